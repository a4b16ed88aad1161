import Phrases

/// What a picked cell of `convolution-gradient` has to do with the others, among the numbers of the
/// gradients that are known at the frame.
struct ConvolutionGradientTrace {
  let scene: ConvolutionGradientScene
  let phrases: Phrases
  /// The weights whose gradient is known; nothing on the way to ∂L/∂X.
  let weights: Range<Int>
  /// The input cells whose gradient is known, without padding; nothing on the way to ∂L/∂W.
  let cells: Range<Int>

  init(_ scene: ConvolutionGradientScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    let count = min(max(1, number), scene.frameCount)
    weights = 0..<(count <= scene.kernel.count ? count : 0)
    cells = 0..<max(0, count - scene.kernel.count)
  }

  /// The trace of a cell; nothing for one that is not known yet, or of another figure.
  func trace(of cell: FigureCell) -> Trace? {
    guard let place = cell.index.first, cell.index.count == 1 else { return nil }
    return weights.isEmpty
      ? ofInput(cell.figure, place) : ofKernel(cell.figure, place)
  }

  private func ofKernel(_ figure: String, _ place: Int) -> Trace? {
    switch figure {
    case "kernel": scene.kernel.indices.contains(place) ? weight(place) : nil
    case "kernel_gradient": weights.contains(place) ? kernelGradient(place) : nil
    case "kernel_difference":
      weights.contains(place) ? difference(scene.ofKernel, "kernel", place) : nil
    case "input": scene.row.values.indices.contains(place) ? usedInput(place) : nil
    case "upstream": scene.upstream.indices.contains(place) ? upstream(place) : nil
    case "dilated": upstream(inDilated: place)
    default: nil
    }
  }

  private func ofInput(_ figure: String, _ place: Int) -> Trace? {
    switch figure {
    case "input": scene.row.values.indices.contains(place) ? readInput(place) : nil
    case "input_gradient": cells.contains(place) ? inputGradient(place) : nil
    case "input_difference":
      cells.contains(place) ? difference(scene.ofInput, "input", place) : nil
    case "flipped": scene.kernel.indices.contains(place) ? flipped(place) : nil
    case "extended": extended(place)
    default: nil
    }
  }
}

extension ConvolutionGradientTrace {
  /// A weight is multiplied once in every output, so each of its products counts.
  private func weight(_ tap: Int) -> Trace {
    let read = scene.row.cells(ofTap: tap)
    let lines = read.enumerated().map { output, cell in
      Arithmetic.product(
        "\(Arithmetic.indexed("Z", output)):", scene.kernel[tap], scene.row.values[cell])
    }
    return Trace(
      cells: inputs(read), arithmetic: lines,
      caption: phrases(
        .convolutionGradientWeightTrace,
        ["weight": Arithmetic.indexed("W", tap), "count": read.count]))
  }

  private func kernelGradient(_ tap: Int) -> Trace {
    let read = scene.row.cells(ofTap: tap)
    let products = zip(scene.upstream, read).map { ($0, scene.row.values[$1]) }
    let title = Arithmetic.indexed(scene.ofKernel.title, tap)
    return Trace(
      cells: inputs(read) + scene.upstream.indices.map { FigureCell("upstream", [$0]) }
        + [FigureCell("kernel", [tap])],
      arithmetic: [Arithmetic.sum(title, products, is: scene.ofKernel.values[tap])],
      caption: phrases(
        .convolutionGradientKernelTrace, ["gradient": title, "count": products.count]))
  }

  /// An input cell is in a product of ∂L/∂W for every output that reads it.
  private func usedInput(_ place: Int) -> Trace {
    let uses = readers(of: place).filter { weights.contains($0.tap) }
    let lines = uses.map { use in
      Arithmetic.product(
        "\(Arithmetic.indexed(scene.ofKernel.title, use.tap)):", scene.upstream[use.output],
        scene.row.values[place])
    }
    return Trace(
      cells: uses.map { FigureCell("upstream", [$0.output]) }
        + uses.map { FigureCell("kernel_gradient", [$0.tap]) },
      arithmetic: lines,
      caption: phrases(
        uses.isEmpty ? .convolutionGradientUnusedTrace : .convolutionGradientUsedTrace,
        ["count": uses.count]))
  }

  private func upstream(inDilated place: Int) -> Trace? {
    guard scene.dilated.indices.contains(place) else { return nil }
    let stride = scene.row.window.stride
    guard place % stride == 0 else { return zero }
    return upstream(place / stride)
  }

  private func upstream(_ output: Int) -> Trace {
    let taps = scene.row.taps(ofOutput: output)
    let lines = weights.map { tap in
      Arithmetic.product(
        "\(Arithmetic.indexed(scene.ofKernel.title, tap)):", scene.upstream[output],
        scene.row.values[taps[tap]])
    }
    return Trace(
      cells: inputs(weights.map { taps[$0] }) + weights.map { FigureCell("kernel_gradient", [$0]) },
      arithmetic: lines,
      caption: phrases(
        .convolutionGradientUpstreamTrace,
        ["output": Arithmetic.indexed("Z", output), "count": weights.count]))
  }
}

