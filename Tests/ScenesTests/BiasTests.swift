import Engine
import Testing

@testable import Scenes

@Suite("bias-before-batch-norm")
struct BiasTests {
  @Test("With batch statistics the bias is gone up to rounding, cell by cell")
  func gone() throws {
    let scene = try scene("bias-before-batch-norm")
    #expect(scene.frameCount == 2 + 5 + 12)
    #expect(numbers("difference", of: scene, at: 1) == [3, 3, 3, 3, 3])
    let left = numbers("difference", of: scene, at: 7)
    #expect(left.count == 5 && left.allSatisfy { abs($0) < 1e-14 })
    #expect(numbers("difference", of: scene, at: 4).count == 2)
  }

  @Test("In evaluation 0.9^t of b is left after t steps, divided by the deviation")
  func evaluation() throws {
    let scene = try scene("bias-before-batch-norm", "steps=4")
    let norm = BatchNormalization(gamma: [1], beta: [0])
    let z = [-3, 6, -5, 3, -5.0]
    var (plain, biased) = (RunningStatistics(features: 1), RunningStatistics(features: 1))
    for step in 1...4 {
      let frame = 7 + step
      try plain.update(with: BatchStatistics(of: Tensor(z)), as: .pyTorch())
      try biased.update(with: BatchStatistics(of: Tensor(z.map { $0 + 3 })), as: .pyTorch())
      let left = (0..<step).reduce(3.0) { left, _ in left * 0.9 }
      let shown = points("left", of: "left", in: scene, at: frame).last?.y ?? 0
      #expect(abs(shown - left) < 1e-14)
      #expect(abs(3 - (biased.mean[0] - plain.mean[0]) - left) < 1e-14)
      let outputs = try norm.evaluation(Tensor(z.map { $0 + 3 }), running: biased).output
      #expect(numbers("with", of: scene, at: frame) == outputs.elements)
      let expected = left / (plain.variance[0] + 1e-5).squareRoot()
      for difference in numbers("difference", of: scene, at: frame) {
        #expect(abs(difference - expected) < 1e-12)
      }
    }
  }

  @Test("Frozen statistics keep the bias, divided by the deviation")
  func frozen() throws {
    let scene = try scene("bias-before-batch-norm", "frozen=yes")
    #expect(scene.frameCount == 7)
    let variance = try BatchStatistics(of: Tensor([-3, 6, -5, 3, -5])).variance[0]
    for difference in numbers("difference", of: scene, at: 7) {
      #expect(abs(difference - 3 / (variance + 1e-5).squareRoot()) < 1e-12)
    }
  }

  @Test("Behind an activation the bias does not cancel", arguments: ["relu", "tanh", "sigmoid"])
  func activation(name: String) throws {
    let scene = try scene("bias-before-batch-norm", "activation=\(name)", "steps=0")
    #expect(scene.frameCount == 8)
    #expect(numbers("difference", of: scene, at: 8).contains { abs($0) > 0.01 })
    #expect(scene.frame(at: 8).caption.contains("does not cancel"))
  }

  @Test("Matrices are convolved over rows and columns, as the engine does it")
  func matrices() throws {
    let scene = try scene(
      "bias-before-batch-norm", "input=[[1, 2, 3], [5, 4, -3], [0, 1, 2]]",
      "kernel=[[1, -1], [0, 2]]", "bias=-2")
    let engine = try Convolution2D().forward(
      Tensor(shape: [3, 3], elements: [1, 2, 3, 5, 4, -3, 0, 1, 2]),
      weight: Tensor(shape: [2, 2], elements: [1, -1, 0, 2]), bias: Tensor([-2]))
    #expect(numbers("with", of: scene, at: 1) == engine.elements)
    let output = scene.trace(of: FigureCell("with", [1, 1]), at: 1, in: .english)
    #expect(output?.cells.first == FigureCell("input", [1, 1]) && output?.cells.count == 4)
    let input = scene.trace(of: FigureCell("input", [1, 1]), at: 1, in: .english)
    #expect(input?.arithmetic.count == 4)
    let weight = scene.trace(of: FigureCell("kernel", [1, 1]), at: 1, in: .english)
    #expect(weight?.arithmetic == ["2·4, 2·(−3), 2·1, 2·2"])
    #expect(scene.trace(of: FigureCell("with", [2, 2]), at: 1, in: .english) == nil)
  }

  @Test("A kernel that does not fit is refused in a sentence")
  func refusal() {
    let error = #expect(throws: SceneError.self) {
      try scene("bias-before-batch-norm", "input=[1, 2]", "kernel=[1, 2, 3]")
    }
    #expect(error?.message() == "a kernel of 3 does not fit an input of 2 with padding 0")
  }
}
