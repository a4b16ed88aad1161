/// A linear unit Σ w_k·x_k with the loss J = ½(y − Σ…)² whose weights are noisy.
///
/// (The Gaussian relatives of dropout: Srivastava et al., "Dropout", 2014, section 10.)
public struct NoisyUnit: Hashable, Sendable {
  /// The weights.
  public let weights: [Double]
  /// The inputs.
  public let inputs: [Double]
  /// The target.
  public let target: Double

  /// A unit.
  ///
  /// - Throws: `EngineError.shapeMismatch` where weights and inputs differ in number.
  public init(weights: [Double], inputs: [Double], target: Double) throws(EngineError) {
    guard weights.count == inputs.count else {
      throw .shapeMismatch(
        operation: "weight noise", left: [weights.count], right: [inputs.count])
    }
    self.weights = weights
    self.inputs = inputs
    self.target = target
  }

  /// y − Σ w_k·x_k without noise.
  public var residual: Double { target - sum { $0 * $1 } }

  /// E[∂J/∂w_i] for weights w + δ where δ does not depend on w: −(y − Σ…)·x_i, as without noise.
  public func meanGradientOfFixedNoise() -> [Double] {
    let residual = residual
    return inputs.map { -residual * $0 }
  }

  /// E[∂J/∂w_i] for weights w + w·ε with ε of the given variance: −(y − Σ…)·x_i + variance·w_i·x_i²,
  /// weight decay scaled by the squared inputs.
  public func meanGradientOfScaledNoise(variance: Double) -> [Double] {
    let residual = residual
    return zip(weights, inputs).map { weight, input in
      -residual * input + variance * weight * input * input
    }
  }

  /// E[J] where every weight is multiplied by independent noise of a mean and a *deviation*:
  /// ½(y − mean·Σ…)² + ½·deviation²·Σ w_k²·x_k².
  public func expectedLoss(mean: Double, deviation: Double) -> (fit: Double, penalty: Double) {
    let distance = target - mean * sum { $0 * $1 }
    let squares = sum { $0 * $0 * $1 * $1 }
    return (distance * distance / 2, deviation * deviation * squares / 2)
  }

  private func sum(_ term: (Double, Double) -> Double) -> Double {
    zip(weights, inputs).reduce(0) { $0 + term($1.0, $1.1) }
  }
}
