import Canvas
import Scenes

/// The columns that a grid shares with the grids that are placed below it: so a kernel stands under
/// the cells that it multiplies.
struct GridLayout: Hashable {
  /// The columns that every number takes, without marks.
  let width: Int
  /// How many columns of numbers there are.
  let count: Int
  /// The columns of numbers that are shown.
  let visible: Range<Int>

  /// The columns for grids that stand below each other, where so many cells are free.
  init(_ grids: [PlacedGrid], columns: Int) {
    // Two cells at least, so that a row of digits does not move when a sign appears in it.
    width = grids.reduce(2) { max($0, $1.texts.width) }
    count = grids.reduce(0) { max($0, $1.columnCount) }
    let capacity = max(1, (columns - 1) / (width + 3))
    visible = GridLayout.visible(grids, count, capacity)
  }

  /// The cells that one number takes with the mark before it.
  var step: Int { width + 3 }

  /// The cells that all columns take.
  var wholeWidth: Int { count * step + 1 }

  /// All columns, or as many as fit with the current cells in the middle.
  private static func visible(
    _ grids: [PlacedGrid], _ count: Int, _ capacity: Int
  ) -> Range<Int> {
    guard count > capacity else { return 0..<count }
    let current = grids.flatMap(\.currentColumns)
    let first = current.min() ?? 0
    let last = current.max() ?? 0
    let middle = last - first < capacity ? (first + last + 1) / 2 - capacity / 2 : first
    let start = max(0, min(middle, count - capacity))
    return start..<(start + capacity)
  }
}

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
  /// Where the reader's cursor stands.
  let cursor: GridPlace?

  /// How many places there are, empty ones included.
  var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// A grid at its places; those that are no rising row of places are counted from 0 instead.
  init(_ grid: Grid, places: [Int]?, cursor: [Int]? = nil, _ glyphs: GlyphSet) {
    let count = grid.rows.map(\.count).max() ?? 0
    let isRising =
      places.map { zip($0, $0.dropFirst()).allSatisfy(<) && $0.allSatisfy { 0...65_536 ~= $0 } }
    let places = isRising == true && places?.count == count ? places : nil
    rows = grid.rows.map { row in
      guard let places else { return row }
      var line = [GridCell?](repeating: nil, count: (places.last ?? -1) + 1)
      for (cell, place) in zip(row, places) { line[place] = cell }
      return line
    }
    texts = GridTexts(rows, glyphs)
    self.cursor = cursor.flatMap(grid.place).map { row, column in
      GridPlace(row: row, column: places?[column] ?? column)
    }
  }

  /// The places of the cells that the present step is about; the cursor's alone where there is one.
  fileprivate var currentColumns: [Int] {
    if let cursor { return [cursor.column] }
    return rows.flatMap { row in row.indices.filter { row[$0]?.role.isOfStep ?? false } }
  }
}
