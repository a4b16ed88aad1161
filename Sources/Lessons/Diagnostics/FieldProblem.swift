import Phrases

/// What is wrong with a field.
public enum FieldProblem: Error, Hashable, Sendable {
  /// A line that is no field.
  case colonMissing(String)
  /// A field with a head of another form.
  case head(String)
  /// A field that does not belong here.
  case unknown(String, owner: String, expected: [String], nearest: String?)
  /// A nested field below one that has none.
  case nestingUnexpected(String, owner: String)
  /// A field that needs a label.
  case labelMissing(field: String)
  /// A field with a label that it cannot have.
  case labelUnexpected(field: String, found: String)
  /// A field without a value.
  case empty(field: String)
  /// A field that is given twice.
  case duplicate(field: String, line: Int)
  /// A field that must be there.
  case missing(field: String, owner: String)
  /// A tab.
  case tab
  /// An indent of 1 or 3.
  case indent(Int)
  /// An indented line with no field above it.
  case nothingAbove
  /// A value of another kind.
  case value(field: String, found: String, expected: Phrase)
}

extension FieldProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .colonMissing(let found): Wording(.fieldColonMissing, ["found": .text(found)])
    case .head(let found): Wording(.fieldHead, ["found": .text(found)])
    case .unknown(let found, let owner, let expected, let nearest):
      Wording(
        .fieldUnknown,
        ["found": .text(found), "owner": .text(owner), "expected": .names(expected)],
        nearest: nearest)
    case .nestingUnexpected(let found, let owner):
      Wording(.fieldNested, ["found": .text(found), "owner": .text(owner)])
    case .labelMissing(let field): Wording(.fieldLabelMissing, ["field": .text(field)])
    case .labelUnexpected(let field, let found):
      Wording(.fieldLabelUnexpected, ["field": .text(field), "found": .text(found)])
    case .empty(let field): Wording(.fieldEmpty, ["field": .text(field)])
    case .duplicate(let field, let line):
      Wording(.fieldDuplicate, ["field": .text(field), "line": .number(line)])
    case .missing(let field, let owner):
      Wording(.fieldMissing, ["field": .text(field), "owner": .text(owner)])
    case .tab: Wording(.fieldTab)
    case .indent(let found): Wording(.fieldIndent, ["found": .number(found)])
    case .nothingAbove: Wording(.fieldNothingAbove)
    case .value(let field, let found, let expected):
      Wording(
        .fieldValue, ["field": .text(field), "found": .text(found), "expected": .phrase(expected)])
    }
  }
}
