/// A piece of text in one style; a text is an array of them.
public struct Run: Hashable, Sendable {
  /// The text; a line feed in it ends the line.
  public var text: String
  /// How it looks.
  public var style: Style
  /// Whether lines break within it only where it does not fit on a line of its own.
  public var isSolid: Bool

  /// A text in a style.
  public init(_ text: String, _ style: Style = .plain, isSolid: Bool = false) {
    self.text = text
    self.style = style
    self.isSolid = isSolid
  }
}

/// One line of styled text, laid out into glyphs.
public struct TextLine: Hashable, Sendable {
  /// The glyphs and their styles from left to right; a wide glyph is one of them.
  public internal(set) var cells: [Cell]
  /// How many cells it takes.
  public internal(set) var width: Int

  /// A line without text.
  public static let empty = TextLine([])

  /// A line of runs; line feeds in them become control pictures.
  public init(_ runs: [Run]) {
    cells = []
    width = 0
    for run in runs { append(run.text, run.style) }
  }

  /// A line of text in one style.
  public init(_ text: String, _ style: Style = .plain) {
    self.init([Run(text, style)])
  }

  init(cells: [Cell]) {
    self.cells = cells
    width = cells.reduce(0) { $0 + Int($1.glyph.width) }
  }

  /// The text without its styles.
  public var text: String {
    var result = ""
    for cell in cells { cell.glyph.append(to: &result) }
    return result
  }

  /// A line of blanks.
  public static func blanks(_ count: Int, _ style: Style = .plain) -> TextLine {
    TextLine(cells: Array(repeating: Cell(.blank, style), count: max(0, count)))
  }

  /// Adds text at the end.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    cells.reserveCapacity(cells.count + text.utf8.count)
    for glyph in TextLayout(text) { append(Cell(glyph, style)) }
  }

  /// Adds another line at the end.
  public mutating func append(_ line: TextLine) {
    cells += line.cells
    width += line.width
  }

  mutating func append(_ cell: Cell) {
    cells.append(cell)
    width += Int(cell.glyph.width)
  }

  /// Changes the style of every glyph.
  public mutating func restyle(_ change: (inout Style) -> Void) {
    for place in cells.indices { change(&cells[place].style) }
  }

  /// Adds blanks at the end until the line takes so many columns.
  public mutating func pad(to columns: Int) {
    guard width < columns else { return }
    cells += Array(repeating: .blank, count: columns - width)
    width = columns
  }

  /// The line, or its beginning and an ellipsis where it takes more cells than there are.
  public func truncated(to columns: Int, ellipsis: String = "…") -> TextLine {
    guard width > columns else { return self }
    let end = TextLine(ellipsis, cells.last?.style ?? .plain)
    var result = TextLine.empty
    for cell in cells {
      guard result.width + Int(cell.glyph.width) + end.width <= columns else { break }
      result.append(cell)
    }
    if end.width <= columns { result.append(end) }
    return result
  }
}
