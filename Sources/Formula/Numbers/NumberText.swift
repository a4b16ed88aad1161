/// How numbers are written for readers, and the rounding that goes with it.
///
/// Both are final: drawn values are rounded to what is displayed, and records keep them.
public enum NumberText {
  /// How many significant digits readers see.
  public static let digits = 4

  /// A number as readers see it.
  ///
  /// Whole numbers are written in full, others to 4 significant digits, half to even on the exact
  /// decimal expansion. An exponent stands from 1e5 on, for whole numbers from 1e15 on, and below
  /// 1e-4.
  ///
  /// ```swift
  /// NumberText.display(2.0 / 3)  // "0.6667"
  /// NumberText.display(73728)    // "73728"
  /// NumberText.display(123456.7) // "1.235e5"
  /// ```
  public static func display(_ number: Double) -> String {
    display(number, significantDigits: digits)
  }

  /// A number rounded to significant digits, half to even on its exact decimal expansion.
  ///
  /// The result is the double nearest to the rounded decimal. Of 0, NaN and infinite numbers
  /// nothing is rounded; a result beyond the largest double is infinite.
  public static func rounded(_ number: Double, significantDigits: Int = digits) -> Double {
    guard let expansion = DecimalExpansion(number) else { return number }
    let rounded = expansion.rounded(to: min(max(1, significantDigits), 17))
    guard let magnitude = Double("\(rounded.whole)e\(rounded.exponent)") else { return number }
    return number < 0 ? -magnitude : magnitude
  }

  /// A number to so many significant digits, written as `display` writes it.
  ///
  /// ```swift
  /// NumberText.display(2.0 / 3, significantDigits: 6)  // "0.666667"
  /// ```
  public static func display(_ number: Double, significantDigits: Int) -> String {
    guard number.isFinite else { return number.description }
    if isWritten(inFull: number) { return String(Int(number)) }
    guard let expansion = DecimalExpansion(number) else { return "0" }
    let text = Rounded(expansion, to: min(max(1, significantDigits), 17)).text
    return number < 0 ? "-" + text : text
  }

  /// The power of ten of the first digit: 0 for 1.5, −1 for 0.15; none for 0 and what is not finite.
  public static func exponent(of number: Double) -> Int? {
    DecimalExpansion(number)?.exponent
  }

  /// The number that `display` shows: whole numbers that are written in full, others rounded.
  public static func displayed(_ number: Double) -> Double {
    isWritten(inFull: number) ? number + 0 : rounded(number)
  }

  /// A number as one factor or summand of written arithmetic: `2·1 + (−1)·2 = 0`.
  ///
  /// Negative numbers stand in parentheses, with a true minus sign.
  public static func factor(_ number: Double) -> String {
    let text = plain(number)
    return text.first == "−" ? "(\(text))" : text
  }

  /// A number as readers see it, with a true minus sign (U+2212) where it is negative.
  public static func plain(_ number: Double) -> String {
    String(display(number).map { $0 == "-" ? "−" : $0 })
  }

  private static func isWritten(inFull number: Double) -> Bool {
    abs(number) < 1e15 && number == number.rounded()
  }
}

/// A rounded decimal and how it is written.
private struct Rounded {
  private let digits: [Character]
  private let exponent: Int

  init(_ expansion: DecimalExpansion, to count: Int) {
    let rounded = expansion.rounded(to: count)
    let written = String(rounded.whole)
    exponent = rounded.exponent + written.count - 1
    digits = Array(
      written.prefix(1 + (written.count - 1 - written.reversed().prefix { $0 == "0" }.count)))
  }

  var text: String {
    if exponent >= 5 || exponent < -4 { return point(after: 1) + "e\(exponent)" }
    if exponent < 0 {
      return "0." + String(repeating: "0", count: -exponent - 1) + String(digits)
    }
    return point(after: exponent + 1)
  }

  /// The digits with a point after so many of them, and zeros where there are fewer.
  private func point(after count: Int) -> String {
    guard digits.count > count else {
      return String(digits) + String(repeating: "0", count: count - digits.count)
    }
    return String(digits.prefix(count)) + "." + String(digits.dropFirst(count))
  }
}
