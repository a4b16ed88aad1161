import Canvas
import Phrases
import Scenes

/// A figure and those placed below it, which share its columns.
struct FigureGroup {
  let context: DrawingContext
  /// The figures from top to bottom.
  let figures: [Figure]
  let grids: [String: PlacedGrid]
  /// The figure as a panel, where it stands on its own.
  let panel: Panel?

  /// The figures of a frame in groups, in the order of their first ones.
  static func groups(of figures: [Figure], _ context: DrawingContext) -> [FigureGroup] {
    var result: [[Figure]] = []
    for figure in figures {
      let above = placement(figure).flatMap { placement in
        result.firstIndex { group in group.contains { $0.name == placement.figure } }
      }
      if let above { result[above].append(figure) } else { result.append([figure]) }
    }
    return result.map { FigureGroup(context, $0) }
  }

  private init(_ context: DrawingContext, _ figures: [Figure]) {
    self.context = context
    self.figures = figures
    var places: [String: [Int]] = [:]
    var grids: [String: PlacedGrid] = [:]
    for figure in figures {
      guard case .grid(let grid) = figure.content else { continue }
      let own = FigureGroup.places(grid, places)
      places[figure.name] = own
      grids[figure.name] = PlacedGrid(
        grid, of: figure.name, places: own, cursor: context.cursor(in: figure), context.glyphs)
    }
    self.grids = grids
    panel = figures.count == 1 ? figures.first.flatMap { Panel($0, context) } : nil
  }

  private static func placement(_ figure: Figure) -> Grid.Placement? {
    guard case .grid(let grid) = figure.content else { return nil }
    return grid.placement
  }

  /// The places of a grid in the columns of the group's first figure.
  ///
  /// A figure may stand below one that is itself placed; beyond its last column places go on.
  private static func places(_ grid: Grid, _ known: [String: [Int]]) -> [Int]? {
    guard let placement = grid.placement, let above = known[placement.figure] else {
      return grid.placement?.columns
    }
    return placement.columns.map { column in
      guard column >= above.count else { return above[max(0, column)] }
      return (above.last ?? -1) + column - above.count + 1
    }
  }

  /// The columns that the group takes where nothing is left out.
  func wholeWidth(titleWidth: Int) -> Int {
    if let panel { return panel.wholeWidth }
    return titleWidth + 2 + GridLayout(Array(grids.values), columns: .max).wholeWidth
  }

  /// Whether every figure is a single row of numbers.
  var isRows: Bool {
    figures.allSatisfy { grids[$0.name]?.rows.count == 1 }
  }

  /// The columns of the widest title that stands beside its figure.
  var titleWidth: Int {
    if panel != nil { return 0 }
    return figures.reduce(0) { max($0, TextWidth.cells(of: title($1))) }
  }

  /// The columns that the group takes in so many where nothing scrolls or is left out.
  func neededWidth(titleWidth: Int, columns: Int) -> Int {
    if let panel { return panel.neededWidth(columns: columns) }
    let left = self.left(titleWidth: titleWidth, columns: columns)
    if isHeatMap(left: left, columns: columns) { return 0 }
    return left + GridLayout(Array(grids.values), columns: .max).wholeWidth
  }

  /// The columns before the figures: those of the titles, where they do not take too much of the line.
  private func left(titleWidth: Int, columns: Int) -> Int {
    titleWidth > 0 && titleWidth <= columns / 4 ? titleWidth + 2 : 0
  }

  /// The figures below each other, beside their titles; or below them, where those take too much of
  /// the line.
  func picture(titleWidth: Int, columns: Int) -> Picture {
    let left = self.left(titleWidth: titleWidth, columns: columns)
    let isBeside = left > 0
    if let large = largeGrid(left: left, columns: columns) { return large }
    let layout = GridLayout(
      figures.compactMap { grids[$0.name] }, columns: max(1, columns - left))
    var result = Picture.empty
    for figure in figures {
      let head = TextLine(title(figure), Style(.heading))
      let body = content(figure, layout, columns: max(1, columns - left))
      var whole = Picture.empty
      if isBeside {
        whole = Picture(lines: [head]).beside(body, at: left)
        whole.endsOpen = body.endsOpen
      } else {
        whole = Picture(lines: head.width > 0 ? head.cut(columns: columns) : [])
        whole.append(body)
      }
      result.append(whole, gap: result.endsOpen && !isRows ? 1 : 0)
    }
    result.append(part(layout).indented(left))
    return result
  }

  private func content(_ figure: Figure, _ layout: GridLayout, columns: Int) -> Picture {
    switch figure.content {
    case .grid:
      guard let grid = grids[figure.name] else { return .empty }
      // What is placed below another row stands close to it; windows lie over the first.
      return GridDrawer(
        context: context, grid: grid, layout: layout,
        keepsBracket: figure.name == figures.first?.name, rowLimit: context.matrixRows
      ).picture
    case .tex(let tex): return MathDrawing(tex, context).display(columns: columns).picture
    case .text(let text):
      return Picture(wrapping: [Run(context.glyphs.text(text))], columns: columns)
    case .plot, .bars, .table, .layers: return .empty
    }
  }

  /// Which columns are shown, where they are not all.
  func part(_ layout: GridLayout) -> Picture {
    guard layout.visible.count < layout.count else { return .empty }
    let words = context.phrases(
      isRows ? .gridPart : .gridColumns,
      [
        "first": layout.visible.lowerBound, "last": layout.visible.upperBound - 1,
        "count": layout.count,
      ])
    return Picture(lines: [TextLine(context.glyphs.text(words), Style(.faint))])
  }

  func title(_ figure: Figure) -> String {
    context.glyphs.text(figure.title)
  }
}
