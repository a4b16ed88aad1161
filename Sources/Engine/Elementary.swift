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
  /// Whole exponents up to 1,024 are products, by repeated squaring, so that the result is the same
  /// to the last bit on every machine.
  public static func power(_ x: Double, _ y: Double) -> Double {
    if let whole = Int(exactly: y), whole.magnitude <= 1024 {
      let product = product(x, times: whole.magnitude)
      return whole < 0 ? 1 / product : product
    }
    if x > 0 { return Double.pow(x, y) }
    if let whole = Int(exactly: y) { return Double.pow(x, whole) }
    return x == 0 && y > 0 ? 0 : .nan
  }

  private static func product(_ x: Double, times count: UInt) -> Double {
    var (product, square, rest) = (1.0, x, count)
    while rest > 0 {
      if rest & 1 == 1 { product *= square }
      rest >>= 1
      if rest > 0 { square *= square }
    }
    return product
  }
}
