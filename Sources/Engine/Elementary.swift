import RealModule

/// The elementary functions of real numbers that are not arithmetic.
///
/// Outside their domain the results are NaN or infinite, as in IEEE 754; whoever calls them says
/// what that means.
public enum Elementary {
  /// The exponential function.
  public static func exp(_ x: Double) -> Double { Double.exp(x) }

  /// The natural logarithm; NaN below zero.
  public static func log(_ x: Double) -> Double { Double.log(x) }

  /// The hyperbolic tangent.
  public static func tanh(_ x: Double) -> Double { Double.tanh(x) }

  /// The logistic function 1/(1 + e^−x), computed so that neither end overflows.
  public static func sigmoid(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + Double.exp(-x)) }
    let grown = Double.exp(x)
    return grown / (1 + grown)
  }

  /// The power x^y; NaN for a negative x unless y is whole.
  ///
  /// A square is the product of x with itself, which is rounded once.
  public static func power(_ x: Double, _ y: Double) -> Double {
    if y == 2 { return x * x }
    if x > 0 { return Double.pow(x, y) }
    if let whole = Int(exactly: y) { return Double.pow(x, whole) }
    return x == 0 && y > 0 ? 0 : .nan
  }
}
