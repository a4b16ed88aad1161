import Formula

@testable import Lessons

/// A small course of three lessons in two units, with questions that vary.
enum QuizCourse {
  static let course = Course(
    id: "numbers", title: "Numbers", language: "en",
    units: [
      Course.Unit(id: "sums", title: "Sums", lessons: ["a.md", "b.md"]),
      Course.Unit(id: "products", title: "Products", lessons: ["c.md"]),
    ],
    quizzes: [
      Course.Quiz(
        id: "sums-quiz", title: "All about sums", units: ["sums"], count: 3,
        attempts: [1, 0.5], minutes: 20)
    ])

  static func pool(answer: String = "n + 1", low: Int = 1) throws -> QuestionPool {
    QuestionPool(
      course: course,
      lessons: [
        "a.md": try lesson("a", answer: answer, low: low),
        "b.md": try lesson("b", answer: answer, low: low),
        "c.md": try lesson("c", answer: answer, low: low),
      ])
  }

  /// A lesson whose first step asks nothing and whose others ask for a number that follows n.
  private static func lesson(_ id: String, answer: String, low: Int) throws -> Lesson {
    let question = try Make.integer(
      answer, branches: [Make.branch("same", "n", credit: 0.5)], points: 2,
      hints: [Make.hint(0.5)])
    let asking = try (1...3).map { number in
      try Make.step(
        id: "q\(number)", vary: ["n": "range(\(low), 9)"], question: question)
    }
    return Lesson(
      id: id, title: "Lesson \(id)", minutes: nil, needs: [], authors: [], introduction: [],
      steps: [try Make.step(id: "hello")] + asking)
  }
}

extension QuizPlan.Question {
  /// An answer to this question: what follows from the n that its variant draws.
  func answer(
    in pool: QuestionPool, hints: Int = 0, time: Double = 10, _ input: (Int) -> String
  ) throws -> QuizAnswer {
    let step = try pool.step(reference) ?? Make.step()
    let variant = try Variant.draw(step: step, lesson: lesson, seed: seed)
    return QuizAnswer(
      input: input(variant.values["n"]?.integer ?? 0), to: variant, of: step, hints: hints,
      time: time)
  }
}
