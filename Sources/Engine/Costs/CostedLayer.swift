/// A layer of a network as far as its shapes, parameters and work are concerned.
///
/// ```swift
/// let layer = CostedLayer.depthwise(kernel: 4, stride: 2, padding: 1)
/// let cost = try layer.cost(of: FeatureShape(channels: 3, height: 512, width: 512))
/// cost.parameters       // 48
/// cost.multiplications  // 3145728
/// ```
public struct CostedLayer: Hashable, Sendable {
  /// What a layer does.
  public enum Kind: Hashable, Sendable {
    /// A convolution to a number of output channels, in groups.
    case convolution(outputs: Int, groups: Int)
    /// A convolution of each channel on its own.
    case depthwise
    /// A transposed convolution to a number of output channels, in groups.
    case transposed(outputs: Int, groups: Int, outputPadding: Int)
    /// The largest entry of each window.
    case maxPooling
    /// The mean of each window, padded zeros counted.
    case averagePooling
    /// The mean of each whole map.
    case globalAveragePooling
    /// A batch normalisation in evaluation: one scale and one shift for each channel.
    case batchNormalization
    /// A matrix over all features of an image to a number of outputs.
    case dense(outputs: Int)
  }

  /// What the layer does.
  public var kind: Kind
  /// The height and width of its kernel or window; 1 where it has none.
  public var kernel: Int
  /// How its kernel or window moves, down and to the right alike.
  public var sliding: Sliding
  /// Whether it adds a bias to each output channel.
  public var bias: Bool

  /// A layer.
  public init(_ kind: Kind, kernel: Int = 1, sliding: Sliding = Sliding(), bias: Bool = false) {
    self.kind = kind
    self.kernel = kernel
    self.sliding = sliding
    self.bias = bias
  }

  /// A convolution.
  public static func convolution(
    kernel: Int, stride: Int = 1, padding: Padding = 0, dilation: Int = 1, outputs: Int,
    groups: Int = 1, bias: Bool = false
  ) -> CostedLayer {
    let sliding = Sliding(stride: stride, padding: padding, dilation: dilation)
    return CostedLayer(
      .convolution(outputs: outputs, groups: groups), kernel: kernel, sliding: sliding, bias: bias)
  }

  /// A convolution of each channel on its own.
  public static func depthwise(
    kernel: Int, stride: Int = 1, padding: Padding = 0, dilation: Int = 1, bias: Bool = false
  ) -> CostedLayer {
    let sliding = Sliding(stride: stride, padding: padding, dilation: dilation)
    return CostedLayer(.depthwise, kernel: kernel, sliding: sliding, bias: bias)
  }

  /// A convolution with a 1×1 kernel: a matrix product across channels at each pixel.
  public static func pointwise(outputs: Int, bias: Bool = false) -> CostedLayer {
    convolution(kernel: 1, outputs: outputs, bias: bias)
  }

  /// What one image takes.
  ///
  /// Convolution: C_out·(C_in/g)·k² parameters, as many multiplications at each output pixel, one
  /// addition fewer for each output. A bias adds a parameter for each output channel and an addition
  /// for each output. Transposed: multiplications by *input* pixels, each product added to its
  /// output. Max pooling: k² − 1 comparisons for each output, average pooling as many additions and
  /// one division. Batch norm in evaluation: one multiplication and one addition for each entry,
  /// since its statistics fold into a scale and a shift. Padded zeros are counted.
  ///
  /// - Throws: what `Window` throws, `EngineError.groups`, `.parameter` for a number of channels out
  ///   of range, and `.tooLarge` for work of more than 2^50.
  public func cost(of input: FeatureShape) throws(EngineError) -> LayerCost {
    try input.check()
    switch kind {
    case .convolution(let outputs, let groups):
      return try convolutionCost(input, outputs: outputs, groups: groups)
    case .depthwise:
      return try convolutionCost(input, outputs: input.channels, groups: input.channels)
    case .transposed(let outputs, let groups, let outputPadding):
      return try transposedCost(input, outputs: outputs, groups: groups, extra: outputPadding)
    case .maxPooling:
      let (output, cells) = try pooled(input)
      return LayerCost(output: output, comparisons: try Work.product(cells, kernel * kernel - 1))
    case .averagePooling:
      let (output, cells) = try pooled(input)
      return LayerCost(
        output: output, additions: try Work.product(cells, kernel * kernel - 1), divisions: cells)
    case .globalAveragePooling:
      let output = FeatureShape(channels: input.channels, height: 1, width: 1)
      let additions = try Work.product(input.channels, input.area - 1)
      return LayerCost(output: output, additions: additions, divisions: input.channels)
    case .batchNormalization:
      let entries = try Work.product(input.channels, input.height, input.width)
      return LayerCost(
        output: input, parameters: 2 * input.channels, multiplications: entries,
        additions: entries)
    case .dense(let outputs):
      return try denseCost(input, outputs: outputs)
    }
  }
}
