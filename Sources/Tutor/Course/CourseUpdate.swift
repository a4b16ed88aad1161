import Lessons

extension Model {
  /// Does what is asked for on the course's screen.
  mutating func performOnCourse(_ command: Command) -> [Effect] {
    guard case .course(var course) = screen else { return [] }
    let listed = listedLessons(course)
    switch command {
    case .up: course.move(by: -1, among: listed)
    case .down: course.move(by: 1, among: listed)
    case .top: course.move(by: -listed.count, among: listed)
    case .bottom: course.move(by: listed.count, among: listed)
    case .openLesson(let path): return open(path)
    case .open: return course.chosen.flatMap { listed.contains($0) ? open($0) : nil } ?? []
    case .scenes:
      showScenes()
      return []
    case .setUpQuiz:
      setUpQuiz(unit: chosenUnit(course))
      return []
    case .showReport:
      showReport()
      return []
    default: return []
    }
    screen = .course(course)
    return []
  }

  /// Opens a lesson where it was left, or at its first step that is not done.
  public mutating func open(_ path: String) -> [Effect] {
    guard let lesson = library.lesson(at: path) else {
      screen = .diagnostics(DiagnosticsState(path: path))
      return []
    }
    return open(path, at: firstIndex(of: lesson))
  }

  /// Opens the course where the reader left off: at a step, if one was left.
  public mutating func resume() -> [Effect] {
    guard let place = progress.place, let path = library.path(of: place.lesson) else { return [] }
    return open(path)
  }

  private func firstIndex(of lesson: Lesson) -> Int {
    if let place = progress.place, place.lesson == lesson.id,
      let index = lesson.steps.firstIndex(where: { $0.id == place.step })
    {
      return index
    }
    return lesson.card.steps.firstIndex { !progress.isDone($0, of: lesson.card) } ?? 0
  }

  /// Opens a lesson at a step, from 0.
  mutating func open(_ path: String, at index: Int) -> [Effect] {
    guard let lesson = library.lesson(at: path),
      let reading = ReadingState(
        path: path, lesson: lesson, index: index, seed: nextSeed(), preferences: preferences)
    else { return [] }
    screen = .reading(reading)
    return arrive()
  }

  /// Shows the course, the lesson that was on screen chosen.
  mutating func leaveToCourse() {
    var course = CourseState(library: library, progress: progress)
    switch screen {
    case .reading(let reading): course.chosen = reading.path
    case .diagnostics(let state): course.chosen = state.path
    case .course, .quiz, .scenes: break
    }
    screen = .course(course)
  }

  /// The unit of the chosen lesson, if it asks anything.
  private func chosenUnit(_ course: CourseState) -> String? {
    library.course.units.first { unit in course.chosen.map(unit.lessons.contains) ?? false }?.id
  }
}
