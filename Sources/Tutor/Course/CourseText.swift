import Drawing
import Lessons
import Phrases

extension Model {
  /// How many lessons are done and how many points were earned in the whole course.
  var courseSummary: String {
    let lessons = library.readableCards
    return phrases(
      library.course.isCopy ? .copyProgress : .courseProgress,
      [
        "done": lessons.count { progress.isDone($0) }, "lessons": library.paths.count,
        "score": Points(lessons.reduce(0) { $0 + progress.score(of: $1) }),
        "points": Points(lessons.reduce(0) { $0 + $1.points }),
      ])
  }

  /// A lesson's title, its progress and whether it was left there, in one line.
  func lessonSummary(_ path: String) -> String {
    guard let lesson = library.card(at: path) else {
      return "\(lessonTitle(path)) · \(brokenNote(path))"
    }
    let parts = [
      lessonTitle(path), lessonProgress(lesson), lessonPoints(lesson), placeNote(lesson),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// The title of a lesson, or its path where it has none that can be read.
  func lessonTitle(_ path: String) -> String {
    library.cards[path]?.title ?? path
  }

  /// Steps done of steps.
  func lessonProgress(_ lesson: LessonCard) -> String {
    phrases(
      .lessonProgress,
      ["done": progress.doneSteps(of: lesson), "steps": lesson.steps.count])
  }

  /// Points earned of points, where the lesson asks questions.
  func lessonPoints(_ lesson: LessonCard) -> String? {
    guard lesson.points > 0 else { return nil }
    return phrases(
      .lessonPoints,
      ["score": Points(progress.score(of: lesson)), "points": Points(lesson.points)])
  }

  /// That reading was left in this lesson, and where.
  func placeNote(_ lesson: LessonCard, isShort: Bool = false) -> String? {
    guard let place = progress.place, place.lesson == lesson.id,
      let index = lesson.steps.firstIndex(where: { $0.id == place.step })
    else { return nil }
    return phrases(isShort ? .youAreHereShort : .youAreHere, ["step": index + 1])
  }

  /// Why a lesson cannot be shown.
  func brokenNote(_ path: String) -> String {
    let errors = library.cards[path]?.errors ?? 0
    return phrases(.lessonBroken, ["count": errors])
  }

  /// What is said when a lesson ends.
  func finishNotice(_ lesson: Lesson) -> String {
    phrases(
      library.course.isCopy ? .lessonOver : .lessonFinished,
      [
        "title": lesson.title, "done": progress.doneSteps(of: lesson.card),
        "steps": lesson.steps.count,
        "score": Points(progress.score(of: lesson)), "points": Points(lesson.points),
      ])
  }
}
