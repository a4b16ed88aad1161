import Canvas
import Scenes

/// The texts of a scene's table, every column laid out: the decimal points of its numbers below
/// each other, words at the left.
struct FigureTable {
  let headers: [TextLine]
  /// The cells of each row, the total last where there is one; each as wide as its column.
  let rows: [[TextLine]]
  /// The columns of each column.
  let widths: [Int]
  /// The words that a cell shows at most.
  private static let longestWords = 28

  init(_ table: Table, cursor: [Int]?, _ context: DrawingContext) {
    let glyphs = context.glyphs
    let all = table.rows + [table.total].compactMap(\.self)
    var headers: [TextLine] = []
    var columns: [[TextLine]] = []
    for (place, column) in table.columns.enumerated() {
      let header = TextLine(glyphs.text(column.header), Style(.heading))
      let cells = all.map { $0.indices.contains(place) ? $0[place] : .words("") }
      var texts =
        column.isWords
        ? cells.map { FigureTable.words($0, glyphs) } : FigureTable.numbers(cells, glyphs)
      if let cursor, cursor.count == 2, cursor[1] == place, texts.indices.contains(cursor[0]) {
        texts[cursor[0]].restyle { $0.attributes.formUnion([.reverse, .bold]) }
      }
      let margin = column.isWords ? 1 : 0
      let width = texts.reduce(header.width + 2 - margin) { max($0, $1.width + margin) }
      headers.append(FigureTable.aligned(header, width, column, margin: 1))
      columns.append(texts.map { FigureTable.aligned($0, width, column, margin: 0) })
    }
    self.headers = headers
    widths = headers.map(\.width)
    rows = all.indices.map { row in columns.map { $0[row] } }
  }

  private static func aligned(
    _ line: TextLine, _ width: Int, _ column: Table.Column, margin: Int
  ) -> TextLine {
    guard !column.isWords else {
      var result = line
      result.pad(to: width)
      return result
    }
    var result = TextLine.blanks(width - line.width - margin)
    result.append(line)
    result.pad(to: width)
    return result
  }

  private static func words(_ cell: TableCell, _ glyphs: GlyphSet) -> TextLine {
    TextLine(text(cell, glyphs)).truncated(to: longestWords, ellipsis: glyphs.signs.ellipsis)
  }

  /// Numbers with room for a mark at both sides, as in grids.
  private static func numbers(_ cells: [TableCell], _ glyphs: GlyphSet) -> [TextLine] {
    let looks = cells.map { TableLook($0.role, glyphs) }
    let column = DecimalColumn(cells.map { text($0, glyphs) }, styles: looks.map(\.style))
    return zip(column.lines, looks).map { line, look in
      var result = TextLine(look.open, look.style)
      result.append(line)
      result.append(look.close, look.style)
      return result
    }
  }

  private static func text(_ cell: TableCell, _ glyphs: GlyphSet) -> String {
    switch cell {
    case .words(let words): return glyphs.text(words)
    case .number(let value, _):
      return value.map { Shown.number($0, glyphs) } ?? glyphs.signs.dot
    case .count(let value, _): return Shown.grouped(value, from: 1000, glyphs)
    }
  }
}

/// How a cell of a table shows its part: by the marks that stand around such cells in grids.
private struct TableLook {
  let open: String
  let close: String
  let style: Style

  init(_ role: CellRole, _ glyphs: GlyphSet) {
    let look = CellLook(GridCell(nil, role), glyphs)
    let marks = RoleMarks(role, glyphs)
    style = look.style
    open = marks?.opening ?? look.brackets.open
    close = marks?.closing ?? look.brackets.close
  }
}

extension TableCell {
  /// The part that a number plays; words play none.
  var role: CellRole {
    switch self {
    case .number(let value, let role): value == nil && role == .plain ? .pending : role
    case .count(_, let role): role
    case .words: .plain
    }
  }
}
