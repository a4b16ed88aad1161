import Engine
import Formula
import Phrases

/// The gradients of batch normalisation: ∂L/∂β, ∂L/∂γ, and ∂L/∂x as the sum of the paths that are
/// switched on, beside central differences of the whole.
///
/// The loss is L = Σ g·y, whose upstream gradient is g.
struct BatchNormGradientScene: Scene {
  static let declaration = SceneDeclaration(
    name: "batch-norm-gradient", summary: .batchNormGradientSummary,
    frameMeaning: .batchNormGradientFrames,
    parameters: [
      Parameter(
        name: "batch", kind: .tensor(axes: 1...2, length: 1...Batch.longest),
        initial: "[1, 2, 4, 7]", help: .batchNormBatchHelp),
      Parameter(
        name: "upstream", kind: .tensor(axes: 1...2, length: 1...Batch.longest), initial: nil,
        help: .batchNormGradientUpstreamHelp),
      Parameter(
        name: "gamma", kind: .numbers(length: 1...Batch.longest), initial: "2",
        help: .batchNormGammaHelp),
      Parameter(name: "eps", kind: .real(0...1), initial: "1e-5", help: .batchNormEpsHelp),
      Parameter(
        name: "paths", kind: .words(BatchNormPath.allCases.map(\.rawValue)),
        initial: "direct, mean, variance", help: .batchNormGradientPathsHelp),
    ],
    figures: [
      FigureDeclaration(name: "batch", meaning: .batchNormGradientBatchFigure),
      FigureDeclaration(name: "normalized", meaning: .batchNormGradientNormalizedFigure),
      FigureDeclaration(name: "upstream", meaning: .batchNormGradientUpstreamFigure),
      FigureDeclaration(name: "beta_gradient", meaning: .batchNormGradientBetaFigure),
      FigureDeclaration(name: "beta_difference", meaning: .batchNormGradientBetaDifference),
      FigureDeclaration(name: "gamma_gradient", meaning: .batchNormGradientGammaFigure),
      FigureDeclaration(name: "gamma_difference", meaning: .batchNormGradientGammaDifference),
      FigureDeclaration(name: "direct", meaning: .batchNormGradientDirectFigure),
      FigureDeclaration(name: "through_mean", meaning: .batchNormGradientMeanFigure),
      FigureDeclaration(name: "through_variance", meaning: .batchNormGradientVarianceFigure),
      FigureDeclaration(name: "input_gradient", meaning: .batchNormGradientInputFigure),
      FigureDeclaration(name: "input_difference", meaning: .batchNormGradientInputDifference),
    ])

  let batch: Batch
  let upstream: Tensor
  let normalized: Tensor
  /// The normalisation, with a γ for each feature; β takes no part.
  let norm: BatchNormalization
  let result: BatchNormalization.Result
  let paths: [BatchNormPath]
  /// The part of each path of ∂L/∂x.
  let parts: [BatchNormPath: [Double]]
  let ofBeta: CheckedGradient
  let ofGamma: CheckedGradient
  let ofInput: CheckedGradient

  init(_ settings: Settings) throws(SceneError) {
    let given = Batch(try settings.tensor("batch"))
    let shape = given.tensor.shape
    upstream = try PlaneSettings.tensor(
      "upstream", settings, shape: shape, otherwise: [1, -0.5, 2, 0.5, -1])
    let gamma = try AffineSettings.numbers("gamma", settings, features: given.features)
    norm = BatchNormalization(
      gamma: (0..<given.features).map { AffineSettings.value(gamma, $0) },
      beta: Array(repeating: 0, count: given.features), epsilon: try settings.number("eps"))
    paths = try settings.words("paths").compactMap(BatchNormPath.init)
    let gradients = try BatchNormGradients(norm, given.tensor, upstream)
    result = gradients.result
    normalized = gradients.result.normalized
    parts = gradients.parts
    ofBeta = try gradients.ofBeta()
    ofGamma = try gradients.ofGamma()
    ofInput = try gradients.ofInput(paths)
    batch = given
  }

  var frameCount: Int { 2 * batch.features + batch.tensor.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    if index < batch.features { return betaFrame(index, phrases) }
    if index < 2 * batch.features { return gammaFrame(index - batch.features, phrases) }
    return inputFrame(index - 2 * batch.features, phrases)
  }
}

/// A way by which an entry of the batch reaches the loss.
enum BatchNormPath: String, CaseIterable {
  /// Through its own x̂.
  case direct
  /// Through the mean.
  case mean
  /// Through the variance.
  case variance
}
