/// JSON as it is written: enough for data that scenes give away.
enum JSONText {
  /// A number at full precision; the few that JSON cannot write become `null`.
  static func number(_ number: Double) -> String {
    number.isFinite ? number.description : "null"
  }

  /// A number, or `null` where none is known.
  static func number(_ number: Double?) -> String {
    number.map(JSONText.number) ?? "null"
  }

  /// Two ends.
  static func range(_ range: ClosedRange<Double>) -> String {
    array([number(range.lowerBound), number(range.upperBound)])
  }

  /// A text in quotes.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Values one after another.
  static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ", ") + "]"
  }

  /// Values with their names, in this order.
  static func object(_ members: KeyValuePairs<String, String?>) -> String {
    object(members.map { ($0.key, $0.value) })
  }

  /// Values with their names, in this order; those without a value are left out.
  static func object(_ members: [(String, String?)]) -> String {
    let written = members.compactMap { name, value in value.map { "\(string(name)): \($0)" } }
    return "{" + written.joined(separator: ", ") + "}"
  }
}
