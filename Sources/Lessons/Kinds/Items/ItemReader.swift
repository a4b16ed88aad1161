/// Reads the task list after a question: items, feedback, and the marks that they begin with.
struct ItemReader {
  let source: LessonSource
  let values: ValueReader
  /// The step's id, which is part of each item's.
  let step: String

  var log: DiagnosticLog { source.log }
  var blocks: BlockReader { BlockReader(source: source, values: values) }
  /// Whether the lesson is a copy without keys.
  var isCopy: Bool { source.isCopy }

  /// The items of a list.
  func items(_ list: MarkdownNode, isSingle: Bool) -> [Item] {
    let items = list.children.compactMap(item)
    reportEqualIDs(items)
    guard items.count == list.children.count else { return items }
    let range = source.text.range(ofLine: list.lines.lowerBound)
    let right = items.count(where: \.isRight)
    if items.count < 2 {
      log.report(.question(.tooFewItems), bytes: range)
    } else if isSingle, right != 1, !isCopy {
      log.report(.question(.rightItems(count: right)), bytes: range)
    }
    return items
  }

  /// The items of a list without boxes, each one paragraph.
  func plainItems(_ list: MarkdownNode, isRight: Bool) -> [Item] {
    list.children.compactMap { node in
      guard case .item(isChecked: nil) = node.kind else {
        log.report(.question(.itemWithBox), byte: node.offset)
        return nil
      }
      guard let paragraph = node.children.first, case .paragraph = paragraph.kind else {
        log.report(.question(.itemEmpty), byte: node.offset)
        return nil
      }
      if node.children.count > 1 {
        log.report(.question(.itemParts), byte: node.children[1].offset)
      }
      let text = ItemSource(plain: node, paragraph, in: source.text).text
      let key = mark("key", text, at: node.offset)
      return Item(
        id: Item.id(step: step, source: key?.word ?? text),
        words: ItemMark.drop(key, from: blocks.inlines(paragraph.children)), isRight: isRight,
        misconception: nil, feedback: nil, position: source.text.position(ofByte: node.offset))
    }
  }

  /// Reports items that records could not tell apart.
  func reportEqualIDs(_ items: [Item]) {
    var lines: [String: Int] = [:]
    for item in items {
      if let line = lines[item.id] {
        log.report(.question(.itemDuplicate(line: line)), at: item.position)
      } else {
        lines[item.id] = item.position.line
      }
    }
  }

  private func item(_ node: MarkdownNode) -> Item? {
    guard case .item(let isChecked?) = node.kind else {
      log.report(.question(.itemWithoutBox), byte: node.offset)
      return nil
    }
    guard let paragraph = node.children.first, case .paragraph = paragraph.kind else {
      log.report(.question(.itemEmpty), byte: node.offset)
      return nil
    }
    let itemSource = ItemSource(node, paragraph, in: source.text)
    let key = mark("key", itemSource.text, at: node.offset)
    let words = ItemMark.drop(key, from: blocks.inlines(paragraph.children))
    if words.isEmpty { log.report(.question(.itemEmpty), byte: node.offset) }
    let feedback = feedback(node.children.dropFirst())
    return Item(
      id: Item.id(step: step, source: key?.word ?? itemSource.text), words: words,
      isRight: isChecked, misconception: feedback?.id, feedback: feedback?.words,
      position: source.text.position(ofByte: node.offset))
  }

  private func feedback(
    _ nodes: ArraySlice<MarkdownNode>
  ) -> (id: String?, words: [Inline]?)? {
    guard let quote = nodes.first else { return nil }
    guard nodes.count == 1, case .quote = quote.kind, quote.children.count == 1,
      let paragraph = quote.children.first, case .paragraph = paragraph.kind
    else {
      log.report(.question(.itemParts), byte: quote.offset)
      return nil
    }
    let id = mark("id", paragraph.children.map(\.plainText).joined(), at: paragraph.offset)
    let words = ItemMark.drop(id, from: blocks.inlines(paragraph.children))
    return (id?.word, words.isEmpty ? nil : words)
  }

  /// The word of a mark at the beginning of a text; one that is malformed is reported.
  func mark(_ name: String, _ text: String, at offset: Int) -> ItemMark? {
    guard text.hasPrefix("(\(name):") else { return nil }
    guard let mark = ItemMark(text), Identifier.isLabel(mark.word) else {
      log.report(.question(.itemMark(String(text.prefix(40)))), byte: offset)
      return nil
    }
    return mark
  }
}

/// A mark at the beginning of an item or of its feedback: `(key: word)`, `(id: word)`.
struct ItemMark {
  /// The word after the colon.
  let word: String
  /// How many characters the mark has.
  let length: Int

  init?(_ text: String) {
    guard let end = text.firstIndex(of: ")"), let colon = text.firstIndex(of: ":"), colon < end
    else { return nil }
    word = text[text.index(after: colon)..<end].trimmingBlanks()
    length = text.distance(from: text.startIndex, to: end) + 1
  }

  /// Words without the mark that they begin with.
  static func drop(_ mark: ItemMark?, from words: [Inline]) -> [Inline] {
    guard let mark, case .text(let text)? = words.first else { return words }
    let rest = String(text.dropFirst(mark.length).drop { $0 == " " })
    if !rest.isEmpty { return [.text(rest)] + words.dropFirst() }
    let behind = words.dropFirst()
    return Array(behind.first == .softBreak ? behind.dropFirst() : behind)
  }
}

/// The text of an item as it stands in the file.
struct ItemSource {
  /// What stands behind the box, its lines without blanks at their ends, joined by one space.
  let text: String

  init(_ item: MarkdownNode, _ paragraph: MarkdownNode, in source: SourceText) {
    let lines = item.lines.lowerBound...max(item.lines.lowerBound, paragraph.lines.upperBound)
    text = lines.map { line in
      let range = source.range(ofLine: line)
      let start = line == item.lines.lowerBound ? min(item.offset, range.upperBound) : nil
      let words = source.string((start ?? range.lowerBound)..<range.upperBound)
      return start == nil ? words.trimmingBlanks() : ItemSource.behindBox(words)
    }.joined(separator: " ")
  }

  /// The text of an item without a box.
  init(plain item: MarkdownNode, _ paragraph: MarkdownNode, in source: SourceText) {
    let lines = item.lines.lowerBound...max(item.lines.lowerBound, paragraph.lines.upperBound)
    text = lines.map { line in
      let words = source.string(source.range(ofLine: line)).trimmingBlanks()
      guard line == item.lines.lowerBound, let mark = ListMark(in: words[...]) else { return words }
      return mark.rest.trimmingBlanks()
    }.joined(separator: " ")
  }

  private static func behindBox(_ line: String) -> String {
    guard let end = line.firstIndex(of: "]") else { return line.trimmingBlanks() }
    return line[line.index(after: end)...].trimmingBlanks()
  }
}
