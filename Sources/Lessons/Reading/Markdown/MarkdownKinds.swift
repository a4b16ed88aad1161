import CMark

extension MarkdownNode.Kind {
  /// What a node of the library's tree is.
  init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      self = .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_CODE_BLOCK: self = .code(literal(node))
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: self = .html(literal(node))
    case CMARK_NODE_THEMATIC_BREAK: self = .rule
    case CMARK_NODE_TEXT: self = .text(literal(node))
    case CMARK_NODE_CODE: self = .inlineCode(literal(node))
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link(cmark_node_get_url(node).map(String.init(cString:)) ?? "")
    case CMARK_NODE_IMAGE: self = .image
    default: self = .extended(node)
    }
  }

  /// The extensions' types are known by name only; list items become theirs when they have a box.
  private static func extended(_ node: OpaquePointer) -> MarkdownNode.Kind {
    switch cmark_node_get_type_string(node).map(String.init(cString:)) {
    case "tasklist": .item(isChecked: cmark_gfm_extensions_get_tasklist_item_checked(node))
    case "table": .table(alignments(node))
    case "table_header": .row(isHeader: true)
    case "table_row": .row(isHeader: false)
    case "table_cell": .cell
    default: .item(isChecked: nil)
    }
  }

  private static func alignments(_ node: OpaquePointer) -> [Table.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else {
      return Array(repeating: .left, count: count)
    }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .left
      }
    }
  }
}

private func literal(_ node: OpaquePointer) -> String {
  cmark_node_get_literal(node).map(String.init(cString:)) ?? ""
}
