import Foundation
import Testing

@testable import Lessons

/// A submission that no program of ours writes, its checksum right all the same.
@Suite("A hostile submission")
struct HostileSubmissionTests {
  private let pool: QuestionPool
  private let plan: QuizPlan

  init() throws {
    pool = try QuizCourse.pool()
    plan = try pool.plan(QuizRequest(names: ["sums"], count: 2, seed: 7))
  }

  /// The plan with other words or rules.
  private func changed(
    course: String? = nil, quiz: String? = nil, title: String? = nil, isExam: Bool = false,
    attempts: [Double]? = nil, minutes: Int? = nil, questions: [QuizPlan.Question]? = nil
  ) -> QuizPlan {
    QuizPlan(
      course: course ?? plan.course, quiz: quiz ?? plan.quiz, title: title ?? plan.title,
      seed: plan.seed, isExam: isExam, attempts: attempts ?? plan.attempts, minutes: minutes,
      questions: questions ?? plan.questions)
  }

  private func submission(
    _ plan: QuizPlan, student: String = "eve", started: Double = 0, answers: [QuizAnswer] = []
  ) -> Submission {
    var session = QuizSession(id: "s", plan: plan, started: started)
    for answer in answers { session.add(answer, to: 0) }
    session.end(at: started + 100)
    return Submission(student: student, session: session)
  }

  /// What reading the file gives.
  private func read(_ submission: Submission) throws -> Submission {
    try Submission(data: submission.data())
  }

  @Test("is no submission, however deep its brackets are", arguments: ["[", "{\"a\":", "[{\"b\":"])
  func deep(bracket: String) {
    let text = String(repeating: bracket, count: 900_000 / bracket.utf8.count)
    #expect(throws: SubmissionError.notASubmission) { try Submission(data: Data(text.utf8)) }
    let inside = "{\"submission\": {\"format\": 1, \"x\": " + text
    #expect(throws: SubmissionError.notASubmission) { try Submission(data: Data(inside.utf8)) }
  }

  @Test(
    "is refused where its words would do something to a terminal",
    arguments: ["\u{1B}[2J", "a\nb", "\u{202E}abc", "\u{9B}1m", "\u{0}"])
  func terminal(words: String) throws {
    let question = QuizPlan.Question(StepReference(lesson: words, step: "x"), seed: 1)
    for plan in [
      changed(course: words), changed(quiz: words), changed(title: words),
      changed(questions: [question]),
    ] {
      #expect(throws: SubmissionError.damaged) { try read(submission(plan)) }
    }
    #expect(throws: SubmissionError.damaged) { try read(submission(plan, student: words)) }
  }

  @Test("is refused where it asks nothing, or one question twice")
  func questions() {
    #expect(throws: SubmissionError.damaged) { try read(submission(changed(questions: []))) }
    let twice = [plan.questions[0], plan.questions[0]]
    #expect(throws: SubmissionError.damaged) { try read(submission(changed(questions: twice))) }
  }

  @Test("may name paths, which are names and nothing else")
  func paths() throws {
    let path = "../../../etc/passwd"
    let question = QuizPlan.Question(StepReference(lesson: path, step: path), seed: 1)
    let graded = try GradedSubmission(
      read(submission(changed(quiz: path, questions: [question]), student: path)), in: pool)
    #expect(graded.result.questions.map(\.remark) == [.missing])
    #expect(graded.remarks.contains(.otherQuestions))
    #expect(graded.submission.student == path)
  }

  @Test("earns no more by attempts and time that it brings itself")
  func ownRules() throws {
    let wrong = try plan.questions[0].answer(in: pool) { "\($0 + 5)" }
    let right = try plan.questions[0].answer(in: pool) { "\($0 + 1)" }
    let easy = submission(
      changed(attempts: [50, 50, 50]), answers: [wrong, right])
    let result = try GradedSubmission(read(easy), in: pool).result
    #expect(abs(result.score - 1.4) < 1e-12)
    #expect(result.score <= result.possible)
  }

  @Test("with absurd numbers is graded or refused, and stops nothing")
  func absurd() throws {
    var answer = try plan.questions[0].answer(in: pool) { "\($0 + 1)" }
    for hints in [Int.min, -1, Int.max] {
      answer.hints = hints
      let score = try GradedSubmission(
        read(submission(plan, answers: [answer])), in: pool
      ).result.score
      #expect((0...2).contains(score))
    }
    answer.hints = 0
    for (minutes, started) in [
      (Int.max, 0.0), (Int.min, 0), (1, 1e308), (1, -1e308), (Int.max, 1e308),
    ] {
      let plan = changed(minutes: minutes)
      let graded = try? GradedSubmission(
        read(submission(plan, started: started, answers: [answer])), in: pool)
      #expect(graded.map { (0...4).contains($0.result.score) } ?? true)
    }
    let many = Array(repeating: answer, count: 1_001)
    #expect(throws: SubmissionError.damaged) { try read(submission(plan, answers: many)) }
  }

  @Test("whose answers are junk is graded by what they are")
  func junk() throws {
    let inputs = [
      String(repeating: "(", count: 9_000), String(repeating: "9", count: 20_000), "\u{0}", "🙂",
      "1e999", "2^2^2^2^2^2^2", String(repeating: "1+", count: 4_000) + "1",
    ]
    let answers = try inputs.map { input in
      try plan.questions[0].answer(in: pool) { _ in input }
    }
    let result = try GradedSubmission(read(submission(plan, answers: answers)), in: pool).result
    #expect(result.score == 0 && result.questions[0].remark == nil)
  }
}
