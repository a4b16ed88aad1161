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
  /// The cells before the numbers that the titles of rows take, the blank after them included.
  let titleWidth: Int

  /// The columns for grids that stand below each other, where so many cells are free.
  init(_ grids: [PlacedGrid], columns: Int) {
    // Two cells at least, so that a row of digits does not move when a sign appears in it.
    width = grids.reduce(2) { max($0, $1.texts.width, min($1.titles.columnWidth, 9)) }
    count = grids.reduce(0) { max($0, $1.columnCount) }
    let titles = grids.reduce(0) { max($0, $1.titles.rowWidth) }
    titleWidth = titles > 0 ? min(titles, max(4, columns / 4)) + 1 : 0
    let capacity = max(1, (columns - 1 - titleWidth) / (width + 3))
    visible = GridLayout.visible(grids, count, capacity)
  }

  /// The cells that one number takes with the mark before it.
  var step: Int { width + 3 }

  /// The cells that all columns take.
  var wholeWidth: Int { titleWidth + count * step + 1 }

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
