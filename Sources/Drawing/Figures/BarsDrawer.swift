import Canvas
import Scenes

/// Draws bars: titles at the left, bars over one range, numbers at the right.
struct BarsDrawer {
  private let context: DrawingContext
  private let bars: Bars
  private let columns: Int
  private let numbers: [TextLine]
  private static let widest = 48

  init(_ context: DrawingContext, _ bars: Bars, columns: Int) {
    self.context = context
    self.bars = bars
    self.columns = max(1, columns)
    let texts = bars.bars.map { bar in
      bar.value.map { Shown.grouped($0, context.glyphs) } ?? context.glyphs.signs.dot
    }
    numbers = DecimalColumn(texts).lines
  }

  /// The unit of the numbers, for the line above the bars.
  var note: String { bars.unit }

  /// The bars, at most as wide as there are columns.
  var picture: Picture {
    guard !bars.bars.isEmpty else { return Picture(lines: [TextLine("[ ]", Style(.faint))]) }
    let numberWidth = numbers.first?.width ?? 0
    let free = columns - numberWidth - 2
    let longest = bars.bars.reduce(0) { max($0, TextWidth.cells(of: text($1.title)) + 2) }
    let titleWidth = min(longest, max(0, free - 8), max(columns / 3, 12))
    let width = min(BarsDrawer.widest, free - titleWidth - 2)
    var result = Picture.empty
    for (bar, number) in zip(bars.bars, numbers) {
      result.lines.append(line(bar, number, titleWidth: titleWidth, width: width))
    }
    result.append(legend)
    return result
  }

  private func line(
    _ bar: Bars.Bar, _ number: TextLine, titleWidth: Int, width: Int
  ) -> TextLine {
    let style = Style(CellLook.ink(bar.role))
    let ellipsis = context.glyphs.signs.ellipsis
    let pointer = bar.role.isOfStep ? context.glyphs.signs.pointer : " "
    var line = TextLine.empty
    if titleWidth > 2 {
      line.append(pointer + " " + text(bar.title), style)
      line = line.truncated(to: titleWidth, ellipsis: ellipsis)
      line.pad(to: titleWidth)
    }
    if width >= 4 {
      line.append(.blanks(titleWidth > 2 ? 2 : 0))
      line.append(row(bar, width: width))
      line.append(.blanks(2))
    } else {
      line.append(.blanks(1))
    }
    line.append(number)
    return line.truncated(to: columns, ellipsis: ellipsis)
  }

  /// A bar from zero to the right, and what is negative to the left.
  private func row(_ bar: Bars.Bar, width: Int) -> TextLine {
    let scale = AxisScale(bars.range)
    let zero = max(0, min(1, scale.fraction(0))) * Double(width)
    var row = BlockBar(columns: width, glyphs: context.glyphs)
    var (right, left) = (zero, zero)
    for (place, part) in bar.parts.enumerated() where part.value.isFinite {
      let length = max(-1e6, min(1e6, part.value / scale.span * Double(width)))
      let style = Style(ink(place, of: bar))
      let (from, to) = length > 0 ? (right, right + length) : (left + length, left)
      row.fill(edge(from, of: bar), edge(to, of: bar), pattern: place, style: style)
      if length > 0 { right = to } else { left = from }
    }
    if scale.lower < 0 {
      row.mark(context.glyphs.plots.upright, at: min(width - 1, Int(zero)), style: Style(.frame))
    }
    return row.line
  }

  /// Where a part ends: a bar's only part within a cell, several between cells, so that they touch.
  private func edge(_ place: Double, of bar: Bars.Bar) -> Double {
    bar.parts.count > 1 ? place.rounded() : place
  }

  private func ink(_ place: Int, of bar: Bars.Bar) -> Ink {
    let inks: [Ink] = [.window, .kernel, .gradient, .output]
    if bar.parts.count > 1 { return inks[place % inks.count] }
    return bar.role == .plain ? .accent : CellLook.ink(bar.role)
  }

  /// What the parts stand for.
  private var legend: Picture {
    guard let parts = bars.bars.map(\.parts).max(by: { $0.count < $1.count }), parts.count > 1
    else { return .empty }
    let fills = context.glyphs.plots.fills
    let inks: [Ink] = [.window, .kernel, .gradient, .output]
    let entries = parts.enumerated().map { place, part in
      var line = TextLine(
        String(repeating: fills[place % fills.count], count: 2), Style(inks[place % inks.count]))
      line.append(" " + text(part.title))
      return line
    }
    return Picture(flowing: entries, columns: columns, gap: 3)
  }

  private func text(_ words: String) -> String { context.glyphs.text(words) }
}
