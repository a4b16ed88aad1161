/// How many cells are added before the first cell of an axis and after its last.
///
/// ```swift
/// let both: Padding = 1                       // one on either side
/// let left = Padding(before: 2, after: 0)
/// ```
public struct Padding: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// How many cells are added before the first.
  public let before: Int
  /// How many cells are added after the last.
  public let after: Int

  /// A padding of its own on either side.
  public init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }

  /// The same padding on both sides.
  public init(_ both: Int) {
    self.init(before: both, after: both)
  }

  /// The same padding on both sides, written as a number.
  public init(integerLiteral both: Int) {
    self.init(both)
  }

  /// The padding that makes the output ⌈input / stride⌉ long, as TensorFlow distributes it.
  ///
  /// The total is max(k̂ − s, 0) where s divides the input n, else max(k̂ − n mod s, 0), with
  /// k̂ = d(k − 1) + 1; its smaller half comes before. At stride 1 it is PyTorch's `same` too, which
  /// is refused there with any other stride.
  ///
  /// ```swift
  /// try Padding.same(input: 5, kernel: 4)  // before 1, after 2
  /// ```
  ///
  /// - Throws: `EngineError.parameter` for a length outside what `Window` takes.
  public static func same(
    input: Int, kernel: Int, stride: Int = 1, dilation: Int = 1
  ) throws(EngineError) -> Padding {
    try Window.check(input: input, kernel: kernel, stride: stride, dilation: dilation)
    let span = dilation * (kernel - 1) + 1
    let rest = input % stride
    let total = max(0, span - (rest == 0 ? stride : rest))
    return Padding(before: total / 2, after: total - total / 2)
  }
}

/// What stands in the padding.
public enum PaddingMode: String, Hashable, Sendable, CaseIterable {
  /// Zeros.
  case zeros
  /// The cells mirrored at the border cell, which is not repeated.
  case reflect
  /// The border cell again and again.
  case replicate
  /// The cells of the other end, as if the axis were a ring.
  case circular

  /// The cell of an axis of the given length that a position shows; nil where it is a zero.
  ///
  /// Positions count from the first cell, so padding before it is negative. Positions further out
  /// than `checkReach` allows have no cell.
  public func cell(at position: Int, length: Int) -> Int? {
    guard length > 0 else { return nil }
    if (0..<length).contains(position) { return position }
    let found: Int
    switch self {
    case .zeros: return nil
    case .reflect: found = position < 0 ? 0 &- position : 2 &* (length &- 1) &- position
    case .replicate: found = position < 0 ? 0 : length &- 1
    case .circular: found = position < 0 ? position &+ length : position &- length
    }
    return (0..<length).contains(found) ? found : nil
  }

  /// Refuses a padding that asks for cells which the axis does not have.
  func checkReach(of padding: Padding, length: Int) throws(EngineError) {
    let most = max(padding.before, padding.after)
    switch self {
    case .zeros, .replicate: return
    case .reflect:
      guard most >= length else { return }
      throw .parameter(name: "padding", found: Double(most), expected: "padding < \(length)")
    case .circular:
      guard most > length else { return }
      throw .parameter(name: "padding", found: Double(most), expected: "padding ≤ \(length)")
    }
  }
}
