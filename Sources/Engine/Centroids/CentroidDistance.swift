/// The squared distance of normalised features to the fixed centroids of their classes, the part of
/// the loss that pulls each class together while the centroids stay.
///
/// Value: (mean over the batch of ‖x̂_i − c_{y_i}‖²)^power; the exponent differs between the paper and
/// its code, so it is a parameter.
public struct CentroidDistance: Hashable, Sendable {
  /// The loss.
  public let value: Double
  /// The gradient by the features, N×d.
  public let featureGradient: Tensor

  /// The loss of a batch of features N×d for fixed centroids C×d and labels from 0.
  ///
  /// - Throws: as `CenterLoss`, and `EngineError.parameter` for a feature of length 0 or a power that
  ///   is neither 1 nor ½.
  public init(
    _ features: Tensor, labels: [Int], centroids: EvenCentroids, power: Double = 1
  ) throws(EngineError) {
    guard power == 1 || power == 0.5 else {
      throw .parameter(name: "power", found: power, expected: "power = 1, 0.5")
    }
    let unit = try UnitRows(features, operation: "pedcc")
    let loss = try CenterLoss(unit.rows, labels: labels, centers: centroids.points)
    let mean = 2 * loss.value / Double(labels.count)
    let root = mean.squareRoot()
    value = power == 1 ? mean : root
    let slope = power == 1 ? 1 : (root > 0 ? 0.5 / root : 0)
    let factor = 2 * slope / Double(labels.count)
    featureGradient = unit.gradient(loss.featureGradient.map { factor * $0 })
  }
}
