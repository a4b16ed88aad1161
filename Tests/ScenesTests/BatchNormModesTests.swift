import Engine
import Testing

@testable import Scenes

@Suite("batch-norm-modes")
struct BatchNormModesTests {
  @Test("Alternating classes: the mean comes near that of all, the variance lacks 25 of 26")
  func alternating() throws {
    let scene = try modes("batch_size=32", "batches=60")
    let variance = column("variance", of: "statistics", in: scene, at: 60)
    #expect(variance[2] == 26)
    #expect((0.8...1.3).contains(variance[1]))
    #expect(abs(column("mean", of: "statistics", in: scene, at: 60)[1]) < 1)
    #expect(numbers("training", of: scene, at: 60).allSatisfy { abs($0) < 3.5 })
    let evaluation = try BatchStatistics(of: Tensor(numbers("evaluation", of: scene, at: 60)))
    #expect(evaluation.mean[0] > 4)
    #expect(scene.frame(at: 60).caption.contains("25, is missing"))
    #expect(bar("running", of: "parts", in: scene, at: 60) == variance[1])
  }

  @Test("Mixed batches keep both parts of the variance")
  func mixed() throws {
    let scene = try modes("order=mixed", "batch_size=32", "batches=60")
    #expect((20...32).contains(column("variance", of: "statistics", in: scene, at: 60)[1]))
    #expect(numbers("evaluation", of: scene, at: 60).allSatisfy { abs($0) < 2 })
  }

  @Test("All of one class, then all of the other: the averages are those of the last class")
  func blocks() throws {
    let scene = try modes("order=blocks", "batch_size=32", "batches=60")
    let mean = column("mean", of: "statistics", in: scene, at: 60)[1]
    #expect(abs(mean - 5) < 1)
    #expect(scene.frame(at: 60).caption.contains("class 1, the last one"))
    #expect(scene.frame(at: 30).caption.hasPrefix("Class 0 alone"))
  }

  @Test("With momentum 0.1 the start weighs 0.9^t after t batches")
  func start() throws {
    let scene = try modes()
    #expect(scene.frame(at: 2).arithmetic.last == "(1 − 0.1)^2 = 0.81")
    let start = try modes("momentum=0", "batches=3")
    #expect(column("variance", of: "statistics", in: start, at: 3)[1] == 1)
  }

  @Test("The three orders of the lesson end as the lesson says")
  func lesson() throws {
    func running(_ order: String) throws -> (mean: Double, variance: Double) {
      let scene = try modes("order=\(order)", "batches=60", "means=[-5, 5]")
      return (
        column("mean", of: "statistics", in: scene, at: 60)[1],
        column("variance", of: "statistics", in: scene, at: 60)[1]
      )
    }
    let (turns, blocks, mixed) = (
      try running("alternating"), try running("blocks"), try running("mixed")
    )
    #expect(abs(turns.mean) < 0.6 && turns.variance < 2)
    #expect(abs(blocks.mean - 5) < 0.6 && blocks.variance < 2)
    #expect(abs(mixed.mean) < 2.5 && mixed.variance > 20)
  }

  @Test("Every frame's numbers are the engine's for its batch and the averages so far")
  func engine() throws {
    let scene = try modes("order=mixed", "batches=12", "momentum=0.3")
    let norm = BatchNormalization(gamma: [1], beta: [0])
    var running = RunningStatistics(features: 1)
    for frame in 1...12 {
      let batch = Tensor(numbers("batch", of: scene, at: frame))
      try running.update(with: BatchStatistics(of: batch), as: .pyTorch(momentum: 0.3))
      #expect(
        numbers("training", of: scene, at: frame) == (try norm.training(batch).output.elements))
      #expect(
        numbers("evaluation", of: scene, at: frame)
          == (try norm.evaluation(batch, running: running).output.elements))
      #expect(
        points("running", of: "running_mean", in: scene, at: frame).last?.y == running.mean[0])
      #expect(points("running", of: "running_mean", in: scene, at: frame).count == frame + 1)
    }
  }

  @Test("A training output depends on its whole batch, an evaluation output on one example")
  func traces() throws {
    let scene = try modes()
    let training = scene.trace(of: FigureCell("training", [1]), at: 4, in: .english)
    #expect(training?.cells.count == 6)
    let evaluation = scene.trace(of: FigureCell("evaluation", [1]), at: 4, in: .english)
    #expect(evaluation?.cells == [FigureCell("batch", [1])])
    #expect(evaluation?.arithmetic.first?.hasPrefix("evaluation y₁ = ") == true)
  }

  private func modes(_ settings: String...) throws -> any Scene {
    try SceneCatalogue.scene(
      named: "batch-norm-modes", settings: SceneCatalogue.settings(arguments: settings))
  }
}
