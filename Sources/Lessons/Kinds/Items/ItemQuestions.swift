/// Asks for one item of a list.
struct ChoiceQuestion: QuestionKind {
  static let name = "choice"
  let items: [Item]
  /// Whether the items are shuffled.
  let shuffles: Bool
  var hasKey = true

  var arrangement: Arrangement { shuffles ? .shuffled : .file }

  func form(in variant: Variant) -> AnswerForm { .items(isSingle: true) }

  func read(_ input: String, in asking: Asking) -> Grading {
    ItemGrader(items: items, asking: asking, rule: .one).read(input)
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard hasKey else { throw .noAnswer }
    return ItemGrader(items: items, asking: asking, rule: .one).grade(input)
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(Item.rightIDs(of: items), in: asking.bySource)
  }
}

/// Asks for all items of a list that apply.
struct ChoicesQuestion: QuestionKind {
  static let name = "choices"
  let items: [Item]
  /// Whether the items are shuffled.
  let shuffles: Bool
  /// Whether rightly less wrongly marked gives partial credit.
  let isNet: Bool
  var hasKey = true

  var arrangement: Arrangement { shuffles ? .shuffled : .file }
  /// That none applies is an answer.
  var takesNothing: Bool { true }

  func form(in variant: Variant) -> AnswerForm { .items(isSingle: false) }

  func read(_ input: String, in asking: Asking) -> Grading {
    ItemGrader(items: items, asking: asking, rule: .all(isNet: isNet)).read(input)
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard hasKey else { throw .noAnswer }
    return ItemGrader(items: items, asking: asking, rule: .all(isNet: isNet)).grade(input)
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(Item.rightIDs(of: items), in: asking.bySource)
  }
}

extension Item {
  fileprivate static func rightIDs(of items: [Item]) -> String {
    items.filter(\.isRight).map(\.id).joined(separator: ", ")
  }
}

extension ChoiceQuestion: ReadableKind {
  static let fields = [FieldTables.shuffle]
  static let kept = ["shuffle": KeyTable.Row(reading: .words)]
  static let hasTail = true

  static func draft() -> any KindDraft { ItemsDraft(isSingle: true) }

  static func strippedTail(_ lines: [Substring], of fence: FieldFence) -> [String] {
    ItemStripper.strip(lines)
  }
}

extension ChoicesQuestion: ReadableKind {
  static let fields = [FieldTable.FieldRule(name: "partial"), FieldTables.shuffle]
  static let kept = [
    "shuffle": KeyTable.Row(reading: .words), "partial": KeyTable.Row(reading: .words),
  ]
  static let hasTail = true

  static func draft() -> any KindDraft { ItemsDraft(isSingle: false) }

  static func strippedTail(_ lines: [Substring], of fence: FieldFence) -> [String] {
    ItemStripper.strip(lines)
  }
}

/// A `choice` or `choices` question while it is being read.
private struct ItemsDraft: KindDraft {
  let isSingle: Bool
  var shuffles = true
  var isNet = false
  var items: [Item]?

  mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
    let simple = reader.simple
    switch field.name {
    case "shuffle":
      shuffles = simple.flag(field, yes: "yes", no: "no", expected: .expectedFlag) ?? true
    case "partial":
      isNet = simple.flag(field, yes: "net", no: "none", expected: .expectedPartial) ?? false
    default: break
    }
  }

  func takes(_ node: MarkdownNode) -> Bool {
    guard items == nil, case .list = node.kind else { return false }
    return true
  }

  mutating func read(_ node: MarkdownNode, _ reader: ItemReader) {
    items = reader.items(node, isSingle: isSingle)
  }

  func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
    guard let items else {
      let kind = isSingle ? ChoiceQuestion.name : ChoicesQuestion.name
      return reader.refuse(.itemsMissing(kind: kind))
    }
    if isSingle { return ChoiceQuestion(items: items, shuffles: shuffles, hasKey: !reader.isCopy) }
    return ChoicesQuestion(
      items: items, shuffles: shuffles, isNet: isNet, hasKey: !reader.isCopy)
  }
}
