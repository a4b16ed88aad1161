import Engine
import Phrases

/// What picked cells of `dropout-ridge` have to do with the others.
struct DropoutRidgeTrace {
  private let scene: DropoutRidgeScene
  private let count: Int
  private let phrases: Phrases

  init(_ scene: DropoutRidgeScene, _ count: Int, _ phrases: Phrases) {
    self.scene = scene
    self.count = count
    self.phrases = phrases
  }

  func trace(of cell: FigureCell) -> Trace? {
    if cell.figure == "inputs" { return input(cell.index) }
    guard cell.index.count == 1, (0..<2).contains(cell.index[0]) else { return nil }
    switch cell.figure {
    case "weights": return weight(cell.index[0])
    case "dropped": return dropped(cell.index[0])
    case "average": return average(cell.index[0])
    case "closed_form": return closedForm(cell.index[0])
    default: return nil
    }
  }

  private func input(_ index: [Int]) -> Trace? {
    guard let entry = scene.ridge.x.entry(at: index) else { return nil }
    let steps = scene.run.steps.prefix(count)
    let drawn = steps.filter { $0.row == index[0] }.count
    return Trace(
      cells: (0..<2).map { FigureCell("inputs", [index[0], $0]) },
      arithmetic: ["\(Arithmetic.entry("X", index)) = \(shown(entry))"],
      caption: phrases(
        .dropoutRidgeTraceInput, ["row": index[0], "count": drawn, "steps": count]))
  }

  private func weight(_ column: Int) -> Trace {
    let title = Arithmetic.indexed("w", column + 1)
    guard let step = scene.step(count) else {
      return Trace(
        cells: [], arithmetic: ["\(title) = 0"], caption: phrases(.dropoutRidgeTraceStart))
    }
    let change =
      "2·\(shown(scene.rate))·\(factor(step.residual))·\(factor(step.inputs[column]))"
    return Trace(
      cells: [FigureCell("dropped", [column])],
      arithmetic: [
        "\(title) = \(shown(step.before[column])) + \(change) = \(shown(step.after[column]))"
      ],
      caption: phrases(.dropoutRidgeTraceWeight))
  }

  private func dropped(_ column: Int) -> Trace? {
    guard let step = scene.step(count) else { return nil }
    let entry = scene.ridge.x[step.row, column]
    let divided = scene.isInverted ? " / \(shown(scene.ridge.keep))" : ""
    let product = "\(shown(step.mask[column]))·\(factor(entry))\(divided)"
    return Trace(
      cells: [FigureCell("inputs", [step.row, column])],
      arithmetic: [
        "\(Arithmetic.entry("P", [step.row, column])) = \(product) = \(shown(step.inputs[column]))"
      ],
      caption: phrases(.dropoutRidgeTraceDropped))
  }

  private func average(_ column: Int) -> Trace? {
    guard let average = scene.run.average(after: count) else { return nil }
    let title = Arithmetic.indexed("w", column + 1)
    return Trace(
      cells: [FigureCell("weights", [column]), FigureCell("closed_form", [column])],
      arithmetic: [
        "mean \(title) = \(shown(average[column]))",
        "\(scene.letters.closed): \(shown(scene.closedForm.elements[column]))",
      ],
      caption: phrases(.dropoutRidgeTraceAverage, ["count": count]))
  }

  private func closedForm(_ column: Int) -> Trace? {
    let ridge = scene.ridge
    guard let weights = try? ridge.weights(),
      let pull = try? LinearAlgebra.product(ridge.y, ridge.x)
    else { return nil }
    let products = (0..<2).map { (ridge.penalizedGram[column, $0], weights.elements[$0]) }
    let sum = Arithmetic.sum(
      "(Xᵀy)\(Arithmetic.indexed("", column + 1))", products, is: pull.elements[column])
    let number = shown(scene.closedForm.elements[column])
    let own = Arithmetic.indexed(scene.isInverted ? "w" : "ŵ", column + 1)
    let scaled = "\(shown(weights.elements[column])) / \(shown(ridge.keep))"
    return Trace(
      cells: (0..<ridge.x.shape[0]).map { FigureCell("inputs", [$0, column]) },
      arithmetic: [sum]
        + (scene.isInverted ? [] : ["\(own) = \(scaled) = \(number)"]),
      caption: phrases(.dropoutRidgeTraceClosed))
  }
}
