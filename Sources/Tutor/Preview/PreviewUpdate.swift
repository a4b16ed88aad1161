import Canvas
import Lessons
import Phrases

extension Model {
  /// A tutor that shows a file while it is written; the file is told by `Message.previewed`.
  public init(
    previewing path: String, size: Size, glyphs: GlyphSet = .unicode,
    phrases: Phrases = .english, preferences: Preferences = Preferences(), seed: UInt32
  ) {
    let course = Course(id: path, title: path, language: phrases.language, units: [])
    self.init(
      library: Library(course: course, files: [:]), progress: Progress(), size: size,
      glyphs: glyphs, phrases: phrases, preferences: preferences, seed: seed)
    preview = PreviewState(path: path, seed: seed)
  }

  /// The file was saved: the step that changed comes on screen.
  mutating func take(_ read: PreviewState.Reading) {
    guard var state = preview else { return }
    state.notes = read.notes
    state.isProving = read.isProving
    state.isCurrent = read.lesson?.steps.isEmpty == false
    preview = state
    guard let lesson = read.lesson, !lesson.steps.isEmpty else {
      if case .reading = screen { return holdScroll() }
      screen = .diagnostics(DiagnosticsState(path: state.path))
      return
    }
    let course = Course(
      id: lesson.id, title: state.path, language: phrases.language,
      units: [Course.Unit(id: lesson.id, title: lesson.title, lessons: [state.path])])
    library = Library(
      course: course, files: [state.path: Library.LessonFile(lesson: lesson, diagnostics: [])])
    show(lesson, atLine: read.changedLine)
  }

  /// Questions were tried and derivations proved.
  mutating func take(_ notes: [PreviewState.Note]) {
    preview?.notes = notes
    preview?.isProving = false
    holdScroll()
  }

  /// Shows a lesson that was read anew: where it changed, else where it was.
  private mutating func show(_ lesson: Lesson, atLine line: Int?) {
    var index = line.map(lesson.step) ?? 0
    var scroll = 0
    if case .reading(let old) = screen {
      if line == nil { index = min(old.index, lesson.steps.count - 1) }
      if lesson.steps[index].id == old.source.id { scroll = old.step.scroll }
    }
    present(lesson, index, scroll: scroll)
  }

  private mutating func present(_ lesson: Lesson, _ index: Int, scroll: Int) {
    guard let state = preview,
      var reading = ReadingState(
        path: state.path, lesson: lesson, index: index, seed: state.seed, preferences: preferences)
    else { return }
    reading.step.revealAll()
    reading.step.scroll = scroll
    screen = .reading(reading)
    settle()
  }

  /// Does what is asked for while a file is previewed; answers whether that was all.
  mutating func performOnPreview(_ command: Command) -> [Effect]? {
    guard preview != nil else { return nil }
    switch command {
    case .leave: return [.quit]
    case .otherVariant(let step): turnSeed(by: step)
    case .nextStep, .previousStep: presentStep(by: command == .nextStep ? 1 : -1)
    case .nextNote: showNextNote()
    default: return nil
    }
    return []
  }

  private mutating func turnSeed(by step: Int) {
    guard case .reading(let reading) = screen, let seed = preview?.seed else { return }
    preview?.seed = UInt32(truncatingIfNeeded: Int64(seed) + Int64(step))
    present(reading.lesson, reading.index, scroll: reading.step.scroll)
  }

  private mutating func presentStep(by offset: Int) {
    guard case .reading(let reading) = screen, reading.hasStep(offset) else { return }
    present(reading.lesson, reading.index + offset, scroll: 0)
  }

  /// The next step that has a note, round the lesson.
  private mutating func showNextNote() {
    guard case .reading(let reading) = screen, let state = preview else { return }
    let count = reading.lesson.steps.count
    let round = (1...count).map { (reading.index + $0) % count }
    guard
      let next = round.first(where: { !state.notes(ofStep: $0, in: reading.lesson).isEmpty })
    else {
      notice = phrases(.previewNoNotes)
      return
    }
    present(reading.lesson, next, scroll: 0)
  }
}
