import Engine
import Formula
import Phrases

/// The names, the arithmetic and the captions of `training-race`.
struct TrainingRaceWords {
  private let scene: TrainingRaceScene
  private let phrases: Phrases

  init(_ scene: TrainingRaceScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// The network as it is.
  var plain: String { phrases(.trainingRacePlain) }

  /// The network with what was added.
  var changed: String {
    switch (scene.hasNorm, scene.drop > 0) {
    case (true, true): phrases(.trainingRaceBoth)
    case (true, false): phrases(.trainingRaceNorm)
    case (false, true): phrases(.trainingRaceDropout)
    case (false, false): phrases(.trainingRaceSame)
    }
  }

  /// The step of one weight in both networks; before the first step the loss of guessing.
  func arithmetic(_ index: Int) -> [String] {
    guard index > 0 else { return ["−log(1 / 2) = \(shown(-Elementary.log(0.5)))"] }
    return scene.runs(self).map { _, title, run in
      let (before, after) = (weight(run, index - 1), weight(run, index))
      let step = "\(shown(scene.rate))·\(factor(run.gradients[index - 1]))"
      return "\(title): W₁[0, 0] ← \(shown(before)) − \(step) = \(shown(after))"
    }
  }

  private func weight(_ run: TrainingRun, _ index: Int) -> Double {
    run.networks[index].layers.first?.map.weight[0, 0] ?? .nan
  }

  func text(_ index: Int) -> String {
    if !scene.hasNorm && scene.drop == 0 { return phrases(.trainingRaceAlike) }
    if index == 0 {
      return phrases(.trainingRaceStart, ["changed": changed, "count": TrainingRaceScene.points])
    }
    guard index == scene.frameCount - 1 else {
      return phrases(
        .trainingRaceStep, ["batch": TrainingRaceScene.batch, "step": index])
    }
    let (plain, other) = (scene.plain.testLosses[index], scene.changed.testLosses[index])
    return phrases(
      other < plain ? .trainingRaceWon : .trainingRaceLost,
      ["changed": changed, "plain": shown(plain), "other": shown(other), "step": index])
  }

  /// How a unit of the last hidden layer comes about in evaluation.
  func unit(_ run: TrainingRun, _ index: Int, _ row: Int, _ unit: Int) -> [String]? {
    let network = run.networks[index]
    let hidden = scene.hidden(run, index)
    guard let output = hidden.last, (0..<(output.shape.last ?? 0)).contains(unit) else {
      return nil
    }
    let layer = network.layers[hidden.count - 1]
    let input = hidden.count > 1 ? hidden[hidden.count - 2] : scene.test.inputs
    guard let map = try? layer.map.forward(input) else { return nil }
    let products = (0..<input.shape[1]).map {
      "\(factor(layer.map.weight[unit, $0]))·\(factor(input[row, $0]))"
    }
    let shift = factor(layer.map.bias.entry(at: [unit]) ?? 0)
    let sum = (products + [shift]).joined(separator: " + ")
    let last = normalized(layer, map, row, unit)
    let value = last?.value ?? map[row, unit]
    return ["z = \(sum) = \(shown(map[row, unit]))"] + [last?.line].compactMap(\.self)
      + ["a = max(0, \(shown(value))) = \(shown(output[row, unit]))"]
  }

  private func normalized(
    _ layer: Network.Layer, _ map: Tensor, _ row: Int, _ unit: Int
  ) -> (line: String, value: Double)? {
    guard let norm = layer.norm,
      let output = try? norm.evaluation(map, running: layer.running).output
    else { return nil }
    let (mean, variance) = (layer.running.mean[unit], layer.running.variance[unit])
    let root = "√(\(factor(variance)) + \(shown(norm.epsilon)))"
    let hat = "(\(factor(map[row, unit])) − \(factor(mean))) / \(root)"
    let value = output[row, unit]
    let line =
      "y = \(factor(norm.gamma[unit]))·\(hat) + \(factor(norm.beta[unit])) = \(shown(value))"
    return (line, value)
  }
}
