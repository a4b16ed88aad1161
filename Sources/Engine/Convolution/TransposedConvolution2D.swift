/// A transposed convolution: the adjoint of `Convolution2D`, so it is not its inverse.
///
/// Every input cell spreads its value, times the kernel, over the output; an axis of n becomes
/// s(n − 1) + a + d(k − 1) + 1 − 2p long, a being the output padding, a < max(s, d)
/// (Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", 2016, section 4).
///
/// The input X is H×W, C×H×W or N×C×H×W; the weight is k×k or C_in × C_out/groups × k × k, its
/// channel axes the other way round than a convolution's; the result is H×W only if both are bare.
///
/// ```swift
/// let x = try Tensor(shape: [1, 2], elements: [1, 2])
/// let w = try Tensor(shape: [1, 2], elements: [3, 4])
/// try TransposedConvolution2D().forward(x, weight: w).elements  // [3, 10, 8]
/// ```
public struct TransposedConvolution2D: Hashable, Sendable {
  /// How the outputs of neighbouring input rows lie apart.
  public var rows: Sliding
  /// How the outputs of neighbouring input columns lie apart.
  public var columns: Sliding
  /// How many rows and columns are added at the end of the output.
  public var outputPadding: OutputPadding
  /// Into how many groups the channels are divided.
  public var groups: Int

  /// How many rows and columns a transposed convolution adds at the end of its output.
  public struct OutputPadding: Hashable, Sendable {
    /// The rows added below.
    public var rows: Int
    /// The columns added to the right.
    public var columns: Int

    /// An output padding for each axis.
    public init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// A transposed convolution alike in both directions.
  public init(
    stride: Int = 1, padding: Padding = 0, outputPadding: Int = 0, dilation: Int = 1,
    groups: Int = 1
  ) {
    let sliding = Sliding(stride: stride, padding: padding, dilation: dilation)
    self.init(
      rows: sliding, columns: sliding,
      outputPadding: OutputPadding(rows: outputPadding, columns: outputPadding), groups: groups)
  }

  /// A transposed convolution with its own lengths for each axis.
  public init(rows: Sliding, columns: Sliding, outputPadding: OutputPadding, groups: Int = 1) {
    self.rows = rows
    self.columns = columns
    self.outputPadding = outputPadding
    self.groups = groups
  }

  /// The output for an input, a weight and a bias of one entry for each output channel.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.groups`, `.shapeMismatch`, `.parameter` for an output
  ///   padding that is not below max(stride, dilation), and `.outputBelowOne`.
  public func forward(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil
  ) throws(EngineError) -> Tensor {
    let plan = try Plan(self, x, weight)
    var z = try convolution.inputGradient(
      weight: weight, upstream: plan.extended(x), height: plan.height, width: plan.width)
    guard let bias else { return z }
    let channels = plan.kernels.inputs * groups
    guard bias.shape == [channels] else {
      throw .shapeMismatch(operation: Plan.name, left: weight.shape, right: bias.shape)
    }
    let area = plan.height * plan.width
    for index in 0..<z.count { z.elements[index] += bias.elements[index / area % channels] }
    return z
  }

  /// ∂L/∂X for an upstream gradient: an ordinary convolution of it with the weight.
  ///
  /// The input must be given, since several lengths may lead to one output.
  ///
  /// - Throws: as `forward`.
  public func inputGradient(
    _ x: Tensor, weight: Tensor, upstream: Tensor
  ) throws(EngineError) -> Tensor {
    let plan = try Plan(self, x, weight)
    let dx = try convolution.forward(plan.checked(upstream, groups: groups), weight: weight)
    return try plan.cropped(dx, like: x)
  }

  /// ∂L/∂W for an input, a weight of the wanted shape and an upstream gradient.
  ///
  /// - Throws: as `forward`.
  public func weightGradient(
    _ x: Tensor, weight: Tensor, upstream: Tensor
  ) throws(EngineError) -> Tensor {
    let plan = try Plan(self, x, weight)
    let dw = try convolution.weightGradient(
      plan.checked(upstream, groups: groups), upstream: plan.extended(x),
      height: plan.kernels.height, width: plan.kernels.width)
    return try dw.reshaped(weight.shape)
  }

  /// ∂L/∂b: for each output channel the sum of the upstream gradient.
  ///
  /// - Throws: `EngineError.rank` and `.empty`.
  public func biasGradient(upstream: Tensor) throws(EngineError) -> Tensor {
    try convolution.biasGradient(upstream: upstream)
  }

  /// The convolution whose adjoint this is.
  private var convolution: Convolution2D {
    Convolution2D(rows: rows, columns: columns, groups: groups)
  }
}
