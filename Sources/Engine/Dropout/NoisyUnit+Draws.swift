extension NoisyUnit {
  /// w_k + δ_k = w_k(1 + ε_k) for one draw of the noise ε.
  ///
  /// - Throws: `EngineError.shapeMismatch` where there is not one ε for each weight.
  public func noisyWeights(noise: [Double]) throws(EngineError) -> [Double] {
    try check(noise)
    return zip(weights, noise).map { $0 * (1 + $1) }
  }

  /// y − Σ w_k(1 + ε_k)·x_k for one draw of the noise ε.
  ///
  /// - Throws: as `noisyWeights`.
  public func residual(noise: [Double]) throws(EngineError) -> Double {
    target - zip(try noisyWeights(noise: noise), inputs).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// ∂J/∂w for one draw of δ_k = w_k·ε_k.
  ///
  /// Where the noise is scaled, w is differentiated through δ too, as back-propagation does:
  /// −(y − …)·x_i·(1 + ε_i). Else δ is held fixed: −(y − …)·x_i.
  ///
  /// - Throws: `EngineError.shapeMismatch`.
  public func gradient(noise: [Double], isScaled: Bool) throws(EngineError) -> [Double] {
    let residual = try residual(noise: noise)
    return inputs.indices.map { -residual * inputs[$0] * (isScaled ? 1 + noise[$0] : 1) }
  }

  /// E[∂J/∂w] for δ_k = w_k·ε_k, differentiated through δ or with δ held fixed.
  public func meanGradient(variance: Double, isScaled: Bool) -> [Double] {
    isScaled ? meanGradientOfScaledNoise(variance: variance) : meanGradientOfFixedNoise()
  }

  /// The variance of each ∂J/∂w_i over normal ε of a variance α.
  ///
  /// With a_k = w_k·x_k, R = y − Σa_k and τ = αΣ_{k≠i}a_k²: held fixed x_i²·αΣa_k², through δ
  /// x_i²·((1 + α)τ + αR² + αa_i² − 2αRa_i + 2α²a_i²).
  public func gradientVariance(variance: Double, isScaled: Bool) -> [Double] {
    let parts = zip(weights, inputs).map { $0 * $1 }
    let squares = parts.reduce(0) { $0 + $1 * $1 }
    let rest = residual
    return inputs.indices.map { entry in
      let (part, input) = (parts[entry], inputs[entry])
      guard isScaled else { return input * input * variance * squares }
      let others = variance * (squares - part * part)
      let own = rest * rest + part * part - 2 * rest * part + 2 * variance * part * part
      return input * input * ((1 + variance) * others + variance * own)
    }
  }

  /// J = ½(y − Σ r_k·w_k·x_k)² for one draw of the factors r.
  ///
  /// - Throws: `EngineError.shapeMismatch` where there is not one factor for each weight.
  public func loss(factors: [Double]) throws(EngineError) -> Double {
    try check(factors)
    let output = weights.indices.reduce(0) { $0 + factors[$1] * weights[$1] * inputs[$1] }
    return (target - output) * (target - output) / 2
  }

  /// The weights at which E[J] is least, the smallest where there are several.
  ///
  /// All w_k·x_k are then equal, and of d inputs that are not 0 each is
  /// mean·y/(mean²·d + deviation²): 0 where the mean is 0, whatever the target.
  public func bestWeights(mean: Double, deviation: Double) -> [Double] {
    let count = inputs.reduce(0.0) { $1 == 0 ? $0 : $0 + 1 }
    let divisor = mean * mean * count + deviation * deviation
    guard divisor > 0 else { return inputs.map { _ in 0 } }
    return inputs.map { $0 == 0 ? 0 : mean * target / divisor / $0 }
  }

  private func check(_ factors: [Double]) throws(EngineError) {
    guard factors.count == weights.count else {
      throw .shapeMismatch(
        operation: "weight noise", left: [weights.count], right: [factors.count])
    }
  }
}
