import CMark

/// Reads Markdown into a tree of bounded depth, without recursion on the depth of the source.
struct MarkdownParser {
  private let text: SourceText
  /// The nodes that are open, from the document to the innermost.
  private var open: [MarkdownNode] = []
  /// The innermost paragraph, heading or cell that is open: its line and column in the library.
  private var block = (line: 1, column: 1)
  /// How many open nodes were left out because they are nested too deep.
  private var skipped = 0
  private(set) var isTooDeep = false

  private init(_ text: SourceText) { self.text = text }

  /// The tree of a document.
  ///
  /// - Parameters:
  ///   - bytes: the Markdown; as long, line by line, as the text.
  ///   - text: the file, for places.
  /// - Returns: the document, and the offset of the first node that is nested too deep.
  static func parse(
    _ bytes: [UInt8], of text: SourceText
  ) -> (document: MarkdownNode, tooDeep: Bool) {
    var parser = MarkdownParser(text)
    let root = bytes.withUnsafeBytes { buffer in
      lesson_markdown_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    defer { cmark_node_free(root) }
    let document = parser.read(root)
    return (document, parser.isTooDeep)
  }

  private mutating func read(_ root: OpaquePointer?) -> MarkdownNode {
    let empty = MarkdownNode(kind: .document, offset: 0, lines: 0...0)
    guard let iterator = cmark_iter_new(root) else { return empty }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER { enter(node) } else if leave() { break }
    }
    return open.first ?? empty
  }

  private mutating func enter(_ pointer: OpaquePointer) {
    let node = node(pointer)
    if cmark_node_get_type(pointer).isLeaf {
      append(node)
    } else if skipped > 0 || isDeeper(than: SizeLimits.nesting, node) {
      skipped += 1
      isTooDeep = true
    } else {
      open.append(node)
    }
  }

  private func isDeeper(than limit: Int, _ node: MarkdownNode) -> Bool {
    guard node.isContainer || node.isSpan, open.count > limit else { return false }
    return open.count { node.isSpan ? $0.isSpan : $0.isContainer } >= limit
  }

  /// Closes the innermost node; returns whether it was the document.
  private mutating func leave() -> Bool {
    if skipped > 0 {
      skipped -= 1
      return false
    }
    guard open.count > 1, let node = open.popLast() else { return true }
    append(node)
    return false
  }

  private mutating func append(_ node: MarkdownNode) {
    guard let last = open.indices.last else { return }
    open[last].children.append(node)
  }

  private mutating func node(_ pointer: OpaquePointer) -> MarkdownNode {
    let type = cmark_node_get_type(pointer)
    let line = Int(cmark_node_get_start_line(pointer))
    let column = Int(cmark_node_get_start_column(pointer))
    if !type.isInline { block = (line, column) }
    let first = min(max(line - 1, 0), text.lineCount - 1)
    let last = min(max(Int(cmark_node_get_end_line(pointer)) - 1, first), text.lineCount - 1)
    return MarkdownNode(
      kind: MarkdownNode.Kind(pointer), offset: offset(line: line, column: column, type),
      lines: first...last)
  }

  /// The library counts the columns of a paragraph's later lines from where their words begin.
  private func offset(line: Int, column: Int, _ type: cmark_node_type) -> Int {
    let range = text.range(ofLine: min(max(line - 1, 0), text.lineCount - 1))
    var offset = range.lowerBound + max(column - 1, 0)
    if type.isInline, line > block.line {
      let lead = text.bytes[range].prefix { $0.isBlank || $0 == .greater }.count
      offset += lead - (block.column - 1)
    }
    return min(max(offset, range.lowerBound), range.upperBound)
  }
}

extension cmark_node_type {
  fileprivate var isInline: Bool { rawValue & 0xC000 == 0xC000 }

  fileprivate var isLeaf: Bool {
    [
      CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
    ].contains(self)
  }
}
