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
  /// An item with a box where none belongs.
  case itemWithBox
  /// `order` without its lines.
  case orderMissing
  /// `order` with too many lines.
  case orderTooLong(limit: Int)
  /// A number in `after` that names no line.
  case afterLine(String, count: Int)
  /// Lines that follow each other in a circle.
  case afterCircle
  /// `match` without its table.
  case tableMissing
  /// A table of other than two columns.
  case tableColumns(count: Int)
  /// A table with an empty cell.
  case tableCellEmpty
  /// A table with one pair.
  case pairsTooFew
  /// `cells` with none or both of `grid` and `show`.
  case gridOrShow(count: Int)
  /// A grid's size of another form.
  case gridShape(String)
  /// `slip` without a wrong line.
  case slipMissing
  /// `slip` with two wrong lines.
  case slipTwice(line: Int)
  /// A slip in the first line.
  case slipFirst
  /// A slip without a value or a claim.
  case slipUnproved
  /// A slip with no value above it.
  case slipAlone
  /// A figure that the scene does not have.
  case figureUnknown(String, expected: [String], nearest: String?)
  /// A figure's name of another form.
  case figureShape(String)
  /// `digits` beside `rtol` or `atol`.
  case digitsBesideTolerance(line: Int)
  /// A witness of another form.
  case witnessShape(String)
  /// A forbidden function that nobody could use.
  case forbiddenUnknown(String, nearest: String?)
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
    case .digitsBesideTolerance, .witnessShape, .forbiddenUnknown, .itemWithBox, .orderMissing,
      .orderTooLong, .afterLine, .afterCircle, .tableMissing, .tableColumns, .tableCellEmpty,
      .pairsTooFew, .gridOrShow, .gridShape, .slipMissing, .slipTwice, .slipFirst, .slipUnproved,
      .slipAlone, .figureUnknown, .figureShape:
      kindWording
    case .valueAndClaim(let line): Wording(.lineValueAndClaim, ["line": .number(line)])
    case .claimNotComparison: Wording(.claimNotComparison)
    }
  }

  /// The sentences for what single kinds of questions have.
  private var kindWording: Wording {
    switch self {
    case .digitsBesideTolerance(let line):
      Wording(.digitsBesideTolerance, ["line": .number(line)])
    case .witnessShape(let found): Wording(.witnessShape, ["found": .text(found)])
    case .forbiddenUnknown(let found, let nearest):
      Wording(.forbiddenUnknown, ["found": .text(found)], nearest: nearest)
    case .itemWithBox: Wording(.itemWithBox)
    case .orderMissing: Wording(.orderMissing)
    case .orderTooLong(let limit): Wording(.orderTooLong, ["limit": .number(limit)])
    case .afterLine(let found, let count):
      Wording(.afterLine, ["found": .text(found), "count": .number(count)])
    case .afterCircle: Wording(.afterCircle)
    case .tableMissing: Wording(.tableMissing)
    case .tableColumns(let count): Wording(.matchColumns, ["count": .number(count)])
    case .tableCellEmpty: Wording(.tableCellEmpty)
    case .pairsTooFew: Wording(.pairsTooFew)
    case .gridOrShow(let count): Wording(.gridOrShow, ["count": .number(count)])
    case .gridShape(let found): Wording(.gridShape, ["found": .text(found)])
    case .figureUnknown(let found, let expected, let nearest):
      Wording(
        .figureUnknown, ["found": .text(found), "expected": .names(expected)], nearest: nearest)
    case .figureShape(let found): Wording(.figureShape, ["found": .text(found)])
    default: slipWording
    }
  }

  private var slipWording: Wording {
    switch self {
    case .slipTwice(let line): Wording(.slipTwice, ["line": .number(line)])
    case .slipFirst: Wording(.slipFirst)
    case .slipUnproved: Wording(.slipUnproved)
    case .slipAlone: Wording(.slipAlone)
    default: Wording(.slipMissing)
    }
  }
}
