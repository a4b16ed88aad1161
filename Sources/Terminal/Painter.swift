import CNCurses
import Canvas

/// Gives curses a whole canvas, which finds what has changed by itself.
struct Painter {
  private var brush: Brush
  private var cells: [cnc_cell] = []

  init(brush: Brush) { self.brush = brush }

  /// Paints a canvas from the top left corner of a screen, and blanks what it does not reach.
  mutating func paint(_ canvas: Canvas, theme: Theme, on screen: Size) {
    brush.use(theme)
    let columns = min(screen.columns, canvas.size.columns)
    let rows = min(screen.rows, canvas.size.rows)
    if columns < screen.columns || rows < screen.rows { cnc_erase() }
    for row in 0..<rows {
      let start = row * canvas.size.columns
      paint(canvas.cells[start..<(start + columns)], row: row)
    }
  }

  private mutating func paint(_ row: ArraySlice<Cell>, row number: Int) {
    cells.removeAll(keepingCapacity: true)
    for place in row.indices where !row[place].glyph.isContinuation {
      let glyph = row[place].glyph
      let isCut = place + Int(glyph.width) > row.endIndex
      cells.append(cnc_cell(isCut ? .blank : glyph, brush.stroke(row[place].style)))
    }
    cnc_put_row(Int32(number), cells, Int32(cells.count))
  }
}
