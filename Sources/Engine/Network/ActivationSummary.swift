/// What the activations of a layer look like from afar.
public struct ActivationSummary: Hashable, Sendable {
  /// Their mean.
  public let mean: Double
  /// Their deviation, by the biased variance.
  public let deviation: Double
  /// The share of them that is exactly 0, as ReLU leaves it.
  public let zeros: Double

  /// The summary of all entries.
  ///
  /// - Throws: `EngineError.empty` where there are none.
  public init(of activations: Tensor) throws(EngineError) {
    let statistics = try BatchStatistics(of: Tensor(activations.elements))
    mean = statistics.mean.first ?? .nan
    deviation = (statistics.variance.first ?? .nan).squareRoot()
    zeros = Double(activations.elements.count { $0 == 0 }) / Double(activations.count)
  }
}
