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
        let numbers = rows[top..<min(top + block, rows.count)].flatMap { row in
          row[min(left, row.count)..<min(left + block, row.count)].compactMap(\.self)
        }
        let finite = numbers.filter(\.isFinite)
        return finite.isEmpty ? nil : finite.reduce(0) { $0 + $1 / Double(finite.count) }
      }
    }
  }

  /// The map, and below it what its ends are worth.
  var picture: Picture {
    var result = Picture(lines: isColored ? halfBlocks : shades)
    result.append(Picture(lines: legend))
    return result
  }

  private var halfBlocks: [TextLine] {
    stride(from: 0, to: means.count, by: 2).map { top in
      let below = top + 1 < means.count ? means[top + 1] : []
      var line = TextLine.empty
      for (column, number) in means[top].enumerated() {
        let lower = column < below.count ? below[column] : nil
        let ink = number.map(heat) ?? .ground
        let paper = lower.map(heat) ?? .ground
        let isUpper = number != nil
        guard isUpper || lower != nil else {
          line.append(" ")
          continue
        }
        let glyphs = context.glyphs.plots
        line.append(
          isUpper ? glyphs.upperHalf : glyphs.lowerHalf,
          isUpper ? Style(ink, on: paper) : Style(paper))
      }
      return line
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
