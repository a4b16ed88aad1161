import Engine
import Formula
import Phrases

extension BatchNormModesScene {
  func figures(
    _ index: Int, _ outputs: (training: [Double], evaluation: [Double]), _ phrases: Phrases
  ) -> [Figure] {
    let step = steps[index]
    var batch = Grid(row: step.batch.elements.map { GridCell($0, .window) })
    batch.columnTitles = step.labels.map { phrases(.sceneClass, ["class": $0]) }
    return [
      .grid("batch", "x", batch),
      .row(
        "training", phrases(.batchNormModesTraining),
        outputs.training.map { GridCell(finite: $0, .output) }, below: "batch"),
      .row(
        "evaluation", phrases(.batchNormModesEvaluation),
        outputs.evaluation.map { GridCell(finite: $0, .output) }, below: "batch"),
      statisticsFigure(step, phrases),
      partsFigure(step, phrases),
      curve(
        "running_mean", phrases(.batchNormModesRunningMean), courses.mean, index, phrases,
        level: mixture.mean),
      curve(
        "running_variance", phrases(.batchNormModesRunningVariance), courses.variance, index,
        phrases, level: mixture.variance),
    ]
  }

  private func statisticsFigure(_ step: Step, _ phrases: Phrases) -> Figure {
    let rows: [(Phrase, Double?, Double?)] = [
      (.batchNormModesThis, step.statistics.mean.first, step.statistics.unbiasedVariance.first),
      (.batchNormModesRunning, step.after.mean.first, step.after.variance.first),
      (.batchNormModesAll, mixture.mean, mixture.variance),
    ]
    let table = Table(
      columns: [.init("over", isWords: true), .init("mean"), .init("variance")],
      rows: rows.map { title, mean, variance in
        [.words(phrases(title)), .number(mean), .number(variance)]
      }, current: 1)
    return Figure(
      name: "statistics", title: phrases(.batchNormModesStatistics), content: .table(table))
  }

  /// The variances in their parts within and between the classes.
  private func partsFigure(_ step: Step, _ phrases: Phrases) -> Figure {
    let split = { (within: Double, between: Double) -> [Bars.Part] in
      [
        .init(title: phrases(.batchNormModesWithin), value: within),
        .init(title: phrases(.batchNormModesBetween), value: between),
      ]
    }
    let bars = Bars(
      bars: [
        .init(
          name: "batch", title: phrases(.batchNormModesThis),
          parts: split(step.scatter.within, step.scatter.between)),
        .init(
          name: "running", title: phrases(.batchNormModesRunning),
          value: step.after.variance.first, role: .output),
        .init(
          name: "all", title: phrases(.batchNormModesAll),
          parts: split(mixture.within, mixture.between)),
      ], range: 0...max(largestVariance, 1e-9))
    return Figure(name: "parts", title: phrases(.batchNormModesVariance), content: .bars(bars))
  }

  /// What each batch had and what was kept of it, batch by batch.
  private func curve(
    _ name: String, _ title: String, _ course: Course, _ index: Int, _ phrases: Phrases,
    level: Double
  ) -> Figure {
    let plot = Plot(
      horizontal: .init(phrases(.batchNormModesBatchAxis), 0...Double(steps.count)),
      vertical: .init(title, course.range),
      series: [
        .init(
          name: "batch", title: phrases(.batchNormModesThis), mark: .points,
          points: course.fresh.prefix(index + 1).enumerated().map { .init(Double($0 + 1), $1) }),
        .init(
          name: "running", title: phrases(.batchNormModesRunning), mark: .line,
          points: course.kept.prefix(index + 2).enumerated().map { .init(Double($0), $1) }),
      ], levels: [.init(title: phrases(.batchNormModesAll), height: level)])
    return Figure(name: name, title: title, content: .plot(plot))
  }
}

extension BatchNormModesScene {
  func arithmetic(
    _ index: Int, _ outputs: (training: [Double], evaluation: [Double])
  ) -> [String] {
    let step = steps[index]
    let old = "(1 − \(shown(momentum)))"
    let weight = convention.weightOfStart(after: index + 1)
    return blends(step) + [
      trained(step, 0, outputs.training), evaluated(step, 0, outputs.evaluation),
      "\(old)^\(index + 1) = \(shown(weight))",
    ]
  }

  /// How both running values take in a batch.
  private func blends(_ step: Step) -> [String] {
    let (old, new) = ("(1 − \(shown(momentum)))", shown(momentum))
    let blend = { (name: String, before: [Double], batch: [Double], after: [Double]) in
      "running \(name) = \(old)·\(factor(before.first ?? 0)) + \(new)·\(factor(batch.first ?? 0))"
        + " = \(shown(after.first ?? 0))"
    }
    return [
      blend("μ", step.before.mean, step.statistics.mean, step.after.mean),
      blend(
        "σ²", step.before.variance, step.statistics.unbiasedVariance, step.after.variance),
    ]
  }

  /// `training y₀ = (−4.2 − (−5.1)) / √(0.9 + 1e−5) = 0.95`.
  private func trained(_ step: Step, _ place: Int, _ outputs: [Double]) -> String {
    output(
      "training", step, place, step.statistics.mean, step.statistics.variance, outputs)
  }

  private func evaluated(_ step: Step, _ place: Int, _ outputs: [Double]) -> String {
    output("evaluation", step, place, step.after.mean, step.after.variance, outputs)
  }

