import Engine
import Phrases

/// The lines of arithmetic of `column-scaling`.
struct ColumnScalingArithmetic {
  let scaling: ColumnScaling
  let isCentered: Bool

  /// `‖x₀‖ = √(2² + 1² + (−2)² + 4²) = 5`.
  func norm(_ column: Int) -> String {
    let squares = (0..<scaling.inputs.shape[0]).map { factor(scaling.inputs[$0, column]) + "²" }
    return "‖\(name("x", column))‖ = √(\(squares.joined(separator: " + "))) = "
      + shown(scaling.norms[column])
  }

  /// `Γ₀ = √((1 − 0.8) / 0.8)·5 = 2.5`.
  func gamma(_ column: Int) -> String {
    let keep = shown(scaling.keep)
    return "\(name("Γ", column)) = √((1 − \(keep)) / \(keep))·\(shown(scaling.norms[column])) = "
      + shown(scaling.factors[column])
  }

  /// `x̃[0, 1] = 7 / 5 = 1.4`.
  func scaled(_ row: Int, _ column: Int) -> String {
    "\(Arithmetic.entry("x̃", [row, column])) = \(shown(scaling.inputs[row, column])) / "
      + "\(shown(scaling.factors[column])) = \(shown(scaling.scaled[row, column]))"
  }

  /// `‖x̃₀‖ = 5 / 2.5 = 2 = √(0.8 / (1 − 0.8))`.
  func scaledNorm(_ column: Int) -> String {
    let keep = shown(scaling.keep)
    return "‖\(name("x̃", column))‖ = \(shown(scaling.norms[column])) / "
      + "\(shown(scaling.factors[column])) = \(shown(scaling.scaledNorms[column])) = "
      + "√(\(keep) / (1 − \(keep)))"
  }

  /// `z[0, 0] = (2 − 1.25) / 2.165 = 0.3464`.
  func standardized(_ row: Int, _ column: Int) -> String {
    let entry = shown(scaling.inputs[row, column])
    let mean = factor(scaling.statistics.mean[column])
    let deviation = scaling.statistics.variance[column].squareRoot()
    let title = Arithmetic.entry("z", [row, column])
    let result = shown(scaling.standardized[row, column])
    guard deviation > 0 else { return "\(title) = \(entry) − \(mean) = \(result)" }
    return "\(title) = (\(entry) − \(mean)) / \(shown(deviation)) = \(result)"
  }

  /// `σ² of x̃₀ = 0.75, σ² of z₀ = 1`.
  func variances(_ column: Int) -> String {
    let scaled = shown(scaling.scaledStatistics.variance[column])
    let standardized = shown(scaling.standardizedStatistics.variance[column])
    return "σ²(\(name("x̃", column))) = \(scaled),  σ²(\(name("z", column))) = \(standardized)"
  }

  private func name(_ letter: String, _ column: Int) -> String {
    Arithmetic.indexed(letter, column)
  }
}

/// What picked cells of `column-scaling` have to do with the others.
struct ColumnScalingTrace {
  private let scene: ColumnScalingScene
  private let place: ColumnScalingScene.Place
  private let phrases: Phrases

  init(_ scene: ColumnScalingScene, _ place: ColumnScalingScene.Place, _ phrases: Phrases) {
    self.scene = scene
    self.place = place
    self.phrases = phrases
  }

  func trace(of cell: FigureCell) -> Trace? {
    switch cell.figure {
    case "inputs": entry(cell, of: .norm, .columnScalingTraceInput)
    case "scaled": entry(cell, of: .scaled, .columnScalingTraceInput)
    case "standardized": entry(cell, of: .standardized, .columnScalingTraceStandardized)
    case "norms": norm(cell, of: .norm, "inputs")
    case "scaled_norms": norm(cell, of: .scaled, "scaled")
    case "gamma": gamma(cell)
    case "columns": summary(cell.index)
    default: nil
    }
  }

  private var lines: ColumnScalingArithmetic {
    ColumnScalingArithmetic(scaling: scene.scaling, isCentered: scene.isCentered)
  }

  private func entry(
    _ cell: FigureCell, of stage: ColumnScalingScene.Stage, _ phrase: Phrase
  ) -> Trace? {
    guard scene.scaling.inputs.entry(at: cell.index) != nil else { return nil }
    let (row, column) = (cell.index[0], cell.index[1])
    guard stage == .norm || place.isKnown(stage, column) else { return nil }
    let line =
      stage == .standardized ? lines.standardized(row, column) : lines.scaled(row, column)
    let isScaled = stage != .standardized
    return Trace(
      cells: [FigureCell("inputs", cell.index)]
        + (isScaled ? [FigureCell("gamma", [column]), FigureCell("scaled", cell.index)] : []),
      arithmetic: [line], caption: phrases(phrase))
  }

  private func norm(
    _ cell: FigureCell, of stage: ColumnScalingScene.Stage, _ matrix: String
  ) -> Trace? {
    guard let column = column(cell), place.isKnown(stage, column) else { return nil }
    return Trace(
      cells: (0..<scene.scaling.inputs.shape[0]).map { FigureCell(matrix, [$0, column]) },
      arithmetic: [stage == .norm ? lines.norm(column) : lines.scaledNorm(column)],
      caption: phrases(.columnScalingTraceNorm))
  }

  private func gamma(_ cell: FigureCell) -> Trace? {
    guard let column = column(cell), place.isKnown(.norm, column) else { return nil }
    return Trace(
      cells: [FigureCell("norms", [column])], arithmetic: [lines.gamma(column)],
      caption: phrases(.columnScalingTraceGamma))
  }

  /// A number of the table stands in one of the rows below it too.
  private func summary(_ index: [Int]) -> Trace? {
    guard index.count == 2, (0..<scene.columns).contains(index[0]), (1...5).contains(index[1])
    else { return nil }
    let column = index[0]
    let stages: [ColumnScalingScene.Stage] = [.norm, .norm, .scaled, .scaled, .standardized]
    guard place.isKnown(stages[index[1] - 1], column) else { return nil }
    switch index[1] {
    case 1: return norm(FigureCell("norms", [column]), of: .norm, "inputs")
    case 2: return gamma(FigureCell("gamma", [column]))
    case 3: return norm(FigureCell("scaled_norms", [column]), of: .scaled, "scaled")
    default:
      let matrix = index[1] == 4 ? "scaled" : "standardized"
      return Trace(
        cells: (0..<scene.scaling.inputs.shape[0]).map { FigureCell(matrix, [$0, column]) },
        arithmetic: [lines.variances(column)], caption: phrases(.columnScalingTraceVariance))
    }
  }

  private func column(_ cell: FigureCell) -> Int? {
    guard cell.index.count == 1, (0..<scene.columns).contains(cell.index[0]) else { return nil }
    return cell.index[0]
  }
}
