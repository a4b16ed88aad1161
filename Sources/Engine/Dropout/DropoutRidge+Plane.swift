import RealModule

extension DropoutRidge {
  /// The weights at which the expected loss is least: w where dropout is inverted, ŵ = w/keep on the
  /// inputs D ⊙ X.
  ///
  /// - Throws: as `weights()`.
  public func weights(inverted: Bool) throws(EngineError) -> Tensor {
    let best = try weights()
    return inverted ? best : best.map { $0 / keep }
  }

  /// E‖y − Pw‖² in its two parts, for P = D ⊙ X, or D ⊙ X/keep where dropout is inverted.
  ///
  /// - Throws: as `expectedLoss(weights:)`.
  public func expectedLoss(weights: Tensor, inverted: Bool) throws(EngineError) -> Loss {
    try expectedLoss(weights: inverted ? weights.map { $0 / keep } : weights)
  }

  /// Points of the closed curve on which the expected loss is above its least value by an excess, in
  /// the plane of two weights; the first point comes again as the last.
  ///
  /// With A = E[PᵀP] = LLᵀ the curve is w* + √excess·L⁻ᵀu over all unit vectors u.
  ///
  /// - Throws: `EngineError.shapeMismatch` for other than two columns, `.singular`, `.notFinite`.
  public func contour(
    excess: Double, inverted: Bool, points count: Int
  ) throws(EngineError) -> [[Double]] {
    guard x.shape[1] == 2 else {
      throw .shapeMismatch(operation: "contour", left: x.shape, right: [x.shape[0], 2])
    }
    let center = try weights(inverted: inverted).elements
    let curve = expectedGram.map { inverted ? $0 / (keep * keep) : $0 }
    let first = curve[0, 0].squareRoot()
    let mixed = curve[0, 1] / first
    let second = (curve[1, 1] - mixed * mixed).squareRoot()
    guard first > 0, second > 0 else { throw .singular(shape: curve.shape) }
    let radius = max(0, excess).squareRoot()
    return (0...max(1, count)).map { place in
      let angle = 2 * Double.pi * Double(place % max(1, count)) / Double(max(1, count))
      let up = Double.sin(angle) / second
      let right = (Double.cos(angle) - mixed * up) / first
      return [center[0] + radius * right, center[1] + radius * up]
    }
  }
}
