import Formula
import Phrases

/// Something that trying a question brought to light, and where its author should look.
public struct QuestionFinding: Hashable, Sendable {
  /// What was found.
  public let kind: Kind
  /// The fence, the branch or the test.
  public let position: SourcePosition

  /// What trying a question can find.
  public enum Kind: Hashable, Sendable {
    /// A seed for which no variant can be drawn.
    case notDrawn(seed: UInt32, VariantError)
    /// A variant in which nothing can be graded.
    case notGraded(seed: UInt32, GradingError)
    /// The author's own answer is not correct.
    case answerRefused(seed: UInt32, Verdict)
    /// A question with drawn variables that has one variant.
    case oneVariant
    /// A branch without a value.
    case branchUndefined(id: String, seed: UInt32, FormulaError)
    /// A branch that is no answer of the question's kind.
    case branchUnfit(id: String, Value)
    /// A branch that exists in no variant.
    case branchNeverExists(id: String)
    /// A branch that is the right answer in every variant.
    case branchEqualsAnswer(id: String)
    /// A branch that is the right answer in more than half of the variants.
    case branchOftenEqualsAnswer(id: String, count: Int, of: Int)
    /// A branch whose answer always goes to one above it.
    case branchNeverWins(id: String, other: String)
    /// A test's value that has none.
    case testUndefined(FormulaError)
    /// A test's values that make no variant.
    case testNotDrawn(VariantError)
    /// A test's value that is never drawn.
    case testValueOutside(name: String, found: String, generator: String)
    /// A test that is not met.
    case testFails(input: String, expected: String, found: String)
    /// Junk that is not invalid.
    case junkAccepted(String, Verdict)
  }

  /// How grave a finding is.
  public enum Severity: Hashable, Sendable {
    /// Students would be graded wrongly, or not at all.
    case error
    /// Something is of no use.
    case warning
  }

  /// A finding at a place.
  public init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }

  /// How grave it is.
  public var severity: Severity {
    switch kind {
    case .oneVariant, .branchNeverExists, .branchOftenEqualsAnswer, .branchNeverWins: .warning
    default: .error
    }
  }

  /// A name for it that never changes, for tools.
  public var code: String { words.code }

  /// The sentence for an author, without a full stop.
  public func message(in phrases: Phrases = .english) -> String { words.text(phrases) }

  private typealias Words = (code: String, text: (Phrases) -> String)

  private var words: Words {
    switch kind {
    case .notDrawn(let seed, let error):
      (
        "variant-not-drawn",
        { $0(.findingNotDrawn, ["seed": seed, "reason": error.message(in: $0)]) }
      )
    case .notGraded(let seed, let error):
      (
        "question-not-graded",
        { $0(.findingNotGraded, ["seed": seed, "reason": error.reason(in: $0)]) }
      )
    case .answerRefused(let seed, let verdict):
      (
        "answer-refused",
        { $0(.findingAnswerRefused, ["seed": seed, "verdict": verdict.rawValue]) }
      )
    case .oneVariant: ("variant-only-one", { $0(.findingOneVariant) })
    case .junkAccepted(let junk, let verdict):
      ("junk-accepted", { $0(.findingJunk, ["junk": junk, "verdict": verdict.rawValue]) })
    default: branchWords ?? testWords
    }
  }

  private var branchWords: Words? {
    switch kind {
    case .branchUndefined(let id, let seed, let error):
      (
        "branch-undefined",
        {
          $0(.findingBranchUndefined, ["id": id, "seed": seed, "reason": error.message(in: $0)])
        }
      )
    case .branchUnfit(let id, let value):
      ("branch-unfit", { $0(.findingBranchUnfit, ["id": id, "found": value.display]) })
    case .branchNeverExists(let id):
      ("branch-never-exists", { $0(.findingBranchNeverExists, ["id": id]) })
    case .branchEqualsAnswer(let id):
      ("branch-equals-answer", { $0(.findingBranchEqualsAnswer, ["id": id]) })
    case .branchOftenEqualsAnswer(let id, let count, let all):
      (
        "branch-often-equals-answer",
        { $0(.findingBranchOftenEqualsAnswer, ["id": id, "count": count, "all": all]) }
      )
    case .branchNeverWins(let id, let other):
      ("branch-never-wins", { $0(.findingBranchNeverWins, ["id": id, "other": other]) })
    default: nil
    }
  }

  private var testWords: Words {
    switch kind {
    case .testUndefined(let error):
      ("test-undefined", { $0(.findingTestUndefined, ["reason": error.message(in: $0)]) })
    case .testNotDrawn(let error):
      ("test-not-drawn", { $0(.findingTestNotDrawn, ["reason": error.message(in: $0)]) })
    case .testValueOutside(let name, let found, let generator):
      (
        "test-value-outside",
        { $0(.findingTestValueOutside, ["name": name, "found": found, "generator": generator]) }
      )
    case .testFails(let input, let expected, let found):
      (
        "test-fails",
        { $0(.findingTestFails, ["input": input, "expected": expected, "found": found]) }
      )
    default: ("", { _ in "" })
    }
  }
}
