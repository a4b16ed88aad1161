import Engine
import Formula
import Phrases

extension BiasScene {
  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let stage = stage(number)
    let numbers = numbers(stage)
    return Frame(
      figures: figures(stage, numbers, phrases), arithmetic: arithmetic(stage, numbers),
      caption: BiasWords(self, phrases).text(stage, numbers.difference))
  }

  private func figures(
    _ stage: Stage, _ numbers: (without: [Double], with: [Double], difference: [Double]),
    _ phrases: Phrases
  ) -> [Figure] {
    let (plain, biased) = stage.titles
    let rows = [
      outputs("without", plain, numbers.without, stage),
      outputs("with", biased, numbers.with, stage),
      outputs("difference", phrases(.biasDifference), numbers.difference, stage),
    ]
    switch stage {
    case .convolution: return source.figures + rows
    case .activation: return rows
    case .statistics, .output: return rows + [statistics(nil, phrases)]
    case .evaluation(let step):
      return rows + [statistics(step, phrases), leftFigure(step, phrases)]
    }
  }

  /// The numbers of a pipeline; those of later cells are still to come.
  private func outputs(
    _ name: String, _ title: String, _ numbers: [Double], _ stage: Stage
  ) -> Figure {
    var grid = source.grid { output in
      guard numbers.indices.contains(output) else { return GridCell(nil, .pending) }
      guard case .output(let current) = stage else {
        return GridCell(finite: numbers[output], name == "difference" ? .output : .plain)
      }
      if output > current { return GridCell(nil, .pending) }
      return GridCell(finite: numbers[output], output == current ? .output : .plain)
    }
    if source.isRow, name != "without" {
      grid.placement = .init(below: "without", columns: Array(numbers.indices))
    }
    return .grid(name, title, grid)
  }

  /// The statistics of both pipelines, those of the batch or the running ones after a step.
  private func statistics(_ step: Int?, _ phrases: Phrases) -> Figure {
    let rows = zip(
      [Phrase.biasRowWithout, .biasRowWith, .biasRowDifference], statistics(step))
    let table = Table(
      columns: [.init("bias", isWords: true), .init("mean"), .init("variance")],
      rows: rows.map { [.words(phrases($0))] + $1.map { .number($0) } }, current: 2)
    return Figure(
      name: "statistics", title: phrases(step == nil ? .biasStatistics : .biasRunning),
      content: .table(table))
  }

  /// The means and variances without, with, and their differences.
  private func statistics(_ step: Int?) -> [[Double]] {
    let values = [without, with].map { pipeline -> [Double] in
      guard let step, pipeline.running.indices.contains(step) else {
        return [pipeline.mean, pipeline.variance]
      }
      return pipeline.running[step].mean + pipeline.running[step].variance
    }
    let difference = try? Tensor(values[1]).subtracting(Tensor(values[0])).elements
    return values + [difference ?? []]
  }

  /// What a mean or a variance of the two pipelines is made of.
  func statisticsTrace(_ cell: [Int], _ stage: Stage, _ phrases: Phrases) -> Trace? {
    var step: Int?
    if case .evaluation(let number) = stage { step = number }
    let values = statistics(step)
    guard cell.count == 2, values.indices.contains(cell[0]),
      values[cell[0]].indices.contains(cell[1] - 1)
    else { return nil }
    let title = cell[1] == 1 ? "μ" : "σ²"
    let value = values[cell[0]][cell[1] - 1]
    guard cell[0] == 2 else {
      let pipeline = cell[0] == 0 ? without : with
      let isMean = cell[1] == 1 && step == nil
      return Trace(
        cells: step == nil
          ? pipeline.activated.indices.map {
            FigureCell(cell[0] == 0 ? "without" : "with", source.index($0))
          } : [],
        arithmetic: [isMean ? mean("μ", pipeline) : "\(title) = \(shown(value))"],
        caption: phrases(
          step != nil || isFrozen ? .biasTraceKept : .biasTraceStatistics,
          ["count": pipeline.activated.count]))
    }
    let parts = "\(shown(values[1][cell[1] - 1])) − \(factor(values[0][cell[1] - 1]))"
    return Trace(
      cells: (0...1).map { FigureCell("statistics", [$0, cell[1]]) },
      arithmetic: ["Δ\(title) = \(parts) = \(shown(value))"],
      caption: phrases(.biasTraceDifference))
  }

  private func leftFigure(_ step: Int, _ phrases: Phrases) -> Figure {
    let plot = Plot(
      horizontal: .init(phrases(.biasStepAxis), 0...Double(max(1, left.count - 1))),
      vertical: .init(phrases(.biasLeft), .holding(left + [0])),
      series: [
        .init(
          name: "left", title: phrases(.biasLeft), mark: .line,
          points: left.prefix(step + 1).enumerated().map { .init(Double($0), $1) })
      ], levels: [.init(title: phrases(.biasNothingLeft), height: 0)])
    return Figure(name: "left", title: phrases(.biasLeft), content: .plot(plot))
  }
}

