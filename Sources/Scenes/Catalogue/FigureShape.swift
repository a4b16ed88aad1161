extension Figure {
  /// The shape by which lessons index the figure; nothing where it has no cells.
  ///
  /// A grid has its tensor's, a table rows × columns, bars their number.
  public var shape: [Int]? {
    switch content {
    case .grid(let grid): grid.shape
    case .table(let table): [table.rows.count, table.columns.count]
    case .bars(let bars): [bars.bars.count]
    case .layers(let stack): [stack.layers.count]
    case .text, .tex, .plot: nil
    }
  }

  /// The names by which lessons refer to parts of the figure: columns, bars, series.
  public var parts: [String] {
    switch content {
    case .table(let table): table.columns.filter { !$0.isWords }.map(\.header)
    case .bars(let bars): bars.bars.map(\.name)
    case .plot(let plot): plot.series.map(\.name)
    case .grid, .text, .tex, .layers: []
    }
  }
}

extension Scene {
  /// Each declared figure as it stands in the first frame that shows it.
  public var firstFigures: [Figure] {
    var found: [String: Figure] = [:]
    let wanted = type(of: self).declaration.figures.map(\.name)
    // A figure that a scene shows at all stands in one of these, since scenes have few parts.
    let numbers = stride(from: 1, through: frameCount, by: max(1, frameCount / 200))
    for number in Array(numbers) + [frameCount] where found.count < wanted.count {
      for figure in frame(at: number).figures where found[figure.name] == nil {
        found[figure.name] = figure
      }
    }
    return wanted.compactMap { found[$0] }
  }
}
