import Engine
import Formula
import Phrases

/// Batch normalisation number by number: statistics, x̂, y, and what is kept for evaluation.
struct BatchNormScene: Scene {
  static let declaration = SceneDeclaration(
    name: "batch-norm", summary: .batchNormSummary, frameMeaning: .batchNormFrames,
    parameters: [
      Parameter(
        name: "batch", kind: .tensor(axes: 1...2, length: 1...Batch.longest),
        initial: "[1, 2, 3, 4]", help: .batchNormBatchHelp),
      Parameter(
        name: "gamma", kind: .numbers(length: 1...Batch.longest), initial: "1",
        help: .batchNormGammaHelp),
      Parameter(
        name: "beta", kind: .numbers(length: 1...Batch.longest), initial: "0",
        help: .batchNormBetaHelp),
      Parameter(name: "eps", kind: .real(0...1), initial: "1e-5", help: .batchNormEpsHelp),
      Parameter(
        name: "momentum", kind: .real(0...1), initial: nil, help: .batchNormMomentumHelp),
      Parameter(
        name: "convention", kind: .word(["pytorch", "keras"]), initial: "pytorch",
        help: .batchNormConventionHelp),
    ],
    figures: [
      FigureDeclaration(name: "batch", meaning: .batchNormBatchFigure),
      FigureDeclaration(name: "mean", meaning: .batchNormMeanFigure),
      FigureDeclaration(name: "variance", meaning: .batchNormVarianceFigure),
      FigureDeclaration(name: "unbiased_variance", meaning: .batchNormUnbiasedFigure),
      FigureDeclaration(name: "normalized", meaning: .batchNormNormalizedFigure),
      FigureDeclaration(name: "output", meaning: .batchNormOutputFigure),
      FigureDeclaration(name: "running_mean", meaning: .batchNormRunningMeanFigure),
      FigureDeclaration(name: "running_variance", meaning: .batchNormRunningVarianceFigure),
    ])

  let batch: Batch
  let norm: BatchNormalization
  let statistics: BatchStatistics
  let result: BatchNormalization.Result
  let running: RunningStatistics
  let isKeras: Bool
  let momentum: Double

  init(_ settings: Settings) throws(SceneError) {
    let given = Batch(try settings.tensor("batch"))
    norm = BatchNormalization(
      gamma: try AffineSettings.numbers("gamma", settings, features: given.features),
      beta: try AffineSettings.numbers("beta", settings, features: given.features),
      epsilon: try settings.number("eps"))
    isKeras = settings.word("convention") == "keras"
    momentum = settings.optionalTensor("momentum")?.elements.first ?? (isKeras ? 0.99 : 0.1)
    let (norm, isKeras, momentum) = (norm, isKeras, momentum)
    result = try computed { () throws(EngineError) in try norm.training(given.tensor) }
    statistics = try computed { () throws(EngineError) in try BatchStatistics(of: given.tensor) }
    let statistics = statistics
    running = try computed { () throws(EngineError) in
      var running = RunningStatistics(features: given.features)
      try running.update(
        with: statistics,
        as: isKeras ? .keras(momentum: momentum) : .pyTorch(momentum: momentum))
      return running
    }
    batch = given
  }

  var frameCount: Int { 3 * batch.features + 2 * batch.tensor.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    guard let (stage, index) = place(number) else {
      return frame(.running, batch.features - 1, phrases)
    }
    return frame(stage, index, phrases)
  }

  /// What a frame computes, and for which entry or feature.
  func place(_ number: Int) -> (stage: Stage, index: Int)? {
    var index = min(max(number, 1), frameCount) - 1
    for stage in Stage.allCases {
      let count = stage.isPerEntry ? batch.tensor.count : batch.features
      if index < count { return (stage, index) }
      index -= count
    }
    return nil
  }

  /// What a frame computes; the stages follow one another.
  enum Stage: CaseIterable {
    case mean
    case variance
    case normalized
    case output
    case running

    /// Whether the stage has a frame for each entry, or for each feature.
    var isPerEntry: Bool { self == .normalized || self == .output }
  }
}
