import Canvas
import Formula
import Lessons

/// Numbers and values as readers see them.
enum Shown {
  /// A number, with the minus sign of Unicode.
  static func number(_ number: Double) -> String {
    NumberText.plain(number)
  }

  /// A number as a set of glyphs can show it.
  static func number(_ number: Double, _ glyphs: GlyphSet) -> String {
    glyphs.isASCII ? NumberText.display(number) : Shown.number(number)
  }

  /// A number with six decimals, as central differences are shown.
  static func sixDecimals(_ number: Double) -> String {
    let scaled = (number * 1e6).rounded(.toNearestOrEven)
    guard abs(scaled) < 1e15 else { return Shown.number(number) }
    let digits = String(Int(abs(scaled)))
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    return (scaled < 0 ? "\u{2212}" : "") + padded.dropLast(6) + "." + padded.suffix(6)
  }

  /// The value of an interpolation, or nothing where the formula has none.
  static func value(_ interpolation: Interpolation, _ values: [String: Value]) -> String? {
    value(of: interpolation.formula, values)
  }

  /// The value of a formula, or nothing where it has none.
  static func value(of formula: Formula, _ values: [String: Value]) -> String? {
    guard let value = try? formula.value(values) else { return nil }
    return typeset(value.display)
  }

  /// A value, with the minus sign of Unicode.
  static func typeset(_ value: Value) -> String { typeset(value.display) }

  /// The entries of a matrix, row by row; nothing for anything else.
  static func rows(of value: Value) -> [[String]]? {
    let shape = value.tensor.shape
    guard shape.count == 2, shape[0] > 0, shape[1] > 0 else { return nil }
    let texts = value.tensor.elements.map { typeset(NumberText.display($0)) }
    return stride(from: 0, to: texts.count, by: shape[1]).map { Array(texts[$0..<$0 + shape[1]]) }
  }

  /// What stands in the place of a value that there is not: the formula's source.
  static func source(_ interpolation: Interpolation) -> String {
    "{{\(interpolation.formula.source)}}"
  }

  private static func typeset(_ text: String) -> String {
    String(text.map { $0 == "-" ? "\u{2212}" : $0 })
  }
}
