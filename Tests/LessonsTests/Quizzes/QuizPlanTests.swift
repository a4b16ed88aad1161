import Testing

@testable import Lessons

@Suite("A quiz's plan")
struct QuizPlanTests {
  private let pool: QuestionPool

  init() throws { pool = try QuizCourse.pool() }

  private func plan(
    _ names: [String] = [], count: Int? = nil, seed: UInt32 = 7, minutes: Int? = nil,
    isExam: Bool = false
  ) throws -> QuizPlan {
    try pool.plan(
      QuizRequest(names: names, count: count, seed: seed, minutes: minutes, isExam: isExam))
  }

  @Test("The same seed chooses the same questions with the same seeds, another seed others")
  func deterministic() throws {
    #expect(try plan(count: 4) == plan(count: 4))
    let all = try Set((0..<20).map { try plan(count: 4, seed: $0).questions.map(\.reference) })
    #expect(all.count > 10)
  }

  /// Computed from Documentation/records.md by an independent script.
  @Test("A plan is the same for ever")
  func frozen() throws {
    #expect(
      try plan(["sums"], count: 3, seed: 0).questions.map(\.description) == [
        "a#q1@4287261845", "a#q2@1925113118", "a#q3@2720106432",
      ])
  }

  @Test("No question is asked twice, each has a seed of its own, and the course's order is kept")
  func distinct() throws {
    for seed in 0..<50 as Range<UInt32> {
      let questions = try plan(count: 9, seed: seed).questions
      #expect(Set(questions.map(\.reference)).count == 9)
      #expect(Set(questions.map(\.seed)).count == 9)
      let names = questions.map(\.reference.description)
      #expect(names == names.sorted())
    }
  }

  @Test("A question keeps its seed whatever else is asked")
  func splitSeed() throws {
    let wide = try plan(count: 9).questions
    for question in try plan(["products"], count: 2).questions {
      #expect(wide.contains(question))
    }
  }

  @Test("A quiz of the course brings its own number, rules and time")
  func ofCourse() throws {
    let plan = try plan(["sums-quiz"])
    #expect(plan.questions.count == 3)
    #expect(plan.attempts == [1, 0.5])
    #expect(plan.minutes == 20)
    #expect(plan.title == "All about sums")
    #expect(plan.questions.allSatisfy { $0.lesson != "c" })
    #expect(plan.deadline(startedAt: 100) == 1300)
  }

  @Test("What is asked for on the spot wins over the course's own numbers")
  func onTheSpot() throws {
    let plan = try plan(["sums-quiz"], count: 1, minutes: 5)
    #expect(plan.questions.count == 1)
    #expect(plan.minutes == 5)
  }

  @Test("Units and lessons can be put together, and without a name all are asked from")
  func together() throws {
    let mixed = try plan(["products", "a"], count: 100)
    #expect(Set(mixed.questions.map(\.lesson)) == ["a", "c"])
    #expect(mixed.quiz == "products+a")
    #expect(mixed.title == "Products, Lesson a")
    #expect(mixed.attempts == QuestionPool.usualAttempts)
    #expect(try plan(count: 100).questions.count == 9)
    #expect(try plan().questions.count == 9)
  }

  @Test("An unknown name is refused with the nearest one")
  func unknown() {
    #expect(throws: QuizError.unknownName("sum", nearest: "sums")) { try plan(["sum"]) }
    #expect(throws: QuizError.unknownName("zzzzzz", nearest: nil)) { try plan(["zzzzzz"]) }
  }

  @Test("Numbers below 1, and courses without questions, are refused")
  func refused() {
    #expect(throws: QuizError.countTooSmall(0)) { try plan(count: 0) }
    #expect(throws: QuizError.minutesTooFew(-3)) { try plan(minutes: -3) }
    let empty = QuestionPool(course: QuizCourse.course, lessons: [:])
    #expect(throws: QuizError.noQuestions(names: [])) {
      try empty.plan(QuizRequest(seed: 1))
    }
  }
}
