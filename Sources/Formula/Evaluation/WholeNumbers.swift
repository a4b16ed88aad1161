/// Exact sums and products of whole numbers up to 2^53 each.
///
/// 2^16 products of two of them fit in 128 bits. Doubles do as long as the sum of the magnitudes
/// stays below 2^53: every partial sum is exact then, and rounding never leads from above to below.
enum WholeNumbers {
  /// The largest number up to which doubles hold every whole number.
  static let limit = Double(FormulaLimits.exactInteger)

  /// The sum, infinite beyond 2^53.
  static func sum(_ numbers: some Collection<Double>) -> Double {
    guard numbers.reduce(0, { $0 + abs($1) }) >= limit else { return numbers.reduce(0, +) }
    return number(numbers.reduce(Int128(0)) { $0 + Int128($1) })
  }

  /// The product, infinite beyond 2^53.
  static func product(_ numbers: some Collection<Double>) -> Double {
    guard !numbers.contains(0) else { return 0 }
    var product: Int128 = 1
    for number in numbers {
      product *= Int128(number)
      guard product.magnitude <= FormulaLimits.exactInteger else { return .infinity }
    }
    return Double(product)
  }

  /// A whole number as a double, infinite beyond 2^53.
  static func number(_ whole: Int128) -> Double {
    whole.magnitude <= FormulaLimits.exactInteger ? Double(whole) : .infinity
  }
}
