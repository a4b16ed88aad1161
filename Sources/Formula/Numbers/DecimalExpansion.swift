/// The decimal digits of a number of type `Double`, all of them, exactly.
///
/// Every finite double is a whole number times a power of two, so its expansion ends: 0.1 is
/// 0.1000000000000000055511151231257827…, with 55 digits after the point.
struct DecimalExpansion {
  /// The digits from the first that is not zero to the last that is not zero.
  let digits: [UInt8]
  /// The power of ten of the first digit: 0 for 1.5, −1 for 0.15.
  let exponent: Int

  /// The expansion of the magnitude of a finite number that is not zero; nil for others.
  init?(_ number: Double) {
    guard number.isFinite, number != 0 else { return nil }
    let fraction = number.significandBitPattern
    let isSubnormal = number.exponentBitPattern == 0
    let whole = isSubnormal ? fraction : fraction | 1 << 52
    let power = max(Int(number.exponentBitPattern), 1) - 1075
    let zeros = min(whole.trailingZeroBitCount, max(0, -power))
    var natural = Natural(whole >> UInt64(zeros))
    let places = max(0, -power - zeros)
    for _ in 0..<places { natural.multiply(by: 5) }
    for _ in 0..<max(0, power) { natural.multiply(by: 2) }
    let all = natural.digits
    exponent = all.count - 1 - places
    digits = Array(all.prefix(1 + (all.lastIndex { $0 != 0 } ?? 0)))
  }

  /// The number rounded to at most so many digits, half to even on the exact expansion.
  ///
  /// The result is a whole number of `count` digits or fewer and the power of ten of its last.
  func rounded(to count: Int) -> (whole: Int, exponent: Int) {
    guard digits.count > count else {
      return (digits.reduce(0) { $0 * 10 + Int($1) }, exponent - digits.count + 1)
    }
    let kept = digits.prefix(count).reduce(0) { $0 * 10 + Int($1) }
    let isTie = digits[count] == 5 && digits.count == count + 1
    let goesUp = isTie ? kept % 2 == 1 : digits[count] >= 5
    return (kept + (goesUp ? 1 : 0), exponent - count + 1)
  }
}

/// A natural number of any size, by its digits to the base 10^9, the lowest first.
private struct Natural {
  private var parts: [UInt64]

  private static let base: UInt64 = 1_000_000_000

  init(_ number: UInt64) {
    parts = []
    var rest = number
    while rest > 0 {
      parts.append(rest % Natural.base)
      rest /= Natural.base
    }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for place in parts.indices {
      let product = parts[place] * factor + carry
      parts[place] = product % Natural.base
      carry = product / Natural.base
    }
    if carry > 0 { parts.append(carry) }
  }

  /// The decimal digits, the highest first, without leading zeros.
  var digits: [UInt8] {
    var digits: [UInt8] = []
    for part in parts {
      var rest = part
      for _ in 0..<9 {
        digits.append(UInt8(rest % 10))
        rest /= 10
      }
    }
    return digits.reversed().drop { $0 == 0 }.map { $0 }
  }
}
