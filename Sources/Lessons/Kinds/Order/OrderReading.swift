extension OrderQuestion: ReadableKind {
  static let fields = [
    FieldTable.FieldRule(name: "after", hasLabel: true, repeats: true, allowsEmpty: true)
  ]
  static let hasTail = true

  static func draft() -> any KindDraft { Draft() }

  /// Lines and distractors in one list, in an arrangement that tells nothing.
  static func strippedTail(_ lines: [Substring], of fence: FieldFence) -> [String] {
    ItemStripper.arranged(lines)
  }

  private struct Draft: KindDraft {
    var after: [Field] = []
    var lines: [Item]?
    var distractors: [Item]?

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      if field.name == "after" { after.append(field) }
    }

    func takes(_ node: MarkdownNode) -> Bool {
      guard case .list(let start) = node.kind else { return false }
      return lines == nil || start == nil && distractors == nil
    }

    mutating func read(_ node: MarkdownNode, _ reader: ItemReader) {
      if lines == nil, !reader.isCopy, case .list(start: nil) = node.kind {
        // A list without numbers says nothing of the order.
        lines = []
        return
      }
      let items = reader.plainItems(node, isRight: lines == nil)
      if lines == nil { lines = items } else { distractors = items }
      reader.reportEqualIDs((lines ?? []) + (distractors ?? []))
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      guard let lines, lines.count > 1 else { return reader.refuse(.orderMissing) }
      let distractors = distractors ?? []
      guard lines.count + distractors.count <= OrderQuestion.limit else {
        return reader.refuse(.orderTooLong(limit: OrderQuestion.limit))
      }
      if reader.isCopy {
        return OrderQuestion(lines: lines, distractors: distractors, order: nil)
      }
      guard let order = order(of: lines.count, reader) else { return nil }
      return OrderQuestion(lines: lines, distractors: distractors, order: order)
    }

    /// Each line follows the one above it, unless `after` says otherwise.
    private func order(of count: Int, _ reader: QuestionFieldReader) -> PartialOrder? {
      var directly = (0..<count).map { $0 == 0 ? [] : [$0 - 1] }
      var isWhole = true
      for field in after {
        guard let label = field.label,
          let line = number(label.text, label.range, of: count, reader)
        else {
          isWhole = false
          continue
        }
        let slice = field.value(in: reader.text)
        let parts = slice.isEmpty ? [] : slice.splitAtCommas()
        let before = parts.compactMap { number($0.text, $0.fileRange, of: count, reader) }
        isWhole = isWhole && before.count == parts.count
        directly[line] = before
      }
      guard isWhole else { return nil }
      if let order = PartialOrder(directly: directly) { return order }
      let range = after.first?.nameRange ?? reader.fence.range
      reader.fence.log.report(.question(.afterCircle), bytes: range)
      return nil
    }

    /// The place of a line, from 0, by its number in the file.
    private func number(
      _ text: String, _ range: Range<Int>, of count: Int, _ reader: QuestionFieldReader
    ) -> Int? {
      if let number = Int(text), (1...count).contains(number) { return number - 1 }
      reader.fence.log.report(.question(.afterLine(text, count: count)), bytes: range)
      return nil
    }
  }
}
