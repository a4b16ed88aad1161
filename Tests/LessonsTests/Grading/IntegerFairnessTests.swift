import Formula
import Testing

@testable import Lessons

/// Inputs with the verdict that a fair teacher gives.
@Suite("An integer answer")
struct IntegerFairnessTests {
  @Test(
    "that should be 73728 gets the verdict that a fair teacher gives",
    arguments: IntegerTable.weights)
  func weights(row: IntegerTable.Row) throws {
    let question = try Make.integer("3 * 3 * 64 * 128")
    let grading = try Grader.grade(row.input, of: question, in: Make.variant(of: question))
    #expect(grading.verdict == row.verdict, "\(String(describing: grading.invalid))")
    if let readAs = row.readAs { #expect(grading.readAs == readAs) }
    #expect((grading.invalid != nil) == (row.verdict == .invalid))
    #expect(grading.fraction == (row.verdict == .correct ? 1 : 0))
    #expect(grading.input == row.input)
  }

  @Test("that should be 0 is neither nothing nor nearly nothing", arguments: IntegerTable.zero)
  func zero(row: IntegerTable.Row) throws {
    let question = try Make.integer("0")
    let grading = try Grader.grade(row.input, of: question, in: Make.variant(of: question))
    #expect(grading.verdict == row.verdict, "\(String(describing: grading.invalid))")
  }

  @Test("of a megabyte is refused without reading it", arguments: ["1", "(", "[", "1+", "🙂"])
  func megabyte(junk: String) throws {
    let input = String(repeating: junk, count: 1_000_000 / junk.utf8.count)
    let question = try Make.integer("1")
    let grading = try Grader.grade(input, of: question, in: Make.variant(of: question))
    #expect(grading.invalid?.reason == .tooLong(limit: RawInput.limit))
  }

  @Test("as long as the limit allows is read to its end", arguments: ["1+", "(", "-", "3^", "9"])
  func atTheLimit(junk: String) throws {
    let input = String(repeating: junk, count: RawInput.limit / junk.utf8.count)
    let question = try Make.integer("1")
    let grading = try Grader.grade(input, of: question, in: Make.variant(of: question))
    #expect(grading.verdict == .invalid)
  }

  @Test("that cannot be read says what is wrong and where")
  func places() throws {
    let question = try Make.integer("15")
    func invalid(_ input: String) throws -> InvalidAnswer? {
      try Grader.grade(input, of: question, in: Make.variant(of: question)).invalid
    }
    #expect(try invalid("1,5")?.message().contains("1.5") == true)
    #expect(try invalid("3 + ?")?.range == 4..<5)
    #expect(try invalid("é∂ 15")?.range?.lowerBound == 0)
    #expect(try invalid("2(7)")?.message().contains("2*(7)") == true)
    #expect(try invalid("5 ５")?.message().contains("5") == true)
    #expect(try invalid("1 < 2")?.range == 2..<3)
    #expect(try invalid("")?.reason == .empty)
    #expect(try invalid("15\u{1B}[2J")?.reason == .control)
    #expect(try invalid("15\u{1B}[2J")?.range == 2..<3)
  }

  // MARK: - Branches

  private func branched() throws -> Question {
    try Make.integer(
      "floor((n - k) / s) + 1",
      branches: [
        Make.branch("ceil-for-floor", "ceil((n - k) / s) + 1"),
        Make.branch("no-floor", "(n - k) / s + 1"),
        Make.branch("no-one", "floor((n - k) / s)", credit: 0.5),
        Make.branch("shadowed", "ceil((n - k) / s) + 1"),
        Make.branch("sometimes", "n", if: "n > 10"),
        Make.branch("never", "1 / (n - n)"),
      ])
  }

  private func grade(_ input: String, n: Int, k: Int = 3, s: Int = 2) throws -> Grading {
    let question = try branched()
    let step = try Make.step(
      vary: ["n": "range(3, 20)", "k": "range(1, 4)", "s": "range(1, 4)"], question: question)
    let variant = try Variant.given(
      ["n": Value(n), "k": Value(k), "s": Value(s)], step: step, lesson: "a")
    return try Grader.grade(input, of: question, in: variant)
  }

  @Test("that a branch knows is told what is wrong with it, by the first branch that matches")
  func branches() throws {
    let known = try grade("5", n: 10)
    #expect(known.verdict == .wrong)
    #expect(known.misconception == "ceil-for-floor")
    #expect(known.feedback == [[.text("It is ceil-for-floor.")]])
    #expect(try grade("4", n: 10).verdict == .correct)
    #expect(try grade("4", n: 10).misconception == nil)
    #expect(try grade("4.5", n: 10).misconception == "no-floor")
    #expect(try grade("(10 - 3)/2 + 1", n: 10).misconception == "no-floor")
    #expect(try grade("17", n: 10).misconception == nil)
  }

  @Test("that equals the right answer is right, whatever branch equals it too")
  func rightWins() throws {
    let grading = try grade("4", n: 9)
    #expect(grading.verdict == .correct)
    #expect(grading.misconception == nil && grading.feedback.isEmpty)
  }

  @Test("that a branch gives credit for is partly right")
  func credit() throws {
    let grading = try grade("3", n: 10)
    #expect(grading.verdict == .partial)
    #expect(grading.fraction == 0.5)
    #expect(grading.misconception == "no-one")
  }

  @Test("is held against a branch only where its condition holds")
  func condition() throws {
    #expect(try grade("10", n: 10).misconception == nil)
    #expect(try grade("12", n: 12).misconception == "sometimes")
  }

  @Test("that a branch rounds differently is still known")
  func roundedBranch() throws {
    #expect(try grade("7/3 + 1", n: 10, s: 3).misconception == "no-floor")
    #expect(IntegerQuestion.areEqual(0.1 + 0.2, 0.3))
    #expect(!IntegerQuestion.areEqual(3, 4))
    #expect(!IntegerQuestion.areEqual(9_007_199_254_740_991, 9_007_199_254_740_990))
  }

  @Test("is not graded where the author's own has no value or is no whole number")
  func authorsError() throws {
    let half = try Make.integer("1 / 2")
    #expect(throws: GradingError.self) {
      try Grader.grade("1", of: half, in: Make.variant(of: half))
    }
    let undefined = try Make.integer("1 / 0")
    #expect(throws: GradingError.self) {
      try Grader.grade("1", of: undefined, in: Make.variant(of: undefined))
    }
  }

  @Test("is answered by what was expected, in plain words")
  func words() throws {
    let question = try Make.integer("3")
    let variant = try Make.variant(of: question)
    let wrong = try Grader.grade("4", of: question, in: variant)
    #expect(wrong.summary() == "Not quite. Expected: 3, exactly.")
    #expect(try Grader.grade("3", of: question, in: variant).summary() == "Right.")
    let invalid = try Grader.grade("", of: question, in: variant)
    #expect(
      invalid.summary() == "That is no answer yet, and costs nothing: there is nothing in it.")
  }
}
