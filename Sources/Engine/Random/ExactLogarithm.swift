/// A natural logarithm of + − × ÷ only, so that it is the same to the last bit on every machine.
enum ExactLogarithm {
  /// The natural logarithm of a positive, finite, normal number; correct to about 2^-52.
  ///
  /// s = m·2^e with √½ ≤ m < √2, z = (m − 1)/(m + 1), and
  /// ln(s) = e·ln(2) + 2z·(1 + z²/3 + z⁴/5 + … + z²⁴/25), evaluated from the innermost term.
  static func natural(_ s: Double) -> Double {
    var m = s.significand
    var e = Double(s.exponent)
    if m >= 0x1.6a09e667f3bcdp0 {
      m *= 0.5
      e += 1
    }
    let z = (m - 1) / (m + 1)
    let square = z * z
    var series = 0.0
    for odd in stride(from: 25.0, through: 1, by: -2) {
      series = series * square + 1 / odd
    }
    return e * 0x1.62e42fefa39efp-1 + 2 * z * series
  }
}
