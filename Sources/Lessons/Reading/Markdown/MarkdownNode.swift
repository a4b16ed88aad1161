/// A part of a Markdown document, as the Markdown library found it.
struct MarkdownNode {
  /// What it is.
  enum Kind {
    case document
    case paragraph
    case heading(level: Int)
    case list(start: Int?)
    /// An item of a list; `isChecked` is known for items with a box.
    case item(isChecked: Bool?)
    case quote
    case code(String)
    case html(String)
    case rule
    case table([Table.Alignment])
    case row(isHeader: Bool)
    case cell
    case text(String)
    case inlineCode(String)
    case softBreak
    case lineBreak
    case emphasis
    case strong
    case link(String)
    case image
  }

  let kind: Kind
  /// Where it begins, as an offset in the file.
  let offset: Int
  /// Its lines in the file, from 0.
  let lines: ClosedRange<Int>
  /// What it holds.
  var children: [MarkdownNode] = []

  /// Whether it is a container that counts for the limit on nesting.
  var isContainer: Bool {
    switch kind {
    case .quote, .item: true
    default: false
    }
  }

  /// Whether it is one of those that words may stand in within words.
  var isSpan: Bool {
    switch kind {
    case .emphasis, .strong, .link, .image: true
    default: false
    }
  }
}
