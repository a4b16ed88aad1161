import Formula
import Testing

@testable import Lessons

@Suite("Trying a question")
struct QuestionTrialTests {
  private func found(
    _ question: Question?, vary: KeyValuePairs<String, String> = ["n": "range(1, 9)"],
    conditions: [String] = []
  ) throws -> [QuestionFinding] {
    let step = try Make.step(vary: vary, conditions: conditions, question: question)
    return QuestionTrial.findings(step: step, lesson: "a")
  }

  private func kinds(_ question: Question) throws -> [QuestionFinding.Kind] {
    try found(question).map(\.kind)
  }

  @Test("finds nothing wrong with a good one of each kind")
  func good() throws {
    let integer = try Make.integer(
      "2 * n",
      branches: [
        Make.branch("squared", "n^2"), Make.branch("half", "n / 2"),
        Make.branch("large", "n - 5", if: "n > 5"),
      ],
      tests: [
        Make.test(["n": "5"], "10", "correct"), Make.test(["n": "5"], "5*5", "squared"),
        Make.test(["n": "5"], "2.5", "half"), Make.test(["n": "5"], "0", "wrong"),
        Make.test(["n": "5"], "n", "invalid"),
      ])
    #expect(try found(integer).isEmpty)
    let items = Make.items("AbC")
    let choices = Make.question(
      ChoicesQuestion(items: items, shuffles: true, isNet: true),
      tests: [
        try Make.test(["n": "1"], "1, 3", "correct"), try Make.test(["n": "1"], "1", "partial"),
        try Make.test(["n": "1"], "2", "about-b"), try Make.test(["n": "1"], "", "wrong"),
      ])
    #expect(try found(choices).isEmpty)
    let choice = Make.question(ChoiceQuestion(items: Make.items("aB"), shuffles: true))
    #expect(try found(choice).isEmpty)
    #expect(try found(nil).isEmpty)
  }

  @Test("finds a seed without a variant")
  func notDrawn() throws {
    let findings = try found(Make.integer("n"), conditions: ["n > 9"])
    guard case .notDrawn(seed: 0, .exhausted(rounds: 1000, _))? = findings.first?.kind else {
      Issue.record("\(findings)")
      return
    }
    #expect(findings.count == 1 && findings[0].severity == .error)
  }

  @Test("finds an answer that has no value, or is no whole number, at some seed")
  func answers() throws {
    let undefined = try kinds(Make.integer("floor(9 / (n - 3))"))
    let half = try kinds(Make.integer("n / 2"))
    guard case .notGraded(_, .answerUndefined)? = undefined.first,
      case .notGraded(_, .answerNotInteger)? = half.first
    else {
      Issue.record("not found")
      return
    }
  }

  @Test("finds a choice with no right item")
  func noRightItem() throws {
    let choice = Make.question(ChoiceQuestion(items: Make.items("ab"), shuffles: true))
    #expect(try kinds(choice) == [.answerRefused(seed: 0, .invalid)])
  }

  @Test("finds that a question never varies")
  func oneVariant() throws {
    let findings = try found(Make.integer("n"), conditions: ["n == 4"])
    #expect(findings.map(\.kind) == [.oneVariant])
    #expect(findings[0].severity == .warning)
  }

  @Test("finds branches that are of no use")
  func uselessBranches() throws {
    let question = try Make.integer(
      "2 * n",
      branches: [
        Make.branch("same", "n + n"), Make.branch("often", "where(n < 8, 2 * n, 1)"),
        Make.branch("first", "n"), Make.branch("second", "n * 1"),
        Make.branch("absent", "3", if: "n > 9"),
      ])
    let findings = try found(question)
    let kinds = findings.map(\.kind)
    #expect(kinds.contains(.branchEqualsAnswer(id: "same")))
    #expect(kinds.contains(.branchNeverWins(id: "second", other: "first")))
    #expect(kinds.contains(.branchNeverExists(id: "absent")))
    #expect(
      kinds.contains { kind in
        if case .branchOftenEqualsAnswer(id: "often", let count, of: 50) = kind {
          return count > 25 && count < 50
        }
        return false
      })
    #expect(findings.filter { $0.severity == .error }.count == 1)
    #expect(findings.count == 4)
  }

  @Test("finds branches without a value, and asks for a guard")
  func undefinedBranches() throws {
    let undefined = try Make.integer("n", branches: [Make.branch("bad", "1 / (n - 3)")])
    let finding = try #require(try found(undefined).first)
    guard case .branchUndefined(id: "bad", _, _) = finding.kind else {
      Issue.record("\(finding)")
      return
    }
    #expect(finding.message().contains("guard it with `if`"))
    let guarded = try Make.integer(
      "n", branches: [Make.branch("bad", "1 / (n - 3)", if: "n != 3")])
    #expect(try found(guarded).isEmpty)
    let list = try Make.integer("n", branches: [Make.branch("list", "[n, n]")])
    guard case .branchUnfit(id: "list", _)? = try kinds(list).first else {
      Issue.record("not found")
      return
    }
  }

  @Test("finds tests that are not met, and says what came instead")
  func tests() throws {
    let question = try Make.integer(
      "2 * n", branches: [Make.branch("squared", "n^2")],
      tests: [
        Make.test(["n": "5"], "25", "correct"), Make.test(["n": "1 / 0"], "1", "wrong"),
        Make.test([:], "1", "wrong"), Make.test(["n": "10"], "20", "correct"),
        Make.test(["n": "2"], "4", "squared"),
      ])
    let kinds = try kinds(question)
    #expect(kinds.count == 5)
    #expect(
      kinds.contains(.testValueOutside(name: "n", found: "10", generator: "range(1, 9)")))
    #expect(kinds.first == .testFails(input: "25", expected: "correct", found: "squared"))
    #expect(kinds.last == .testFails(input: "4", expected: "squared", found: "correct"))
    #expect(kinds.contains(.testNotDrawn(.missing("n"))))
  }

  @Test("gives every finding a place, a name of its own and a sentence")
  func sentences() {
    let error = FormulaError(.divisionByZero, 0..<1)
    let kinds: [QuestionFinding.Kind] = [
      .notDrawn(seed: 1, .missing("n")), .notGraded(seed: 1, .answerUndefined(error)),
      .answerRefused(seed: 1, .wrong), .oneVariant,
      .branchUndefined(id: "a", seed: 1, error), .branchUnfit(id: "a", Value(1)),
      .branchNeverExists(id: "a"), .branchEqualsAnswer(id: "a"),
      .branchOftenEqualsAnswer(id: "a", count: 30, of: 50), .branchNeverWins(id: "a", other: "b"),
      .testUndefined(error), .testNotDrawn(.missing("n")),
      .testValueOutside(name: "n", found: "10", generator: "range(1, 9)"),
      .testFails(input: "4", expected: "correct", found: "wrong"), .junkAccepted("NaN", .wrong),
    ]
    let findings = kinds.map { QuestionFinding($0, at: Make.place) }
    #expect(Set(findings.map(\.code)).count == kinds.count)
    for finding in findings {
      #expect(!finding.code.isEmpty && !finding.message().isEmpty)
      #expect(!finding.message().contains("{"))
    }
  }
}
