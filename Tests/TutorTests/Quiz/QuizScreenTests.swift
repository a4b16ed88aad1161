import Canvas
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("A quiz on screen")
struct QuizScreenTests {
  /// A stage at the first question of a quiz over the whole sample course.
  private func stage(isExam: Bool = false, minutes: Int? = nil) -> Stage {
    var stage = Stage()
    let request = QuizRequest(seed: 3, minutes: minutes, isExam: isExam)
    stage.perform(stage.model.begin(.request(request)))
    return stage
  }

  @Test("It says which question of how many, and nothing of the lesson's steps")
  func header() {
    let screen = stage().screen
    #expect(screen.contains("question 1 of 3"))
    #expect(screen.contains("How many outputs?"))
  }

  @Test("A wrong answer tells its mistake, how many tries are left, and not what is expected")
  func wrong() {
    var stage = stage()
    stage.type("99")
    stage.press(.enter)
    #expect(stage.screen.contains("Not quite. 2 tries left"))
    #expect(!stage.screen.contains("Expected"))
    #expect(stage.saved.isEmpty)
    stage.press(.character("a"), .control("u"))
    stage.type("98")
    stage.press(.enter, .character("a"), .control("u"))
    stage.type("97")
    stage.press(.enter)
    #expect(stage.screen.contains("Expected"))
    #expect(stage.question?.canTryAgain == false)
  }

  @Test("An exam says nothing of an answer, and takes another in its place")
  func exam() {
    var stage = stage(isExam: true)
    stage.type("99")
    stage.press(.enter)
    #expect(stage.screen.contains("Your answer is kept."))
    #expect(!stage.screen.contains("Not quite"))
    stage.type("1")
    stage.press(.enter)
    #expect(stage.model.quiz?.session.questions[0].answers.map(\.input) == ["99", "991"])
  }

  @Test("Handing in asks first, then reports, and the course follows")
  func handingIn() {
    var stage = stage()
    stage.press(.escape, .character("f"), .character("o"))
    #expect(stage.screen.contains("0 of 3 answered, 1 marked"))
    stage.press(.character("x"))
    #expect(stage.screen.contains("Hand in? 3 questions have no answer."))
    stage.press(.escape, .character("x"), .character("y"))
    #expect(stage.screen.contains("0 of 4 points, 0 of 3 questions answered."))
    stage.press(.character("q"))
    #expect(stage.screen.contains("The first unit"))
    #expect(stage.model.quiz == nil)
  }

  @Test("When its time is over the quiz is handed in by itself, and the reader is told")
  func timeOver() {
    var stage = stage(minutes: 5)
    #expect(stage.screen.contains("5 min left"))
    stage.perform(stage.model.update(.clock(299)))
    #expect(stage.screen.contains("1 s left"))
    stage.now = 301
    stage.perform(stage.model.update(.clock(301)))
    #expect(stage.screen.contains("The time is over"))
    #expect(stage.screen.contains("0 of 4 points"))
  }

  @Test("A quiz that was left goes on from the course, its answers as they were")
  func leaving() {
    var stage = stage()
    stage.type("99")
    stage.press(.enter, .character("q"))
    #expect(stage.screen.contains("Your quiz waits"))
    stage.press(.character("u"))
    #expect(stage.screen.contains("Not quite. 2 tries left"))
  }

  @Test("A quiz from a record goes on at its question, with the answers it has")
  func resuming() {
    var first = stage()
    first.type("99")
    first.press(.enter)
    guard let session = first.model.quiz?.session else { return }
    var second = Stage()
    second.perform(second.model.begin(.resume(session, now: 5, isAnotherAsked: false)))
    #expect(second.screen.contains("Not quite. 2 tries left"))
  }

  @Test("What is asked is chosen by rows, and nothing to ask is said in a sentence")
  func setup() {
    var stage = Stage()
    stage.press(.character("u"))
    #expect(stage.screen.contains("[x] The first unit"))
    stage.press(.up, .up, .right)
    #expect(stage.screen.contains("exam: yes"))
    stage.press(.up, .right, .up, .left, .enter)
    #expect(stage.model.quiz?.session.plan.minutes == 5)
    #expect(stage.model.quiz?.session.plan.isExam == true)
  }

  @Test("A quiz that still runs goes on whatever else is asked for, and it is said")
  func anotherAsked() {
    guard let session = stage().model.quiz?.session else { return }
    var second = Stage()
    second.perform(second.model.begin(.resume(session, now: 5, isAnotherAsked: true)))
    #expect(second.screen.contains("is still running and goes on"))
  }

  @Test("A quiz of an earlier session waits behind u")
  func remembered() {
    guard let session = stage().model.quiz?.session else { return }
    var second = Stage()
    second.model.remember(session, now: 5)
    second.press(.character("u"))
    #expect(second.screen.contains("question 1 of 3"))
  }

  @Test("A question that the course no longer has leads to the others, and it is said")
  func missing() {
    var stage = Stage()
    let gone = QuizPlan.Question(StepReference(lesson: "gone", step: "gone"), seed: 1)
    let plan = QuizPlan(
      course: "sample", quiz: "one", title: "One", seed: 1, isExam: false, attempts: nil,
      minutes: nil, questions: [gone])
    let session = QuizSession(id: "s", plan: plan, started: 0)
    stage.perform(stage.model.begin(.resume(session, now: 5, isAnotherAsked: false)))
    #expect(stage.screen.contains("no longer has this question"))
    stage.press(.character("x"), .character("y"))
    #expect(stage.screen.contains("0 of 0 points"))
  }

  @Test("A question opens without its lesson's introduction")
  func noIntroduction() {
    var stage = Stage()
    let request = QuizRequest(names: ["traced"], seed: 3)
    stage.perform(stage.model.begin(.request(request)))
    #expect(stage.screen.contains("question 1 of 1"))
    #expect(!stage.screen.contains("Words before all."))
  }

  @Test("Neither the trace nor the explanation can be had by a word while tries are left")
  func noLeak() {
    var stage = Stage()
    let request = QuizRequest(names: ["traced"], seed: 3)
    stage.perform(stage.model.begin(.request(request)))
    stage.type("99")
    stage.press(.enter)
    let before = stage.screen
    stage.perform(stage.model.update(.command(.trace)))
    stage.perform(stage.model.update(.command(.explain)))
    #expect(stage.screen == before)
  }

  @Test("The report can be read again from the course, in this session and in a later one")
  func reportAgain() {
    var stage = stage()
    #expect(!Stage().screen.contains("g report"))
    stage.press(.escape, .character("o"), .character("x"), .character("y"))
    let report = stage.screen
    let ended = stage.model.endedQuiz
    stage.press(.character("q"))
    #expect(stage.screen.contains("g report"))
    stage.press(.character("g"))
    #expect(stage.screen == report)
    var later = Stage()
    later.press(.character("g"))
    #expect(later.screen.contains("The first unit"))
    if let ended { later.model.remember(ended: ended) }
    later.press(.character("g"))
    #expect(later.screen == report)
    var tutor = PlainTutor(later.model)
    _ = tutor.take(line: "")
    let told = tutor.take(line: "report").lines.joined(separator: "\n")
    #expect(told.contains("0 of 4 points"))
  }

  @Test("A record that cannot keep the quiz is told at once")
  func notKept() {
    var stage = stage()
    guard let session = stage.model.quiz?.session else { return }
    stage.perform(stage.model.update(.quizBegan(session, problem: "The disk is full.")))
    #expect(stage.screen.contains("The disk is full."))
  }
}
