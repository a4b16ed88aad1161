import Canvas
import Phrases
import Scenes

/// Draws a table of a scene: in one line a row where it fits, in two where it is wider, else the
/// columns that fit, and says which.
struct FigureTableDrawer {
  private let context: DrawingContext
  private let table: Table
  private let columns: Int
  private let cells: FigureTable
  /// The row on which the reader's cursor stands, else the current one.
  private let middle: Int
  /// The blanks between two columns: none beyond the room for marks where it is narrow.
  private let gap: Int
  private static let margin = 2

  init(_ context: DrawingContext, _ table: Table, cursor: [Int]? = nil, columns: Int) {
    self.context = context
    self.table = table
    self.columns = max(1, columns)
    cells = FigureTable(table, cursor: cursor, context)
    middle = max(0, min(table.rows.count - 1, cursor?.first ?? table.current ?? 0))
    let whole = FigureTableDrawer.margin + cells.widths.reduce(0, +)
    gap = whole <= self.columns - max(0, cells.widths.count - 1) ? 1 : 0
  }

  /// The columns that it takes in one line a row.
  var wholeWidth: Int { width(cells.widths[...]) }

  /// Whether no column is left out.
  var isWhole: Bool { table.columns.isEmpty || wholeWidth <= columns || split() != nil }

  /// The table, at most as wide as there are columns.
  var picture: Picture {
    guard !table.columns.isEmpty else { return Picture(lines: [TextLine("[ ]", Style(.faint))]) }
    let all = 0..<table.columns.count
    var result: Picture
    if wholeWidth <= columns {
      result = drawn([all])
    } else if let split = split() {
      result = drawn([0..<split, split..<all.upperBound])
    } else {
      result = cut()
    }
    result.append(part(.tableRows, shownRows, of: table.rows.count))
    result.lines = result.lines.map {
      $0.truncated(to: columns, ellipsis: context.glyphs.signs.ellipsis)
    }
    return result
  }

  private func width(_ widths: ArraySlice<Int>) -> Int {
    FigureTableDrawer.margin + widths.reduce(0, +)
      + gap * max(0, widths.count - 1)
  }

  /// Where a row goes on in a second line, about in the middle, so that both fit; nothing where
  /// even two are too few.
  private func split() -> Int? {
    let indent = 2
    let longer = cells.widths.indices.dropFirst().map { place in
      (place, max(width(cells.widths[..<place]), width(cells.widths[place...]) + indent))
    }
    return longer.min { $0.1 < $1.1 }.flatMap { $0.1 <= columns ? $0.0 : nil }
  }

  /// The first column and as many of the others as fit, the last ones left out.
  private func cut() -> Picture {
    let count = max(
      1, cells.widths.indices.last { width(cells.widths[...$0]) <= columns }.map { $0 + 1 } ?? 1)
    var result = drawn([0..<count])
    result.append(part(.tableColumns, 0..<count, of: cells.widths.count))
    return result
  }

  /// The rows that are shown: all of them, or those around the current one.
  private var shownRows: Range<Int> {
    let count = table.rows.count
    guard let rows = context.rows else { return 0..<count }
    let limit = max(5, rows - 14)
    guard count > limit else { return 0..<count }
    let start = max(0, min(middle - limit / 2, count - limit))
    return start..<(start + limit)
  }

  /// The table whose rows take a line for each range of columns.
  private func drawn(_ parts: [Range<Int>]) -> Picture {
    var result = lines(cells.headers, parts, pointer: " ")
    let whole = parts.map { width(cells.widths[$0]) + ($0.lowerBound > 0 ? 2 : 0) }.max() ?? 0
    result.lines.append(rule(whole))
    for row in shownRows {
      let isCurrent = row == table.current
      var picture = lines(
        cells.rows[row], parts, pointer: isCurrent ? context.glyphs.signs.pointer : " ")
      if isCurrent { picture.restyle { $0.attributes.insert(.bold) } }
      result.append(picture)
    }
    guard table.total != nil, let total = cells.rows.last else { return result }
    result.lines.append(rule(whole))
    result.append(lines(total, parts, pointer: " "))
    return result
  }

  private func rule(_ width: Int) -> TextLine {
    var line = TextLine.blanks(FigureTableDrawer.margin)
    let count = max(0, min(columns, width) - FigureTableDrawer.margin)
    line.append(
      String(repeating: context.glyphs.lines.horizontal, count: count), Style(.frame))
    return line
  }

  private func lines(_ cells: [TextLine], _ parts: [Range<Int>], pointer: String) -> Picture {
    Picture(
      lines: parts.map { part in
        var line = TextLine(part.lowerBound == 0 ? pointer + " " : "    ", Style(.accent))
        for column in part {
          if column > part.lowerBound { line.append(.blanks(gap)) }
          line.append(cells[column])
        }
        return line
      })
  }

  private func part(_ phrase: Phrase, _ shown: Range<Int>, of count: Int) -> Picture {
    guard shown.count < count else { return .empty }
    let words = context.phrases(
      phrase, ["first": shown.lowerBound + 1, "last": shown.upperBound, "count": count])
    var line = TextLine.blanks(FigureTableDrawer.margin)
    line.append(context.glyphs.text(words), Style(.faint))
    return Picture(lines: [line])
  }
}
