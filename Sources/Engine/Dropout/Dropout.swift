/// The family of dropout: noise that training puts on activations.
///
/// `keep` is the probability that a unit is kept, 0 < keep ≤ 1; PyTorch's p is 1 − keep.
public enum Dropout: Hashable, Sendable {
  /// Units become 0; evaluation multiplies by `keep` (Srivastava et al., "Dropout", 2014).
  case paper(keep: Double)
  /// Units become 0, the others are divided by `keep`; evaluation changes nothing.
  case inverted(keep: Double)
  /// Whole feature maps become 0, the others are divided by `keep` (Tompson et al., "Efficient
  /// object localization", 2015, section 3.2).
  case spatial(keep: Double)
  /// Units are multiplied by normal numbers of mean 1 and variance (1 − keep)/keep.
  case gaussianMultiplicative(keep: Double)
  /// Normal numbers of mean 0 and a deviation are added to the units, however large these are.
  case gaussianAdditive(deviation: Double)
  /// Units become α' = −1.7581, and a·x + b restores mean 0 and variance 1 (Klambauer et al.,
  /// "Self-normalizing neural networks", 2017, section 3).
  case alpha(keep: Double)

  /// The value α' that alpha dropout sets units to: −λα of the SELU.
  public static let alphaValue = -1.7580993408473766

  /// The a and b with which alpha dropout restores mean and variance: a = (q + α'²q(1 − q))^(−1/2),
  /// b = −a(1 − q)α', for q = keep.
  public static func alphaScaling(keep: Double) -> (a: Double, b: Double) {
    let squared = alphaValue * alphaValue
    let a = 1 / (keep + squared * keep * (1 - keep)).squareRoot()
    return (a, -a * (1 - keep) * alphaValue)
  }

  /// What training puts on a tensor of a shape: y = factor ⊙ x + offset.
  ///
  /// Spatial dropout takes C×H×W or N×C×H×W and draws once for each map.
  ///
  /// - Throws: `EngineError.parameter` for a `keep` or deviation out of range, `.rank` for spatial
  ///   dropout of other shapes, `.negativeLength`, `.tooLarge`.
  public func draw(
    shape: [Int], from stream: inout RandomStream
  ) throws(EngineError) -> DropoutNoise {
    try check()
    var factor = try Tensor(repeating: 1, shape: shape)
    var offset = try Tensor(repeating: 0, shape: shape)
    let area = try area(of: shape)
    var current = (factor: 1.0, offset: 0.0)
    for index in 0..<factor.count {
      if index % area == 0 { current = drawOne(&stream) }
      factor.elements[index] = current.factor
      offset.elements[index] = current.offset
    }
    return DropoutNoise(factor: factor, offset: offset)
  }

  /// What evaluation computes: the tensor itself, but `keep`·x for the paper's dropout.
  ///
  /// - Throws: `EngineError.parameter`.
  public func evaluation(_ x: Tensor) throws(EngineError) -> Tensor {
    try check()
    guard case .paper(let keep) = self else { return x }
    return x.map { keep * $0 }
  }

  /// The exact mean of each entry in training.
  ///
  /// - Throws: `EngineError.parameter`.
  public func mean(_ x: Tensor) throws(EngineError) -> Tensor {
    try check()
    switch self {
    case .paper(let keep): return x.map { keep * $0 }
    case .alpha(let keep):
      let (a, b) = Dropout.alphaScaling(keep: keep)
      return x.map { a * (keep * $0 + (1 - keep) * Dropout.alphaValue) + b }
    default: return x
    }
  }

  /// The exact variance of each entry in training.
  ///
  /// - Throws: `EngineError.parameter`.
  public func variance(_ x: Tensor) throws(EngineError) -> Tensor {
    try check()
    switch self {
    case .paper(let keep): return x.map { keep * (1 - keep) * $0 * $0 }
    case .inverted(let keep), .spatial(let keep), .gaussianMultiplicative(let keep):
      return x.map { (1 - keep) / keep * $0 * $0 }
    case .gaussianAdditive(let deviation): return x.map { _ in deviation * deviation }
    case .alpha(let keep):
      let (a, _) = Dropout.alphaScaling(keep: keep)
      return x.map {
        let distance = a * ($0 - Dropout.alphaValue)
        return keep * (1 - keep) * distance * distance
      }
    }
  }

  /// The exact covariance in training of two entries, x and another, neighbours in one feature map.
  ///
  /// Zero wherever units are drawn on their own; spatial dropout keeps or drops the two together.
  ///
  /// - Throws: `EngineError.parameter`.
  public func covariance(_ x: Double, neighbor: Double) throws(EngineError) -> Double {
    try check()
    guard case .spatial(let keep) = self else { return 0 }
    return (1 - keep) / keep * x * neighbor
  }

  private func drawOne(_ stream: inout RandomStream) -> (factor: Double, offset: Double) {
    switch self {
    case .paper(let keep): return (stream.bernoulli(keep) ? 1 : 0, 0)
    case .inverted(let keep), .spatial(let keep):
      return (stream.bernoulli(keep) ? 1 / keep : 0, 0)
    case .gaussianMultiplicative(let keep):
      return (1 + ((1 - keep) / keep).squareRoot() * stream.normal(), 0)
    case .gaussianAdditive(let deviation): return (1, deviation * stream.normal())
    case .alpha(let keep):
      let (a, b) = Dropout.alphaScaling(keep: keep)
      return stream.bernoulli(keep) ? (a, b) : (0, a * Dropout.alphaValue + b)
    }
  }

  private func area(of shape: [Int]) throws(EngineError) -> Int {
    guard case .spatial = self else { return 1 }
    guard (3...4).contains(shape.count) else {
      throw .rank(operation: "spatial dropout", found: shape, expected: [3, 4])
    }
    return max(1, Tensor.count(Array(shape.suffix(2))))
  }

  private func check() throws(EngineError) {
    switch self {
    case .paper(let keep), .inverted(let keep), .spatial(let keep), .alpha(let keep),
      .gaussianMultiplicative(let keep):
      guard keep > 0, keep <= 1 else {
        throw .parameter(name: "keep", found: keep, expected: "0 < keep ≤ 1")
      }
    case .gaussianAdditive(let deviation):
      guard deviation >= 0, deviation.isFinite else {
        throw .parameter(name: "deviation", found: deviation, expected: "deviation ≥ 0")
      }
    }
  }
}

/// One draw of dropout's noise: y = factor ⊙ x + offset.
public struct DropoutNoise: Hashable, Sendable {
  /// What each entry is multiplied by.
  public let factor: Tensor
  /// What is then added to each entry.
  public let offset: Tensor

  /// The noisy activations.
  ///
  /// - Throws: `EngineError.shapeMismatch` where `x` has not the shape of the draw.
  public func applied(to x: Tensor) throws(EngineError) -> Tensor {
    try check(x)
    var result = x
    for index in 0..<x.count {
      result.elements[index] = factor.elements[index] * x.elements[index] + offset.elements[index]
    }
    return result
  }

  /// ∂L/∂x for an upstream gradient ∂L/∂y: the same factors again.
  ///
  /// - Throws: `EngineError.shapeMismatch`.
  public func gradient(_ upstream: Tensor) throws(EngineError) -> Tensor {
    try check(upstream)
    var result = upstream
    for index in 0..<upstream.count { result.elements[index] *= factor.elements[index] }
    return result
  }

  private func check(_ x: Tensor) throws(EngineError) {
    guard x.shape == factor.shape else {
      throw .shapeMismatch(operation: "dropout", left: factor.shape, right: x.shape)
    }
  }
}
