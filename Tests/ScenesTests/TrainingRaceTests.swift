import Engine
import Testing

@testable import Scenes

@Suite("training-race")
struct TrainingRaceTests {
  @Test("At a high rate the plain network ends where guessing is; with batch norm it learns")
  func stable() throws {
    let scene = try scene("training-race")
    #expect(scene.frameCount == 81)
    let losses = column("test_loss", of: "results", in: scene, at: 81)
    #expect(losses[0] > 0.4 && losses[1] < 0.2)
    #expect(column("accuracy", of: "results", in: scene, at: 81)[1] > 0.9)
    #expect(scene.frame(at: 81).caption.contains("batch norm"))
  }

  @Test(
    "The race of the lesson ends at each rate as the lesson says",
    arguments: [
      (0.1, true, true), (0.5, true, true), (2, false, true), (4, false, false), (6, false, false),
    ])
  func lesson(rate: Double, plainLearns: Bool, otherLearns: Bool) throws {
    let scene = try scene("training-race", "widths=[8, 8, 8]", "rate=\(rate)")
    let losses = column("test_loss", of: "results", in: scene, at: 81)
    #expect((losses[0] < 0.2) == plainLearns && (losses[1] < 0.2) == otherLearns, "\(losses)")
    #expect((losses[0] > 0.65) == !plainLearns && (losses[1] > 0.65) == !otherLearns)
    if rate == 0.1 { #expect(losses[0] < losses[1]) }
  }

  @Test("Both networks start from the same weights, and the losses are those of real training")
  func engine() throws {
    let scene = try scene("training-race", "widths=[4]", "steps=5", "rate=0.5", "seed=3")
    let stream = RandomStream(seed: 3, path: "training-race")
    let data = try RaceData(stream, steps: 5)
    for (name, normalized) in [("plain", false), ("changed", true)] {
      var (weights, masks) = (stream.split("weights"), stream.split("masks"))
      var network = try Network(widths: [2, 4, 2], normalized: normalized, from: &weights)
      for step in 1...5 {
        let (inputs, labels) = data.batches[step - 1]
        let loss = try network.step(inputs, labels: labels, rate: 0.5, from: &masks)
        #expect(heights(name, of: "loss", in: scene, at: step + 1).last == loss)
        let test = try Softmax.crossEntropy(
          network.logits(data.test.inputs), labels: data.test.labels
        ).loss
        #expect(heights(name, of: "test_loss", in: scene, at: step + 1).last == test)
        let hidden = try network.hidden(data.test.inputs)
        let units = Array(hidden[0].elements.prefix(6 * 4))
        #expect(numbers("\(name)_units", of: scene, at: step + 1) == units)
      }
    }
  }

  @Test("The arithmetic is the step of a weight down its gradient, for both networks")
  func arithmetic() throws {
    guard let race = try scene("training-race", "steps=3") as? TrainingRaceScene else { return }
    for run in [race.plain, race.changed] {
      for step in 1...3 {
        let (before, after) = (run.networks[step - 1], run.networks[step])
        let moved = before.layers[0].map.weight[0, 0] - race.rate * run.gradients[step - 1]
        #expect(after.layers[0].map.weight[0, 0] == moved)
      }
    }
    #expect(race.frame(at: 2).arithmetic[0].hasPrefix("plain: W₁[0, 0] ← "))
    #expect(race.frame(at: 2).arithmetic[1].hasPrefix("batch norm: W₁[0, 0] ← "))
  }

  @Test("With nothing added both curves are one")
  func alike() throws {
    let scene = try scene("training-race", "norm=no", "steps=4")
    #expect(
      heights("plain", of: "loss", in: scene, at: 5)
        == heights("changed", of: "loss", in: scene, at: 5))
    #expect(scene.frame(at: 5).caption.hasPrefix("Nothing was added"))
  }

  @Test("A frame costs one evaluation of the test points, however late it is: the steps are kept")
  func kept() throws {
    guard let race = try scene("training-race", "steps=30") as? TrainingRaceScene else { return }
    #expect(race.plain.networks.count == 31 && race.changed.networks.count == 31)
  }

  @Test("A unit that is picked tells how it comes about")
  func trace() throws {
    let scene = try scene("training-race", "widths=[3]", "steps=2")
    let plain = scene.trace(of: FigureCell("plain_units", [1, 2]), at: 2, in: .english)
    #expect(plain?.arithmetic.count == 2 && plain?.cells == [FigureCell("changed_units", [1, 2])])
    let changed = scene.trace(of: FigureCell("changed_units", [1, 2]), at: 2, in: .english)
    #expect(changed?.arithmetic.count == 3)
    #expect(scene.trace(of: FigureCell("plain_units", [1, 3]), at: 2, in: .english) == nil)
    #expect(scene.trace(of: FigureCell("plain_units", [6, 0]), at: 2, in: .english) == nil)
  }

  @Test("A width that is none is refused in a sentence")
  func refusal() {
    let error = #expect(throws: SceneError.self) { try scene("training-race", "widths=[4, 0.5]") }
    #expect(
      error?.message() == "entry 1 of `widths` is 0.5; expected a whole number from 1 to 16")
  }
}
