extension BatchNormalization {
  /// The gradients of batch normalisation; that of the input is the sum of three paths.
  public struct Gradient: Hashable, Sendable {
    /// ∂L/∂x, the sum of the three paths.
    public let input: Tensor
    /// ∂L/∂γ = Σg·x̂ of each feature.
    public let gamma: [Double]
    /// ∂L/∂β = Σg of each feature.
    public let beta: [Double]
    fileprivate let terms: Terms

    /// The part of ∂L/∂x that reaches x directly: γ/√(σ² + ε)·g.
    public var direct: Tensor {
      terms.path(terms.upstream, beta) { g, _ in g }
    }

    /// The part through the mean: −γ/√(σ² + ε)·mean(g); zero with frozen statistics.
    public var throughMean: Tensor {
      terms.path(terms.hats, beta) { _, beta in -(beta * terms.share) }
    }

    /// The part through the variance: −γ/√(σ² + ε)·x̂·mean(g·x̂); zero with frozen statistics.
    public var throughVariance: Tensor {
      terms.path(terms.hats, gamma) { hats, gamma in -(hats * (gamma * terms.share)) }
    }
  }

  /// The gradients in training, for a batch x and an upstream gradient g = ∂L/∂y of its shape.
  ///
  /// ∂L/∂x = γ/√(σ² + ε)·(g − mean(g) − x̂·mean(g·x̂)) (Ioffe and Szegedy, 2015, section 3, with its
  /// terms collected). Σ∂L/∂x = 0 for each feature.
  ///
  /// - Throws: as `training`, and `EngineError.shapeMismatch` where the upstream has another shape.
  public func trainingGradient(_ x: Tensor, upstream: Tensor) throws(EngineError) -> Gradient {
    try gradient(upstream, of: training(x), frozen: false)
  }

  /// The gradients in evaluation or with frozen statistics, where only the direct path is left.
  ///
  /// - Throws: as `trainingGradient`.
  public func evaluationGradient(
    _ x: Tensor, upstream: Tensor, running: RunningStatistics
  ) throws(EngineError) -> Gradient {
    try gradient(upstream, of: evaluation(x, running: running), frozen: true)
  }

  /// The gradients for a result that was computed before.
  ///
  /// - Throws: as `trainingGradient`.
  public func gradient(
    _ upstream: Tensor, of result: Result, frozen: Bool
  ) throws(EngineError) -> Gradient {
    guard upstream.shape == result.normalized.shape else {
      throw .shapeMismatch(
        operation: "batch_norm_grad_x", left: result.normalized.shape, right: upstream.shape)
    }
    let layout = try layout(of: result.normalized)
    let factors = zip(perFeature(gamma, layout), result.inverseDeviation).map { $0 * $1 }
    let terms = Terms(
      layout: layout, shape: upstream.shape, factors: factors, upstream: upstream.elements,
      hats: result.normalized.elements, share: frozen ? 0 : 1 / Double(layout.count))
    return terms.gradient
  }

  /// What the paths are made of.
  fileprivate struct Terms: Hashable {
    let layout: FeatureLayout
    let shape: [Int]
    let factors: [Double]
    let upstream: [Double]
    let hats: [Double]
    let share: Double

    var gradient: Gradient {
      upstream.withUnsafeBufferPointer { g in
        hats.withUnsafeBufferPointer { hats in
          let beta = layout.sums { run in run.entries(of: g) }
          let gamma = layout.sums { run in run.entries(of: g) * run.entries(of: hats) }
          let input = layout.withPointers(factors, beta, gamma) { factors, beta, gamma in
            layout.entries { run in
              let along = run.entries(of: hats) * run.features(of: gamma)
              let rest = run.entries(of: g) - share * (run.features(of: beta) + along)
              return run.features(of: factors) * rest
            }
          }
          return Gradient(
            input: Tensor(uncheckedShape: shape, elements: input), gamma: gamma, beta: beta,
            terms: self)
        }
      }
    }

    /// γ/√(σ² + ε) times a term of each entry and of what its feature has.
    func path(
      _ entries: [Double], _ parameter: [Double],
      _ term: (_ entry: SIMD4<Double>, _ parameter: SIMD4<Double>) -> SIMD4<Double>
    ) -> Tensor {
      let path = layout.withPointers(factors, parameter, entries) { factors, parameter, entries in
        layout.entries { run in
          let term = term(run.entries(of: entries), run.features(of: parameter))
          return run.features(of: factors) * term
        }
      }
      return Tensor(uncheckedShape: shape, elements: path)
    }
  }
}
