import Canvas
import Scenes

/// A row and a column of a placed grid.
struct GridPlace: Hashable {
  let row: Int
  let column: Int
}

/// A grid whose columns have found their places.
struct PlacedGrid {
  /// The cells by row and place; nothing where no column stands.
  let rows: [[GridCell?]]
  /// The numbers as texts, by row and place.
  let texts: GridTexts
  /// What stands before its rows and above its columns.
  let titles: GridTitles
  /// Where the reader's cursor stands.
  let cursor: GridPlace?
  /// How many rows each of its channels has; all of them where there are no channels.
  let channelRows: Int

  private let grid: Grid
  private let figure: String
  /// The places of its columns; nothing where they stand side by side.
  private let places: [Int]?

  /// How many places there are, empty ones included.
  var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// The grid of a figure at its places; those that are no rising row of places are counted from 0
  /// instead.
  init(
    _ grid: Grid, of figure: String, places: [Int]?, cursor: [Int]? = nil, _ glyphs: GlyphSet
  ) {
    let count = grid.rows.map(\.count).max() ?? 0
    let isRising =
      places.map { zip($0, $0.dropFirst()).allSatisfy(<) && $0.allSatisfy { 0...65_536 ~= $0 } }
    let places = isRising == true && places?.count == count ? places : nil
    self.grid = grid
    self.figure = figure
    self.places = places
    rows = grid.rows.map { row in
      guard let places else { return row }
      var line = [GridCell?](repeating: nil, count: (places.last ?? -1) + 1)
      for (cell, place) in zip(row, places) { line[place] = cell }
      return line
    }
    texts = GridTexts(rows, glyphs)
    titles = GridTitles(grid, places: places, glyphs)
    channelRows = grid.shape.count == 3 ? max(1, grid.shape[1]) : max(1, rows.count)
    self.cursor = cursor.flatMap(grid.place).map { row, column in
      GridPlace(row: row, column: places?[column] ?? column)
    }
  }

  /// The cell that stands at a row and a place.
  func figureCell(row: Int, column: Int) -> FigureCell? {
    guard let column = places.map({ $0.firstIndex(of: column) }) ?? column else { return nil }
    return grid.index(row: row, column: column).map { FigureCell(figure, $0) }
  }

  /// The places of the cells that the present step is about; the cursor's alone where there is one.
  var currentColumns: [Int] {
    if let cursor { return [cursor.column] }
    return rows.flatMap { row in row.indices.filter { row[$0]?.role.isOfStep ?? false } }
  }

  /// The rows of the cells that the present step is about; the cursor's alone where there is one.
  private var currentRows: [Int] {
    if let cursor { return [cursor.row] }
    return rows.indices.filter { row in rows[row].contains { $0?.role.isOfStep ?? false } }
  }

  /// All rows, or so many with the current ones in the middle.
  func visibleRows(limit: Int?) -> Range<Int> {
    guard let limit, rows.count > limit else { return rows.indices }
    let first = currentRows.first ?? 0
    let last = currentRows.last ?? first
    let middle = last - first < limit ? (first + last + 1) / 2 - limit / 2 : first
    let start = max(0, min(middle, rows.count - limit))
    return start..<(start + limit)
  }
}

/// What stands before the rows of a grid and above its columns, spelled for a set of glyphs.
struct GridTitles {
  let rows: [String]
  /// The titles by place; none where columns need no name.
  let columns: [String]
  /// The columns of the widest title of a row, and of a column.
  let rowWidth: Int
  let columnWidth: Int

  init(_ grid: Grid, places: [Int]?, _ glyphs: GlyphSet) {
    rows = grid.rowTitles.map(glyphs.text)
    let titles = grid.columnTitles.map(glyphs.text)
    if let places, !titles.isEmpty {
      var placed = [String](repeating: "", count: (places.last ?? -1) + 1)
      for (title, place) in zip(titles, places) { placed[place] = title }
      columns = placed
    } else {
      columns = titles
    }
    rowWidth = rows.reduce(0) { max($0, TextWidth.cells(of: $1)) }
    columnWidth = columns.reduce(0) { max($0, TextWidth.cells(of: $1)) }
  }
}
