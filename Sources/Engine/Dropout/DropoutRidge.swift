/// Linear regression on dropped inputs P = D ⊙ X, D_ij ~ Bernoulli(keep), and the ridge regression
/// that it is in expectation (Srivastava et al., "Dropout", 2014, section 9.1).
///
/// X is N×d with examples as rows, y a vector of N; Γ̂ = diag(‖x_1‖, …, ‖x_d‖) holds the norms of the
/// columns and Γ = √((1 − keep)/keep)·Γ̂.
///
/// ```swift
/// let x = try Tensor(shape: [2, 1], elements: [1, 2])
/// let ridge = try DropoutRidge(x, y: Tensor([1, 1]), keep: 0.5)
/// ridge.expectedGram.elements      // [2.5]
/// try ridge.weights().elements     // [0.3]
/// ```
public struct DropoutRidge: Hashable, Sendable {
  /// The inputs, N×d.
  public let x: Tensor
  /// The targets, N.
  public let y: Tensor
  /// The probability that an input is kept.
  public let keep: Double
  /// XᵀX, d×d.
  public let gram: Tensor

  /// A regression.
  ///
  /// - Throws: `EngineError.rank`, `.shapeMismatch`, `.empty`, and `.parameter` for a `keep` that is
  ///   not above 0 and at most 1.
  public init(_ x: Tensor, y: Tensor, keep: Double) throws(EngineError) {
    guard x.rank == 2 else { throw .rank(operation: "dropout", found: x.shape, expected: [2]) }
    guard x.count > 0 else { throw .empty(operation: "dropout", shape: x.shape) }
    guard y.shape == [x.shape[0]] else {
      throw .shapeMismatch(operation: "dropout", left: x.shape, right: y.shape)
    }
    guard keep > 0, keep <= 1 else {
      throw .parameter(name: "keep", found: keep, expected: "0 < keep ≤ 1")
    }
    self.x = x
    self.y = y
    self.keep = keep
    gram = try LinearAlgebra.product(LinearAlgebra.transpose(x), x)
  }

  /// The squared norm of each column: the diagonal of Γ̂².
  public var squaredNorms: [Double] { (0..<x.shape[1]).map { gram[$0, $0] } }

  /// E[PᵀP] = keep²·XᵀX + keep(1 − keep)·Γ̂², d×d: the diagonal is keep·XᵀX, since D² = D.
  public var expectedGram: Tensor {
    var result = gram.map { keep * keep * $0 }
    for column in 0..<x.shape[1] { result[column, column] = keep * gram[column, column] }
    return result
  }

  /// E‖y − Pŵ‖² in its two parts.
  public struct Loss: Hashable, Sendable {
    /// ‖y − keep·Xŵ‖².
    public let fit: Double
    /// keep(1 − keep)·‖Γ̂ŵ‖².
    public let penalty: Double

    /// The whole loss.
    public var total: Double { fit + penalty }
  }

  /// E‖y − Pŵ‖² for weights ŵ on the inputs D ⊙ X; for weights w of inverted dropout, ŵ = w/keep.
  ///
  /// - Throws: `EngineError.shapeMismatch` where `weights` has not d entries.
  public func expectedLoss(weights: Tensor) throws(EngineError) -> Loss {
    let predicted = try LinearAlgebra.product(x, checked(weights))
    var (fit, penalty) = (0.0, 0.0)
    for (target, entry) in zip(y.elements, predicted.elements) {
      fit += (target - keep * entry) * (target - keep * entry)
    }
    for (norm, weight) in zip(squaredNorms, weights.elements) { penalty += norm * weight * weight }
    return Loss(fit: fit, penalty: keep * (1 - keep) * penalty)
  }

  /// The gradient of E‖y − Pŵ‖² by ŵ: 2(E[PᵀP]ŵ − keep·Xᵀy).
  ///
  /// - Throws: as `expectedLoss`.
  public func expectedGradient(weights: Tensor) throws(EngineError) -> Tensor {
    var gradient = try LinearAlgebra.product(expectedGram, checked(weights))
    let pull = try LinearAlgebra.product(y, x)
    for column in 0..<gradient.count {
      gradient.elements[column] = 2 * (gradient.elements[column] - keep * pull.elements[column])
    }
    return gradient
  }

  /// The w that is best: (XᵀX + Γ²)⁻¹Xᵀy; on the inputs D ⊙ X itself ŵ = w/keep is.
  ///
  /// - Throws: `EngineError.singular` where columns depend on each other and keep is 1, or where a
  ///   column is zero, and `.notFinite`.
  public func weights() throws(EngineError) -> Tensor {
    try LinearAlgebra.solve(penalizedGram, LinearAlgebra.product(y, x))
  }

  /// XᵀX + Γ², d×d: the diagonal of XᵀX divided by keep.
  public var penalizedGram: Tensor {
    var result = gram
    for column in 0..<x.shape[1] { result[column, column] /= keep }
    return result
  }

  /// X̃ = XΓ⁻¹: its columns all have the norm √(keep/(1 − keep)), whatever X.
  ///
  /// - Throws: `EngineError.singular` where a column is zero or keep is 1.
  public func scaledInputs() throws(EngineError) -> Tensor {
    let factors = squaredNorms.map { ((1 - keep) / keep * $0).squareRoot() }
    guard factors.allSatisfy({ $0 > 0 }) else { throw .singular(shape: gram.shape) }
    var result = x
    for index in 0..<x.count { result.elements[index] /= factors[index % factors.count] }
    return result
  }

  private func checked(_ weights: Tensor) throws(EngineError) -> Tensor {
    guard weights.shape == [x.shape[1]] else {
      throw .shapeMismatch(operation: "dropout", left: x.shape, right: weights.shape)
    }
    return weights
  }
}
