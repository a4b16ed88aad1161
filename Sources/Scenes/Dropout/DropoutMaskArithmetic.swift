import Engine
import Phrases

/// The lines of arithmetic of `dropout-mask`.
struct DropoutMaskArithmetic {
  let law: DropoutMoments
  let moments: DropoutMoments

  /// `P[2, 1] = 1·3 = 3,  mean = 7/10·3 = 2.1,  E = 0.6·3 = 1.8`.
  func entry(_ row: Int, _ column: Int) -> String {
    let exact = Arithmetic.sum(
      "E", [(law.keep, law.x[row, column])], is: law.exactMean[row, column])
    return [product(row, column), mean(row, column), exact].joined(separator: ",  ")
  }

  /// `P[2, 1] = 1·3 = 3`.
  func product(_ row: Int, _ column: Int) -> String {
    Arithmetic.sum(
      Arithmetic.entry("P", [row, column]), [(moments.mask[row, column], law.x[row, column])],
      is: moments.dropped[row, column])
  }

  /// `mean = 7/10·3 = 2.1`.
  func mean(_ row: Int, _ column: Int) -> String {
    let kept = moments.timesKept(row: row, column: column) ?? 0
    let mean = shown(moments.mean[row, column])
    return "mean = \(kept)/\(moments.count)·\(factor(law.x[row, column])) = \(mean)"
  }

  /// `PᵀP[0, 1]: mean = 0.4, E = p²·x₀·x₁ = 0.36·1 = 0.36`.
  func gram(_ i: Int, _ j: Int) -> String {
    let chance = i == j ? law.keep : law.keep * law.keep
    let norm = "‖\(Arithmetic.indexed("x", i))‖²"
    let product = "\(Arithmetic.indexed("x", i))ᵀ\(Arithmetic.indexed("x", j))"
    let letters = i == j ? "p·\(norm)" : "p²·\(product)"
    let numbers = "\(factor(chance))·\(factor(law.inputGram[i, j]))"
    return "\(Arithmetic.entry("PᵀP", [i, j])): mean = \(shown(moments.gram[i, j])),  "
      + "E = \(letters) = \(numbers) = \(shown(law.exactGram[i, j]))"
  }

  /// `PᵀP[0, 1] = 1·2 + 0·1 = 2`, of the mask of this frame.
  func gramOfMask(_ i: Int, _ j: Int) -> String {
    let dropped = moments.dropped
    let products = (0..<law.x.shape[0]).map { (dropped[$0, i], dropped[$0, j]) }
    let sum = products.reduce(0) { $0 + $1.0 * $1.1 }
    return Arithmetic.sum(Arithmetic.entry("PᵀP", [i, j]), products, is: sum)
  }
}

/// What picked cells of `dropout-mask` have to do with the others.
struct DropoutMaskTrace {
  private let scene: DropoutMaskScene
  private let moments: DropoutMoments
  private let phrases: Phrases

  init(_ scene: DropoutMaskScene, _ moments: DropoutMoments, _ phrases: Phrases) {
    self.scene = scene
    self.moments = moments
    self.phrases = phrases
  }

  func trace(of cell: FigureCell) -> Trace? {
    guard cell.index.count == 2 else { return nil }
    let (row, column) = (cell.index[0], cell.index[1])
    switch cell.figure {
    case "input", "mask", "dropped": return entry(row, column)
    case "mean", "mean_exact": return mean(row, column)
    case "gram", "gram_exact": return gram(row, column)
    case "gram_enumerated" where scene.enumeratedGram != nil: return gram(row, column)
    default: return nil
    }
  }

  private var lines: DropoutMaskArithmetic {
    DropoutMaskArithmetic(law: scene.law, moments: moments)
  }

  private func entry(_ row: Int, _ column: Int) -> Trace? {
    guard let kept = moments.timesKept(row: row, column: column) else { return nil }
    return Trace(
      cells: ["input", "mask", "dropped"].map { FigureCell($0, [row, column]) },
      arithmetic: [lines.product(row, column)],
      caption: phrases(.dropoutMaskTraceEntry, ["kept": kept, "count": moments.count]))
  }

  private func mean(_ row: Int, _ column: Int) -> Trace? {
    guard let kept = moments.timesKept(row: row, column: column) else { return nil }
    return Trace(
      cells: ["input", "mean", "mean_exact"].map { FigureCell($0, [row, column]) },
      arithmetic: [lines.entry(row, column)],
      caption: phrases(.dropoutMaskTraceMean, ["kept": kept, "count": moments.count]))
  }

  private func gram(_ i: Int, _ j: Int) -> Trace? {
    guard moments.timesKeptTogether(row: 0, i, j) != nil else { return nil }
    let columns = i == j ? [i] : [i, j]
    let cells = (0..<scene.law.x.shape[0]).flatMap { row in
      columns.map { FigureCell("dropped", [row, $0]) }
    }
    return Trace(
      cells: cells, arithmetic: [lines.gramOfMask(i, j), lines.gram(i, j)],
      caption: phrases(i == j ? .dropoutMaskTraceDiagonal : .dropoutMaskTraceOther))
  }
}
