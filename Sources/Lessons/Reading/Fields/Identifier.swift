/// The forms that names may have.
enum Identifier {
  /// Whether a text can name or label a field, an item, a step: letters, digits, `-` and `_`.
  static func isLabel(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { isLetter($0) || isDigit($0) || $0 == "-" || $0 == "_" }
  }

  /// Whether a text can be the id of a lesson or a unit: as a label, of ASCII characters only.
  static func isID(_ text: String) -> Bool {
    isLabel(text) && text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a scalar can stand in a variable's name, digits aside.
  static func isVariableScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || ((0x370...0x3FF).contains(scalar.value) && isLetter(scalar))
  }

  /// Whether a scalar is an ASCII digit.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }
}
