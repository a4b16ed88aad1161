/// The columns of X and what becomes of them under XΓ⁻¹, beside standardisation.
///
/// Dropout's ridge regression is plain ridge regression on X̃ = XΓ⁻¹, Γ = √((1 − keep)/keep)·Γ̂ with the
/// norms of the columns in Γ̂. So every column of X̃ has the norm √(keep/(1 − keep)): Σx² becomes equal,
/// the variance only where the columns are centred.
///
/// ```swift
/// let x = try Tensor(shape: [2, 2], elements: [3, 0, 4, 10])
/// try ColumnScaling(x, keep: 0.8).scaledNorms  // [2, 2]
/// ```
public struct ColumnScaling: Hashable, Sendable {
  /// The columns, centred where that was asked for, N×d.
  public let inputs: Tensor
  /// The probability that an input is kept.
  public let keep: Double
  /// ‖x_j‖ of each column: the diagonal of Γ̂.
  public let norms: [Double]
  /// √((1 − keep)/keep)·‖x_j‖ of each column: the diagonal of Γ.
  public let factors: [Double]
  /// X̃ = XΓ⁻¹, N×d.
  public let scaled: Tensor
  /// ‖x̃_j‖ of each column.
  public let scaledNorms: [Double]
  /// (x − μ)/σ for each column, N×d; a constant column is 0.
  public let standardized: Tensor
  /// The mean and the biased variance of each column of X.
  public let statistics: BatchStatistics
  /// The mean and the biased variance of each column of X̃.
  public let scaledStatistics: BatchStatistics
  /// The mean and the biased variance of each standardised column.
  public let standardizedStatistics: BatchStatistics

  /// The columns of X, N×d, scaled and standardised.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.parameter` for a `keep` that is not between 0 and 1,
  ///   and `.singular` where a column is zero.
  public init(_ x: Tensor, keep: Double, center: Bool = false) throws(EngineError) {
    guard x.rank == 2 else { throw .rank(operation: "scale", found: x.shape, expected: [2]) }
    guard keep > 0, keep < 1 else {
      throw .parameter(name: "keep", found: keep, expected: "0 < keep < 1")
    }
    let given = try BatchStatistics(of: x)
    inputs = center ? x.eachColumn { entry, column in entry - given.mean[column] } : x
    self.keep = keep
    norms = ColumnScaling.norms(inputs)
    guard norms.allSatisfy({ $0 > 0 }) else { throw .singular(shape: x.shape) }
    let factors = norms.map { ((1 - keep) / keep).squareRoot() * $0 }
    self.factors = factors
    scaled = inputs.eachColumn { entry, column in entry / factors[column] }
    scaledNorms = ColumnScaling.norms(scaled)
    let statistics = try BatchStatistics(of: inputs)
    self.statistics = statistics
    standardized = inputs.eachColumn { entry, column in
      let deviation = statistics.variance[column].squareRoot()
      return deviation > 0 ? (entry - statistics.mean[column]) / deviation : 0
    }
    scaledStatistics = try BatchStatistics(of: scaled)
    standardizedStatistics = try BatchStatistics(of: standardized)
  }

  /// √(keep/(1 − keep)), the norm of every column of X̃.
  public var expectedNorm: Double { (keep / (1 - keep)).squareRoot() }

  private static func norms(_ x: Tensor) -> [Double] {
    (0..<x.shape[1]).map { column in
      (0..<x.shape[0]).reduce(0) { $0 + x[$1, column] * x[$1, column] }.squareRoot()
    }
  }
}

extension Tensor {
  /// The matrix with every entry replaced by what is made of it and the number of its column.
  fileprivate func eachColumn(_ transform: (Double, Int) -> Double) -> Tensor {
    let columns = max(1, shape.last ?? 1)
    return Tensor(
      uncheckedShape: shape,
      elements: elements.enumerated().map { transform($1, $0 % columns) })
  }
}
