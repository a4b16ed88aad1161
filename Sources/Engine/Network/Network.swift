/// A small fully connected network that classifies, with batch norm and dropout where wanted.
///
/// Every hidden layer is linear, then batch norm (optional), an activation, inverted dropout
/// (optional); the last layer is linear alone and gives logits for `Softmax`.
///
/// ```swift
/// var stream = RandomStream(seed: 1, path: "doc#network/weights")
/// var network = try Network(widths: [2, 8, 2], from: &stream)
/// let toy = try ToySet.quadrants(count: 64, deviation: 0.3, from: &stream)
/// let loss = try network.step(toy.inputs, labels: toy.labels, rate: 0.1, from: &stream)
/// ```
public struct Network: Hashable, Sendable {
  /// One layer with what it learns.
  public struct Layer: Hashable, Sendable {
    /// The linear map.
    public var map: LinearMap
    /// The batch norm behind it, if any.
    public var norm: BatchNormalization?
    /// The running statistics of that norm, for evaluation.
    public var running: RunningStatistics

    /// A layer of a linear map and maybe a batch norm.
    public init(map: LinearMap, norm: BatchNormalization? = nil) {
      self.map = map
      self.norm = norm
      running = RunningStatistics(features: map.bias.count)
    }
  }

  /// The layers, the first of them next to the input.
  public private(set) var layers: [Layer]
  /// The function between layers.
  public let activation: Activation
  /// The probability that a hidden unit is kept in training; 1 for no dropout.
  public let keep: Double

  /// A network of given layers.
  ///
  /// - Throws: `EngineError.shapeMismatch` where a layer does not take what the one before gives,
  ///   `.empty` without layers, `.parameter` for a `keep` that is not above 0 and at most 1.
  public init(
    layers: [Layer], activation: Activation = .relu, keep: Double = 1
  ) throws(EngineError) {
    guard !layers.isEmpty else { throw .empty(operation: "network", shape: [0]) }
    guard keep > 0, keep <= 1 else {
      throw .parameter(name: "keep", found: keep, expected: "0 < keep ≤ 1")
    }
    for (first, second) in zip(layers, layers.dropFirst()) {
      guard first.map.weight.shape[0] == second.map.weight.shape[1] else {
        throw .shapeMismatch(
          operation: "network", left: first.map.weight.shape, right: second.map.weight.shape)
      }
    }
    for layer in layers {
      guard let norm = layer.norm else { continue }
      let features = layer.map.bias.shape
      guard [norm.gamma.count] == features, [norm.beta.count] == features else {
        throw .shapeMismatch(operation: "network", left: features, right: [norm.gamma.count])
      }
    }
    self.layers = layers
    self.activation = activation
    self.keep = keep
  }

  /// A network of given widths, from the inputs to the classes, with random weights.
  ///
  /// Weights are normal with deviation √(2/inputs) (He et al., "Delving deep into rectifiers",
  /// 2015, section 2.2), biases 0, γ 1, β 0.
  ///
  /// - Throws: `EngineError.parameter` for fewer than two widths or one out of range, `.tooLarge`.
  public init(
    widths: [Int], activation: Activation = .relu, normalized: Bool = false, keep: Double = 1,
    from stream: inout RandomStream
  ) throws(EngineError) {
    guard widths.count >= 2 else {
      throw .parameter(name: "widths", found: Double(widths.count), expected: "widths ≥ 2")
    }
    for width in widths { try Window.check("width", width, from: 1) }
    var layers: [Layer] = []
    for (index, (inputs, outputs)) in zip(widths, widths.dropFirst()).enumerated() {
      let deviation = (2 / Double(inputs)).squareRoot()
      let weight = try stream.normal(shape: [outputs, inputs]).map { deviation * $0 }
      let map = try LinearMap(weight: weight, bias: Tensor(repeating: 0, shape: [outputs]))
      let isHidden = index + 2 < widths.count
      layers.append(
        Layer(map: map, norm: normalized && isHidden ? .unit(features: outputs) : nil))
    }
    try self.init(layers: layers, activation: activation, keep: keep)
  }

  /// The logits of evaluation, N×C: batch norm by running statistics, no dropout.
  ///
  /// - Throws: `EngineError.rank`, `.shapeMismatch`, `.empty`.
  public func logits(_ inputs: Tensor) throws(EngineError) -> Tensor {
    try hidden(inputs).last ?? inputs
  }

  /// What every layer gives in evaluation: activations of the hidden ones, logits of the last.
  ///
  /// - Throws: as `logits`.
  public func hidden(_ inputs: Tensor) throws(EngineError) -> [Tensor] {
    var outputs: [Tensor] = []
    var current = inputs
    for (index, layer) in layers.enumerated() {
      current = try layer.map.forward(current)
      if let norm = layer.norm {
        current = try norm.evaluation(current, running: layer.running).output
      }
      if index + 1 < layers.count { current = current.map { activation($0) } }
      outputs.append(current)
    }
    return outputs
  }

  /// Takes one step of gradient descent on a batch; returns the loss before it.
  ///
  /// The stream draws dropout's masks, and is untouched without dropout.
  ///
  /// - Throws: as `logits`, and `.parameter` for a label that is no class.
  public mutating func step(
    _ inputs: Tensor, labels: [Int], rate: Double, from stream: inout RandomStream
  ) throws(EngineError) -> Double {
    try descend(inputs, labels: labels, rate: rate, from: &stream).loss
  }

  /// A step that was taken.
  public struct Descent: Hashable, Sendable {
    /// The loss of the batch before the step.
    public let loss: Double
    /// The gradients of the linear maps, in the order of the layers.
    public let gradients: [LinearMap.Gradient]
  }

  /// Takes one step of gradient descent on a batch, as `step` does, and tells its gradients.
  ///
  /// - Throws: as `step`.
  public mutating func descend(
    _ inputs: Tensor, labels: [Int], rate: Double, from stream: inout RandomStream
  ) throws(EngineError) -> Descent {
    var passes: [LayerPass] = []
    var current = inputs
    for index in layers.indices {
      let pass = try LayerPass(
        layers[index], current, activation: index + 1 < layers.count ? activation : nil,
        keep: keep, &stream)
      current = pass.output
      passes.append(pass)
    }
    let (loss, logits) = try Softmax.crossEntropy(current, labels: labels)
    var upstream = logits
    var updated = layers
    var gradients: [LinearMap.Gradient] = []
    for (index, pass) in passes.enumerated().reversed() {
      let gradient = try pass.descend(upstream, rate: rate, &updated[index])
      upstream = gradient.input
      gradients.append(gradient)
    }
    layers = updated
    return Descent(loss: loss, gradients: gradients.reversed())
  }
}

extension BatchNormalization {
  /// A normalisation with γ = 1 and β = 0 for each feature.
  fileprivate static func unit(features: Int) -> BatchNormalization {
    BatchNormalization(
      gamma: Array(repeating: 1, count: features), beta: Array(repeating: 0, count: features))
  }
}
