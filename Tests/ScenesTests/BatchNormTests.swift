import Engine
import Testing

@testable import Scenes

@Suite("batch-norm and batch-norm-gradient")
struct BatchNormTests {
  @Test("The variance that normalises is the biased one; PyTorch keeps the unbiased")
  func variances() throws {
    let scene = try scene("batch-norm", "batch=[1, 2, 3, 4]")
    #expect(scene.frameCount == 11)
    #expect(numbers("variance", of: scene, at: 2) == [1.25])
    #expect(numbers("unbiased_variance", of: scene, at: 2) == [5.0 / 3])
    #expect(scene.frame(at: 1).arithmetic == ["μ = (1 + 2 + 3 + 4) / 4 = 2.5"])
    #expect(numbers("running_mean", of: scene, at: 11) == [0.25])
    #expect(numbers("running_variance", of: scene, at: 11) == [0.9 + 0.1 * 5 / 3])
  }

  @Test("Momentum means opposite things: Keras weighs the old average by it")
  func keras() throws {
    let scene = try scene(
      "batch-norm", "batch=[1, 2, 3, 4]", "convention=keras", "momentum=0.9")
    let expected = 0.9 * 1 + (1 - 0.9) * 1.25
    #expect(numbers("running_variance", of: scene, at: 11) == [expected])
    #expect(scene.frame(at: 11).arithmetic[0] == "running μ = 0.9·0 + (1 − 0.9)·2.5 = 0.25")
    #expect(scene.frame(at: 11).figure("unbiased_variance") == nil)
  }

  @Test("Every entry is normalised, scaled and shifted in its own frame")
  func entries() throws {
    let scene = try scene(
      "batch-norm", "batch=[[1, 10], [3, 30]]", "gamma=[2, 1]", "beta=1", "eps=0")
    #expect(scene.frameCount == 3 * 2 + 2 * 4)
    #expect(numbers("normalized", of: scene, at: 8) == [-1, -1, 1, 1])
    #expect(numbers("output", of: scene, at: 12) == [-1, 0, 3, 2])
    #expect(scene.frame(at: 12).arithmetic == ["y[1, 1] = 1·1 + 1 = 2"])
  }

  @Test("A constant batch with eps 0 is refused")
  func constant() {
    #expect(throws: SceneError.self) { try scene("batch-norm", "batch=[2, 2]", "eps=0") }
  }

  @Test("With all paths the gradient agrees with central differences, and adds up to 0")
  func whole() throws {
    let scene = try scene("batch-norm-gradient")
    #expect(scene.frameCount == 6)
    for frame in 1...6 {
      #expect(scene.frame(at: frame).checks.allSatisfy { $0.agrees })
    }
    let sum = numbers("input_gradient", of: scene, at: 6).reduce(0, +)
    #expect(abs(sum) < 1e-12)
  }

  @Test(
    "With a path switched off the central differences disagree, visibly",
    arguments: ["direct", "direct, mean", "direct, variance", "mean, variance", "none"])
  func missing(paths: String) throws {
    let scene = try scene("batch-norm-gradient", "paths=\(paths)")
    #expect(scene.frame(at: 6).checks.contains { !$0.agrees })
    #expect(roles("input_difference", of: scene, at: 6).contains(.disagreeing))
    #expect(scene.frame(at: 6).caption.hasPrefix("A path is switched off"))
  }

  @Test("The direct path alone is what frozen statistics leave")
  func frozen() throws {
    let scene = try scene("batch-norm-gradient", "paths=direct", "batch=[1, 2, 4, 7]")
    let x = Tensor([1, 2, 4, 7])
    let norm = BatchNormalization(gamma: [2], beta: [0], epsilon: 1e-5)
    var running = RunningStatistics(features: 1)
    let statistics = try BatchStatistics(of: x)
    running.mean = statistics.mean
    running.variance = statistics.variance
    let frozen = try norm.evaluationGradient(
      x, upstream: Tensor([1, -0.5, 2, 0.5]), running: running)
    #expect(numbers("input_gradient", of: scene, at: 6) == frozen.input.elements)
  }

  @Test("The frames show the engine's numbers for several features")
  func features() throws {
    let scene = try scene(
      "batch-norm-gradient", "batch=[[1, -2], [0, 5], [4, 1]]", "gamma=[2, -1]")
    let x = try Tensor(shape: [3, 2], elements: [1, -2, 0, 5, 4, 1])
    let upstream = try Tensor(shape: [3, 2], elements: [1, -0.5, 2, 0.5, -1, 1])
    let gradient = try BatchNormalization(gamma: [2, -1], beta: [0, 0]).trainingGradient(
      x, upstream: upstream)
    #expect(numbers("beta_gradient", of: scene, at: 2) == gradient.beta)
    #expect(numbers("gamma_gradient", of: scene, at: 4) == gradient.gamma)
    #expect(numbers("input_gradient", of: scene, at: 10) == gradient.input.elements)
  }

  @Test("Unknown paths are refused with the nearest one")
  func refusal() {
    let error = #expect(throws: SceneError.self) {
      try scene("batch-norm-gradient", "paths=direct, men")
    }
    #expect(
      error?.message()
        == "found `men` for `paths`; expected any of `direct`, `mean`, `variance`, with commas "
        + "between them, or `none`; did you mean `mean`?")
  }
}
