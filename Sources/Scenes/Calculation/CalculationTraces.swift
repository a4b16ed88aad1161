import Engine
import Formula
import Phrases

/// What a picked cell of `calculation` is made of: the cells whose small change would change it, by
/// the formula language's exact derivatives.
struct CalculationTraces {
  private let scene: CalculationScene
  private let phrases: Phrases
  /// The most entries of a name that is read through.
  private static let mostEntries = 256

  init(_ scene: CalculationScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// The trace of a computed cell; nothing for one that is given or not known yet.
  func trace(of cell: FigureCell, at number: Int) -> Trace? {
    let known = scene.computed.prefix(min(max(number, 1), scene.frameCount))
    guard let step = known.first(where: { $0.name == cell.figure }), let formula = step.formula,
      scene.shown.contains(step.name), let value = entry(cell.index, of: step.value)
    else { return nil }
    guard scene.steps.contains(where: { formula.variables.contains($0.name) }) else { return nil }
    let cells = scene.steps.filter { formula.variables.contains($0.name) }
      .flatMap {
        self.cells(of: $0, changing: formula, at: step.value.number == nil ? cell.index : [])
      }
    let name = step.value.number == nil ? Arithmetic.entry(step.name, cell.index) : step.name
    return Trace(
      cells: cells, arithmetic: ["\(name) = \(NumberText.plain(value))"],
      caption: phrases(.calculationTrace, ["name": name, "count": cells.count]))
  }

  private func entry(_ index: [Int], of value: Value) -> Double? {
    let grid = value.tensor.grid { GridCell($0) }
    guard let place = grid.place(of: index) else { return nil }
    return grid.rows[place.row][place.column].value
  }

  /// The cells of a name whose change would change an entry; all of them where the formula has no
  /// derivative.
  private func cells(
    of step: CalculationStep, changing formula: Formula, at index: [Int]
  ) -> [FigureCell] {
    let grid = step.value.tensor.grid { GridCell($0) }
    let changes = derivative(of: formula, at: index, by: step)
    var cells: [FigureCell] = []
    for row in grid.rows.indices {
      for column in grid.rows[row].indices {
        let place = row * (grid.rows.first?.count ?? 0) + column
        let isRead = changes.map { $0.indices.contains(place) && $0[place] != 0 } ?? true
        if isRead, let index = grid.index(row: row, column: column) {
          cells.append(FigureCell(step.name, index))
        }
      }
    }
    return cells
  }

  private func derivative(
    of formula: Formula, at index: [Int], by step: CalculationStep
  ) -> [Double]? {
    guard step.value.tensor.count <= Self.mostEntries else { return nil }
    let place = index.map(String.init).joined(separator: ", ")
    let entry = index.isEmpty ? "(\(formula))" : "(\(formula))[\(place)]"
    let values = Dictionary(
      scene.steps.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let gradient = try? Formula("grad(\(entry), \(step.name))").value(values)
    return gradient?.tensor.elements
  }
}
