import Engine

/// Batch norm: its values by the engine, its tangents by the rules of its parts.
extension Evaluator {
  mutating func batchNorm(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    try refuseRank(a[0], 1...4, "batch_norm")
    try count(saturatingProduct(8, a[0].count))
    let norm = try normalization(gamma: a[1], beta: a[2], eps: a[3], a)
    let x = try a[0].tensor()
    var result = Quantity(
      try engine { () throws(EngineError) in try norm.training(x).output })
    guard a.values.contains(where: { $0?.tangent != nil }) else { return result }
    let parts = try normalized(a[0], eps: a[3])
    let (gamma, beta) = (a[0].perFeature(a[1]), a[0].perFeature(a[2]))
    result.tangent = try add(try multiply(gamma, parts.hats), beta).tangent
    return result
  }

  mutating func batchNormGradient(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    try refuseRank(a[0], 1...4, "batch_norm_grad_x")
    try count(saturatingProduct(12, a[0].count))
    let norm = try normalization(gamma: a[2], beta: Quantity(0), eps: a[3], a)
    let (x, upstream) = (try a[0].tensor(), try a[1].tensor())
    var result = Quantity(
      try engine { () throws(EngineError) in
        try norm.trainingGradient(x, upstream: upstream).input
      })
    guard a.values.contains(where: { $0?.tangent != nil }) else { return result }
    result.tangent = try composedGradient(a).tangent
    return result
  }

  /// γ/√(σ² + ε)·(g − mean(g) − x̂·mean(g·x̂)), part by part.
  private mutating func composedGradient(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    let parts = try normalized(a[0], eps: a[3])
    let g = a[1]
    let along = try multiply(parts.hats, try featureMean(try multiply(g, parts.hats)))
    let rest = try subtract(try subtract(g, try featureMean(g)), along)
    return try multiply(try multiply(a[0].perFeature(a[2]), parts.inverse), rest)
  }

  /// x̂ and 1/√(σ² + ε), part by part.
  private mutating func normalized(
    _ x: Quantity, eps: Quantity
  ) throws(FormulaError.Reason) -> (hats: Quantity, inverse: Quantity) {
    let centered = try subtract(x, try featureMean(x))
    let variance = try featureMean(try multiply(centered, centered))
    let inverse = try power(try add(variance, eps), Quantity(-0.5))
    return (try multiply(centered, inverse), inverse)
  }

  /// The mean of every feature over the batch, in a shape that meets the batch's.
  private mutating func featureMean(_ x: Quantity) throws(FormulaError.Reason) -> Quantity {
    let axes = (0..<x.rank).filter { $0 != 1 }.map(Double.init)
    let mean = try mean(x, axis: Quantity(shape: [axes.count], axes), "batch_norm")
    return mean.reshaped(x.shape.indices.map { $0 == 1 ? x.shape[1] : 1 })
  }

  private func normalization(
    gamma: Quantity, beta: Quantity, eps: Quantity, _ a: Arguments
  ) throws(FormulaError.Reason) -> BatchNormalization {
    for (name, value) in [("gamma", gamma), ("beta", beta)] where value.rank > 1 {
      throw .argument(
        function: a.function.name, parameter: name, found: value.shown,
        expected: .formulaNumberOrVector)
    }
    guard let epsilon = eps.number, epsilon >= 0 else {
      throw .argument(
        function: a.function.name, parameter: "eps", found: eps.shown,
        expected: .formulaNotNegativeNumber)
    }
    return BatchNormalization(gamma: gamma.elements, beta: beta.elements, epsilon: epsilon)
  }
}

extension Quantity {
  /// A parameter with an entry for each feature of this batch, in a shape that meets the batch's.
  fileprivate func perFeature(_ parameter: Quantity) -> Quantity {
    guard parameter.count > 1, rank > 1 else {
      return parameter.reshaped(parameter.count == 1 ? [] : parameter.shape)
    }
    return parameter.reshaped(shape.indices.map { $0 == 1 ? parameter.count : 1 })
  }
}
