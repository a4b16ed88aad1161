import Engine

/// The engine's gradients of a batch normalisation, and the central differences beside them.
struct BatchNormGradients {
  let result: BatchNormalization.Result
  /// The part of each path of ∂L/∂x.
  let parts: [BatchNormPath: [Double]]
  private let gradient: BatchNormalization.Gradient
  private let norm: BatchNormalization
  private let batch: Tensor
  private let upstream: Tensor
  private let agreement: Agreement
  private let step: Double

  init(
    _ norm: BatchNormalization, _ batch: Tensor, _ upstream: Tensor
  ) throws(SceneError) {
    self.norm = norm
    self.batch = batch
    self.upstream = upstream
    let result = try computed { () throws(EngineError) in try norm.training(batch) }
    let gradient = try computed { () throws(EngineError) in
      try norm.gradient(upstream, of: result, frozen: false)
    }
    parts = [
      .direct: gradient.direct.elements, .mean: gradient.throughMean.elements,
      .variance: gradient.throughVariance.elements,
    ]
    self.result = result
    self.gradient = gradient
    let steepness = result.inverseDeviation.reduce(1, max)
    step = 0x1p-17 / steepness
    agreement = BatchNormGradients.agreement(norm, batch, upstream, steepness)
  }

  /// ∂L/∂β beside its central differences.
  func ofBeta() throws(SceneError) -> CheckedGradient {
    let differences = try centralDifference(
      of: { beta throws(SceneError) in
        try loss(
          BatchNormalization(
            gamma: norm.gamma, beta: beta.elements, epsilon: norm.epsilon), batch)
      }, at: Tensor(norm.beta))
    return checked("β", gradient.beta, differences)
  }

  /// ∂L/∂γ beside its central differences.
  func ofGamma() throws(SceneError) -> CheckedGradient {
    let differences = try centralDifference(
      of: { gamma throws(SceneError) in
        try loss(
          BatchNormalization(
            gamma: gamma.elements, beta: norm.beta, epsilon: norm.epsilon), batch)
      }, at: Tensor(norm.gamma))
    return checked("γ", gradient.gamma, differences)
  }

  /// The paths of ∂L/∂x that are switched on, beside the central differences of the whole.
  func ofInput(_ paths: [BatchNormPath]) throws(SceneError) -> CheckedGradient {
    let differences = try centralDifference(
      of: { batch throws(SceneError) in try loss(norm, batch) }, at: batch, step: step)
    return checked("x", sum(paths), differences)
  }

  /// The sum of some paths; all of them are the engine's own sum.
  private func sum(_ paths: [BatchNormPath]) -> [Double] {
    if Set(paths).count == BatchNormPath.allCases.count { return gradient.input.elements }
    return gradient.input.elements.indices.map { index in
      paths.reduce(0) { $0 + (parts[$1]?[index] ?? 0) }
    }
  }

  private func checked(
    _ name: String, _ values: [Double], _ differences: Tensor
  ) -> CheckedGradient {
    CheckedGradient(
      title: "∂L/∂\(name)", differenceTitle: "ΔL/Δ\(name)", values: values,
      differences: differences.elements, agreement: agreement)
  }

  /// L = Σ g·y; a row correlated with one of its own length is their dot product.
  private func loss(
    _ norm: BatchNormalization, _ batch: Tensor
  ) throws(SceneError) -> Double {
    try computed { () throws(EngineError) in
      let output = try norm.training(batch).output
      return try Convolution1D().forward(Tensor(output.elements), weight: Tensor(upstream.elements))
        .elements.first ?? 0
    }
  }

  /// The size of what the loss adds, as far as rounding in x enlarges it: |g|·|γ|·(1 + |x|/σ), times
  /// how much smaller the step is than usual.
  private static func agreement(
    _ norm: BatchNormalization, _ batch: Tensor, _ upstream: Tensor, _ steepness: Double
  ) -> Agreement {
    let gamma = norm.gamma.map(\.magnitude).reduce(0, max)
    let largest = batch.elements.map(\.magnitude).reduce(1, max)
    let sum = upstream.elements.map(\.magnitude).reduce(0, +)
    return Agreement(scale: sum * max(1, gamma) * largest * steepness * steepness)
  }
}
