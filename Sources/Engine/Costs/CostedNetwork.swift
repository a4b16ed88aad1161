/// A row of layers, each fed by the one before.
///
/// ```swift
/// let network = try CostedNetwork.mobileNet(alpha: 0.75)
/// let costs = try network.costs(of: CostedNetwork.image(224))
/// CostedNetwork.total(costs) { $0.multiplications }  // 325400448
/// ```
public struct CostedNetwork: Hashable, Sendable {
  /// The layers, the first of them next to the input.
  public var layers: [CostedLayer]

  /// A network of layers.
  public init(_ layers: [CostedLayer]) {
    self.layers = layers
  }

  /// An image of three channels and a side.
  public static func image(_ side: Int) -> FeatureShape {
    FeatureShape(channels: 3, height: side, width: side)
  }

  /// What each layer takes for one image.
  ///
  /// - Throws: as `CostedLayer.cost`.
  public func costs(of input: FeatureShape) throws(EngineError) -> [LayerCost] {
    var shape = input
    var costs: [LayerCost] = []
    for layer in layers {
      let cost = try layer.cost(of: shape)
      costs.append(cost)
      shape = cost.output
    }
    return costs
  }

  /// The sum over layers of one of their costs.
  public static func total(_ costs: [LayerCost], _ part: (LayerCost) -> Int) -> Int {
    costs.reduce(0) { $0 &+ part($1) }
  }

  /// MobileNet v1 with a width multiplier α (Howard et al., "MobileNets", 2017, table 1 and
  /// section 3.3), without batch norm; the classifier alone has biases.
  ///
  /// Channels become ⌊α·C⌋, at least 1; the image's own three are never scaled. The resolution
  /// multiplier ρ of section 3.4 is the size of the image that it is given. With `separable` false
  /// each pair of a depthwise and a pointwise layer is one standard 3×3 convolution.
  ///
  /// - Throws: `EngineError.parameter` for an α that is not above 0 and at most 64.
  public static func mobileNet(
    alpha: Double = 1, classes: Int = 1_000, separable: Bool = true
  ) throws(EngineError) -> CostedNetwork {
    let first = CostedLayer.convolution(kernel: 3, stride: 2, padding: 1, outputs: 32)
    let blocks = mobileNetBlocks.flatMap { block in
      separable
        ? [
          .depthwise(kernel: 3, stride: block.stride, padding: 1),
          .pointwise(outputs: block.outputs),
        ]
        : [
          CostedLayer.convolution(
            kernel: 3, stride: block.stride, padding: 1, outputs: block.outputs)
        ]
    }
    let classifier = CostedLayer(.dense(outputs: classes), bias: true)
    let whole = [first] + blocks + [CostedLayer(.globalAveragePooling), classifier]
    var layers: [CostedLayer] = []
    for layer in whole { layers.append(try layer.widened(by: alpha)) }
    return CostedNetwork(layers)
  }

  private static let mobileNetBlocks: [(stride: Int, outputs: Int)] =
    [(1, 64), (2, 128), (1, 128), (2, 256), (1, 256), (2, 512)]
    + Array(repeating: (1, 512), count: 5) + [(2, 1_024), (1, 1_024)]
}

/// A k×k convolution taken apart into a depthwise and a pointwise one, for one image.
///
/// (Howard et al., "MobileNets", 2017, section 3.1.)
///
/// ```swift
/// let block = try SeparableBlock(kernel: 3, size: 14, inputs: 512, outputs: 512)
/// block.standard       // 462422016
/// block.separable      // 52283392
/// ```
public struct SeparableBlock: Hashable, Sendable {
  /// The multiplications of the standard convolution: k²·M·N·D_F².
  public let standard: Int
  /// The multiplications of the depthwise half: k²·M·D_F².
  public let depthwise: Int
  /// The multiplications of the pointwise half: M·N·D_F².
  public let pointwise: Int

  /// The multiplications for a kernel k, an *output* of D_F×D_F, M input and N output channels.
  ///
  /// - Throws: `EngineError.parameter` and `.tooLarge`.
  public init(kernel: Int, size: Int, inputs: Int, outputs: Int) throws(EngineError) {
    try Window.check("kernel", kernel, from: 1)
    try Window.check("size", size, from: 1)
    try Window.check("channels", inputs, from: 1)
    try Window.check("channels", outputs, from: 1)
    standard = try Work.product(kernel, kernel, inputs, outputs, size, size)
    depthwise = try Work.product(kernel, kernel, inputs, size, size)
    pointwise = try Work.product(inputs, outputs, size, size)
  }

  /// The multiplications of both halves.
  public var separable: Int { depthwise + pointwise }

  /// Both halves against the standard convolution: 1/N + 1/k².
  public var ratio: Double { Double(separable) / Double(standard) }
}
