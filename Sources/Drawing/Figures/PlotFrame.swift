import Canvas
import Scenes

/// The axes of a plot: how large the surface between them is, and where a point lies on it.
struct PlotFrame {
  let horizontal: AxisScale
  let vertical: AxisScale
  /// The cells between the axes.
  let size: Size

  /// The axes of a plot in so many cells; those of equal scale take as many of them as they need.
  init(_ plot: Plot, room: Size) {
    let horizontal = AxisScale(plot.horizontal.range)
    let vertical = AxisScale(plot.vertical.range)
    guard plot.isEqual else {
      (self.horizontal, self.vertical, size) = (horizontal, vertical, room)
      return
    }
    // A dot is half a cell wide and a quarter of a cell tall, and cells are twice as tall as wide.
    let unit = max(
      horizontal.span / Double(room.columns * 2), vertical.span / Double(room.rows * 4))
    let columns = PlotFrame.cells(horizontal.span / unit / 2, 8...max(8, room.columns))
    let rows = PlotFrame.cells(vertical.span / unit / 4, 3...max(3, room.rows))
    size = Size(columns: columns, rows: rows)
    self.horizontal = horizontal.widened(to: unit * Double(columns * 2))
    self.vertical = vertical.widened(to: unit * Double(rows * 4))
  }

  private static func cells(_ length: Double, _ limits: ClosedRange<Int>) -> Int {
    guard length < Double(limits.upperBound) else { return limits.upperBound }
    return max(limits.lowerBound, Int(length.rounded(.up)))
  }

  /// Where a point lies, in dots from the upper left corner; nothing for one that is no point.
  func place(_ point: Plot.Point) -> DotSurface.Place? {
    let x = horizontal.fraction(point.x) * Double(size.columns * 2 - 1) + 0.5
    let y = (1 - vertical.fraction(point.y)) * Double(size.rows * 4 - 1) + 0.5
    return x.isFinite && y.isFinite ? (x, y) : nil
  }

  /// The row of a height; nothing outside of the plot.
  func row(_ height: Double) -> Int? {
    let fraction = vertical.fraction(height)
    guard fraction >= -1e-9, fraction <= 1 + 1e-9 else { return nil }
    return min(size.rows - 1, max(0, Int((1 - fraction) * Double(size.rows))))
  }

  /// The column of a place; nothing outside of the plot.
  func column(_ place: Double) -> Int? {
    let fraction = horizontal.fraction(place)
    guard fraction >= -1e-9, fraction <= 1 + 1e-9 else { return nil }
    return min(size.columns - 1, max(0, Int(fraction * Double(size.columns))))
  }
}
