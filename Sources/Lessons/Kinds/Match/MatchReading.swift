extension MatchQuestion: ReadableKind {
  static let fields = [FieldTable.FieldRule(name: "distractor", repeats: true)]
  static let hasTail = true

  static func draft() -> any KindDraft { Draft() }

  static func strippedTail(_ lines: [Substring], of fence: FieldFence) -> [String] {
    let distractors = fence.fields.filter { $0.name == "distractor" }
      .map { SourceLines.words(of: $0.value) }
    return TableStripper.arranged(lines, with: distractors)
  }

  private struct Draft: KindDraft {
    var fields: [Field] = []
    var distractors: [(words: [Inline], field: Field)] = []
    var table: MatchTable?
    var isBroken = false

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      guard field.name == "distractor" else { return }
      distractors.append((reader.words(field), field))
    }

    func takes(_ node: MarkdownNode) -> Bool {
      guard table == nil, !isBroken, case .table = node.kind else { return false }
      return true
    }

    mutating func read(_ node: MarkdownNode, _ reader: ItemReader) {
      table = reader.pairs(node, distractors: distractors)
      isBroken = table == nil
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      guard let table else { return isBroken ? nil : reader.refuse(.tableMissing) }
      guard table.left.count > 1 else { return reader.refuse(.pairsTooFew) }
      return MatchQuestion(
        titles: table.titles, left: table.left, right: table.right,
        distractors: table.distractors, hasKey: !reader.isCopy)
    }
  }
}

/// The entries of a `match` question as its table gives them.
struct MatchTable {
  var titles: [[Inline]] = []
  var left: [Item] = []
  var right: [Item] = []
  var distractors: [Item] = []
}

extension ItemReader {
  /// The pairs of a table of two columns.
  func pairs(_ node: MarkdownNode, distractors: [(words: [Inline], field: Field)]) -> MatchTable? {
    var table = MatchTable()
    for row in node.children {
      guard row.children.count == 2 else {
        log.report(.question(.tableColumns(count: row.children.count)), byte: row.offset)
        return nil
      }
      let words = row.children.map { blocks.inlines($0.children) }
      if case .row(isHeader: true) = row.kind {
        table.titles = words
      } else if words.contains(where: \.isEmpty), !isCopy {
        log.report(.question(.tableCellEmpty), byte: row.offset)
      } else {
        let texts = TableRow.cells(
          source.text.string(source.text.range(ofLine: row.lines.lowerBound)))
        let items = zip(words, texts).map { entry($0, $1, byte: row.offset) }
        table.left += items.prefix(1).filter { !$0.words.isEmpty }
        table.right += items.dropFirst().filter { !$0.words.isEmpty }
      }
    }
    table.distractors = distractors.map { words, field in
      entry(words, field.value(in: source.text).text, byte: field.nameRange.lowerBound)
    }
    reportEqualIDs(table.left)
    for item in table.distractors {
      if let same = table.right.first(where: { $0.id == item.id }) {
        log.report(.question(.itemDuplicate(line: same.position.line)), at: item.position)
      }
    }
    return table
  }

  private func entry(_ words: [Inline], _ text: String, byte: Int) -> Item {
    let key = mark("key", text, at: byte)
    return Item(
      id: Item.id(step: step, source: key?.word ?? text), words: ItemMark.drop(key, from: words),
      isRight: true, misconception: nil, feedback: nil, position: source.text.position(ofByte: byte)
    )
  }
}
