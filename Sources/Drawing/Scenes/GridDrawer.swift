import Canvas
import Scenes

/// Draws a grid: numbers aligned, parts shown by marks as well as by colour.
///
/// A grid that is too wide shows the columns around the current cells and says which they are.
struct GridDrawer {
  let context: DrawingContext
  let grid: PlacedGrid
  let layout: GridLayout
  /// Whether the line for the bracket of a window is kept while there is none.
  let keepsBracket: Bool
  /// The rows that are shown at most; all of them where a page is as long as it likes.
  let rowLimit: Int?

  /// The rows; below a single one the bracket of its window, or an empty line in its place, so that
  /// the picture stays as tall while the window comes and goes.
  var picture: Picture {
    guard layout.count > 0 else { return Picture(lines: [TextLine("[ ]", Style(.faint))]) }
    var result = Picture(lines: grid.titles.columns.isEmpty ? [] : [columnTitles])
    let rows = grid.visibleRows(limit: rowLimit)
    for row in rows {
      let startsChannel = grid.channelRows > 1 && row % grid.channelRows == 0
      if startsChannel && row > rows.lowerBound { result.lines.append(.empty) }
      result.targets += targets(row).moved(rows: result.height)
      result.lines.append(line(row))
    }
    result.append(part(rows))
    let bracket = grid.rows.count == 1 ? underline(grid.rows[0]) : .empty
    if grid.rows.count == 1 && (keepsBracket || bracket.width > 0) {
      result.lines.append(bracket)
      result.endsOpen = false
    }
    return result
  }

  /// Which rows are shown, where they are not all.
  private func part(_ rows: Range<Int>) -> Picture {
    guard rows.count < grid.rows.count else { return .empty }
    let words = context.phrases(
      .gridRows,
      ["first": rows.lowerBound, "last": rows.upperBound - 1, "count": grid.rows.count])
    return Picture(lines: [TextLine(context.glyphs.text(words), Style(.faint))])
  }

  /// The titles of the columns, each above the end of its numbers.
  private var columnTitles: TextLine {
    var line = TextLine.blanks(layout.titleWidth)
    for column in layout.visible {
      let title = grid.titles.columns.indices.contains(column) ? grid.titles.columns[column] : ""
      let shown = TextLine(title, Style(.faint))
        .truncated(to: layout.width + 1, ellipsis: context.glyphs.signs.ellipsis)
      line.append(.blanks(layout.width + 2 - shown.width))
      line.append(shown)
      line.append(.blanks(1))
    }
    return line
  }

  private func rowTitle(_ row: Int) -> TextLine {
    guard layout.titleWidth > 0 else { return .empty }
    let title = grid.titles.rows.indices.contains(row) ? grid.titles.rows[row] : ""
    var line = TextLine(title, Style(.faint))
      .truncated(to: layout.titleWidth - 1, ellipsis: context.glyphs.signs.ellipsis)
    line.pad(to: layout.titleWidth)
    return line
  }

  private func line(_ row: Int) -> TextLine {
    let cells = grid.rows[row]
    let hasGaps = grid.rows.count > 1 && runs(of: .window, in: cells).count > 1
    var line = rowTitle(row)
    for column in layout.visible {
      appendMark(before: column, cells, hasGaps, to: &line)
      append(column, row, to: &line)
    }
    appendMark(before: layout.visible.upperBound, cells, hasGaps, to: &line)
    return line
  }

  /// Where the numbers of a row stand, their marks included.
  private func targets(_ row: Int) -> [Target] {
    layout.visible.compactMap { column in
      guard let cell = grid.figureCell(row: row, column: column) else { return nil }
      let start = layout.titleWidth + (column - layout.visible.lowerBound) * layout.step
      return Target(row: 0, columns: start..<(start + layout.step), .cell(cell))
    }
  }

  private func append(_ column: Int, _ row: Int, to line: inout TextLine) {
    guard let cell = cell(column, grid.rows[row]), let number = grid.texts.cells[row][column] else {
      return line.append(.blanks(layout.width + 2))
    }
    var look = CellLook(cell, context.glyphs)
    if grid.cursor == GridPlace(row: row, column: column) { look.point(context.glyphs) }
    line.append(.blanks(layout.width - number.width))
    line.append(look.brackets.open + number.text + look.brackets.close, look.style)
    line.append(.blanks(number.after))
  }

  private func cell(_ column: Int, _ cells: [GridCell?]) -> GridCell? {
    cells.indices.contains(column) ? cells[column] : nil
  }

  /// Puts the mark between a column and the one before it.
  private func appendMark(
    before column: Int, _ cells: [GridCell?], _ hasGaps: Bool, to line: inout TextLine
  ) {
    let isLeftCut = column == layout.visible.lowerBound && column > 0
    let isRightCut = column == layout.visible.upperBound && column < cells.count
    if let mark = mark(before: column, cells, hasGaps) {
      line.append(mark.glyph, mark.style)
    } else if isLeftCut || isRightCut {
      line.append(context.glyphs.signs.ellipsis, Style(.faint))
    } else {
      line.append(.blanks(1))
    }
  }

  /// The end of the part at the left or the beginning of the one at the right; of both, what is
  /// computed now counts.
  private func mark(
    before column: Int, _ cells: [GridCell?], _ hasGaps: Bool
  ) -> (glyph: String, style: Style)? {
    let left = cell(column - 1, cells)?.role ?? .plain
    let right = cell(column, cells)?.role ?? .plain
    guard left != right else { return nil }
    let closing = marks(of: left, hasGaps)
    if let opening = marks(of: right, hasGaps), closing == nil || right == .output {
      return (opening.opening, opening.style)
    }
    return closing.map { ($0.closing, $0.style) }
  }

  private func marks(of role: CellRole, _ hasGaps: Bool) -> RoleMarks? {
    let marks = RoleMarks(role, context.glyphs)
    return hasGaps && role == .window ? marks?.square : marks
  }

  /// The lower edges of the windows.
  private func underline(_ cells: [GridCell?]) -> TextLine {
    let lines = context.glyphs.lines
    var result = TextLine.empty
    for run in runs(of: .window, in: cells) {
      let shown = run.clamped(to: layout.visible)
      guard !shown.isEmpty else { continue }
      result.pad(
        to: layout.titleWidth + (shown.lowerBound - layout.visible.lowerBound) * layout.step)
      let bar = String(repeating: lines.horizontal, count: shown.count * layout.step - 1)
      result.append(lines.bottomLeft + bar + lines.bottomRight, Style(.window))
    }
    return result
  }

  /// The neighbouring cells that play a part, from left to right.
  private func runs(of role: CellRole, in cells: [GridCell?]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (column, cell) in cells.enumerated() where cell?.role == role {
      if let last = result.last, last.upperBound == column {
        result[result.count - 1] = last.lowerBound..<(column + 1)
      } else {
        result.append(column..<(column + 1))
      }
    }
    return result
  }
}
