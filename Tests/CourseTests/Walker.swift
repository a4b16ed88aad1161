import Canvas
import Formula
import Lessons
import Testing

@testable import Tutor

/// Walks through a lesson as a reader does, without a terminal: the tutor's own model, its records
/// answered as a disk that never fails would.
struct Walker {
  /// The tutor.
  private(set) var model: Model
  private let lesson: Lesson

  init(_ lesson: Lesson, file: String, seed: UInt32) {
    let unit = Course.Unit(id: "one", title: "One", lessons: [file])
    let library = Library(
      course: Course(id: "one", title: "One", language: "en", units: [unit]),
      files: [file: Library.LessonFile(lesson: lesson, diagnostics: [])])
    self.lesson = lesson
    model = Model(
      library: library, progress: Progress(), size: Size(columns: 80, rows: 24), seed: seed)
    perform(model.open(file))
  }

  /// The step on screen.
  var step: StepState? {
    guard case .reading(let reading) = model.screen else { return nil }
    return reading.step
  }

  /// The screen as text.
  var screen: String { model.view().text }

  /// Whether every step was read and every question answered.
  var isDone: Bool { model.progress.isDone(lesson) }

  /// How often each answer was judged.
  private(set) var verdicts: [Verdict: Int] = [:]

  mutating func command(_ command: Command) { perform(model.update(.command(command))) }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      if case .save(let attempt) = effect {
        perform(model.update(.saved(attempt, problem: nil)))
      } else if case .leavePlace(let place) = effect {
        model.progress.seen.insert(place)
      }
    }
  }

  /// Uncovers every line of every derivation and shows every frame of every scene.
  mutating func playEverything() {
    for place in (step?.blocks ?? []).indices {
      command(.focus(.block(place)))
      while step?.hasHiddenLines(at: place) == true { command(.revealLine) }
      guard let last = step?.player(at: place)?.lastFrame else { continue }
      for frame in 1...last {
        command(.showFrame(frame))
        #expect(step?.player(at: place)?.frame == frame)
      }
    }
  }

  /// Answers the question on screen and says how it was judged.
  mutating func answer(_ input: String) -> Grading? {
    perform(model.update(.answer(input)))
    let grading = step?.question?.grading
    if let grading { verdicts[grading.verdict, default: 0] += 1 }
    return grading
  }

  /// Asks the question again where it was answered.
  mutating func askAgain() {
    if step?.question?.isOpen == false { command(.again) }
  }
}
