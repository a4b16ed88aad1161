import Canvas
import Scenes

/// A figure that stands on its own below its title: a plot, bars, a table, or layers.
struct Panel {
  private let context: DrawingContext
  private let figure: Figure
  /// The columns below which it is hard to read.
  let least: Int

  /// The panel of a figure; nothing for one that stands in line with others.
  init?(_ figure: Figure, _ context: DrawingContext) {
    switch figure.content {
    case .grid, .text, .tex: return nil
    case .plot, .bars, .table, .layers: break
    }
    self.context = context
    self.figure = figure
    least =
      switch figure.content {
      case .table(let table) where table.columns.isEmpty: 20
      case .table(let table): FigureTableDrawer(context, table, columns: .max).wholeWidth
      case .bars: 38
      default: 44
      }
  }

  /// The columns beyond which it becomes no clearer.
  var most: Int {
    switch figure.content {
    case .table: least
    case .bars: 72
    default: 92
    }
  }

  /// The columns that it takes where nothing is left out; nothing that a narrower one would lose.
  var wholeWidth: Int {
    if case .table = figure.content { least } else { 0 }
  }

  /// The columns that it takes in so many where no column of it is left out.
  func neededWidth(columns: Int) -> Int {
    guard case .table(let table) = figure.content else { return 0 }
    return drawer(table, columns).isWhole ? 0 : least
  }

  /// The title, what the numbers mean, and the figure below.
  func picture(columns: Int) -> Picture {
    let (body, note) = content(columns: columns)
    var head = TextLine(context.glyphs.text(figure.title), Style(.heading))
    if !note.isEmpty && note != figure.title {
      head.append(.blanks(head.width > 0 ? 2 : 0))
      head.append(context.glyphs.text(note), Style(.faint))
    }
    let ellipsis = context.glyphs.signs.ellipsis
    var result = Picture(lines: head.width > 0 ? [head] : [])
    result.append(body)
    result.lines = result.lines.map { $0.truncated(to: columns, ellipsis: ellipsis) }
    return result
  }

  private func content(columns: Int) -> (Picture, note: String) {
    switch figure.content {
    case .plot(let plot):
      let drawer = PlotDrawer(context, plot, columns: columns)
      return (drawer.picture, drawer.note)
    case .bars(let bars):
      let drawer = BarsDrawer(context, bars, columns: columns)
      return (drawer.picture, drawer.note)
    case .table(let table): return (drawer(table, columns).picture, "")
    case .layers(let stack):
      let cursor = context.cursor(in: figure)
      return (LayersDrawer(context, stack, cursor: cursor, columns: columns).picture, "")
    case .grid, .text, .tex: return (.empty, "")
    }
  }

  private func drawer(_ table: Table, _ columns: Int) -> FigureTableDrawer {
    FigureTableDrawer(context, table, cursor: context.cursor(in: figure), columns: columns)
  }
}

/// Panels below each other, or side by side where there is room for two.
struct PanelStack {
  private let panels: [Panel]
  private static let gap = 4

  init(_ panels: [Panel]) { self.panels = panels }

  /// The panels in a number of columns.
  func picture(columns: Int) -> Picture {
    var result = Picture.empty
    var rest = panels[...]
    while let first = rest.popFirst() {
      if let second = rest.first, fits(first, second, columns) {
        rest.removeFirst()
        result.append(pair(first, second, columns), gap: 1)
      } else {
        result.append(first.picture(columns: columns), gap: 1)
      }
    }
    return result
  }

  private func fits(_ left: Panel, _ right: Panel, _ columns: Int) -> Bool {
    let least = left.least.addingReportingOverflow(right.least)
    return !least.overflow && least.partialValue <= columns - PanelStack.gap
  }

  /// Two panels side by side; what room there is beyond their least is shared.
  private func pair(_ left: Panel, _ right: Panel, _ columns: Int) -> Picture {
    let spare = columns - PanelStack.gap - left.least - right.least
    let taken = min(left.most - left.least, right.most > right.least ? spare / 2 : spare)
    let picture = left.picture(columns: left.least + taken)
    let start = min(left.least + taken, max(picture.width, left.least)) + PanelStack.gap
    return picture.beside(right.picture(columns: columns - start), at: start)
  }
}
