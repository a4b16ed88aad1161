/// One layer's way forward in training, kept for the way back.
struct LayerPass {
  let output: Tensor
  private let input: Tensor
  private let map: LinearMap
  private let norm: (norm: BatchNormalization, result: BatchNormalization.Result, count: Int)?
  private let activated: (activation: Activation, values: Tensor)?
  private let noise: DropoutNoise?

  init(
    _ layer: Network.Layer, _ input: Tensor, activation: Activation?, keep: Double,
    _ stream: inout RandomStream
  ) throws(EngineError) {
    self.input = input
    map = layer.map
    var current = try layer.map.forward(input)
    if let norm = layer.norm {
      let result = try norm.training(current)
      self.norm = (norm, result, current.shape[0])
      current = result.output
    } else {
      norm = nil
    }
    guard let activation else {
      (activated, noise) = (nil, nil)
      output = current
      return
    }
    current = current.map { activation($0) }
    activated = (activation, current)
    guard keep < 1 else {
      noise = nil
      output = current
      return
    }
    let noise = try Dropout.inverted(keep: keep).draw(shape: current.shape, from: &stream)
    self.noise = noise
    output = try noise.applied(to: current)
  }

  /// Moves a layer's parameters down their gradients; returns those of its linear map.
  func descend(
    _ upstream: Tensor, rate: Double, _ layer: inout Network.Layer
  ) throws(EngineError) -> LinearMap.Gradient {
    var gradient = try noise?.gradient(upstream) ?? upstream
    if let (activation, values) = activated {
      for index in 0..<gradient.count {
        gradient.elements[index] *= activation.slope(atValue: values.elements[index])
      }
    }
    if let (norm, result, count) = norm {
      let found = try norm.gradient(gradient, of: result, frozen: false)
      layer.norm?.gamma = LayerPass.moved(norm.gamma, found.gamma, rate)
      layer.norm?.beta = LayerPass.moved(norm.beta, found.beta, rate)
      if count > 1 {
        try layer.running.update(with: BatchStatistics(result, count: count), as: .pyTorch())
      }
      gradient = found.input
    }
    let found = try map.gradient(input, upstream: gradient)
    layer.map.weight.elements = LayerPass.moved(
      map.weight.elements, found.weight.elements, rate)
    layer.map.bias.elements = LayerPass.moved(map.bias.elements, found.bias.elements, rate)
    return found
  }

  private static func moved(
    _ parameters: [Double], _ gradient: [Double], _ rate: Double
  ) -> [Double] {
    zip(parameters, gradient).map { $0 - rate * $1 }
  }
}

extension BatchStatistics {
  /// The statistics that a normalisation used.
  fileprivate init(_ result: BatchNormalization.Result, count: Int) {
    self.init(mean: result.mean, variance: result.variance, count: count)
  }
}
