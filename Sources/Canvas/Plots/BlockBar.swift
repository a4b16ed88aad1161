/// A row of cells that is filled from left to right, to an eighth of a cell.
///
/// ```swift
/// var bar = BlockBar(columns: 6, glyphs: .unicode)
/// bar.fill(0, 2.5)
/// bar.line.text  // "██▌   "
/// ```
public struct BlockBar: Sendable {
  private let glyphs: GlyphSet
  private var cells: [Cell]

  /// An empty row of so many cells.
  public init(columns: Int, glyphs: GlyphSet) {
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: max(0, columns))
  }

  /// Fills from one place to another, in cells from the left.
  ///
  /// The first fill of `PlotGlyphs.fills` ends within a cell, the others with a whole one. What has
  /// a length is seen, be it ever so short.
  ///
  /// - Parameters:
  ///   - pattern: which of the fills; they repeat.
  public mutating func fill(
    _ start: Double, _ end: Double, pattern: Int = 0, style: Style = .plain
  ) {
    let limit = Double(cells.count)
    guard start.isFinite, end.isFinite, start < end, end > 0, start < limit else { return }
    let fills = glyphs.plots.fills
    let fill = fills[abs(pattern % fills.count)]
    let from = max(0, start)
    let to = min(end, limit)
    if fill == fills[0] {
      fillFinely(from, to, style)
    } else {
      let first = Int(from.rounded())
      put(fill, first..<max(first, Int(to.rounded())), style)
    }
  }

  /// Puts a sign on a cell, where it has not been filled.
  public mutating func mark(_ sign: String, at column: Int, style: Style = .plain) {
    guard cells.indices.contains(column), cells[column].glyph.isBlank else { return }
    put(sign, column..<(column + 1), style)
  }

  /// The row.
  public var line: TextLine { TextLine(cells: cells) }

  private mutating func fillFinely(_ from: Double, _ to: Double, _ style: Style) {
    let steps = glyphs.plots.steps
    let first = Int((from * 2).rounded() / 2)
    let startsHalf = (from * 2).rounded() / 2 > Double(first)
    if startsHalf { put(glyphs.plots.rightHalf, first..<(first + 1), style) }
    let start = startsHalf ? first + 1 : first
    let count = Double(steps.count)
    let filled = max(1, Int(((to - Double(start)) * count).rounded()))
    guard to > Double(start) else { return }
    let whole = start + filled / steps.count
    put(steps[steps.count - 1], start..<max(start, whole), style)
    if filled % steps.count > 0 {
      put(steps[filled % steps.count - 1], whole..<(whole + 1), style)
    }
  }

  private mutating func put(_ sign: String, _ columns: Range<Int>, _ style: Style) {
    guard let cell = TextLine(sign, style).cells.first else { return }
    for column in columns.clamped(to: 0..<cells.count) { cells[column] = cell }
  }
}
