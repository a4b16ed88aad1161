import Phrases

/// What is wrong with a question.
public enum QuestionProblem: Error, Hashable, Sendable {
  /// A kind of question that is not known.
  case kindUnknown(String, expected: [String], nearest: String?)
  /// A question without its items.
  case itemsMissing(kind: String)
  /// An item that says neither right nor wrong.
  case itemWithoutBox
  /// An item without words.
  case itemEmpty
  /// Two items that records could not tell apart.
  case itemDuplicate(line: Int)
  /// An item with more than words and feedback.
  case itemParts
  /// A mark of another form.
  case itemMark(String)
  /// A choice with no or several right items.
  case rightItems(count: Int)
  /// A question with one item.
  case tooFewItems
  /// Something below the question.
  case afterQuestion
  /// A branch that has the name of a verdict.
  case branchReserved(id: String)
  /// A test of another form.
  case testShape(String)
  /// A test that lacks a drawn value.
  case testValueMissing(name: String)
  /// A test that gives a value to something else.
  case testValueUnknown(name: String, nearest: String?)
  /// An outcome that does not exist.
  case testOutcomeUnknown(String, expected: [String], nearest: String?)
  /// A trace with nothing to trace in.
  case traceWithoutScene
  /// A line of a derivation that is held to two truths.
  case valueAndClaim(line: Int)
  /// A claim that compares nothing.
  case claimNotComparison
}

extension QuestionProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .kindUnknown(let found, let expected, let nearest):
      Wording(
        .kindUnknown, ["found": .text(found), "expected": .names(expected)], nearest: nearest)
    case .itemsMissing(let kind): Wording(.itemsMissing, ["kind": .text(kind)])
    case .itemWithoutBox: Wording(.itemWithoutBox)
    case .itemEmpty: Wording(.itemEmpty)
    case .itemDuplicate(let line): Wording(.itemDuplicate, ["line": .number(line)])
    case .itemParts: Wording(.itemParts)
    case .itemMark(let found): Wording(.itemMark, ["found": .text(found)])
    case .rightItems(let count): Wording(.choiceRightItems, ["count": .number(count)])
    case .tooFewItems: Wording(.itemsTooFew)
    case .afterQuestion: Wording(.contentAfterQuestion)
    case .branchReserved(let id): Wording(.branchReserved, ["id": .text(id)])
    case .testShape(let found): Wording(.testShape, ["found": .text(found)])
    case .testValueMissing(let name): Wording(.testValueMissing, ["name": .text(name)])
    case .testValueUnknown(let name, let nearest):
      Wording(.testValueUnknown, ["name": .text(name)], nearest: nearest)
    case .testOutcomeUnknown(let found, let expected, let nearest):
      Wording(
        .testOutcomeUnknown, ["found": .text(found), "expected": .names(expected)],
        nearest: nearest)
    case .traceWithoutScene: Wording(.traceWithoutScene)
    case .valueAndClaim(let line): Wording(.lineValueAndClaim, ["line": .number(line)])
    case .claimNotComparison: Wording(.claimNotComparison)
    }
  }
}
