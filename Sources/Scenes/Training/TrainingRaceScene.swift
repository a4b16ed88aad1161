import Engine
import Phrases

/// A small network trained twice from the same weights on the same batches: plain, and with batch
/// norm, dropout or both.
struct TrainingRaceScene: Scene {
  static let declaration = SceneDeclaration(
    name: "training-race", summary: .trainingRaceSummary, frameMeaning: .trainingRaceFrames,
    parameters: [
      Parameter(
        name: "widths", kind: .vector(length: 1...3), initial: "[8, 8]",
        help: .trainingRaceWidthsHelp),
      Parameter(name: "rate", kind: .real(0...10), initial: "2", help: .trainingRaceRateHelp),
      Parameter(
        name: "steps", kind: .integer(1...1000), initial: "80", help: .trainingRaceStepsHelp),
      Parameter(name: "norm", kind: .flag, initial: "yes", help: .trainingRaceNormHelp),
      Parameter(
        name: "dropout", kind: .real(0...0.9), initial: "0", help: .trainingRaceDropoutHelp),
      .seed,
    ],
    figures: [
      FigureDeclaration(name: "loss", meaning: .trainingRaceLossFigure),
      FigureDeclaration(name: "results", meaning: .trainingRaceResultsFigure),
      FigureDeclaration(name: "test_loss", meaning: .trainingRaceTestFigure),
      FigureDeclaration(name: "activations", meaning: .trainingRaceActivationsFigure),
      FigureDeclaration(name: "plain_units", meaning: .trainingRacePlainUnitsFigure),
      FigureDeclaration(name: "changed_units", meaning: .trainingRaceChangedUnitsFigure),
    ],
    views: [
      ViewDeclaration(title: .trainingRaceViewLoss, figures: ["loss", "results"]),
      ViewDeclaration(title: .trainingRaceViewTest, figures: ["test_loss", "results"]),
      ViewDeclaration(title: .trainingRaceViewActivations, figures: ["activations"]),
      ViewDeclaration(
        title: .trainingRaceViewUnits, figures: ["plain_units", "changed_units"]),
    ])

  let plain: TrainingRun
  let changed: TrainingRun
  let test: ToySet
  let rate: Double
  let hasNorm: Bool
  let drop: Double

  /// How many points there are to train on, and as many to test on.
  static let points = 64
  /// How many of them a batch has.
  static let batch = 16
  /// The widest hidden layer.
  static let widest = 16
  /// How many of the test points have their units shown.
  static let shownPoints = 6

  init(_ settings: Settings) throws(SceneError) {
    let widths = try TrainingRaceScene.widths(settings)
    let (rate, steps) = (try settings.number("rate"), try settings.integer("steps"))
    let (hasNorm, drop) = (try settings.flag("norm"), try settings.number("dropout"))
    let stream = try settings.stream("training-race")
    let data = try computed { () throws(EngineError) in try RaceData(stream, steps: steps) }
    let run = { (normalized: Bool, keep: Double) throws(SceneError) -> TrainingRun in
      try computed { () throws(EngineError) in
        var weights = stream.split("weights")
        let network = try Network(
          widths: [2] + widths + [2], normalized: normalized, keep: keep, from: &weights)
        return try TrainingRun(network, data, rate: rate, masks: stream.split("masks"))
      }
    }
    plain = try run(false, 1)
    changed = try run(hasNorm, 1 - drop)
    for run in [plain, changed] {
      if let step = run.firstLost { throw .diverged(parameter: "rate", step: step) }
    }
    test = data.test
    (self.rate, self.hasNorm, self.drop) = (rate, hasNorm, drop)
  }

  var frameCount: Int { plain.networks.count }

  func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }

  private static func widths(_ settings: Settings) throws(SceneError) -> [Int] {
    var widths: [Int] = []
    for (index, entry) in try settings.tensor("widths").elements.enumerated() {
      guard let width = Int(exactly: entry), (1...widest).contains(width) else {
        throw .entryNotAllowed(
          parameter: "widths", index: index, found: entry, range: 1...widest)
      }
      widths.append(width)
    }
    return widths
  }
}

/// The points to train and to test on, and the batches in their order.
struct RaceData {
  let training: ToySet
  let test: ToySet
  /// The inputs and labels of each step.
  let batches: [(inputs: Tensor, labels: [Int])]

  init(_ stream: RandomStream, steps: Int) throws(EngineError) {
    let count = TrainingRaceScene.points
    var draws = stream.split("points")
    let training = try ToySet.quadrants(count: count, deviation: 0.4, from: &draws)
    test = try .quadrants(count: count, deviation: 0.4, from: &draws)
    var order = stream.split("order")
    var queue: [Int] = []
    var batches: [(inputs: Tensor, labels: [Int])] = []
    for _ in 0..<steps {
      if queue.isEmpty { queue = order.permutation(count) }
      let chosen = queue.prefix(TrainingRaceScene.batch)
      queue.removeFirst(chosen.count)
      let entries = chosen.flatMap { [training.inputs[$0, 0], training.inputs[$0, 1]] }
      let inputs = try Tensor(shape: [chosen.count, 2], elements: entries)
      batches.append((inputs, chosen.map { training.labels[$0] }))
    }
    (self.training, self.batches) = (training, batches)
  }
}

/// A network step by step.
struct TrainingRun {
  /// The network before the first step, after it, and so on.
  let networks: [Network]
  /// The loss of each step's batch before the step.
  let losses: [Double]
  /// ∂L/∂W[0, 0] of the first layer in each step.
  let gradients: [Double]
  /// The loss on the test points, one for each network.
  let testLosses: [Double]

  init(
    _ start: Network, _ data: RaceData, rate: Double, masks: RandomStream
  ) throws(EngineError) {
    var (network, masks) = (start, masks)
    var networks = [start]
    var (losses, gradients): ([Double], [Double]) = ([], [])
    for (inputs, labels) in data.batches {
      let descent = try network.descend(inputs, labels: labels, rate: rate, from: &masks)
      losses.append(descent.loss)
      gradients.append(descent.gradients.first?.weight[0, 0] ?? 0)
      networks.append(network)
    }
    var testLosses: [Double] = []
    for network in networks {
      let logits = try network.logits(data.test.inputs)
      testLosses.append(try Softmax.crossEntropy(logits, labels: data.test.labels).loss)
    }
    (self.networks, self.losses) = (networks, losses)
    (self.gradients, self.testLosses) = (gradients, testLosses)
  }

  /// The first step after which a number is no longer finite.
  var firstLost: Int? {
    zip(testLosses.dropFirst(), losses).enumerated().first { !($1.0 + $1.1).isFinite }
      .map { $0.offset + 1 }
  }
}
