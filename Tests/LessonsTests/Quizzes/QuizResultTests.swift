import Testing

@testable import Lessons

@Suite("What a quiz is worth")
struct QuizResultTests {
  private let pool: QuestionPool

  init() throws { pool = try QuizCourse.pool() }

  private func plan(isExam: Bool = false, count: Int = 3) throws -> QuizPlan {
    try pool.plan(QuizRequest(names: ["sums-quiz"], count: count, seed: 7, isExam: isExam))
  }

  /// The result of answers to the first question, each a hint count and what to add to n.
  private func first(
    _ answers: [(hints: Int, adds: Int)], isExam: Bool = false
  ) throws -> QuizResult.QuestionResult {
    let plan = try plan(isExam: isExam)
    let given = try answers.map { hints, adds in
      try plan.questions[0].answer(in: pool, hints: hints) { "\($0 + adds)" }
    }
    return try #require(QuizResult(plan: plan, answers: [given], in: pool).questions.first)
  }

  @Test("A right first answer earns all points, nothing is earned by none")
  func right() throws {
    #expect(try first([(0, 1)]).score == 2)
    #expect(try first([]).score == 0)
    #expect(try first([]).possible == 2)
  }

  @Test("A second answer adds what it is better by, times its factor; a third is one too many")
  func attempts() throws {
    #expect(try first([(0, 5), (0, 1)]).score == 1)
    // Half the points by the known mistake, then the other half at half price.
    #expect(try first([(0, 0), (0, 1)]).score == 1.5)
    #expect(try first([(0, 5), (0, 6), (0, 1)]).score == 0)
    #expect(try first([(0, 1), (0, 5)]).score == 2)
  }

  @Test("A hint costs its fraction of what its answer earns")
  func hints() throws {
    #expect(try first([(1, 1)]).score == 1)
    #expect(try first([(99, 1)]).score == 1)
    #expect(try first([(-1, 1)]).score == 2)
  }

  @Test("In an exam the last answer counts, whatever came before")
  func exam() throws {
    #expect(try first([(0, 5), (0, 6), (0, 1)], isExam: true).score == 2)
    #expect(try first([(0, 1), (0, 5)], isExam: true).score == 0)
  }

  @Test("Misconceptions are counted once a question, the commonest first")
  func misconceptions() throws {
    let plan = try plan()
    let answers = try plan.questions.map { question in
      [
        try question.answer(in: pool) { "\($0)" }, try question.answer(in: pool) { "\($0)" },
      ]
    }
    let result = QuizResult(plan: plan, answers: answers, in: pool)
    #expect(result.misconceptions.map(\.id) == ["same"])
    #expect(result.misconceptions.map(\.count) == [3])
    #expect(result.units(of: pool.course).map(\.unit.id) == ["sums"])
    #expect(result.units(of: pool.course).map(\.possible) == [6])
  }

  @Test("After a lesson was fixed the same answers are worth what the fixed lesson says")
  func fixed() throws {
    let plan = try plan()
    let answers = [[try plan.questions[0].answer(in: pool) { "\($0 + 2)" }]]
    #expect(QuizResult(plan: plan, answers: answers, in: pool).score == 0)
    let mended = try QuizCourse.pool(answer: "n + 2")
    #expect(QuizResult(plan: plan, answers: answers, in: mended).score == 2)
  }

  @Test("Answers to values that the seed no longer draws are not graded, and it is said")
  func otherValues() throws {
    let plan = try plan()
    let answers = try plan.questions.map { [try $0.answer(in: pool) { "\($0 + 1)" }] }
    let changed = try QuizCourse.pool(low: 5)
    let result = QuizResult(plan: plan, answers: answers, in: changed)
    #expect(result.questions.contains { $0.remark == .otherValues && $0.score == 0 })
  }

  @Test("Values that a submission claims but the seed does not draw are not trusted")
  func forged() throws {
    let plan = try plan()
    var answer = try plan.questions[0].answer(in: pool) { "\($0 + 1)" }
    answer.values = [.init(name: "n", value: "0")]
    answer.input = "1"
    let result = QuizResult(plan: plan, answers: [[answer]], in: pool)
    #expect(result.questions[0].remark == .otherValues)
    #expect(result.score == 0)
  }

  @Test("A question that the course no longer has, and one without answers, are no trouble")
  func missing() throws {
    let plan = try plan()
    let empty = QuestionPool(course: QuizCourse.course, lessons: [:])
    let result = QuizResult(plan: plan, answers: [], in: empty)
    #expect(result.questions.allSatisfy { $0.remark == .missing && $0.possible == 0 })
  }

  @Test("An answer that is none counts as no attempt")
  func invalid() throws {
    let plan = try plan()
    let answers = try [{ (_: Int) in "n(" }, { "\($0 + 1)" }].map { input in
      try plan.questions[0].answer(in: pool, input)
    }
    #expect(QuizResult(plan: plan, answers: [answers], in: pool).score == 2)
  }
}
