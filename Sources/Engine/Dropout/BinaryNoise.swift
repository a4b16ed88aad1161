/// Independent entries that take one of two values: a dropout mask, or a number ± a deviation.
///
/// Its expectations are exact: every one of the 2^n tensors is tried and weighted.
///
/// ```swift
/// let mask = try BinaryNoise.mask(keep: 0.5)
/// try mask.expectation(shape: [2]) { d in Tensor(max(0, 3 * d.elements[0] - 2 * d.elements[1])) }
/// // 1
/// ```
public struct BinaryNoise: Hashable, Sendable {
  /// The one value.
  public let low: Double
  /// The other value.
  public let high: Double
  /// The probability of `high`.
  public let probability: Double

  /// The most entries whose 2^n tensors are tried.
  public static let largestCount = 16

  /// Noise of two values.
  ///
  /// - Throws: `EngineError.parameter` for a probability outside 0 … 1.
  public init(low: Double, high: Double, probability: Double) throws(EngineError) {
    guard probability >= 0, probability <= 1 else {
      throw .parameter(name: "keep", found: probability, expected: "0 ≤ keep ≤ 1")
    }
    self.low = low
    self.high = high
    self.probability = probability
  }

  /// A mask whose entries are 1 with probability `keep`, else 0.
  ///
  /// - Throws: `EngineError.parameter`.
  public static func mask(keep: Double) throws(EngineError) -> BinaryNoise {
    try BinaryNoise(low: 0, high: 1, probability: keep)
  }

  /// Entries mean ± deviation with equal chances: exact for any noise of that mean and deviation
  /// wherever what is computed is quadratic in each entry.
  public static func twoPoint(mean: Double, deviation: Double) -> BinaryNoise {
    BinaryNoise(mean: mean, deviation: deviation)
  }

  private init(mean: Double, deviation: Double) {
    low = mean - deviation
    high = mean + deviation
    probability = 0.5
  }

  /// The exact mean of what is computed from a noise tensor of a shape.
  ///
  /// - Throws: `EngineError.tooLarge` for more than `largestCount` entries, `.shapeMismatch` where
  ///   the results differ in shape, and what the computation throws.
  public func expectation(
    shape: [Int], of compute: (Tensor) throws(EngineError) -> Tensor
  ) throws(EngineError) -> Tensor {
    let count = try Tensor.checkedCount(shape)
    guard count <= BinaryNoise.largestCount else {
      throw .tooLarge(shape: shape, limit: BinaryNoise.largestCount)
    }
    var noise = try Tensor(repeating: low, shape: shape)
    let weights = weights(count)
    var sum = ExactSum(of: try compute(noise), weight: weights[0])
    for mask in 1..<(1 << count) {
      for entry in 0..<count { noise.elements[entry] = mask >> entry & 1 == 1 ? high : low }
      try sum.add(compute(noise), weight: weights[mask.nonzeroBitCount])
    }
    return sum.total
  }

  /// The probability of a tensor by the number of its high entries.
  private func weights(_ count: Int) -> [Double] {
    (0...count).map { ones in
      (0..<count).reduce(1) { $0 * ($1 < ones ? probability : 1 - probability) }
    }
  }
}

/// A weighted sum of tensors that keeps what rounding would lose (Neumaier 1974).
private struct ExactSum {
  private var sum: Tensor
  private var lost: [Double]

  init(of first: Tensor, weight: Double) {
    sum = first.map { $0 * weight }
    lost = Array(repeating: 0, count: first.count)
  }

  mutating func add(_ next: Tensor, weight: Double) throws(EngineError) {
    guard next.shape == sum.shape else {
      throw .shapeMismatch(operation: "expect", left: sum.shape, right: next.shape)
    }
    for index in lost.indices {
      let (old, term) = (sum.elements[index], next.elements[index] * weight)
      let new = old + term
      lost[index] += abs(old) >= abs(term) ? (old - new) + term : (term - new) + old
      sum.elements[index] = new
    }
  }

  var total: Tensor {
    var result = sum
    for index in lost.indices { result.elements[index] += lost[index] }
    return result
  }
}
