import Engine

/// A small network, and the same one with its weights or its inputs multiplied by α, stage by stage.
///
/// Layers 1 to L − 1 are convolutions over a row, each with a batch norm or without, and ReLU; layer
/// L classifies, without batch norm.
struct ScaledStack {
  /// The stages in their order.
  private(set) var stages: [ScaledStage] = []

  init(_ setup: ScalingSetup) throws(EngineError) {
    var (before, after) = (setup.input, try setup.scaledInput)
    var factor: Double? = setup.scalesInputs ? setup.alpha : 1
    for (layer, weights) in setup.convolutions.enumerated() {
      for kind in setup.norm == .none ? ScaledStage.plain : ScaledStage.normalized {
        let step = ScalingStep(setup, layer: layer + 1, kind)
        let old = try step.apply(before, weights, stages)
        let new = try step.scaled(after, weights, stages)
        factor = step.factor(factor)
        try add(kind, layer + 1, old, new, factor)
        (before, after) = (old.output, new.output)
      }
    }
    let step = ScalingStep(setup, layer: setup.layers, .logits)
    let old = try step.logits(before, by: 1, bias: 1)
    let new = try step.logits(after, by: step.weightFactor, bias: step.biasFactor)
    try add(.logits, setup.layers, old, new, step.factor(factor))
    try add(
      .probabilities, setup.layers, .init(try Softmax.probabilities(old.output)),
      .init(try Softmax.probabilities(new.output)),
      old.output == new.output ? 1 : nil)
  }

  private mutating func add(
    _ kind: ScaledStage.Kind, _ layer: Int, _ before: ScaledStage.Side,
    _ after: ScaledStage.Side, _ factor: Double?
  ) throws(EngineError) {
    stages.append(
      ScaledStage(
        kind: kind, layer: layer, before: before, after: after,
        ratio: try after.output.divided(by: before.output), factor: factor))
  }
}

/// A stage of the network before and after scaling.
struct ScaledStage {
  let kind: Kind
  /// The layer, from 1.
  let layer: Int
  let before: Side
  let after: Side
  /// after / before; NaN where both are 0.
  let ratio: Tensor
  /// By what the theory says every number is multiplied, up to ε; nothing where by no single factor.
  let factor: Double?

  /// What a stage computes.
  enum Kind: String {
    case convolution
    case normalized
    case affine
    case relu
    case logits
    case probabilities
  }

  /// One of the two networks at a stage.
  struct Side {
    let output: Tensor
    /// The normalisation, where the stage is one.
    let norm: BatchNormalization.Result?
    /// The input, the kernel and the bias, where the stage is a convolution.
    let convolution: (input: Tensor, kernel: Tensor, bias: Tensor?)?

    init(
      _ output: Tensor, norm: BatchNormalization.Result? = nil,
      convolution: (input: Tensor, kernel: Tensor, bias: Tensor?)? = nil
    ) {
      self.output = output
      self.norm = norm
      self.convolution = convolution
    }
  }

  /// The stages of a layer without batch norm.
  static let plain: [Kind] = [.convolution, .relu]
  /// The stages of a layer with one.
  static let normalized: [Kind] = [.convolution, .normalized, .affine, .relu]
}

/// What is scaled, and by what.
struct ScalingSetup {
  let alpha: Double
  let scalesInputs: Bool
  let norm: Norm
  let bias: Bias
  let layers: Int
  /// The input, 1 × channels × positions.
  let input: Tensor
  /// The weights of the convolutions.
  let convolutions: [LayerWeights]
  /// The classifier.
  let classifier: LinearMap

  /// What normalises.
  enum Norm: String, CaseIterable {
    case batch
    case frozen
    case none
  }

  /// What happens to biases.
  enum Bias: String, CaseIterable {
    case none
    case fixed
    case scaled
  }

  /// A kernel with its bias.
  struct LayerWeights {
    let kernel: Tensor
    let bias: Tensor
  }

  static let (channels, positions, classes, taps) = (2, 6, 3, 3)
  /// γ and β of every batch norm.
  static let batchNorm = BatchNormalization(gamma: [1, 2], beta: [0.5, -0.5])

