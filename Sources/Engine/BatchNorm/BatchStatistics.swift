/// The mean and the variances of each feature of a batch.
///
/// ```swift
/// let statistics = try BatchStatistics(of: Tensor([1, 2, 3, 4]))
/// statistics.mean              // [2.5]
/// statistics.variance          // [1.25]
/// statistics.unbiasedVariance  // [1.6667]
/// ```
public struct BatchStatistics: Hashable, Sendable {
  /// The mean μ of each feature.
  public let mean: [Double]
  /// The biased variance σ² of each feature: the mean of the squared distances from μ, over m.
  public let variance: [Double]
  /// How many entries m each feature has.
  public let count: Int

  /// The statistics of a batch: n (one feature), N×C, N×C×L or N×C×H×W.
  ///
  /// - Throws: `EngineError.rank` and `.empty`.
  public init(of x: Tensor) throws(EngineError) {
    self.init(of: x, try FeatureLayout(x, operation: "batch_norm"))
  }

  init(mean: [Double], variance: [Double], count: Int) {
    self.mean = mean
    self.variance = variance
    self.count = count
  }

  init(of x: Tensor, _ layout: FeatureLayout) {
    let m = Double(layout.count)
    let mean = x.elements.withUnsafeBufferPointer { x in
      layout.sums(over: m) { run in run.entries(of: x) }
    }
    variance = x.elements.withUnsafeBufferPointer { x in
      mean.withUnsafeBufferPointer { mean in
        layout.sums(over: m) { run in
          let distance = run.entries(of: x) - run.features(of: mean)
          return distance * distance
        }
      }
    }
    self.mean = mean
    count = layout.count
  }

  /// The unbiased variance of each feature, over m − 1; NaN for a single entry.
  public var unbiasedVariance: [Double] {
    variance.map { $0 * Double(count) / Double(count - 1) }
  }
}

/// Running averages of batch statistics, as they are kept for evaluation; they start at 0 and 1.
///
/// ```swift
/// var running = RunningStatistics(features: 1)
/// try running.update(with: BatchStatistics(of: Tensor([1, 2, 3, 4])), as: .pyTorch())
/// running.mean      // [0.25]
/// running.variance  // [1.0667]
/// ```
public struct RunningStatistics: Hashable, Sendable {
  /// The running mean of each feature.
  public var mean: [Double]
  /// The running variance of each feature.
  public var variance: [Double]

  /// Means of 0 and variances of 1.
  public init(features: Int) {
    mean = Array(repeating: 0, count: max(0, features))
    variance = Array(repeating: 1, count: max(0, features))
  }

  /// What a framework means by momentum, and which variance it keeps.
  public enum Convention: Hashable, Sendable {
    /// running ← (1 − m)·running + m·batch, with the unbiased variance.
    case pyTorch(momentum: Double = 0.1)
    /// running ← m·running + (1 − m)·batch, with the biased variance.
    case keras(momentum: Double = 0.99)

    /// How much of the first values is left after a number of updates: (1 − m)^t, in Keras m^t.
    ///
    /// ```swift
    /// RunningStatistics.Convention.pyTorch().weightOfStart(after: 2)  // 0.81
    /// ```
    public func weightOfStart(after updates: Int) -> Double {
      switch self {
      case .pyTorch(let momentum): Elementary.power(1 - momentum, Double(updates))
      case .keras(let momentum): Elementary.power(momentum, Double(updates))
      }
    }
  }

  /// Takes a batch into the averages.
  ///
  /// - Throws: `EngineError.shapeMismatch` where the features differ in number, and `.parameter`
  ///   where a single entry has no unbiased variance.
  public mutating func update(
    with batch: BatchStatistics, as convention: Convention
  ) throws(EngineError) {
    guard batch.mean.count == mean.count, batch.mean.count == variance.count else {
      throw .shapeMismatch(
        operation: "running", left: [mean.count], right: [batch.mean.count])
    }
    switch convention {
    case .pyTorch(let momentum):
      guard batch.count > 1 else {
        throw .parameter(name: "batch", found: Double(batch.count), expected: "batch ≥ 2")
      }
      blend(batch.mean, batch.unbiasedVariance, new: momentum, old: 1 - momentum)
    case .keras(let momentum):
      blend(batch.mean, batch.variance, new: 1 - momentum, old: momentum)
    }
  }

  private mutating func blend(
    _ batchMean: [Double], _ batchVariance: [Double], new: Double, old: Double
  ) {
    for feature in mean.indices {
      mean[feature] = old * mean[feature] + new * batchMean[feature]
      variance[feature] = old * variance[feature] + new * batchVariance[feature]
    }
  }
}
