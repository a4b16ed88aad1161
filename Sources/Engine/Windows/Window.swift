/// A window of equally spaced taps that slides along an axis: what a convolution, a pooling or a
/// receptive field is made of.
///
/// Output i reads the cells s·i + d·j − p for the taps j = 0 … k − 1, and there are
/// ⌊(n + p_before + p_after − d(k − 1) − 1) / s⌋ + 1 outputs (Dumoulin and Visin, "A guide to
/// convolution arithmetic for deep learning", 2016, relationship 6, with dilation). What does not
/// fit whole is lost.
///
/// ```swift
/// let window = try Window(input: 6, kernel: 3, stride: 2)
/// window.outputSize         // 2
/// window.cells(ofOutput: 1) // [2, 3, 4]
/// window.lostCells          // 5..<6
/// ```
public struct Window: Hashable, Sendable {
  /// The length n of the axis before padding.
  public let input: Int
  /// The number k of taps.
  public let kernel: Int
  /// The step s from one output to the next.
  public let stride: Int
  /// The padding p before and after the axis.
  public let padding: Padding
  /// The distance d from one tap to the next.
  public let dilation: Int
  /// How many outputs there are, at least one.
  public let outputSize: Int

  /// The longest axis, kernel, stride, padding or dilation, so that no sum of them overflows.
  public static let largestLength = Tensor.largestCount

  /// A window on an axis.
  ///
  /// - Throws: `EngineError.parameter` for an input, kernel, stride or dilation outside
  ///   1 … `largestLength` or a padding outside 0 … `largestLength`, and
  ///   `EngineError.outputBelowOne` where the window fits nowhere.
  public init(
    input: Int, kernel: Int, stride: Int = 1, padding: Padding = 0, dilation: Int = 1
  ) throws(EngineError) {
    try Window.check(input: input, kernel: kernel, stride: stride, dilation: dilation)
    try Window.check(padding)
    let room = input + padding.before + padding.after - dilation * (kernel - 1) - 1
    guard room >= 0 else {
      throw .outputBelowOne(
        input: input, kernel: dilation * (kernel - 1) + 1, padding: padding.before + padding.after)
    }
    self.input = input
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
    outputSize = room / stride + 1
  }

  /// How many cells lie from the first tap to the last, both included: d(k − 1) + 1.
  public var span: Int { dilation * (kernel - 1) + 1 }

  /// The cells that an output reads, tap by tap; those below 0 or from `input` on are padding.
  ///
  /// An output that does not exist reads none.
  public func cells(ofOutput output: Int) -> [Int] {
    guard (0..<outputSize).contains(output) else { return [] }
    return (0..<kernel).map { output * stride + $0 * dilation - padding.before }
  }

  /// The taps at which an output reads cells of the input and no padding.
  func innerTaps(ofOutput output: Int) -> Range<Int> {
    let start = output * stride - padding.before
    let first = max(0, (dilation - 1 - start) / dilation)
    let end = start < input ? min(kernel, (input - 1 - start) / dilation + 1) : 0
    return first..<max(first, end)
  }

  /// The tap at which an output reads a cell, if it does.
  public func tap(ofOutput output: Int, cell: Int) -> Int? {
    guard (0..<outputSize).contains(output), holds(cell) else { return nil }
    let distance = cell + padding.before - output * stride
    guard distance >= 0, distance % dilation == 0, distance / dilation < kernel else { return nil }
    return distance / dilation
  }

  /// The outputs that read a cell, in ascending order; the cell may lie in the padding.
  public func outputs(reading cell: Int) -> [Int] {
    guard holds(cell) else { return [] }
    let place = cell + padding.before
    let last = min(place / stride, outputSize - 1)
    let first = max(0, (place - span + stride) / stride)
    guard first <= last else { return [] }
    return (first...last).filter { tap(ofOutput: $0, cell: cell) != nil }
  }

  /// The input cells behind the end of the last window, which no window reaches.
  public var lostCells: Range<Int> {
    let end = (outputSize - 1) * stride + span - padding.before
    return min(input, max(0, end))..<input
  }

  /// The input cells that no window reads: the lost ones, and holes that a stride or dilation leaves.
  public var unreadCells: [Int] {
    (0..<input).filter { outputs(reading: $0).isEmpty }
  }

  private func holds(_ cell: Int) -> Bool {
    (-padding.before..<(input + padding.after)).contains(cell)
  }

  static func check(
    input: Int, kernel: Int, stride: Int, dilation: Int
  ) throws(EngineError) {
    try check("input", input, from: 1)
    try check("kernel", kernel, from: 1)
    try check("stride", stride, from: 1)
    try check("dilation", dilation, from: 1)
  }

  @inline(__always)
  static func check(_ padding: Padding) throws(EngineError) {
    try check("padding", padding.before, from: 0)
    try check("padding", padding.after, from: 0)
  }

  @inline(__always)
  static func check(_ name: StaticString, _ length: Int, from least: Int) throws(EngineError) {
    guard length >= least, length <= largestLength else {
      throw outside(name, length, from: least)
    }
  }

  @inline(never)
  private static func outside(
    _ name: StaticString, _ length: Int, from least: Int
  ) -> EngineError {
    .parameter(
      name: "\(name)", found: Double(length), expected: "\(least) ≤ \(name) ≤ \(largestLength)")
  }
}
