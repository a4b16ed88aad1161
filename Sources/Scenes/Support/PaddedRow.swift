import Engine
import Phrases

/// An input along which a window slides, with its padding; its cells are counted from the first
/// padded zero.
struct PaddedRow {
  /// The numbers, padding included.
  let values: [Double]
  /// The window that slides along it.
  let window: Window
  /// The cells that no window reads, among those of the input.
  let unread: [Int]
  private let isUnread: Set<Int>

  /// A row of an input for a window on it.
  init(_ input: [Double], window: Window) {
    let before = Array(repeating: 0.0, count: window.padding.before)
    let after = Array(repeating: 0.0, count: window.padding.after)
    values = before + input + after
    self.window = window
    unread = window.unreadCells.map { $0 + window.padding.before }
    isUnread = Set(unread)
  }

  /// Whether a cell was added.
  func isPadding(_ cell: Int) -> Bool {
    cell < window.padding.before || cell >= window.padding.before + window.input
  }

  /// The cell at which one more window would end; nothing where the last one ends with the row.
  var endOfNextWindow: Int? {
    let lastEnd = (window.outputSize - 1) * window.stride + window.span - 1
    return lastEnd < values.count - 1 ? lastEnd + window.stride : nil
  }

  /// The cells below which the taps of an output lie; beyond the last output too, so that a window
  /// that does not fit can be shown.
  func taps(ofOutput output: Int) -> [Int] {
    (0..<window.kernel).map { output * window.stride + $0 * window.dilation }
  }

  /// The cells that one tap reads, output by output.
  func cells(ofTap tap: Int) -> [Int] {
    (0..<window.outputSize).map { $0 * window.stride + tap * window.dilation }
  }

  /// The row with the cells that are read now; those that are lost are marked up to an end.
  func grid(reading cells: [Int], lostBefore end: Int = .max) -> Grid {
    let read = Set(cells)
    return Grid(
      row: values.indices.map { cell in
        if read.contains(cell) {
          return GridCell(values[cell], .window, isPadding: isPadding(cell))
        }
        if isPadding(cell) { return GridCell(values[cell], .padding) }
        return GridCell(values[cell], cell < end && isUnread.contains(cell) ? .lost : .plain)
      })
  }
}
