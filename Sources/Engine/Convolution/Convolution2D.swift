/// A convolution over rows and columns, as every framework computes it: cross-correlation, no flip.
///
/// Z[o, y, x] = b[o] + Σ_i Σ_u Σ_v W[o, i, u, v] · X[i, s·y + d·u − p, s·x + d·v − p]
/// (Goodfellow, Bengio and Courville, "Deep Learning", 2016, equation 9.6, with the stride and the
/// channels of equation 9.8).
///
/// The input X is H×W (one channel), C×H×W or N×C×H×W; the weight W is k×k or O×I×k×k with
/// I = C / groups; the result is H×W only if both are bare.
///
/// ```swift
/// let x = try Tensor(shape: [3, 3], elements: [1, 2, 3, 4, 5, 6, 7, 8, 9])
/// let w = try Tensor(shape: [2, 2], elements: [1, 0, 0, 1])
/// try Convolution2D().forward(x, weight: w).elements  // [6, 8, 12, 14]
/// ```
public struct Convolution2D: Hashable, Sendable {
  /// How the kernel moves down.
  public var rows: Sliding
  /// How the kernel moves to the right.
  public var columns: Sliding
  /// Into how many groups the channels are divided, each convolved on its own.
  public var groups: Int
  /// What stands in the padding.
  public var mode: PaddingMode

  /// A convolution that moves alike down and to the right.
  public init(
    stride: Int = 1, padding: Padding = 0, dilation: Int = 1, groups: Int = 1,
    mode: PaddingMode = .zeros
  ) {
    let sliding = Sliding(stride: stride, padding: padding, dilation: dilation)
    self.init(rows: sliding, columns: sliding, groups: groups, mode: mode)
  }

  /// A convolution with a way of moving for each axis.
  public init(rows: Sliding, columns: Sliding, groups: Int = 1, mode: PaddingMode = .zeros) {
    self.rows = rows
    self.columns = columns
    self.groups = groups
    self.mode = mode
  }

  /// The output Z for an input, a weight and a bias of one entry for each output channel.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.groups` where the groups do not divide the channels,
  ///   `.shapeMismatch` where channels or bias disagree, and what `Window` throws.
  public func forward(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil
  ) throws(EngineError) -> Tensor {
    try general.forward(x, weight, bias: bias)
  }

  /// ∂L/∂X for an upstream gradient ∂L/∂Z and an input of the given height and width.
  ///
  /// The size is that before padding; several sizes give the same output under a stride. Lost cells
  /// get 0. The result is H×W only if weight and upstream are bare.
  ///
  /// - Throws: as `forward`; `.shapeMismatch` names the shape that ∂L/∂Z must have.
  public func inputGradient(
    weight: Tensor, upstream: Tensor, height: Int, width: Int
  ) throws(EngineError) -> Tensor {
    try general.inputGradient(weight, upstream, height: height, width: width)
  }

  /// ∂L/∂W for an input, an upstream gradient ∂L/∂Z and a kernel of the given height and width.
  ///
  /// The result is k×k only if input and upstream are bare, else O×I×k×k.
  ///
  /// - Throws: as `forward`; `.shapeMismatch` names the shape that ∂L/∂Z must have.
  public func weightGradient(
    _ x: Tensor, upstream: Tensor, height: Int, width: Int
  ) throws(EngineError) -> Tensor {
    try general.weightGradient(x, upstream, height: height, width: width)
  }

  /// ∂L/∂b: for each output channel the sum of the upstream gradient.
  ///
  /// - Throws: `EngineError.rank` and `.empty`.
  public func biasGradient(upstream: Tensor) throws(EngineError) -> Tensor {
    try general.biasGradient(upstream)
  }

  private var general: GeneralConvolution {
    GeneralConvolution(
      names: .two, spatial: 2, rows: rows, columns: columns, groups: groups, mode: mode)
  }
}
