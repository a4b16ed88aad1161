/// A rectangle of cells that text is put on: what a screen shows, as a value.
///
/// Everything is clipped at the edges, so nothing that is put can trap. A canvas may be of any
/// height: a long page is drawn once, and a screen shows a region of it.
///
/// ```swift
/// var canvas = Canvas(Size(columns: 12, rows: 1))
/// canvas.put("Z₁ = 0", row: 0, column: 2)
/// canvas.text  // "  Z₁ = 0"
/// ```
public struct Canvas: Hashable, Sendable {
  /// How many columns and rows it has.
  public let size: Size
  /// The cells, row by row.
  public private(set) var cells: [Cell]

  /// An empty canvas; a negative size counts as none.
  public init(_ size: Size, style: Style = .plain) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    let (count, overflow) = self.size.columns.multipliedReportingOverflow(by: self.size.rows)
    cells = Array(repeating: Cell(.blank, style), count: overflow ? 0 : count)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Region { Region(row: 0, column: 0, size: size) }

  /// The cell at a row and a column from 0; a blank outside of the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    contains(row: row, column: column) ? cells[row * size.columns + column] : .blank
  }

  /// Whether a place lies on the canvas.
  public func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Puts text on one row and returns the column after it.
  ///
  /// A wide glyph of which an edge cuts one half off leaves a blank.
  ///
  /// - Parameters:
  ///   - text: one line; a line feed in it becomes its control picture.
  ///   - row: the row, from 0.
  ///   - column: where it begins, from 0; it may lie outside.
  ///   - style: how it looks.
  ///   - limits: the columns beyond which nothing is put; the whole row where none are given.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .plain, within limits: Range<Int>? = nil
  ) -> Int {
    var place = column
    let range = clipped(limits)
    for glyph in TextLayout(text) {
      put(Cell(glyph, style), row: row, column: place, within: range)
      place += Int(glyph.width)
    }
    return place
  }

  /// Puts a line of styled text on one row and returns the column after it.
  @discardableResult
  public mutating func put(
    _ line: TextLine, row: Int, column: Int, within limits: Range<Int>? = nil
  ) -> Int {
    var place = column
    let range = clipped(limits)
    for cell in line.cells {
      put(cell, row: row, column: place, within: range)
      place += Int(cell.glyph.width)
    }
    return place
  }

  /// Fills a rectangle with a glyph of one cell.
  public mutating func fill(_ region: Region, with glyph: Glyph = .blank, style: Style = .plain) {
    let part = region.intersection(bounds)
    for row in part.rows {
      for column in part.columns {
        put(Cell(glyph, style), row: row, column: column, within: 0..<size.columns)
      }
    }
  }

  /// Changes the style of the cells of a rectangle and leaves their glyphs.
  public mutating func restyle(_ region: Region, _ change: (inout Style) -> Void) {
    let part = region.intersection(bounds)
    for row in part.rows {
      for column in part.columns {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// Copies a rectangle of another canvas onto this one, its top left cell to the given place.
  ///
  /// This is how a tall page scrolls: a screen copies the rows that it shows.
  public mutating func copy(_ region: Region, of other: Canvas, toRow row: Int, column: Int) {
    let part = region.intersection(other.bounds)
    for source in part.rows {
      for from in part.columns {
        let target = row + source - region.row
        let cell = other.wholeCell(row: source, column: from, within: part.columns)
        put(cell, row: target, column: column + from - region.column, within: 0..<size.columns)
      }
    }
  }

  /// Copies a whole canvas onto this one.
  public mutating func copy(_ other: Canvas, toRow row: Int, column: Int) {
    copy(other.bounds, of: other, toRow: row, column: column)
  }

  /// The rows of a range as a canvas of their own, blank where the range reaches beyond.
  public func rows(_ range: Range<Int>) -> Canvas {
    var result = Canvas(Size(columns: size.columns, rows: range.count))
    let region = Region(
      row: range.lowerBound, column: 0, rows: range.count, columns: size.columns)
    result.copy(region, of: self, toRow: 0, column: 0)
    return result
  }

  /// A row as a line of text, with all its blanks.
  public func line(_ row: Int) -> TextLine {
    guard row >= 0 && row < size.rows else { return .empty }
    let row = cells[(row * size.columns)..<((row + 1) * size.columns)]
    return TextLine(cells: row.filter { !$0.glyph.isContinuation })
  }

  /// The canvas with every cell replaced by what a function makes of it.
  ///
  /// The function must keep the widths of the glyphs.
  func mapCells(_ change: (Cell) -> Cell) -> Canvas {
    var result = self
    for place in cells.indices { result.cells[place] = change(cells[place]) }
    return result
  }
}

extension Canvas {
  private func clipped(_ limits: Range<Int>?) -> Range<Int> {
    limits.map { $0.clamped(to: 0..<size.columns) } ?? 0..<size.columns
  }

  /// A cell, or a blank for a wide glyph that does not lie wholly within the columns.
  private func wholeCell(row: Int, column: Int, within columns: Range<Int>) -> Cell {
    let cell = self[row, column]
    let cut =
      cell.glyph.isContinuation
      ? column == columns.lowerBound : cell.glyph.width == 2 && column + 1 == columns.upperBound
    return cut ? Cell(.blank, cell.style) : cell
  }

  /// Puts one cell, keeping wide glyphs whole: what is cut in half becomes blank.
  private mutating func put(_ cell: Cell, row: Int, column: Int, within columns: Range<Int>) {
    guard row >= 0, row < size.rows else { return }
    guard cell.glyph.width == 2 else {
      if columns.contains(column) { set(cell, row: row, column: column) }
      return
    }
    let isWhole = columns.contains(column) && columns.contains(column + 1)
    for place in [column, column + 1] where columns.contains(place) {
      let half = place == column ? cell.glyph : .continuation
      set(Cell(isWhole ? half : .blank, cell.style), row: row, column: place)
    }
  }

  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    let place = row * size.columns + column
    guard cells.indices.contains(place) else { return }
    let old = cells[place].glyph.width
    if old == 0 && !cell.glyph.isContinuation && column > 0 {
      cells[place - 1].glyph = .blank
    }
    if old == 2 && column + 1 < size.columns && cells[place + 1].glyph.isContinuation {
      cells[place + 1].glyph = .blank
    }
    cells[place] = cell
  }
}
