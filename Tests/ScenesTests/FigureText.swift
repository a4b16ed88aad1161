import Formula
import Scenes

/// Figures other than grids as text for snapshots.
enum FigureText {
  static func lines(of figure: Figure) -> [String] {
    switch figure.content {
    case .grid: []
    case .text(let text), .tex(let text): ["  " + text]
    case .table(let table): lines(of: table)
    case .bars(let bars): bars.bars.map { line($0, bars) }
    case .plot(let plot): plot.series.map(line)
    case .layers(let stack): stack.layers.map(line)
    }
  }

  private static func lines(of table: Table) -> [String] {
    let header = "  " + table.columns.map(\.header).joined(separator: " | ")
    let rows = table.rows.enumerated().map { place, row in
      (place == table.current ? "> " : "  ") + row.map(text).joined(separator: " | ")
    }
    return [header] + rows
      + (table.total.map { ["= " + $0.map(text).joined(separator: " | ")] } ?? [])
  }

  private static func text(_ cell: TableCell) -> String {
    switch cell {
    case .words(let words): words
    case .number(let value, let role): marked(value.map(NumberText.plain) ?? "?", role)
    case .count(let value, let role): marked(NumberText.plain(value), role)
    }
  }

  private static func line(_ bar: Bars.Bar, _ bars: Bars) -> String {
    let parts = bar.parts.map { NumberText.plain($0.value) }.joined(separator: " + ")
    let end = NumberText.plain(bars.range.upperBound)
    return "  \(bar.title): \(marked(bar.parts.isEmpty ? "?" : parts, bar.role)) of \(end)"
  }

  private static func line(_ series: Plot.Series) -> String {
    let points = series.points.map { "\(NumberText.plain($0.x)) \(NumberText.plain($0.y))" }
    return "  \(series.title) (\(series.mark.rawValue)): \(points.joined(separator: ", "))"
  }

  /// The units of a layer from left to right, those at rest left out.
  private static func line(_ layer: LayerStack.Layer) -> String {
    let units = layer.units.filter { $0.role != .plain }.map { marked("\($0.index)", $0.role) }
    return "  \(layer.title), \(layer.units.count): \(units.joined(separator: " "))"
  }

  private static func marked(_ text: String, _ role: CellRole) -> String {
    switch role {
    case .output: "=\(text)="
    case .window: "[\(text)]"
    case .padding: ":\(text):"
    default: text
    }
  }
}

/// The numbers of a table's column in a frame; those not known yet are left out.
func column(_ header: String, of figure: String, in scene: any Scene, at frame: Int) -> [Double] {
  guard case .table(let table)? = scene.frame(at: frame).figure(figure)?.content,
    let place = table.columns.firstIndex(where: { $0.header == header })
  else { return [] }
  return table.rows.compactMap { $0[place].number }
}

/// The number of a table's last row, below a line.
func total(_ header: String, of figure: String, in scene: any Scene, at frame: Int) -> Double? {
  guard case .table(let table)? = scene.frame(at: frame).figure(figure)?.content,
    let place = table.columns.firstIndex(where: { $0.header == header })
  else { return nil }
  return table.total?[place].number
}

/// The length of a bar in a frame.
func bar(_ name: String, of figure: String, in scene: any Scene, at frame: Int) -> Double? {
  guard case .bars(let bars)? = scene.frame(at: frame).figure(figure)?.content else { return nil }
  return bars.bars.first { $0.name == name }?.value
}

/// The points of a series in a frame.
func points(_ series: String, of figure: String, in scene: any Scene, at frame: Int) -> [Plot.Point]
{
  guard case .plot(let plot)? = scene.frame(at: frame).figure(figure)?.content else { return [] }
  return plot.series.first { $0.name == series }?.points ?? []
}
