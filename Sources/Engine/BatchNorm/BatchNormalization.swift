/// Batch normalisation: x̂ = (x − μ)/√(σ² + ε), y = γ·x̂ + β, for each feature.
///
/// (Ioffe and Szegedy, "Batch Normalization", 2015, algorithm 1.) The batch is n (one feature),
/// N×C (a feature for each column), N×C×L or N×C×H×W (one for each channel); the variance that
/// normalises is the biased one, and ε stands inside the root.
///
/// ```swift
/// let norm = BatchNormalization(gamma: [1], beta: [0], epsilon: 0)
/// try norm.training(Tensor([1, 2, 3, 4])).output  // [−1.342, −0.4472, 0.4472, 1.342]
/// ```
public struct BatchNormalization: Hashable, Sendable {
  /// The scale γ of each feature, or one for all.
  public var gamma: [Double]
  /// The shift β of each feature, or one for all.
  public var beta: [Double]
  /// The ε that is added to the variance.
  public var epsilon: Double

  /// A normalisation.
  public init(gamma: [Double], beta: [Double], epsilon: Double = 1e-5) {
    self.gamma = gamma
    self.beta = beta
    self.epsilon = epsilon
  }

  /// What normalising gives: every step of it.
  public struct Result: Hashable, Sendable {
    /// x̂, of the batch's shape.
    public let normalized: Tensor
    /// y = γ·x̂ + β, of the batch's shape.
    public let output: Tensor
    /// 1/√(σ² + ε) of each feature.
    public let inverseDeviation: [Double]
    /// The mean that was subtracted from each feature.
    public let mean: [Double]
    /// The variance by which each feature was divided.
    public let variance: [Double]
  }

  /// Normalises by the batch's own statistics, as in training.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.shapeMismatch` where γ or β has another number of
  ///   features, `.parameter` where σ² + ε is not above 0.
  public func training(_ x: Tensor) throws(EngineError) -> Result {
    let layout = try layout(of: x)
    let statistics = BatchStatistics(of: x, layout)
    return try normalized(x, layout, mean: statistics.mean, variance: statistics.variance)
  }

  /// Normalises by given statistics, as in evaluation or with frozen statistics.
  ///
  /// - Throws: as `training`.
  public func evaluation(
    _ x: Tensor, running: RunningStatistics
  ) throws(EngineError) -> Result {
    let layout = try layout(of: x)
    guard running.mean.count == layout.features, running.variance.count == layout.features else {
      throw .shapeMismatch(
        operation: "batch_norm", left: x.shape, right: [running.mean.count])
    }
    return try normalized(x, layout, mean: running.mean, variance: running.variance)
  }

  func layout(of x: Tensor) throws(EngineError) -> FeatureLayout {
    let layout = try FeatureLayout(x, operation: "batch_norm")
    try check(gamma, layout, x)
    try check(beta, layout, x)
    return layout
  }

  private func check(
    _ parameter: [Double], _ layout: FeatureLayout, _ x: Tensor
  ) throws(EngineError) {
    guard parameter.count == 1 || parameter.count == layout.features else {
      throw .shapeMismatch(operation: "batch_norm", left: x.shape, right: [parameter.count])
    }
  }

  /// A parameter of which one entry stands for all features, with an entry for each.
  func perFeature(_ parameter: [Double], _ layout: FeatureLayout) -> [Double] {
    parameter.count == layout.features
      ? parameter : Array(repeating: parameter.first ?? 1, count: layout.features)
  }

  private func normalized(
    _ x: Tensor, _ layout: FeatureLayout, mean: [Double], variance: [Double]
  ) throws(EngineError) -> Result {
    if let low = variance.first(where: { $0 + epsilon <= 0 }) {
      throw .parameter(
        name: "eps", found: epsilon, expected: low == 0 ? "eps > 0" : "eps > \(-low)")
    }
    let inverse = variance.map { 1 / ($0 + epsilon).squareRoot() }
    let normalized = layout.scaled(x.elements, minus: mean, times: inverse)
    let output = layout.scaled(
      normalized, times: perFeature(gamma, layout), plus: perFeature(beta, layout))
    return Result(
      normalized: Tensor(uncheckedShape: x.shape, elements: normalized),
      output: Tensor(uncheckedShape: x.shape, elements: output), inverseDeviation: inverse,
      mean: mean, variance: variance)
  }
}

extension FeatureLayout {
  /// (x − a)·b for the a and b of each entry's feature.
  fileprivate func scaled(
    _ x: [Double], minus centers: [Double], times factors: [Double]
  ) -> [Double] {
    withPointers(x, centers, factors) { x, centers, factors in
      entries { run in
        (run.entries(of: x) - run.features(of: centers)) * run.features(of: factors)
      }
    }
  }

  /// x·a + b for the a and b of each entry's feature.
  fileprivate func scaled(
    _ x: [Double], times factors: [Double], plus shifts: [Double]
  ) -> [Double] {
    withPointers(x, factors, shifts) { x, factors, shifts in
      entries { run in
        run.entries(of: x) * run.features(of: factors) + run.features(of: shifts)
      }
    }
  }

  /// Calls the body with three arrays as they lie in memory, to read without checks.
  @inline(__always)
  func withPointers<Result>(
    _ first: [Double], _ second: [Double], _ third: [Double],
    _ body: (
      UnsafeBufferPointer<Double>, UnsafeBufferPointer<Double>, UnsafeBufferPointer<Double>
    ) -> Result
  ) -> Result {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        third.withUnsafeBufferPointer { third in body(first, second, third) }
      }
    }
  }
}
