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

  /// The trace of a cell that is known: what it is made of, or where it goes if it is given.
  func trace(of cell: FigureCell, at number: Int) -> Trace? {
    let known = scene.computed.prefix(min(max(number, 1), scene.frameCount))
    let sliders = scene.steps.filter { $0.kind == .slider }
    guard let step = (known + sliders).first(where: { $0.name == cell.figure }),
      scene.shown.contains(step.name), let value = entry(cell.index, of: step.value)
    else { return nil }
    guard let formula = step.formula,
      scene.steps.contains(where: { formula.variables.contains($0.name) })
    else { return given(step, cell.index, value, in: known) }
    let cells = scene.steps.filter { formula.variables.contains($0.name) }
      .flatMap {
        self.cells(of: $0, changing: formula, at: step.value.number == nil ? cell.index : [])
      }
    let name = step.value.number == nil ? Arithmetic.entry(step.name, cell.index) : step.name
    return Trace(
      cells: cells, arithmetic: ["\(name) = \(NumberText.plain(value))"],
      caption: phrases(.calculationTrace, ["name": name, "count": cells.count]))
  }

  /// Where a cell that reads nothing goes: the cells that its small change would change.
  private func given(
    _ step: CalculationStep, _ index: [Int], _ value: Double,
    in known: ArraySlice<CalculationStep>
  ) -> Trace {
    let readers = known.filter {
      $0.formula?.variables.contains(step.name) == true && scene.shown.contains($0.name)
    }
    let cells = readers.flatMap { self.cells(of: $0, changedBy: step, at: index) }
    let name = step.value.number == nil ? Arithmetic.entry(step.name, index) : step.name
    return Trace(
      cells: cells, arithmetic: ["\(name) = \(NumberText.plain(value))"],
      caption: phrases(.calculationGivenTrace, ["name": name, "count": cells.count]))
  }

  /// The cells of a computed name that change with an entry of a name that it reads; all of them
  /// where that cannot be told.
  private func cells(
    of step: CalculationStep, changedBy read: CalculationStep, at index: [Int]
  ) -> [FigureCell] {
    let grid = step.value.tensor.grid { GridCell($0) }
    let nudged = nudged(step, read, index)
    var cells: [FigureCell] = []
    for row in grid.rows.indices {
      for column in grid.rows[row].indices {
        let place = row * (grid.rows.first?.count ?? 0) + column
        let isChanged =
          nudged.map {
            $0.indices.contains(place) && $0[place] != step.value.tensor.elements[place]
          }
          ?? true
        if isChanged, let index = grid.index(row: row, column: column) {
          cells.append(FigureCell(step.name, index))
        }
      }
    }
    return cells
  }

  /// What a formula gives once one entry of what it reads is a little larger.
  private func nudged(
    _ step: CalculationStep, _ read: CalculationStep, _ index: [Int]
  ) -> [Double]? {
    guard let formula = step.formula,
      let place = read.value.tensor.grid({ GridCell($0) })
        .place(of: index)
    else { return nil }
    var elements = read.value.tensor.elements
    let width = read.value.tensor.rank > 1 ? read.value.tensor.shape.last ?? 1 : 1
    let offset = place.row * width + place.column
    guard elements.indices.contains(offset) else { return nil }
    elements[offset] += 0x1p-10 * max(1, elements[offset].magnitude)
    guard let tensor = try? read.value.tensor.reshaped(elements) else { return nil }
    var values = Dictionary(
      scene.steps.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    values[read.name] = Value(tensor)
    return try? formula.value(values).tensor.elements
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