  var scaledInput: Tensor {
    get throws(EngineError) { input.map { scalesInputs ? alpha * $0 : $0 } }
  }
}

/// A stage of one layer, for the network as it is and for the scaled one.
struct ScalingStep {
  private let setup: ScalingSetup
  private let layer: Int
  private let kind: ScaledStage.Kind

  init(_ setup: ScalingSetup, layer: Int, _ kind: ScaledStage.Kind) {
    self.setup = setup
    self.layer = layer
    self.kind = kind
  }

  /// By what the weights are multiplied.
  var weightFactor: Double { setup.scalesInputs ? 1 : setup.alpha }

  /// By what the bias of this layer is multiplied.
  var biasFactor: Double {
    guard setup.bias == .scaled else { return 1 }
    return setup.scalesInputs ? setup.alpha : Elementary.power(setup.alpha, Double(layer))
  }

  /// The stage of the network as it is.
  func apply(
    _ input: Tensor, _ weights: ScalingSetup.LayerWeights, _ stages: [ScaledStage]
  ) throws(EngineError) -> ScaledStage.Side {
    try side(input, weights, weight: 1, bias: 1, running: nil, last: stages.last?.before)
  }

  /// The stage of the scaled network; frozen statistics are those of the network as it was.
  func scaled(
    _ input: Tensor, _ weights: ScalingSetup.LayerWeights, _ stages: [ScaledStage]
  ) throws(EngineError) -> ScaledStage.Side {
    var running: RunningStatistics?
    if setup.norm == .frozen, kind == .normalized, let old = stages.last?.before.output {
      let statistics = try BatchStatistics(of: old)
      running = RunningStatistics(features: ScalingSetup.channels)
      running?.mean = statistics.mean
      running?.variance = statistics.variance
    }
    return try side(
      input, weights, weight: weightFactor, bias: biasFactor, running: running,
      last: stages.last?.after)
  }

  private func side(
    _ input: Tensor, _ weights: ScalingSetup.LayerWeights, weight: Double, bias: Double,
    running: RunningStatistics?, last: ScaledStage.Side?
  ) throws(EngineError) -> ScaledStage.Side {
    switch kind {
    case .normalized:
      let norm = ScalingSetup.batchNorm
      let result =
        if let running { try norm.evaluation(input, running: running) } else {
          try norm.training(input)
        }
      return .init(result.normalized, norm: result)
    case .affine: return .init(last?.norm?.output ?? input)
    case .relu: return .init(input.map { Engine.Activation.relu($0) })
    default:
      let convolution = Convolution1D(padding: 1)
      let shift = setup.bias == .none ? nil : weights.bias.map { bias * $0 }
      let kernel = weights.kernel.map { weight * $0 }
      return .init(
        try convolution.forward(input, weight: kernel, bias: shift),
        convolution: (input, kernel, shift))
    }
  }

  /// The logits, a row of one example.
  func logits(
    _ input: Tensor, by weight: Double, bias: Double
  ) throws(EngineError) -> ScaledStage.Side {
    let map = try LinearMap(
      weight: setup.classifier.weight.map { weight * $0 },
      bias: setup.classifier.bias.map { setup.bias == .none ? 0 : bias * $0 })
    return .init(try map.forward(input.reshaped([1, input.count])))
  }

  /// By what the stage multiplies every number, if it was one factor before; up to ε.
  func factor(_ before: Double?) -> Double? {
    guard let before else { return nil }
    switch kind {
    case .convolution, .logits:
      let grown = before * weightFactor
      let keeps = setup.bias == .none || agrees(biasFactor, grown)
      // A bias of its own is taken away again by the mean of the batch.
      return keeps || (kind == .convolution && setup.norm == .batch) ? grown : nil
    case .normalized:
      if setup.norm == .batch { return before > 0 ? 1 : -1 }
      return agrees(before, 1) ? 1 : nil
    case .affine: return agrees(before, 1) ? 1 : nil
    case .relu: return before > 0 ? before : nil
    case .probabilities: return nil
    }
  }

  private func agrees(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-12 * right.magnitude
  }
}
