import Formula
import Phrases

extension BatchNormScene {
  func frame(_ stage: Stage, _ index: Int, _ phrases: Phrases) -> Frame {
    let feature = stage.isPerEntry ? batch.feature(index) : index
    return Frame(
      figures: figures(stage, index), arithmetic: arithmetic(stage, index, feature),
      caption: BatchNormWords(self, phrases).text(stage, index))
  }

  func figures(_ stage: Stage, _ index: Int) -> [Figure] {
    let feature = stage.isPerEntry ? batch.feature(index) : index
    return switch stage {
    case .mean:
      [batchFigure(stage, index), row("mean", "μ", result.mean, upTo: index)]
    case .variance:
      [
        batchFigure(stage, index), row("mean", "μ", result.mean, marking: feature),
        row("variance", "σ²", result.variance, upTo: index),
        row("unbiased_variance", "s²", statistics.unbiasedVariance, upTo: index),
      ]
    case .normalized:
      [
        batchFigure(stage, index), row("mean", "μ", result.mean, marking: feature),
        row("variance", "σ²", result.variance, marking: feature),
        entries("normalized", "x̂", result.normalized.elements, upTo: index),
      ]
    case .output:
      [
        entries("normalized", "x̂", result.normalized.elements, marking: index),
        entries("output", "y", result.output.elements, upTo: index),
      ]
    case .running:
      [
        row("mean", "μ", result.mean, marking: feature),
        isKeras
          ? row("variance", "σ²", result.variance, marking: feature)
          : row(
            "unbiased_variance", "s²", statistics.unbiasedVariance, marking: feature),
        row("running_mean", "running μ", running.mean, upTo: index),
        row("running_variance", "running σ²", running.variance, upTo: index),
      ]
    }
  }

  /// The batch: a whole feature is read for a statistic, one entry to normalise it.
  private func batchFigure(_ stage: Stage, _ index: Int) -> Figure {
    let grid = batch.grid { place in
      let isRead = stage.isPerEntry ? place == index : batch.feature(place) == index
      return GridCell(batch.tensor.elements[place], isRead ? .window : .plain)
    }
    return Figure(name: "batch", title: "x", content: .grid(grid))
  }

  private func entries(
    _ name: String, _ title: String, _ numbers: [Double], upTo index: Int
  ) -> Figure {
    let grid = batch.grid { place in
      if place > index { return GridCell(nil, .pending) }
      return GridCell(numbers[place], place == index ? .output : .plain)
    }
    return Figure(name: name, title: title, content: .grid(grid))
  }

  private func entries(
    _ name: String, _ title: String, _ numbers: [Double], marking index: Int
  ) -> Figure {
    let grid = batch.grid { GridCell(numbers[$0], $0 == index ? .window : .plain) }
    return Figure(name: name, title: title, content: .grid(grid))
  }

  private func row(
    _ name: String, _ title: String, _ numbers: [Double], upTo index: Int
  ) -> Figure {
    let cells = numbers.enumerated().map { place, number in
      if place > index { return GridCell(nil, .pending) }
      return GridCell(number.isFinite ? number : nil, place == index ? .output : .plain)
    }
    return Figure(name: name, title: title, content: .grid(Grid(row: cells)))
  }

  private func row(
    _ name: String, _ title: String, _ numbers: [Double], marking index: Int
  ) -> Figure {
    let cells = numbers.enumerated().map { place, number in
      GridCell(number.isFinite ? number : nil, place == index ? .window : .plain)
    }
    return Figure(name: name, title: title, content: .grid(Grid(row: cells)))
  }
}

extension BatchNormScene {
  func arithmetic(_ stage: Stage, _ index: Int, _ feature: Int) -> [String] {
    let mean = NumberText.factor(result.mean[feature])
    let variance = NumberText.factor(result.variance[feature])
    switch stage {
    case .mean:
      let sum = batch.numbers(feature).map(NumberText.factor).joined(separator: " + ")
      let value = NumberText.plain(result.mean[feature])
      return ["\(batch.statistic("μ", feature)) = (\(sum)) / \(batch.entries) = \(value)"]
    case .variance:
      return varianceLines(feature, mean)
    case .normalized:
      let entry = NumberText.factor(batch.tensor.elements[index])
      let value = NumberText.plain(result.normalized.elements[index])
      let root = "√(\(variance) + \(NumberText.plain(norm.epsilon)))"
      return ["\(batch.name("x̂", index)) = (\(entry) − \(mean)) / \(root) = \(value)"]
    case .output:
      let gamma = NumberText.factor(AffineSettings.value(norm.gamma, feature))
      let beta = NumberText.factor(AffineSettings.value(norm.beta, feature))
      let hat = NumberText.factor(result.normalized.elements[index])
      let value = NumberText.plain(result.output.elements[index])
      return ["\(batch.name("y", index)) = \(gamma)·\(hat) + \(beta) = \(value)"]
    case .running:
      return runningLines(feature)
    }
  }

  private func varianceLines(_ feature: Int, _ mean: String) -> [String] {
    let squares = batch.numbers(feature).map { "(\(NumberText.factor($0)) − \(mean))²" }
      .joined(separator: " + ")
    let count = batch.entries
    let biased = NumberText.plain(result.variance[feature])
    let line = "\(batch.statistic("σ²", feature)) = (\(squares)) / \(count) = \(biased)"
    let unbiased = statistics.unbiasedVariance[feature]
    guard unbiased.isFinite else { return [line] }
    let name = batch.statistic("s²", feature)
    let value = NumberText.plain(unbiased)
    return [line, "\(name) = \(biased)·\(count) / (\(count) − 1) = \(value)"]
  }

  /// What enters the running values; they start at 0 and 1.
  private func runningLines(_ feature: Int) -> [String] {
    let kept = isKeras ? statistics.variance : statistics.unbiasedVariance
    let parts = [
      ("running μ", "0", result.mean[feature], running.mean[feature]),
      ("running σ²", "1", kept[feature], running.variance[feature]),
    ]
    let m = NumberText.plain(momentum)
    return parts.map { name, start, new, value in
      let (old, fresh) = isKeras ? (m, "(1 − \(m))") : ("(1 − \(m))", m)
      let sum = "\(old)·\(start) + \(fresh)·\(NumberText.factor(new))"
      return "\(batch.statistic(name, feature)) = \(sum) = \(NumberText.plain(value))"
    }
  }
}

/// The captions of `batch-norm`.
struct BatchNormWords {
  private let scene: BatchNormScene
  private let phrases: Phrases

  init(_ scene: BatchNormScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  func text(_ stage: BatchNormScene.Stage, _ index: Int) -> String {
    let count = scene.batch.entries
    return switch stage {
    case .mean: phrases(.batchNormMean, ["count": count])
    case .variance: phrases(.batchNormVariance, ["count": count])
    case .normalized:
      phrases(index == 0 ? .batchNormFirstNormalized : .batchNormNormalized)
    case .output: phrases(index == 0 ? .batchNormFirstOutput : .batchNormOutput)
    case .running: phrases(scene.isKeras ? .batchNormKeras : .batchNormPyTorch)
    }
  }
}
