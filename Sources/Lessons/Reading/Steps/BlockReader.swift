/// Turns Markdown nodes into the blocks that a reader sees.
struct BlockReader {
  let source: LessonSource
  let values: ValueReader

  private var log: DiagnosticLog { source.log }

  private var words: InlineReader {
    InlineReader(
      tokens: source.tokens, origin: .file(source.text), values: values, place: .step,
      links: source.links)
  }

  /// The blocks of some nodes.
  func blocks(_ nodes: [MarkdownNode]) -> [Block] {
    nodes.flatMap(blocks)
  }

  /// The words of some nodes within a line.
  func inlines(_ nodes: [MarkdownNode]) -> [Inline] { words.inlines(nodes) }

  private func blocks(_ node: MarkdownNode) -> [Block] {
    switch node.kind {
    case .paragraph: [.paragraph(inlines(node.children))]
    case .heading(let level): heading(node, level)
    case .list(let start): [list(node, start: start)]
    case .quote: [quote(node)]
    case .code(let code): [self.code(node, code)].compactMap { $0 }
    case .rule: [.rule]
    case .table(let alignments): [.table(table(node, alignments))]
    case .html(let html): refuse(html, node)
    default: blocks(node.children)
    }
  }

  private func refuse(_ html: String, _ node: MarkdownNode) -> [Block] {
    log.report(.structure(.html(html)), byte: node.offset)
    return []
  }

  private func heading(_ node: MarkdownNode, _ level: Int) -> [Block] {
    let range = node.offset..<source.text.range(ofLine: node.lines.lowerBound).upperBound
    if !source.isATX(node) {
      log.report(.structure(.headingUnderlined), bytes: range)
    } else if level == 1 {
      log.report(.structure(.headingTooHigh), bytes: range)
    } else if level == 2 {
      log.report(.structure(.headingNested), bytes: range)
    } else if node.children.isEmpty {
      log.report(.structure(.headingEmpty), bytes: range)
    } else if let braces = Braces.all(in: source.text.bytes[range]).first {
      log.report(.structure(.headingValue), bytes: braces.range)
    } else {
      return [.heading(level: level, inlines(node.children))]
    }
    return []
  }

  private func list(_ node: MarkdownNode, start: Int?) -> Block {
    if let box = node.children.first(where: \.hasBox) {
      log.report(.structure(.taskListMisplaced), byte: box.offset)
    }
    return .list(start: start, items: node.children.map { blocks($0.children) })
  }

  private func code(_ node: MarkdownNode, _ code: String) -> Block? {
    guard let fence = source.fences[node.lines.lowerBound] else {
      let text = ControlPictures.shown(words.original(code))
      return .code(CodeBlock(language: nil, text, position: source.start(of: node)))
    }
    let reader = FenceReader(fence: fence, source: source, values: values)
    guard case .code(let language)? = reader.kind() else { return nil }
    var position = source.start(of: node)
    position.line += 1
    return .code(
      CodeBlock(language: language, ControlPictures.shown(code), position: position))
  }

  private func table(_ node: MarkdownNode, _ alignments: [Table.Alignment]) -> Table {
    var table = Table(
      alignments: alignments, header: [], rows: [], position: source.start(of: node))
    for row in node.children {
      let cells = row.children.map { inlines($0.children) }
      if case .row(isHeader: true) = row.kind {
        table.header = cells
      } else {
        table.rows.append(cells)
      }
    }
    return table
  }

  private func quote(_ node: MarkdownNode) -> Block {
    guard let mark = CalloutMark(node) else { return .quote(blocks(node.children)) }
    let name = mark.name
    guard let callout = Callout(rawValue: name.lowercased()), name == name.uppercased() else {
      let known = Callout.allCases.map { $0.rawValue.uppercased() }
      let nearest = log.nearest(to: name.uppercased(), in: known)
      log.report(
        .structure(.calloutUnknown(name, nearest: nearest)), byte: node.children[0].offset)
      return .quote(blocks(node.children))
    }
    if !mark.isAlone {
      log.report(.structure(.calloutWords(name)), byte: node.children[0].offset)
    }
    return .callout(callout, blocks(mark.content))
  }
}

/// The first line of a quotation that is a callout: `[!NOTE]`.
private struct CalloutMark {
  /// What stands after the exclamation mark.
  let name: String
  /// Whether the line holds nothing else.
  let isAlone: Bool
  /// The quotation without that line.
  let content: [MarkdownNode]

  init?(_ quote: MarkdownNode) {
    guard let first = quote.children.first, case .paragraph = first.kind else { return nil }
    let words = first.children.prefix(while: \.isText)
    let line = words.map(\.plainText).joined()
    guard line.hasPrefix("[!"), let end = line.firstIndex(of: "]") else { return nil }
    name = String(line[line.index(line.startIndex, offsetBy: 2)..<end])
    guard !name.isEmpty, name.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    let rest = first.children.dropFirst(words.count)
    isAlone = line.index(after: end) == line.endIndex && (rest.first?.isBreak ?? true)
    var paragraph = first
    paragraph.children = Array(rest.dropFirst())
    content = (paragraph.children.isEmpty ? [] : [paragraph]) + quote.children.dropFirst()
  }
}

extension LessonSource {
  /// Where a node begins in the file.
  func start(of node: MarkdownNode) -> SourcePosition { text.position(ofByte: node.offset) }
}

extension MarkdownNode {
  /// Whether it is an item with a box.
  var hasBox: Bool {
    if case .item(isChecked: .some) = kind { true } else { false }
  }

  fileprivate var isText: Bool {
    if case .text = kind { true } else { false }
  }

  fileprivate var isBreak: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}
