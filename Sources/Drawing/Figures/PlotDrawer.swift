import Canvas
import Scenes

/// Draws a plot: braille lines and signs between two axes, the legend beside or below.
struct PlotDrawer {
  private let context: DrawingContext
  private let plot: Plot
  private let columns: Int
  private let legend: PlotLegend
  private static let gap = 3
  /// The columns that a plot takes at most: wider ones are no clearer.
  private static let widest = 64

  init(_ context: DrawingContext, _ plot: Plot, columns: Int) {
    self.context = context
    self.plot = plot
    self.columns = max(1, columns)
    legend = PlotLegend(context, plot)
  }

  /// What is measured upward, for the line above the plot.
  var note: String {
    plot.vertical.title.isEmpty ? "" : "\(context.glyphs.signs.up) \(plot.vertical.title)"
  }

  /// The plot, at most as wide as there are columns.
  var picture: Picture {
    let beside = columns - legend.width - PlotDrawer.gap
    guard legend.width > 0 else { return drawn(columns: columns) }
    guard beside >= 40 else {
      var result = drawn(columns: columns)
      result.append(legend.below(columns: columns))
      return result
    }
    let plot = drawn(columns: beside)
    return plot.beside(legend.beside, at: plot.width + PlotDrawer.gap)
  }

  /// Plots are taller where the screen is: 8 rows between the axes on one of 24.
  private var rows: Int {
    guard let rows = context.rows else { return 8 }
    return rows < 20 ? 6 : min(16, 8 + max(0, rows - 24) / 2)
  }

  private func drawn(columns: Int) -> Picture {
    let ticks = AxisScale(plot.vertical.range).ticks(atMost: max(2, rows / 2))
    let margin = ticks.reduce(1) { max($0, TextWidth.cells(of: $1.label)) }
    let title = context.glyphs.text(plot.horizontal.title)
    let titleWidth = TextWidth.cells(of: title)
    let isTitled = titleWidth > 0 && titleWidth <= columns / 4
    let room = columns - margin - 1 - (isTitled ? titleWidth + 2 : 0)
    let frame = PlotFrame(
      plot, room: Size(columns: max(8, min(PlotDrawer.widest, room)), rows: rows))
    var result = upright(frame, margin: margin)
    result.append(lying(frame, margin: margin, title: isTitled ? title : ""))
    if !isTitled && titleWidth > 0 {
      result.append(
        Picture(wrapping: [Run(title, Style(.faint))], columns: columns).indented(
          min(margin + 1, columns / 4)))
    }
    result.lines = result.lines.map {
      $0.truncated(to: columns, ellipsis: context.glyphs.signs.ellipsis)
    }
    return result
  }

  /// The surface with its upright axis.
  private func upright(_ frame: PlotFrame, margin: Int) -> Picture {
    let glyphs = context.glyphs.plots
    var labels: [Int: String] = [:]
    for tick in frame.vertical.ticks(atMost: max(2, frame.size.rows / 2)) {
      if let row = frame.row(tick.value) { labels[row] = context.glyphs.text(tick.label) }
    }
    let lines = surface(frame).lines.enumerated().map { row, dots in
      let label = labels[row].map { TextLine($0).truncated(to: margin).text } ?? ""
      var line = TextLine.blanks(margin - TextWidth.cells(of: label))
      line.append(label, Style(.faint))
      line.append(labels[row] == nil ? glyphs.upright : glyphs.uprightTick, Style(.frame))
      line.append(dots)
      return line
    }
    return Picture(lines: lines)
  }

