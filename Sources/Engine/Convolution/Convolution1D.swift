/// A convolution along one axis, as every framework computes it: cross-correlation, no flip.
///
/// Z_i = Σ_j W_j · X_{s·i + d·j − p} (Goodfellow, Bengio and Courville, "Deep Learning", 2016,
/// section 9.1). The input X is n (one channel), C×n or N×C×n; the weight W is k or O×I×k with
/// I = C / groups; the result is a vector only if both are.
///
/// ```swift
/// let convolution = Convolution1D(stride: 2)
/// try convolution.forward(Tensor([1, 2, 3, 4, 5]), weight: Tensor([1, 1])).elements  // [3, 7]
/// ```
public struct Convolution1D: Hashable, Sendable {
  /// How the kernel moves.
  public var sliding: Sliding
  /// Into how many groups the channels are divided, each convolved on its own.
  public var groups: Int
  /// What stands in the padding.
  public var mode: PaddingMode

  /// A convolution; by default cell by cell, without padding, over one group.
  public init(
    stride: Int = 1, padding: Padding = 0, dilation: Int = 1, groups: Int = 1,
    mode: PaddingMode = .zeros
  ) {
    sliding = Sliding(stride: stride, padding: padding, dilation: dilation)
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

  /// ∂L/∂X for an upstream gradient ∂L/∂Z and an input of the given length before padding.
  ///
  /// It is the full correlation of ∂L/∂Z, dilated by the stride, with the flipped kernel; lost cells
  /// get 0. The result is a vector only if weight and upstream are.
  ///
  /// ```swift
  /// try Convolution1D().inputGradient(weight: Tensor([2, 3]), upstream: Tensor([5, 7]), input: 3)
  /// // [10, 29, 21]
  /// ```
  ///
  /// - Throws: as `forward`; `.shapeMismatch` names the shape that ∂L/∂Z must have.
  public func inputGradient(
    weight: Tensor, upstream: Tensor, input: Int
  ) throws(EngineError) -> Tensor {
    try general.inputGradient(weight, upstream, height: 1, width: input)
  }

  /// ∂L/∂W for an input, an upstream gradient ∂L/∂Z and a kernel of the given number of taps.
  ///
  /// ∂L/∂W_j = Σ_i ∂L/∂Z_i · X_{s·i + d·j − p}. The result is a vector only if input and upstream
  /// are, else O×I×k.
  ///
  /// - Throws: as `forward`; `.shapeMismatch` names the shape that ∂L/∂Z must have.
  public func weightGradient(
    _ x: Tensor, upstream: Tensor, kernel: Int
  ) throws(EngineError) -> Tensor {
    try general.weightGradient(x, upstream, height: 1, width: kernel)
  }

  /// ∂L/∂b: for each output channel the sum of the upstream gradient.
  ///
  /// - Throws: `EngineError.rank` and `.empty`.
  public func biasGradient(upstream: Tensor) throws(EngineError) -> Tensor {
    try general.biasGradient(upstream)
  }

  private var general: GeneralConvolution {
    GeneralConvolution(
      names: .one, spatial: 1, rows: Sliding(), columns: sliding, groups: groups, mode: mode)
  }
}
