/// How a kernel moves along one axis: its stride, the padding and the distance of its taps.
///
/// With the kernel and the axis it makes a `Window`.
public struct Sliding: Hashable, Sendable {
  /// The step from one output to the next.
  public var stride: Int
  /// The padding before and after the axis.
  public var padding: Padding
  /// The distance from one tap to the next.
  public var dilation: Int

  /// A way of moving; by default cell by cell, without padding.
  public init(stride: Int = 1, padding: Padding = 0, dilation: Int = 1) {
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
  }

  /// The window of a kernel on an axis.
  ///
  /// - Throws: what `Window` throws.
  public func window(input: Int, kernel: Int) throws(EngineError) -> Window {
    try Window(
      input: input, kernel: kernel, stride: stride, padding: padding, dilation: dilation)
  }
}
