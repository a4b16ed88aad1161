import Phrases

/// What a picked cell of `convolution-1d` has to do with the others, among the outputs computed so
/// far.
struct Convolution1DTrace {
  private let scene: Convolution1DScene
  private let phrases: Phrases
  /// The outputs that are known at the frame.
  private let known: Range<Int>

  init(_ scene: Convolution1DScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    known = 0..<min(max(1, number), scene.output.count)
  }

  /// The trace of a cell; nothing for one that is not known yet, or of another figure.
  func trace(of cell: FigureCell) -> Trace? {
    guard let place = cell.index.first, cell.index.count == 1 else { return nil }
    switch cell.figure {
    case "output": return known.contains(place) ? output(place) : nil
    case "input": return scene.row.values.indices.contains(place) ? input(place) : nil
    case "unflipped": return known.contains(place) ? unflipped(place) : nil
    case "kernel" where scene.isFlipped:
      return scene.kernel.indices.contains(place) ? given(place) : nil
    case applied: return scene.applied.indices.contains(place) ? weight(place) : nil
    default: return nil
    }
  }

  /// The figure whose weights lie below the input.
  private var applied: String { scene.isFlipped ? "flipped" : "kernel" }

  /// An output is made of its window.
  private func output(_ place: Int) -> Trace {
    let taps = scene.row.taps(ofOutput: place)
    let products = zip(scene.applied, taps).map { ($0, scene.row.values[$1]) }
    let title = Arithmetic.indexed("Z", place)
    return Trace(
      cells: inputs(taps) + weights(scene.applied.indices),
      arithmetic: [Arithmetic.sum(title, products, is: scene.output[place])],
      caption: phrases(.convolution1DOutputTrace, ["output": title, "count": taps.count]))
  }

  /// An output without the flip is made of the same window, by the kernel as it was given.
  private func unflipped(_ place: Int) -> Trace {
    let taps = scene.row.taps(ofOutput: place)
    let products = zip(scene.kernel, taps).map { ($0, scene.row.values[$1]) }
    let title = Arithmetic.indexed("Z", place)
    return Trace(
      cells: inputs(taps) + scene.kernel.indices.map { FigureCell("kernel", [$0]) },
      arithmetic: [Arithmetic.sum(title, products, is: scene.unflipped[place])],
      caption: phrases(
        .convolution1DUnflippedTrace, ["output": title, "count": taps.count]))
  }

  /// A weight as it was given lies at the other end of the turned kernel.
  private func given(_ place: Int) -> Trace {
    Trace(
      cells: weights([scene.kernel.count - 1 - place]), arithmetic: [],
      caption: phrases(.convolution1DGivenTrace))
  }

  /// An input goes into every output whose window holds it.
  private func input(_ place: Int) -> Trace {
    let uses = known.flatMap { output in
      scene.row.taps(ofOutput: output).enumerated().filter { $0.element == place }
        .map { (output: output, tap: $0.offset) }
    }
    let lines = uses.map { use in
      product(in: use.output, tap: use.tap, cell: place)
    }
    return Trace(
      cells: uses.map { FigureCell("output", [$0.output]) } + weights(uses.map(\.tap)),
      arithmetic: lines,
      caption: phrases(
        uses.isEmpty ? .convolution1DUnusedTrace : .convolution1DInputTrace,
        ["count": uses.count]))
  }

  /// A weight is multiplied once in every output.
  private func weight(_ tap: Int) -> Trace {
    let cells = scene.row.cells(ofTap: tap)
    let lines = known.map { product(in: $0, tap: tap, cell: cells[$0]) }
    return Trace(
      cells: inputs(known.map { cells[$0] }) + known.map { FigureCell("output", [$0]) },
      arithmetic: lines,
      caption: phrases(.convolution1DWeightTrace, ["count": known.count]))
  }

  /// `Z₁: −1·3 = −3`.
  private func product(in output: Int, tap: Int, cell: Int) -> String {
    let (weight, value) = (scene.applied[tap], scene.row.values[cell])
    let title = Arithmetic.indexed("Z", output)
    return Arithmetic.product("\(title):", weight, value)
  }

  private func inputs(_ cells: some Sequence<Int>) -> [FigureCell] {
    cells.map { FigureCell("input", [$0]) }
  }

  private func weights(_ taps: some Sequence<Int>) -> [FigureCell] {
    taps.map { FigureCell(applied, [$0]) }
  }
}
