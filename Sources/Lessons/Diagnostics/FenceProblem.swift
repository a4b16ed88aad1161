import Phrases

/// What is wrong with a fence as a whole.
public enum FenceProblem: Error, Hashable, Sendable {
  /// A fence that never ends.
  case open
  /// A fence of ours made of tildes.
  case tildes(name: String)
  /// A fence of ours inside something else.
  case indented(name: String)
  /// A code fence with several words.
  case tooManyWords(String)
  /// A word close to that of a fence of ours.
  case unknown(String, nearest: String?)
  /// A fence that lacks its second word.
  case nameMissing(fence: String, expected: Phrase)
  /// A fence with a word too many.
  case nameUnexpected(fence: String, found: String)
  /// A fence without content.
  case empty(fence: String)
  /// A question or values before the first step.
  case outsideStep(fence: String)
  /// A second question or `values` in a step.
  case second(fence: String, line: Int)
  /// `values` in a step with a question.
  case valuesBesideQuestion(line: Int)
}

extension FenceProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .open: Wording(.fenceOpen)
    case .tildes(let name): Wording(.fenceTildes, ["name": .text(name)])
    case .indented(let name): Wording(.fenceIndented, ["name": .text(name)])
    case .tooManyWords(let found): Wording(.fenceWords, ["found": .text(found)])
    case .unknown(let found, let nearest):
      Wording(.fenceUnknown, ["found": .text(found)], nearest: nearest)
    case .nameMissing(let fence, let expected):
      Wording(.fenceNameMissing, ["fence": .text(fence), "expected": .phrase(expected)])
    case .nameUnexpected(let fence, let found):
      Wording(.fenceNameUnexpected, ["fence": .text(fence), "found": .text(found)])
    case .empty(let fence): Wording(.fenceEmpty, ["fence": .text(fence)])
    case .outsideStep(let fence): Wording(.fenceOutsideStep, ["fence": .text(fence)])
    case .second(let fence, let line):
      Wording(.fenceSecond, ["fence": .text(fence), "line": .number(line)])
    case .valuesBesideQuestion(let line): Wording(.valuesBesideQuestion, ["line": .number(line)])
    }
  }
}
