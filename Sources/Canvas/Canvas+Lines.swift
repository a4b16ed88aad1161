extension Canvas {
  /// Draws a horizontal line across columns of a row.
  public mutating func rule(
    row: Int, columns: Range<Int>, glyphs: GlyphSet = .unicode, style: Style = Style(.frame)
  ) {
    for column in columns.clamped(to: 0..<size.columns) {
      put(glyphs.lines.horizontal, row: row, column: column, style: style)
    }
  }

  /// Draws a box with words in its upper edge, and returns the rectangle inside.
  ///
  /// A title that does not fit is cut; the note at the right is left out before the title is cut.
  ///
  /// ```
  /// ╭ convolution-1d ───── frame 2 of 5 ╮
  /// │                                   │
  /// ╰───────────────────────────────────╯
  /// ```
  ///
  /// - Parameters:
  ///   - region: the cells that the box takes, its edges included.
  ///   - title: at the left of the upper edge.
  ///   - note: at the right of the upper edge.
  ///   - glyphs: what the edges are made of.
  ///   - style: how the edges look.
  @discardableResult
  public mutating func box(
    _ region: Region, title: TextLine = .empty, note: TextLine = .empty,
    glyphs: GlyphSet = .unicode, style: Style = Style(.frame)
  ) -> Region {
    let lines = glyphs.lines
    let last = region.row + region.size.rows - 1
    let right = region.column + region.size.columns - 1
    let inside = Region(
      row: region.row + 1, column: region.column + 1,
      rows: max(0, region.size.rows - 2), columns: max(0, region.size.columns - 2))
    guard last >= region.row && right >= region.column else { return inside }
    rule(row: region.row, columns: region.columns, glyphs: glyphs, style: style)
    rule(row: last, columns: region.columns, glyphs: glyphs, style: style)
    for row in region.rows.clamped(to: 0..<size.rows) {
      put(lines.vertical, row: row, column: region.column, style: style)
      put(lines.vertical, row: row, column: right, style: style)
    }
    put(lines.topLeft, row: region.row, column: region.column, style: style)
    put(lines.topRight, row: region.row, column: right, style: style)
    put(lines.bottomLeft, row: last, column: region.column, style: style)
    put(lines.bottomRight, row: last, column: right, style: style)
    putTitle(title, note, inside, glyphs: glyphs)
    return inside
  }

  private mutating func putTitle(
    _ title: TextLine, _ note: TextLine, _ inside: Region, glyphs: GlyphSet
  ) {
    let room = inside.size.columns - 2
    guard room > 0 else { return }
    if title.width > 0 {
      let shown = title.truncated(to: room, ellipsis: glyphs.signs.ellipsis)
      putOnEdge(shown, row: inside.row - 1, column: inside.column)
    }
    if note.width > 0, title.width + note.width + (title.width > 0 ? 3 : 0) <= room {
      putOnEdge(note, row: inside.row - 1, column: inside.columns.upperBound - note.width - 2)
    }
  }

  /// Puts words with a blank at both sides.
  private mutating func putOnEdge(_ line: TextLine, row: Int, column: Int) {
    put(" ", row: row, column: column)
    let end = put(line, row: row, column: column + 1)
    put(" ", row: row, column: end)
  }
}
