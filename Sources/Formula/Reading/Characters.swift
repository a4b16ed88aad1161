/// Which characters the language knows, and what is meant by some that it does not know.
enum Characters {
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Latin letters without accents, Greek letters, and the underscore.
  static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "α"..."ω", "ϑ", "ϕ", "ϵ", "µ": true
    case "Α"..."Ω": scalar.value != 0x3A2
    default: false
    }
  }

  static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    beginsName(scalar) || isDigit(scalar)
  }

  /// The digit that a scalar of another script stands for: 3 for `۳`.
  static func foreignDigit(_ scalar: Unicode.Scalar) -> Int? {
    guard !isDigit(scalar), scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.flatMap(Int.init(exactly:))
  }

  /// What a reader probably meant by a character that the language does not know.
  static func meaning(_ scalar: Unicode.Scalar) -> String? {
    if let meant = meanings[scalar] { return meant }
    guard scalar.properties.numericType == .digit, let digit = scalar.properties.numericValue
    else { return nil }
    return Int(exactly: digit).map { "^\($0)" }
  }

  /// A character as a message can show it: control and invisible ones by their number.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .nonspacingMark,
      .lineSeparator, .paragraphSeparator:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: return String(Character(scalar))
    }
  }

  private static let meanings: [Unicode.Scalar: String] = [
    "÷": "/", "∕": "/", "∗": "*", "•": "*", "–": "-", "—": "-", "≤": "<=", "≥": ">=",
    "≠": "!=", "√": "sqrt(x)", "%": "mod(a, b)", "!": "!=", "&": "and", "|": "or", "∧": "and",
    "∨": "or", "¬": "not", ";": ",", "،": ",", "٫": ".", "¹": "^1", "²": "^2", "³": "^3",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "{": "(", "}": ")", "⊙": "*", "’": "T(x)", "'": "T(x)",
    "，": ",", "（": "(", "）": ")", "＋": "+", "∑": "sum(x)", "π": "pi",
  ]
}
