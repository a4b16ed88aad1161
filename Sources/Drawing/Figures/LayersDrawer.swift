import Canvas
import Phrases
import Scenes

/// Draws layers of units from the side, each unit at its place over the input, its part by a sign.
///
/// A unit takes as many columns as there is room for, up to four; where the input is wider than the
/// room several units share a column, and the one that matters most is seen.
struct LayersDrawer {
  private let context: DrawingContext
  private let stack: LayerStack
  private let columns: Int
  private let cursor: [Int]?
  private let titleWidth: Int
  private let scale: AxisScale
  /// The columns between the first and the last place, that of the last included.
  private let width: Int

  init(_ context: DrawingContext, _ stack: LayerStack, cursor: [Int]? = nil, columns: Int) {
    self.context = context
    self.stack = stack
    self.columns = max(1, columns)
    self.cursor = cursor
    let longest = stack.layers.reduce(0) {
      max($0, TextWidth.cells(of: context.glyphs.text($1.title)))
    }
    titleWidth = min(longest, columns / 3)
    scale = AxisScale(stack.range)
    let room = max(1, columns - titleWidth - 2)
    let most = Double(room - 1) / scale.span
    let each = most >= 4 ? 4 : most >= 1 ? most.rounded(.down) : most
    width = max(1, min(room, Int(min(Double(room), (scale.span * each).rounded())) + 1))
  }

  /// The layers, the input at the bottom, the numbers of its pixels and the signs below.
  var picture: Picture {
    guard !stack.layers.isEmpty else {
      return Picture(lines: [TextLine("[ ]", Style(.faint))])
    }
    var result = Picture.empty
    for (place, layer) in stack.layers.enumerated() {
      var line = TextLine(context.glyphs.text(layer.title))
        .truncated(to: titleWidth, ellipsis: context.glyphs.signs.ellipsis)
      line.pad(to: titleWidth + 2)
      line.append(units(layer, place))
      result.lines.append(line)
    }
    result.lines.append(numbers)
    result.append(legend)
    result.lines = result.lines.map { $0.truncated(to: columns) }
    return result
  }

  private func units(_ layer: LayerStack.Layer, _ place: Int) -> TextLine {
    var canvas = Canvas(Size(columns: width, rows: 1))
    var ranks = [Int](repeating: -1, count: width)
    for (number, unit) in layer.units.enumerated() {
      let isPicked = cursor == [place, number]
      let look = UnitLook(unit.role, context.glyphs)
      guard let column = column(unit.center), isPicked || look.rank > ranks[column] else {
        continue
      }
      var style = look.style
      if isPicked { style.attributes.formUnion([.reverse, .bold]) }
      canvas.put(look.sign, row: 0, column: column, style: style)
      ranks[column] = isPicked ? .max : look.rank
    }
    return canvas.line(0)
  }

  private func column(_ center: Double) -> Int? {
    let fraction = scale.fraction(center)
    guard fraction >= -1e-9, fraction <= 1 + 1e-9 else { return nil }
    return max(0, min(width - 1, Int((fraction * Double(width - 1)).rounded())))
  }

  /// The pixels of the input by their numbers.
  private var numbers: TextLine {
    var canvas = Canvas(Size(columns: titleWidth + 2 + width, rows: 1))
    var free = 0
    for tick in scale.ticks(atMost: max(2, width / 4)) {
      guard let column = column(tick.value), tick.value == tick.value.rounded() else { continue }
      let label = context.glyphs.text(tick.label)
      let start = titleWidth + 2 + column - (TextWidth.cells(of: label) - 1) / 2
      guard start >= free else { continue }
      free = canvas.put(label, row: 0, column: start, style: Style(.faint)) + 1
    }
    return canvas.line(0)
  }

  /// The signs that occur, in words.
  private var legend: Picture {
    let roles = Set(stack.layers.flatMap { $0.units.map(\.role) })
    let entries = UnitLook.told.compactMap { role, phrase -> TextLine? in
      guard roles.contains(role) else { return nil }
      let look = UnitLook(role, context.glyphs)
      var line = TextLine(look.sign, look.style)
      line.append(" " + context.glyphs.text(context.phrases(phrase)), Style(.faint))
      return line
    }
    return Picture(flowing: entries, columns: columns, gap: 3)
  }
}

/// How a unit of a layer shows its part.
struct UnitLook {
  let sign: String
  let style: Style
  /// Which of several units in one column is seen.
  let rank: Int

  init(_ role: CellRole, _ glyphs: GlyphSet) {
    let marks = glyphs.plots.marks
    style = Style(CellLook.ink(role), on: .ground, role == .output ? .bold : [])
    (sign, rank) =
      switch role {
      case .output: (marks.diamond, 7)
      case .selected: (marks.triangle, 6)
      case .window: (marks.fullSquare, 5)
      case .kernel, .gradient: (marks.square, 4)
      case .padding: (marks.circle, 3)
      case .dropped, .lost, .disagreeing: (marks.cross, 2)
      case .plain, .pending, .agreeing: (marks.rest, 1)
      }
  }

  /// The parts that a legend tells, in its order.
  static let told: [(role: CellRole, phrase: Phrase)] = [
    (.output, .unitChosen), (.selected, .unitSelected), (.window, .unitReached),
    (.plain, .unitOther), (.padding, .unitPadding), (.lost, .unitLost),
  ]
}
