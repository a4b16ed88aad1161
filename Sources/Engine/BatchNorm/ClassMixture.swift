/// Numbers that come from several classes, equally often, each normal around a mean of its own.
///
/// The variance of the whole is the part within the classes plus the part between their means.
///
/// ```swift
/// let mixture = ClassMixture(means: [-5, 5], deviation: 1)
/// mixture.mean      // 0
/// mixture.variance  // 26: 1 within the classes, 25 between them
/// ```
public struct ClassMixture: Hashable, Sendable {
  /// The mean of each class.
  public let means: [Double]
  /// The deviation within every class.
  public let deviation: Double

  /// Classes of given means.
  public init(means: [Double], deviation: Double) {
    self.means = means
    self.deviation = deviation
  }

  /// The mean of the whole.
  public var mean: Double { means.reduce(0, +) / Double(max(1, means.count)) }

  /// The variance within the classes.
  public var within: Double { deviation * deviation }

  /// The variance between the classes: the mean squared distance of their means from `mean`.
  public var between: Double {
    let center = mean
    let sum = means.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return sum / Double(max(1, means.count))
  }

  /// The variance of the whole.
  public var variance: Double { within + between }

  /// A number of a class, which counts from 0; of a class that there is not, around 0.
  public func draw(_ label: Int, from stream: inout RandomStream) -> Double {
    (means.indices.contains(label) ? means[label] : 0) + deviation * stream.normal()
  }
}
