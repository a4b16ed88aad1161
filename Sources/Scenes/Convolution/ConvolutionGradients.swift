import Engine

/// The gradients of a convolution for a given ∂L/∂Z, and the central differences beside them.
struct ConvolutionGradients {
  let upstream: Tensor
  private let convolution: Convolution1D
  private let input: Tensor
  private let kernel: Tensor
  private let agreement: Agreement

  init(_ settings: ConvolutionSettings, upstream: Tensor) throws(SceneError) {
    self.upstream = upstream
    convolution = settings.convolution
    input = Tensor(settings.input)
    kernel = Tensor(settings.kernel)
    agreement = try Agreement(
      scale: ConvolutionGradients.loss(
        settings.convolution, input.map(\.magnitude), kernel.map(\.magnitude),
        upstream.map(\.magnitude)))
  }

  /// ∂L/∂W beside its central differences.
  func ofKernel() throws(SceneError) -> CheckedGradient {
    let gradient = try computed { () throws(EngineError) in
      try convolution.weightGradient(input, upstream: upstream, kernel: kernel.count)
    }
    let differences = try centralDifference(
      of: { kernel throws(SceneError) in
        try ConvolutionGradients.loss(convolution, input, kernel, upstream)
      }, at: kernel)
    return CheckedGradient(
      title: "∂L/∂W", differenceTitle: "ΔL/ΔW", values: gradient.elements,
      differences: differences.elements, agreement: agreement)
  }

  /// ∂L/∂X beside its central differences.
  func ofInput() throws(SceneError) -> CheckedGradient {
    let gradient = try computed { () throws(EngineError) in
      try convolution.inputGradient(weight: kernel, upstream: upstream, input: input.count)
    }
    let differences = try centralDifference(
      of: { input throws(SceneError) in
        try ConvolutionGradients.loss(convolution, input, kernel, upstream)
      }, at: input)
    return CheckedGradient(
      title: "∂L/∂X", differenceTitle: "ΔL/ΔX", values: gradient.elements,
      differences: differences.elements, agreement: agreement)
  }

  /// L = Σ ∂L/∂Z_i · Z_i; a row correlated with one of its own length is their dot product.
  private static func loss(
    _ convolution: Convolution1D, _ input: Tensor, _ kernel: Tensor, _ upstream: Tensor
  ) throws(SceneError) -> Double {
    try computed { () throws(EngineError) in
      let output = try convolution.forward(input, weight: kernel)
      return try Convolution1D().forward(output, weight: upstream).elements.first ?? 0
    }
  }
}
