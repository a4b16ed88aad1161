import Canvas
import Phrases
import Scenes

/// A grid as a heat map: half blocks in colours, two rows of numbers in one of cells; or shades,
/// one number a cell, where there are too few colours.
///
/// Where the grid is larger than the room a place shows the mean of a block of numbers, and the
/// legend says of which.
struct HeatMap {
  private let context: DrawingContext
  private let means: [[Double?]]
  private let block: Int
  private let scale: AxisScale
  private let isColored: Bool

  /// The heat map of numbers in at most so many cells.
  init(_ rows: [[Double?]], _ context: DrawingContext, room: Size) {
    self.context = context
    isColored = context.colors == .full && !context.glyphs.isASCII
    let known = rows.joined().compactMap { $0.flatMap { $0.isFinite ? $0 : nil } }
    scale = AxisScale((known.min() ?? 0)...(known.max() ?? 0))
    let columns = rows.map(\.count).max() ?? 0
    let height = max(1, room.rows * (isColored ? 2 : 1))
    block = max(1, HeatMap.parts(columns, room.columns), HeatMap.parts(rows.count, height))
    means = HeatMap.means(rows, columns: columns, block: block)
  }

  private static func parts(_ length: Int, _ room: Int) -> Int {
    (length + max(1, room) - 1) / max(1, room)
  }

  private static func means(_ rows: [[Double?]], columns: Int, block: Int) -> [[Double?]] {
    stride(from: 0, to: rows.count, by: block).map { top in
      stride(from: 0, to: columns, by: block).map { left in
        mean(rows, top..<min(top + block, rows.count), left..<(left + block))
      }
    }
  }

  /// The mean of what is known and finite of a block; nothing where nothing is.
  private static func mean(
    _ rows: [[Double?]], _ lines: Range<Int>, _ columns: Range<Int>
  ) -> Double? {
    var (mean, count) = (0.0, 0.0)
    for line in lines {
      for column in columns.clamped(to: rows[line].indices) {
        guard let number = rows[line][column], number.isFinite else { continue }
        count += 1
        // Step by step, so that no sum of large numbers overflows.
        mean += number / count - mean / count
      }
    }
    return count > 0 ? mean : nil
  }

  /// The map, and below it what its ends are worth.
  var picture: Picture {
    var result = Picture(lines: isColored ? halfBlocks : shades)
    result.append(Picture(lines: legend))
    return result
  }

  /// Two rows in one: neighbours of one look are put as one text.
  private var halfBlocks: [TextLine] {
    stride(from: 0, to: means.count, by: 2).map { top in
      let below = top + 1 < means.count ? means[top + 1] : []
      var line = TextLine.empty
      var (run, style) = ("", Style.plain)
      for (column, number) in means[top].enumerated() {
        let next = half(number, column < below.count ? below[column] : nil)
        if next.style != style {
          line.append(run, style)
          (run, style) = ("", next.style)
        }
        run += next.sign
      }
      line.append(run, style)
      return line
    }
  }

  private func half(_ upper: Double?, _ lower: Double?) -> (sign: String, style: Style) {
    let glyphs = context.glyphs.plots
    switch (upper.map(heat), lower.map(heat)) {
    case (let ink?, let paper): return (glyphs.upperHalf, Style(ink, on: paper ?? .ground))
    case (nil, let ink?): return (glyphs.lowerHalf, Style(ink))
    case (nil, nil): return (" ", .plain)
    }
  }

  private var shades: [TextLine] {
    means.map { row in
      var line = TextLine.empty
      for number in row { line.append(number.map(shade) ?? " ", Style(.text)) }
      return line
    }
  }

  private func heat(_ number: Double) -> Ink { Ink.heat[level(number, of: Ink.heat.count)] }

  private func shade(_ number: Double) -> String {
    let shades = context.glyphs.plots.shades
    return shades[level(number, of: shades.count)]
  }

  private func level(_ number: Double, of count: Int) -> Int {
    let place = scale.fraction(number) * Double(count)
    return place.isFinite ? Int(max(0, min(Double(count - 1), place))) : 0
  }

  private var legend: [TextLine] {
    let glyphs = context.glyphs
    var line = TextLine(Shown.number(scale.lower, glyphs) + " ", Style(.faint))
    if isColored {
      for ink in Ink.heat { line.append(glyphs.plots.fills[0], Style(ink)) }
    } else {
      line.append("[" + glyphs.plots.shades.joined() + "]")
    }
    line.append(" " + Shown.number(scale.upper, glyphs), Style(.faint))
    guard block > 1 else { return [line] }
    let words = context.phrases(.heatBlock, ["side": block])
    return [line, TextLine(glyphs.text(words), Style(.faint))]
  }
}
