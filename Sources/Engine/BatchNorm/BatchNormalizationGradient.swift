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
      terms.path { offset, _ in terms.upstream[offset] }
    }

    /// The part through the mean: −γ/√(σ² + ε)·mean(g); zero with frozen statistics.
    public var throughMean: Tensor {
      terms.path { _, feature in -(beta[feature] * terms.share) }
    }

    /// The part through the variance: −γ/√(σ² + ε)·x̂·mean(g·x̂); zero with frozen statistics.
    public var throughVariance: Tensor {
      terms.path { offset, feature in -(terms.hats[offset] * (gamma[feature] * terms.share)) }
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
          let beta = layout.sums { offset, _ in g[offset] }
          let gamma = layout.sums { offset, _ in g[offset] * hats[offset] }
          let input = layout.withPointers(factors, beta, gamma) { factors, beta, gamma in
            layout.entries { offset, feature in
              let rest = g[offset] - share * (beta[feature] + hats[offset] * gamma[feature])
              return factors[feature] * rest
            }
          }
          return Gradient(
            input: Tensor(uncheckedShape: shape, elements: input), gamma: gamma, beta: beta,
            terms: self)
        }
      }
    }

    func path(_ term: (_ offset: Int, _ feature: Int) -> Double) -> Tensor {
      let entries = layout.entries { offset, feature in
        factors[feature] * term(offset, feature)
      }
      return Tensor(uncheckedShape: shape, elements: entries)
    }
  }
}
