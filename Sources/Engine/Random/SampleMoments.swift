/// The means, variances and covariances of vectors that come one after another.
///
/// Each new vector moves the means by its part, so nothing is lost to large sums (Welford, "Note on
/// a method for calculating corrected sums of squares and products", 1962).
///
/// ```swift
/// var moments = SampleMoments(entries: 1)
/// for number in [1.0, 2, 3, 4] { try moments.add([number]) }
/// moments.mean          // [2.5]
/// moments.variance(0)   // 1.6667
/// ```
public struct SampleMoments: Hashable, Sendable {
  /// How many vectors were added.
  public private(set) var count = 0
  /// The mean of each entry; zero before the first vector.
  public private(set) var mean: [Double]
  /// The sums of products of distances from the means, row by row.
  private var products: [Double]

  /// Moments of nothing yet, of vectors with so many entries.
  public init(entries: Int) {
    let entries = max(0, min(entries, 1 << 12))
    mean = Array(repeating: 0, count: entries)
    products = Array(repeating: 0, count: entries * entries)
  }

  /// Takes a vector into the moments.
  ///
  /// - Throws: `EngineError.shapeMismatch` for a vector of another length.
  public mutating func add(_ sample: [Double]) throws(EngineError) {
    guard sample.count == mean.count else {
      throw .shapeMismatch(operation: "moments", left: [mean.count], right: [sample.count])
    }
    count += 1
    let before = zip(sample, mean).map { $0 - $1 }
    for entry in mean.indices { mean[entry] += before[entry] / Double(count) }
    for row in mean.indices {
      for column in mean.indices {
        products[row * mean.count + column] += before[row] * (sample[column] - mean[column])
      }
    }
  }

  /// The unbiased covariance of two entries; nothing where there are fewer than two vectors, or no
  /// such entry.
  ///
  /// What is no more than rounding beside the variances is 0.
  public func covariance(_ first: Int, _ second: Int) -> Double? {
    guard count > 1, mean.indices.contains(first), mean.indices.contains(second) else {
      return nil
    }
    let size = mean.count
    let product = products[first * size + second]
    let scale = products[first * size + first] * products[second * size + second]
    guard product * product > 0x1p-96 * scale else { return 0 }
    return product / Double(count - 1)
  }

  /// The unbiased variance of an entry; nothing where it is not known yet.
  public func variance(_ entry: Int) -> Double? { covariance(entry, entry) }
}
