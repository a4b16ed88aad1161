import Foundation
import Testing

@testable import Lessons

@Suite("A submission")
struct SubmissionTests {
  private let pool: QuestionPool
  private let submission: Submission

  init() throws {
    pool = try QuizCourse.pool()
    let plan = try pool.plan(QuizRequest(names: ["sums-quiz"], seed: 7))
    var session = QuizSession(id: "s", plan: plan, started: 0)
    for place in 0..<2 {
      session.add(try plan.questions[place].answer(in: pool) { "\($0 + 1)" }, to: place)
    }
    session.end(at: 100)
    submission = Submission(student: "ada", session: session)
  }

  /// The file with a text in place of another, wherever it stands.
  private func edited(_ old: String, _ new: String) throws -> Data {
    let text = String(decoding: try submission.data(), as: UTF8.self)
    #expect(text.contains(old))
    return Data(text.replacing(old, with: new).utf8)
  }

  @Test("is read back as it was written, also with other blanks")
  func roundTrip() throws {
    #expect(try Submission(data: submission.data()) == submission)
    #expect(try Submission(data: edited("\n", " ")) == submission)
  }

  @Test("is refused when anything in it was edited")
  func edits() throws {
    for (old, new) in [("\"ada\"", "\"bob\""), ("\"place\" : 0", "\"place\" : 1")] {
      #expect(throws: SubmissionError.damaged) { try Submission(data: edited(old, new)) }
    }
  }

  @Test("is refused when it is cut off anywhere")
  func cutOff() throws {
    let data = try submission.data()
    for length in stride(from: 0, to: data.count - 1, by: 37) {
      #expect(throws: SubmissionError.notASubmission) { try Submission(data: data.prefix(length)) }
    }
  }

  @Test("is refused when it is none, too large, or of a later release")
  func others() throws {
    #expect(throws: SubmissionError.notASubmission) { try Submission(data: Data("[]".utf8)) }
    #expect(throws: SubmissionError.tooLarge(bytes: Submission.byteLimit + 1)) {
      try Submission(data: Data(count: Submission.byteLimit + 1))
    }
    #expect(throws: SubmissionError.newer(format: 2)) {
      try Submission(data: edited("\"format\" : 1", "\"format\" : 2"))
    }
  }

  @Test("is graded by the course's own rules, whatever it says")
  func ownRules() throws {
    let graded = try GradedSubmission(submission, in: pool)
    #expect(graded.result.score == 4)
    #expect(graded.result.possible == 6)
    #expect(graded.remarks.isEmpty)
  }

  @Test("of another course is refused, one of other questions and late answers are reported")
  func remarks() throws {
    let plan = submission.session.plan
    func changed(course: String, minutes: Int?, questions: [QuizPlan.Question]) -> Submission {
      let plan = QuizPlan(
        course: course, quiz: plan.quiz, title: plan.title, seed: plan.seed, isExam: false,
        attempts: [1, 1, 1], minutes: minutes, questions: questions)
      var session = QuizSession(id: "s", plan: plan, started: 0)
      if var answer = submission.session.questions[0].answers.first {
        answer.time = 1500
        session.add(answer, to: 0)
      }
      return Submission(student: "eve", session: session)
    }
    #expect(throws: SubmissionError.otherCourse(found: "x", expected: "numbers")) {
      try GradedSubmission(changed(course: "x", minutes: nil, questions: plan.questions), in: pool)
    }
    let late = try GradedSubmission(
      changed(course: "numbers", minutes: 999, questions: plan.questions), in: pool)
    #expect(late.remarks == [.late(answers: 1)])
    #expect(late.result.score == 0)
    let easier = try GradedSubmission(
      changed(course: "numbers", minutes: 9, questions: Array(plan.questions.prefix(1))), in: pool)
    #expect(easier.remarks.contains(.otherQuestions))
  }

  @Test("A change of grade says why: another answer, other points, other mistakes")
  func changes() throws {
    let plan = submission.session.plan
    let answers = submission.session.questions.map(\.answers)
    let before = QuizResult(plan: plan, answers: answers, in: pool).questions.map(Grade.init)
    let mended = try QuizCourse.pool(answer: "n + 2")
    let after = QuizResult(plan: plan, answers: answers, in: mended).questions.map(Grade.init)
    let change = try #require(GradeChange(from: before[0], to: after[0]))
    guard case .expected = change.reason else {
      Issue.record("expected another answer, found \(change.reason)")
      return
    }
    #expect(GradeChange(from: before[0], to: before[0]) == nil)
    #expect(GradeChange(from: before[2], to: after[2]) == nil)
  }
}
