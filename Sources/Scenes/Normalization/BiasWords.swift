import Phrases

/// The captions of `bias-before-batch-norm`.
struct BiasWords {
  private let scene: BiasScene
  private let phrases: Phrases

  init(_ scene: BiasScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  func text(_ stage: BiasScene.Stage, _ difference: [Double]) -> String {
    let isGone = difference.allSatisfy { $0.magnitude < 1e-9 }
    return switch stage {
    case .convolution: phrases(.biasConvolution)
    case .activation: phrases(.biasActivated)
    case .statistics:
      phrases(
        scene.isFrozen
          ? .biasFrozenStatistics
          : scene.activation == nil ? .biasMeanTakesIt : .biasMeanTakesSome)
    case .output:
      phrases(
        scene.isFrozen
          ? .biasStays : isGone || scene.activation == nil ? .biasGone : .biasBent)
    case .evaluation(let step):
      scene.activation == nil
        ? phrases(
          step == scene.left.count - 1 ? .biasEvaluationEnd : .biasEvaluation, ["step": step])
        : phrases(.biasEvaluationBent, ["step": step])
    }
  }
}

extension BiasScene {
  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let stage = stage(number)
    switch cell.figure {
    case "input" where stage == .convolution: return inputTrace(cell.index, phrases)
    case "kernel" where stage == .convolution: return kernelTrace(cell.index, phrases)
    case "statistics" where stage.hasStatistics:
      return statisticsTrace(cell.index, stage, phrases)
    case "without", "with", "difference":
      guard let output = source.output(cell.index) else { return nil }
      if case .output(let current) = stage, output > current { return nil }
      return outputTrace(cell.figure, output, stage, phrases)
    default: return nil
    }
  }

  private func outputTrace(
    _ figure: String, _ output: Int, _ stage: Stage, _ phrases: Phrases
  ) -> Trace {
    let numbers = numbers(stage)
    let index = source.index(output)
    if figure == "difference" || stage != .convolution {
      let difference = "\(shown(numbers.with[output])) − \(factor(numbers.without[output]))"
      let line =
        "\(Arithmetic.entry("Δ", index)) = \(difference) = \(shown(numbers.difference[output]))"
      let isNormalized = ![.convolution, .activation, .statistics].contains(stage)
      return Trace(
        cells: ["without", "with", "difference"].filter { $0 != figure }
          .map { FigureCell($0, index) },
        arithmetic: isNormalized ? outputLines(output, stage, numbers) : [line],
        caption: phrases(.biasTraceDifference))
    }
    let lines = [convolved(output, numbers.without[output])]
    return Trace(
      cells: source.window.cells(output).map { FigureCell("input", inner($0)) },
      arithmetic: figure == "with" ? lines + [biased(output, numbers)] : lines,
      caption: phrases(.biasTraceOutput, ["count": source.kernel.values.count]))
  }

  private func inputTrace(_ index: [Int], _ phrases: Phrases) -> Trace? {
    guard let place = cell(index, source.input) else { return nil }
    let outputs = (0..<source.window.count).filter {
      source.window.cells($0).contains(place)
    }
    let lines = outputs.map { convolved($0, without.convolved[$0]) }
    return Trace(
      cells: outputs.flatMap { output in
        ["without", "with"].map { FigureCell($0, source.index(output)) }
      }, arithmetic: lines, caption: phrases(.biasTraceInput, ["count": outputs.count]))
  }

  private func kernelTrace(_ index: [Int], _ phrases: Phrases) -> Trace? {
    guard let place = cell(index, source.kernel) else { return nil }
    let tap = place.row * source.kernel.width + place.column
    let read = (0..<source.window.count).map { source.window.cells($0)[tap] }
    let weight = factor(source.kernel.values[tap])
    let products = read.map { "\(weight)·\(factor(source.input.value(0, $0) ?? 0))" }
    return Trace(
      cells: read.map { FigureCell("input", inner($0)) },
      arithmetic: [products.joined(separator: ", ")],
      caption: phrases(.biasTraceKernel, ["count": read.count]))
  }

  private func inner(_ cell: Cell) -> [Int] {
    source.isRow ? [cell.column] : [cell.row, cell.column]
  }

  private func cell(_ index: [Int], _ planes: Planes) -> Cell? {
    guard let column = index.last, index.count == (source.isRow ? 1 : 2) else { return nil }
    let cell = Cell(row: source.isRow ? 0 : index[0], column: column)
    return planes.value(0, cell) == nil ? nil : cell
  }
}
