/// A function that a network applies to every entry between its layers.
public enum Activation: String, Hashable, Sendable, CaseIterable {
  /// max(0, x); its slope at 0 counts as 0.
  case relu
  /// The hyperbolic tangent.
  case tanh
  /// 1/(1 + e^−x).
  case sigmoid

  /// The value at a number.
  public func callAsFunction(_ x: Double) -> Double {
    switch self {
    case .relu: x > 0 || x.isNaN ? x : 0
    case .tanh: Elementary.tanh(x)
    case .sigmoid: Elementary.sigmoid(x)
    }
  }

  /// The slope where the value is y; every one of these functions tells it from its value alone.
  public func slope(atValue y: Double) -> Double {
    switch self {
    case .relu: y > 0 || y.isNaN ? 1 : 0
    case .tanh: 1 - y * y
    case .sigmoid: y * (1 - y)
    }
  }
}
