import Phrases

/// What is wrong in front matter or in `course.yml`.
public enum YAMLProblem: Error, Hashable, Sendable {
  /// A lesson that does not begin with front matter.
  case frontMatterMissing
  /// Front matter that never ends.
  case frontMatterOpen
  /// Text that is not YAML.
  case syntax(problem: String)
  /// A colon in a value without quotes.
  case quoteNeeded(quoted: String)
  /// An anchor, alias, tag or merge key.
  case indirection(String)
  /// Lists and mappings within each other.
  case nesting(limit: Int)
  /// Something else where keys are expected.
  case notMapping(YAMLShape)
  /// A key that is not known here.
  case keyUnknown(key: String, expected: [String], nearest: String?)
  /// A key that must be there.
  case keyMissing(key: String)
  /// A key that is given twice.
  case keyDuplicate(key: String)
  /// A value of another kind.
  case valueUnexpected(key: String, found: YAMLShape, expected: Phrase)
}

extension YAMLProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .frontMatterMissing: Wording(.frontMatterMissing)
    case .frontMatterOpen: Wording(.frontMatterOpen)
    case .syntax(let problem): Wording(.yamlSyntax, ["problem": .text(problem)])
    case .quoteNeeded(let quoted): Wording(.yamlQuoteNeeded, ["quoted": .text(quoted)])
    case .indirection(let found): Wording(.yamlIndirection, ["found": .text(found)])
    case .nesting(let limit): Wording(.yamlNesting, ["limit": .number(limit)])
    case .notMapping(let found): Wording(.yamlNotAMapping, ["found": found.part])
    case .keyUnknown(let key, let expected, let nearest):
      Wording(.keyUnknown, ["key": .text(key), "expected": .names(expected)], nearest: nearest)
    case .keyMissing(let key): Wording(.keyMissing, ["key": .text(key)])
    case .keyDuplicate(let key): Wording(.keyDuplicate, ["key": .text(key)])
    case .valueUnexpected(let key, let found, let expected):
      Wording(.keyValue, ["key": .text(key), "found": found.part, "expected": .phrase(expected)])
    }
  }
}
