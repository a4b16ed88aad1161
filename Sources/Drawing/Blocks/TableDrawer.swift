import Canvas
import Lessons

/// Draws a table whose cells wrap where its columns are too wide, or as records where even the
/// narrowest columns do not fit.
struct TableDrawer {
  private let context: DrawingContext
  private let table: Table
  private let columns: Int
  private let header: [[Run]]
  private let rows: [[[Run]]]
  private static let gap = 2

  init(_ context: DrawingContext, _ table: Table, columns: Int) {
    self.context = context
    self.table = table
    self.columns = columns
    let text = InlineText(context)
    let count = ([table.header.count] + table.rows.map(\.count)).max() ?? 0
    header = TableDrawer.filled(table.header, count).map { text.runs(of: $0, Style(.heading)) }
    rows = table.rows.map { row in
      TableDrawer.filled(row, count).map { text.runs(of: $0) }
    }
  }

  /// The table, at most as wide as the page.
  var picture: Picture {
    guard let widths else { return records }
    let isWrapped = rows.contains { height($0, widths) > 1 }
    var result = row(header, widths)
    let line = widths.map { String(repeating: context.glyphs.lines.horizontal, count: $0) }
      .joined(separator: String(repeating: " ", count: TableDrawer.gap))
    result.lines.append(TextLine(line, Style(.frame)))
    for (number, cells) in rows.enumerated() {
      result.append(row(cells, widths), gap: isWrapped && number > 0 ? 1 : 0)
    }
    return result
  }

  private static func filled(_ row: [[Inline]], _ count: Int) -> [[Inline]] {
    row + Array(repeating: [], count: max(0, count - row.count))
  }

  /// The widths of the columns, the widest shrunk until the table fits; nothing if it never does.
  private var widths: [Int]? {
    var widths = natural { self.columns($0) }
    let least = natural { min(self.longestWord($0), max(12, self.columns / 3)) }
    let room = columns - TableDrawer.gap * max(0, widths.count - 1)
    guard least.reduce(0, +) <= room else { return nil }
    while widths.reduce(0, +) > room {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// The columns that the table takes where no word in it is cut.
  var leastWidth: Int {
    let widths = natural(longestWord)
    return widths.reduce(0, +) + TableDrawer.gap * max(0, widths.count - 1)
  }

  private func natural(_ measure: ([Run]) -> Int) -> [Int] {
    header.indices.map { column in
      rows.reduce(max(1, measure(header[column]))) { max($0, measure($1[column])) }
    }
  }

  private func columns(_ runs: [Run]) -> Int {
    runs.reduce(0) { $0 + TextWidth.cells(of: $1.text) }
  }

  private func longestWord(_ runs: [Run]) -> Int {
    let words = runs.flatMap { run in
      run.isSolid ? [run.text] : run.text.split(separator: " ").map(String.init)
    }
    return words.reduce(0) { max($0, TextWidth.cells(of: $1)) }
  }

  private func height(_ cells: [[Run]], _ widths: [Int]) -> Int {
    zip(cells, widths).map { TextLine.wrapping($0, columns: $1).count }.max() ?? 1
  }

  private func row(_ cells: [[Run]], _ widths: [Int]) -> Picture {
    var result = Picture.empty
    var left = 0
    for (column, cell) in cells.enumerated() {
      let lines = TextLine.wrapping(cell, columns: widths[column])
      let aligned = lines.map { self.aligned($0, column, widths[column]) }
      result = result.beside(Picture(lines: aligned), at: left)
      left += widths[column] + TableDrawer.gap
    }
    return result
  }

  private func aligned(_ line: TextLine, _ column: Int, _ width: Int) -> TextLine {
    let free = width - line.width
    let alignment = column < table.alignments.count ? table.alignments[column] : .left
    var result: TextLine
    switch alignment {
    case .left: return line
    case .center: result = .blanks(free / 2)
    case .right: result = .blanks(free)
    }
    result.append(line)
    return result
  }

  /// Each row as lines of `title: cell`, an empty line between rows.
  private var records: Picture {
    var result = Picture.empty
    for cells in rows {
      var record = Picture.empty
      for (title, cell) in zip(header, cells) {
        record.append(Picture(wrapping: title + [Run(": ")] + cell, columns: columns))
      }
      result.append(record, gap: 1)
    }
    return result
  }
}