  /// The lying axis with its ticks, its title, and the numbers below, which may reach under the
  /// upright one.
  private func lying(_ frame: PlotFrame, margin: Int, title: String) -> Picture {
    let glyphs = context.glyphs.plots
    let left = margin + 1
    var canvas = Canvas(Size(columns: left + frame.size.columns, rows: 2))
    canvas.put(glyphs.corner, row: 0, column: margin, style: Style(.frame))
    for column in left..<(left + frame.size.columns) {
      canvas.put(glyphs.lying, row: 0, column: column, style: Style(.frame))
    }
    var free = 0
    for tick in frame.horizontal.ticks(atMost: max(2, frame.size.columns / 6)) {
      guard let column = frame.column(tick.value) else { continue }
      let label = context.glyphs.text(tick.label)
      let width = TextWidth.cells(of: label)
      let start = left + min(column - width / 2, frame.size.columns - width)
      guard start >= free else { continue }
      canvas.put(glyphs.lyingTick, row: 0, column: left + column, style: Style(.frame))
      free = canvas.put(label, row: 1, column: start, style: Style(.faint)) + 1
    }
    var axis = canvas.line(0)
    if !title.isEmpty { axis.append("  " + title, Style(.faint)) }
    return Picture(lines: [axis, canvas.line(1)])
  }
}

extension PlotDrawer {
  /// Bands, then levels, then series, the last on top.
  private func surface(_ frame: PlotFrame) -> DotSurface {
    var surface = DotSurface(frame.size, glyphs: context.glyphs)
    for band in plot.bands { shade(band, frame, on: &surface) }
    for level in plot.levels {
      guard let row = frame.row(level.height) else { continue }
      for column in 0..<frame.size.columns {
        surface.shade(context.glyphs.plots.level, row: row, column: column, style: Style(.text))
      }
    }
    for (place, series) in plot.series.enumerated() {
      draw(series, SeriesLook(series.mark, place: place), frame, on: &surface)
    }
    return surface
  }

  private func draw(
    _ series: Plot.Series, _ look: SeriesLook, _ frame: PlotFrame, on surface: inout DotSurface
  ) {
    let places = series.points.map(frame.place)
    if let stroke = look.stroke { return surface.path(places, stroke: stroke, style: look.style) }
    let sign = look.sign(context.glyphs)
    for place in places {
      if let place { surface.mark(sign, at: place, style: look.style) }
    }
  }

  /// Fills every cell that a band covers in the middle of its column, and at least one.
  private func shade(_ band: Plot.Band, _ frame: PlotFrame, on surface: inout DotSurface) {
    let lower = Course(band.lower)
    let upper = Course(band.upper)
    for column in 0..<frame.size.columns {
      let fraction = (Double(column) + 0.5) / Double(frame.size.columns)
      let x = frame.horizontal.lower + fraction * frame.horizontal.span
      guard let low = lower.height(at: x), let high = upper.height(at: x), low <= high else {
        continue
      }
      let top = rowPlace(high, frame)
      let bottom = rowPlace(low, frame)
      guard top.isFinite, bottom.isFinite else { continue }
      let first = Int(max(-1, min(Double(frame.size.rows), top.rounded())))
      let last = Int(max(-1, min(Double(frame.size.rows), bottom.rounded()))) - 1
      let middle = Int(max(-1, min(Double(frame.size.rows), (top + bottom) / 2)))
      for row in first <= last ? first...last : middle...middle {
        surface.shade(context.glyphs.plots.band, row: row, column: column, style: Style(.faint))
      }
    }
  }

  /// Where a height lies in rows from the top, beyond the plot where it is beyond.
  private func rowPlace(_ height: Double, _ frame: PlotFrame) -> Double {
    (1 - frame.vertical.fraction(height)) * Double(frame.size.rows)
  }
}

/// A course of points read between them.
private struct Course {
  private let points: [Plot.Point]

  init(_ points: [Plot.Point]) {
    self.points = points.filter { $0.x.isFinite && $0.y.isFinite }.sorted { $0.x < $1.x }
  }

  /// The height at a place, on the line between its neighbours; nothing beyond the ends.
  func height(at x: Double) -> Double? {
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].x < x { low = middle + 1 } else { high = middle }
    }
    guard low < points.count else { return nil }
    let right = points[low]
    guard right.x > x else { return right.y }
    guard low > 0 else { return nil }
    let left = points[low - 1]
    return left.y + (right.y - left.y) * ((x - left.x) / (right.x - left.x))
  }
}