extension BiasSource {
  /// The input and the kernel.
  fileprivate var figures: [Figure] {
    [("input", "X", input, CellRole.window), ("kernel", "W", kernel, .kernel)].map {
      name, title, planes, role in
      let grid = planes.grid { _, _, value in GridCell(value, role) }
      return .grid(name, title, isRow ? Grid(row: Array(grid.rows.joined())) : grid)
    }
  }
}

extension BiasScene.Stage {
  /// Whether the table of means and variances stands in the frame.
  var hasStatistics: Bool {
    switch self {
    case .convolution, .activation: false
    case .statistics, .output, .evaluation: true
    }
  }

  /// How the numbers of both pipelines are written.
  fileprivate var titles: (without: String, with: String) {
    switch self {
    case .convolution: ("W∗X", "W∗X + b")
    case .activation, .statistics: ("a", "a (b)")
    case .output, .evaluation: ("y", "y (b)")
    }
  }
}

extension BiasScene {
  private func arithmetic(
    _ stage: Stage, _ numbers: (without: [Double], with: [Double], difference: [Double])
  ) -> [String] {
    switch stage {
    case .convolution:
      return [convolved(0, numbers.without[0]), biased(0, numbers)]
    case .activation:
      let name = activation?.rawValue ?? ""
      return zip([without, with], ["a", "a (b)"]).map { pipeline, title in
        let (z, a) = (pipeline.convolved[0], pipeline.activated[0])
        return "\(Arithmetic.indexed(title, 0)) = \(name)(\(shown(z))) = \(shown(a))"
      }
    case .statistics:
      return [mean("μ", without), mean("μ (b)", with)]
    case .output(let cell): return outputLines(cell, stage, numbers)
    case .evaluation(let step):
      let weight = BiasScene.convention.weightOfStart(after: step)
      let line = "0.9^\(step)·\(factor(left[0])) = \(shown(weight))·\(factor(left[0]))"
      return ["\(line) = \(shown(left[step]))"] + outputLines(0, stage, numbers)
    }
  }

  private func mean(_ title: String, _ pipeline: BiasPipeline) -> String {
    guard !isFrozen else { return "\(title) = \(shown(pipeline.mean))" }
    let sum = pipeline.activated.prefix(12).map(factor).joined(separator: " + ")
    let rest = pipeline.activated.count > 12 ? " + …" : ""
    return "\(title) = (\(sum)\(rest)) / \(pipeline.activated.count) = \(shown(pipeline.mean))"
  }

  func convolved(_ output: Int, _ value: Double) -> String {
    Arithmetic.sum(
      Arithmetic.entry("(W∗X)", source.index(output)), source.products(output), is: value)
  }

  func biased(
    _ output: Int, _ numbers: (without: [Double], with: [Double], difference: [Double])
  ) -> String {
    let title = Arithmetic.entry("(W∗X + b)", source.index(output))
    return Arithmetic.total(
      title, [numbers.without[output], bias], is: numbers.with[output])
  }

  /// Both outputs of a cell and their difference.
  func outputLines(
    _ cell: Int, _ stage: Stage,
    _ numbers: (without: [Double], with: [Double], difference: [Double])
  ) -> [String] {
    let index = source.index(cell)
    let difference = "\(shown(numbers.with[cell])) − \(factor(numbers.without[cell]))"
    return [
      normalized("y", without, cell, stage, numbers.without[cell]),
      normalized("y (b)", with, cell, stage, numbers.with[cell]),
      "\(Arithmetic.entry("Δ", index)) = \(difference) = \(shown(numbers.difference[cell]))",
    ]
  }

  private func normalized(
    _ title: String, _ pipeline: BiasPipeline, _ cell: Int, _ stage: Stage, _ value: Double
  ) -> String {
    var (mean, variance) = (pipeline.mean, pipeline.variance)
    if case .evaluation(let step) = stage, pipeline.running.indices.contains(step) {
      mean = pipeline.running[step].mean.first ?? mean
      variance = pipeline.running[step].variance.first ?? variance
    }
    let root = "√(\(factor(variance)) + \(shown(BiasScene.norm.epsilon)))"
    let entry = Arithmetic.entry(title, source.index(cell))
    let centered = "(\(factor(pipeline.activated[cell])) − \(factor(mean)))"
    return "\(entry) = \(centered) / \(root) = \(shown(value))"
  }
}
