import Engine
import Testing

@testable import Scenes

@Suite("weight-scaling")
struct WeightScalingTests {
  @Test("Batch statistics divide the factor out, up to ε; the classifier's logits keep it")
  func batch() throws {
    let scene = try scene("weight-scaling", "alpha=3")
    for frame in [2, 3, 6, 7] {
      #expect(numbers("ratio", of: scene, at: frame).allSatisfy { abs($0 - 1) < 1e-3 })
    }
    #expect(numbers("ratio", of: scene, at: 9).allSatisfy { abs($0 - 3) < 1e-2 })
    let (before, after) = (
      numbers("before", of: scene, at: 10), numbers("after", of: scene, at: 10)
    )
    #expect(
      before.indices.max { before[$0] < before[$1] } == after.indices.max { after[$0] < after[$1] })
    #expect(before != after)
  }

  @Test("A negative factor turns x̂ around, and y becomes β − γx̂, not −y")
  func negative() throws {
    let scene = try scene("weight-scaling", "alpha=-2")
    #expect(numbers("ratio", of: scene, at: 2).allSatisfy { abs($0 + 1) < 1e-3 })
    let norm = ScalingSetup.batchNorm
    let hats = numbers("before", of: scene, at: 2)
    for (place, y) in numbers("after", of: scene, at: 3).enumerated() {
      let channel = place / ScalingSetup.positions
      #expect(abs(y - (norm.beta[channel] - norm.gamma[channel] * hats[place])) < 1e-3)
    }
    #expect(scene.frame(at: 3).caption.contains("β − γx̂"))
  }

  @Test("Frozen statistics do not follow")
  func frozen() throws {
    let scene = try scene("weight-scaling", "norm=frozen")
    let ratios = numbers("ratio", of: scene, at: 2)
    #expect((ratios.max() ?? 0) - (ratios.min() ?? 0) > 0.1)
    #expect(scene.frame(at: 2).caption.hasPrefix("The frozen mean"))
  }

  @Test(
    "Without batch norm and biases an L-layer network scales by α^L, or α for inputs",
    arguments: 1...4)
  func homogeneous(layers: Int) throws {
    let weights = try scene("weight-scaling", "norm=none", "layers=\(layers)", "alpha=2")
    let power = (0..<layers).reduce(1.0) { power, _ in power * 2 }
    let logits = weights.frameCount - 1
    #expect(numbers("ratio", of: weights, at: logits).allSatisfy { abs($0 - power) < 1e-9 })
    let inputs = try scene(
      "weight-scaling", "norm=none", "layers=\(layers)", "alpha=2", "target=inputs")
    #expect(numbers("ratio", of: inputs, at: logits).allSatisfy { abs($0 - 2) < 1e-9 })
  }

  @Test("With biases it does not, unless the bias of layer l is scaled by α^l too")
  func biases() throws {
    let fixed = try scene("weight-scaling", "norm=none", "bias=fixed")
    let ratios = numbers("ratio", of: fixed, at: 5)
    #expect((ratios.max() ?? 0) - (ratios.min() ?? 0) > 0.01)
    let scaled = try scene("weight-scaling", "norm=none", "bias=scaled")
    #expect(numbers("ratio", of: scaled, at: 5).allSatisfy { abs($0 - 8) < 1e-9 })
  }

  @Test("Where theory names a factor, every measured ratio is that factor", arguments: 0..<40)
  func theory(seed: Int) throws {
    var stream = RandomStream(seed: UInt32(seed), path: "weight-scaling-theory")
    let pick = { (words: [String]) in words[stream.integer(in: 0...words.count - 1)] }
    let scene = try scene(
      "weight-scaling", "alpha=\(pick(["2", "-1.5", "0.5", "1", "-3"]))",
      "target=\(pick(["weights", "inputs"]))", "norm=\(pick(["batch", "frozen", "none"]))",
      "bias=\(pick(["none", "fixed", "scaled"]))", "layers=\(pick(["1", "2", "4"]))",
      "seed=\(seed)")
    guard let scaling = scene as? WeightScalingScene else { return }
    for stage in scaling.stages {
      guard let factor = stage.factor, !isDegenerate(scaling, stage) else { continue }
      let isBiased = scaling.setup.bias == .fixed && stage.kind == .convolution
      guard !isBiased else { continue }
      for (before, after) in zip(stage.before.output.elements, stage.after.output.elements) {
        #expect(abs(after - factor * before) < 2e-3 * max(1, abs(factor * before)))
      }
    }
  }

  /// Whether a channel of the scene is nearly constant somewhere, where ε is all that there is.
  private func isDegenerate(_ scene: WeightScalingScene, _ stage: ScaledStage) -> Bool {
    scene.stages.contains { stage in
      (stage.before.norm?.variance ?? []).contains { $0 < 0.05 }
    }
  }

  @Test("A factor of 0 is refused in a sentence")
  func refusal() {
    let error = #expect(throws: SceneError.self) { try scene("weight-scaling", "alpha=0") }
    #expect(error?.message() == "`alpha` is 0; expected a number of at least 0.01 in size")
    #expect(error?.parameter == "alpha")
  }
}