  private func output(
    _ mode: String, _ step: Step, _ place: Int, _ mean: [Double], _ variance: [Double],
    _ outputs: [Double]
  ) -> String {
    let x = step.batch.entry(at: [place]) ?? .nan
    let root = "√(\(factor(variance.first ?? 0)) + \(shown(norm.epsilon)))"
    let title = Arithmetic.indexed("\(mode) y", place)
    let value = outputs.indices.contains(place) ? outputs[place] : .nan
    return "\(title) = (\(factor(x)) − \(factor(mean.first ?? 0))) / \(root) = \(shown(value))"
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let step = steps[index(number)]
    if cell.figure == "statistics" { return statisticsTrace(cell.index, step, phrases) }
    guard cell.index.count == 1, let place = cell.index.first,
      step.labels.indices.contains(place)
    else { return nil }
    let outputs = outputs(step)
    let training = trained(step, place, outputs.training)
    let evaluation = evaluated(step, place, outputs.evaluation)
    let all = step.labels.indices.map { FigureCell("batch", [$0]) }
    switch cell.figure {
    case "batch":
      return Trace(
        cells: [FigureCell("training", [place]), FigureCell("evaluation", [place])],
        arithmetic: [training, evaluation], caption: phrases(.batchNormModesTraceBatch))
    case "training":
      return Trace(
        cells: all, arithmetic: [training],
        caption: phrases(.batchNormModesTraceTraining, ["count": all.count]))
    case "evaluation":
      return Trace(
        cells: [FigureCell("batch", [place])], arithmetic: [evaluation],
        caption: phrases(.batchNormModesTraceEvaluation))
    default: return nil
    }
  }
}

extension BatchNormModesScene {
  /// What a mean or a variance is made of: a batch, all batches so far, or the classes.
  private func statisticsTrace(_ cell: [Int], _ step: Step, _ phrases: Phrases) -> Trace? {
    guard cell.count == 2, (0...2).contains(cell[0]), (1...2).contains(cell[1]) else { return nil }
    let isMean = cell[1] == 1
    let row = { (row: Int) in FigureCell("statistics", [row, cell[1]]) }
    switch cell[0] {
    case 0:
      return Trace(
        cells: step.labels.indices.map { FigureCell("batch", [$0]) },
        arithmetic: [isMean ? batchMean(step) : batchVariance(step)],
        caption: phrases(.batchNormModesTraceThis, ["count": step.labels.count]))
    case 1:
      return Trace(
        cells: [row(0)], arithmetic: [blends(step)[isMean ? 0 : 1]],
        caption: phrases(.batchNormModesTraceRunning))
    default:
      let (within, between) = (shown(mixture.within), factor(mixture.between))
      let variance = "σ² = \(within) + \(between) = \(shown(mixture.variance))"
      let sum = mixture.means.map(factor).joined(separator: " + ")
      let mean = "μ = (\(sum)) / \(mixture.means.count) = \(shown(mixture.mean))"
      return Trace(
        cells: [row(2)], arithmetic: [isMean ? mean : variance],
        caption: phrases(isMean ? .batchNormModesTraceMean : .batchNormModesTraceParts))
    }
  }

  private func batchMean(_ step: Step) -> String {
    let sum = step.batch.elements.map(factor).joined(separator: " + ")
    return "μ = (\(sum)) / \(step.labels.count) = \(shown(step.statistics.mean.first ?? .nan))"
  }

  private func batchVariance(_ step: Step) -> String {
    let mean = factor(step.statistics.mean.first ?? .nan)
    let squares = step.batch.elements.map { "(\(factor($0)) − \(mean))²" }
    let variance = shown(step.statistics.unbiasedVariance.first ?? .nan)
    return "σ² = (\(squares.joined(separator: " + "))) / \(step.labels.count - 1) = \(variance)"
  }
}

/// The captions of `batch-norm-modes`.
struct BatchNormModesWords {
  private let scene: BatchNormModesScene
  private let phrases: Phrases

  init(_ scene: BatchNormModesScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  func text(_ index: Int) -> String {
    let words: KeyValuePairs<String, any CustomStringConvertible> = [
      "class": scene.steps[index].labels.first ?? 0,
      "start": shown(scene.convention.weightOfStart(after: index + 1)),
      "between": shown(scene.mixture.between),
    ]
    let isEnd = index == scene.steps.count - 1 && isTold(index)
    let isAlike = Set(scene.steps[index].labels).count == 1
    return switch scene.order {
    case .mixed where isAlike && !isEnd: phrases(.batchNormModesMixedAlike, words)
    case .mixed: phrases(isEnd ? .batchNormModesMixedEnd : .batchNormModesMixed, words)
    case .alternating:
      phrases(isEnd ? .batchNormModesAlternatingEnd : .batchNormModesAlternating, words)
    case .blocks: phrases(isEnd ? .batchNormModesBlocksEnd : .batchNormModesBlocks, words)
    }
  }

  /// Whether the running values have come so far that they show what the order does to them.
  private func isTold(_ index: Int) -> Bool {
    let (mixture, steps) = (scene.mixture, scene.steps)
    let alike = scene.order == .blocks ? steps[index].labels : nil
    let count = alike.map { last in steps.count { $0.labels == last } } ?? steps.count
    let hasForgotten = scene.convention.weightOfStart(after: count) < 0.2
    let mean = steps[index].after.mean.first ?? 0
    let isCentered = (mean - mixture.mean).magnitude < mixture.between.squareRoot() / 2
    return hasForgotten && mixture.between > mixture.within
      && (isCentered || scene.order == .blocks)
  }
}