extension ConvolutionGradientTrace {
  /// What a cell of the padded input gets back from the outputs that read it.
  private func readInput(_ place: Int) -> Trace {
    let cell = place - scene.row.window.padding.before
    if scene.row.isPadding(place) {
      return Trace(
        cells: [], arithmetic: [], caption: phrases(.convolutionGradientPaddingTrace))
    }
    guard cells.contains(cell) else {
      return Trace(
        cells: [], arithmetic: [],
        caption: phrases(
          .convolutionGradientPendingTrace,
          ["cell": Arithmetic.indexed("X", cell), "count": readers(of: place).count]))
    }
    return inputGradient(cell)
  }

  private func inputGradient(_ cell: Int) -> Trace {
    let place = cell + scene.row.window.padding.before
    let uses = readers(of: place)
    let products = uses.map { (scene.upstream[$0.output], scene.kernel[$0.tap]) }
    let title = Arithmetic.indexed(scene.ofInput.title, cell)
    let start = scene.row.window.span - 1
    return Trace(
      cells: uses.map { FigureCell("extended", [start + $0.output * scene.row.window.stride]) }
        + uses.map { FigureCell("flipped", [scene.kernel.count - 1 - $0.tap]) },
      arithmetic: [Arithmetic.sum(title, products, is: scene.ofInput.values[cell])],
      caption: phrases(
        uses.isEmpty ? .convolutionGradientLost : .convolutionGradientInputTrace,
        ["cell": Arithmetic.indexed("X", cell), "count": uses.count]))
  }

  /// A weight of the turned kernel takes part in the gradient of every cell that it multiplied.
  private func flipped(_ place: Int) -> Trace {
    let tap = scene.kernel.count - 1 - place
    let read = scene.row.cells(ofTap: tap).map { $0 - scene.row.window.padding.before }
    return products(
      read.enumerated().filter { cells.contains($0.element) }.map { ($0.offset, tap, $0.element) },
      .convolutionGradientFlippedTrace, Arithmetic.indexed("W", tap))
  }

  /// A number of ∂L/∂Z goes to every input cell that its output read.
  private func extended(_ place: Int) -> Trace? {
    guard scene.extended.indices.contains(place) else { return nil }
    guard !scene.extended[place].isPadding else { return zero }
    let output = (place - (scene.row.window.span - 1)) / scene.row.window.stride
    let read = scene.row.taps(ofOutput: output).map { $0 - scene.row.window.padding.before }
    return products(
      read.enumerated().filter { cells.contains($0.element) }
        .map { (output, $0.offset, $0.element) },
      .convolutionGradientUpstreamTrace, Arithmetic.indexed("Z", output))
  }

  /// Products of ∂L/∂X by output, tap and input cell.
  private func products(
    _ uses: [(output: Int, tap: Int, cell: Int)], _ phrase: Phrase, _ name: String
  ) -> Trace {
    let lines = uses.map { use in
      Arithmetic.product(
        "\(Arithmetic.indexed(scene.ofInput.title, use.cell)):", scene.upstream[use.output],
        scene.kernel[use.tap])
    }
    return Trace(
      cells: uses.map { FigureCell("input_gradient", [$0.cell]) }, arithmetic: lines,
      caption: phrases(phrase, ["weight": name, "output": name, "count": uses.count]))
  }
}

extension ConvolutionGradientTrace {
  /// The outputs that read a cell of the padded row, and under which weight.
  private func readers(of place: Int) -> [(output: Int, tap: Int)] {
    let window = scene.row.window
    let cell = place - window.padding.before
    return window.outputs(reading: cell).compactMap { output in
      window.tap(ofOutput: output, cell: cell).map { (output, $0) }
    }
  }

  /// A central difference beside the gradient that it checks.
  private func difference(_ gradient: CheckedGradient, _ figure: String, _ place: Int) -> Trace {
    let nudged = Arithmetic.indexed(figure == "kernel" ? "W" : "X", place)
    let cell = figure == "kernel" ? place : place + scene.row.window.padding.before
    return Trace(
      cells: [FigureCell(figure, [cell]), FigureCell(figure + "_gradient", [place])],
      arithmetic: [
        "\(Arithmetic.indexed(gradient.differenceTitle, place)) = \(shown(gradient.differences[place]))",
        "\(Arithmetic.indexed(gradient.title, place)) = \(shown(gradient.values[place]))",
      ], caption: phrases(.convolutionGradientDifferenceTrace, ["cell": nudged]))
  }

  private var zero: Trace {
    Trace(cells: [], arithmetic: [], caption: phrases(.convolutionGradientZeroTrace))
  }

  private func inputs(_ cells: [Int]) -> [FigureCell] { cells.map { FigureCell("input", [$0]) } }
}
