import Lessons
import Testing

@testable import Tutor

@Suite("What was missed in a unit")
struct ReviewTests {
  /// A unit of two lessons with one question each, and a second unit.
  static let library: Library = {
    let files = ["a", "b", "c"].reduce(into: [String: Library.LessonFile]()) { files, id in
      let source = """
        ---
        format: 1
        id: \(id)
        title: Lesson \(id)
        ---

        Before all.

        ## How much is it in \(id)?
        <!-- step: asked -->
        What follows {{n}}?

        ```question integer
        vary n: range(1, 1000000)
        answer: n + 1
        ```
        """
      let read = LessonReader.read(source: source, file: "\(id).md")
      files["\(id).md"] = .init(lesson: read.lesson, diagnostics: read.diagnostics)
    }
    let units = [
      Course.Unit(id: "one", title: "One", lessons: ["a.md", "b.md"]),
      Course.Unit(id: "two", title: "Two", lessons: ["c.md"]),
    ]
    return Library(
      course: Course(id: "sums", title: "Sums", language: "en", units: units), files: files)
  }()

  private static let missed: Set = [
    StepReference(lesson: "a", step: "asked"), StepReference(lesson: "b", step: "asked"),
  ]

  /// A stage at the end of the first unit.
  private func stage(missed: Set<StepReference> = missed) -> Stage {
    let best = Dictionary(uniqueKeysWithValues: missed.map { ($0, 0.0) })
    var stage = Stage(progress: Progress(best: best, missed: missed), library: Self.library)
    stage.perform(stage.model.open("b.md"))
    stage.turn(1)
    return stage
  }

  /// Answers the question on screen with what follows its number.
  private func answer(_ stage: inout Stage, adding: Int = 1) {
    let number = stage.question?.variant.values["n"]?.integer ?? 0
    stage.type("\(number + adding)")
    stage.press(.enter)
  }

  @Test("is offered at its end, with what it is and how many there are")
  func offered() {
    let stage = stage()
    #expect(stage.screen.contains("Sums › Once more"))
    #expect(stage.screen.contains("question 1 of 2"))
    #expect(stage.screen.contains("You missed 2 questions of this unit"))
    #expect(stage.screen.contains("How much is it in a?"))
    #expect(!stage.screen.contains("Before all."))
  }

  @Test("is asked in a fresh variant each time")
  func fresh() {
    var stage = stage()
    let first = stage.question?.variant.seed
    stage.turn(1)
    stage.press(.escape, .character("p"))
    #expect(stage.screen.contains("question 1 of 2"))
    #expect(stage.question?.variant.seed != first)
  }

  @Test("is no longer missed once it is answered rightly, and reading goes on behind the unit")
  func answered() {
    var stage = stage()
    answer(&stage)
    stage.press(.enter)
    answer(&stage, adding: 2)
    #expect(stage.saved.map(\.verdict) == [.correct, .wrong])
    stage.press(.enter)
    #expect(stage.screen.contains("Of 2 questions that you missed 1 is right now."))
    #expect(stage.model.progress.missed == [StepReference(lesson: "b", step: "asked")])
    stage.press(.enter)
    #expect(stage.screen.contains("Lesson c"))
  }

  @Test("can be left, and where reading was left stays as it is")
  func left() {
    var stage = stage()
    #expect(stage.places.last?.lesson == "b")
    stage.press(.escape, .character("q"))
    #expect(stage.screen.contains("One") && stage.screen.contains("Two"))
    #expect(stage.places.last?.lesson == "b")
  }

  @Test("is not offered in the midst of a unit, nor where nothing was missed")
  func notOffered() {
    #expect(!stage(missed: []).screen.contains("Once more"))
    var stage = Stage(
      progress: Progress(missed: Self.missed), library: Self.library)
    stage.perform(stage.model.open("a.md"))
    stage.turn(1)
    #expect(!stage.screen.contains("Once more"))
  }

  @Test("holds what was answered wrongly and never rightly")
  func missed() throws {
    var stage = Stage(library: Self.library)
    stage.perform(stage.model.open("b.md"))
    stage.turnToQuestion()
    answer(&stage, adding: 7)
    #expect(stage.model.progress.missed == [StepReference(lesson: "b", step: "asked")])
    stage.press(.character("a"))
    answer(&stage)
    #expect(stage.model.progress.missed.isEmpty)
    stage.press(.character("a"))
    answer(&stage, adding: 7)
    #expect(stage.model.progress.missed.isEmpty)
  }

  @Test("is told line by line, too")
  func plain() {
    let best = Dictionary(uniqueKeysWithValues: Self.missed.map { ($0, 0.0) })
    let stage = Stage(
      progress: Progress(best: best, missed: Self.missed), library: Self.library)
    var tutor = PlainTutor(stage.model)
    _ = tutor.begin(path: "b.md")
    let told = tutor.take(line: "step").lines.joined(separator: "\n")
    #expect(told.contains("You missed 2 questions of this unit"))
    #expect(told.contains("Once more, question 1 of 2. How much is it in a?"))
    #expect(!told.contains("Lesson a"))
    let next = tutor.take(line: "step").lines.joined(separator: "\n")
    #expect(next.contains("Once more, question 2 of 2. How much is it in b?"))
    let over = tutor.take(line: "step").lines.joined(separator: "\n")
    #expect(over.contains("Of 2 questions that you missed 0 are right now."))
  }
}
