import Canvas
import Lessons
import Testing

@testable import Tutor

@Suite("A student's copy on screen")
struct CopyScreenTests {
  /// The sample course as `dars strip` writes it.
  static let library: Library = copy(of: SampleCourse.windows, id: "windows")
  /// A question of every kind, likewise.
  static let kinds: Library = copy(of: KindCourse.source, id: "kinds")

  private static func copy(of source: String, id: String) -> Library {
    let path = "\(id).md"
    let (lesson, diagnostics) = LessonReader.read(
      source: LessonStripper.strip(source), file: path, isCopy: true)
    let unit = Course.Unit(id: "one", title: "The first unit", lessons: [path])
    let course = Course(
      id: "sample", title: "A Sample", language: "en", units: [unit], isCopy: true)
    return Library(
      course: course, files: [path: .init(lesson: lesson, diagnostics: diagnostics)])
  }

  @Test("An answer in a lesson is read and not judged, and nothing is stored of it")
  func practice() {
    var stage = Stage(library: Self.library)
    stage.press(.enter)
    stage.turn(2)
    stage.turnToQuestion()
    stage.type("1,5")
    stage.press(.enter)
    #expect(stage.screen.contains("a comma does not belong here"))
    stage.press(.control("u"))
    stage.type("2 + 1")
    stage.press(.enter)
    #expect(stage.screen.contains("This copy of the course holds no answers"))
    for word in ["Right", "Not quite", "Expected"] { #expect(!stage.screen.contains(word)) }
    #expect(stage.saved.isEmpty)
    stage.press(.character("a"))
    #expect(stage.question?.isOpen == true)
  }

  @Test("A step that asks is done when it was seen, and no points are promised")
  func done() {
    var stage = Stage(library: Self.library)
    stage.press(.enter)
    stage.turn(4)
    #expect(stage.screen.contains("4/4"))
    #expect(!stage.screen.contains("points"))
  }

  @Test("A quiz is an exam whatever is asked for, keeps answers and names the instructor")
  func quiz() {
    var stage = Stage(library: Self.library)
    stage.perform(stage.model.begin(.request(QuizRequest(seed: 3))))
    #expect(stage.model.quiz?.session.plan.isExam == true)
    stage.type("99")
    stage.press(.enter)
    #expect(stage.screen.contains("Your answer is kept; your instructor grades it."))
    let answers = stage.model.quiz?.session.questions[0].answers
    #expect(answers?.map(\.input) == ["99"])
    stage.press(.escape, .character("o"), .character("x"), .character("y"))
    #expect(stage.screen.contains("1 of 2 questions answered. They are kept"))
    #expect(stage.screen.contains("dars submit sample"))
    for word in ["0 of", "Expected", "Why:"] { #expect(!stage.screen.contains(word)) }
  }

  @Test("A killed quiz comes back with the answers of every kind")
  func resuming() {
    var first = Stage(library: Self.kinds)
    first.perform(first.model.begin(.request(QuizRequest(count: 20, seed: 3))))
    guard let count = first.model.quiz?.count else { return }
    #expect(count >= 9)
    for place in 0..<count {
      _ = first.model.turnQuiz(to: place)
      for line in ["1", "1-1, 2-1", "[1, 2]", "(0,0)", "p"] {
        first.perform(first.model.update(.answer(line)))
      }
    }
    guard let session = first.model.quiz?.session else { return }
    #expect(session.answeredCount == count)
    var second = Stage(library: Self.kinds)
    second.perform(second.model.begin(.resume(session, now: 5, isAnotherAsked: false)))
    for place in 0..<count {
      _ = second.model.turnQuiz(to: place)
      #expect(second.screen.contains("Your answer is kept"), "\(place): \(second.screen)")
    }
  }

  @Test("The choice of a quiz cannot be turned from exam to practice")
  func setup() {
    var setup = QuizSetup(course: Self.library.course, unit: nil, seed: 1)
    #expect(setup.isExam)
    for _ in 0..<8 { setup.move(by: -1) }
    for row in setup.rows.indices { setup.set(row: row, to: 0) }
    #expect(setup.isExam && setup.request.isExam)
  }

  @Test("Plain mode says the same of an answer")
  func plain() {
    var tutor = PlainTutor(Stage(library: Self.library).model)
    _ = tutor.begin(path: "windows.md")
    for _ in 0..<2 { _ = tutor.take(line: "step") }
    let told = tutor.take(line: "3").lines.joined(separator: "\n")
    #expect(told.contains("This copy of the course holds no answers"))
  }
}
