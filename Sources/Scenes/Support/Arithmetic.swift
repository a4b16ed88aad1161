import Formula

/// How the arithmetic of a step is written, with its real numbers.
enum Arithmetic {
  /// A sum of products and what it comes to: `Z₀ = 2·1 + (−1)·2 = 0`.
  static func sum(_ title: String, _ products: [(Double, Double)], is result: Double) -> String {
    let terms = products.map { NumberText.factor($0.0) + "·" + NumberText.factor($0.1) }
    let sum = terms.isEmpty ? "0" : terms.joined(separator: " + ")
    return "\(title) = \(sum) = \(NumberText.plain(result))"
  }

  /// One product of a sum: `Z₁: (−1)·3 = −3`.
  static func product(_ title: String, _ factor: Double, _ other: Double) -> String {
    let text = NumberText.factor(factor) + "·" + NumberText.factor(other)
    return "\(title) \(text) = \(NumberText.plain(factor * other))"
  }

  /// A sum of numbers and what it comes to: `Z[0, 1] = 5 + (−2) = 3`.
  static func total(_ title: String, _ summands: [Double], is result: Double) -> String {
    let sum = summands.map(NumberText.factor).joined(separator: " + ")
    guard summands.count != 1 else { return "\(title) = \(NumberText.plain(result))" }
    return "\(title) = \(sum) = \(NumberText.plain(result))"
  }

  /// A count in groups of three digits: `2,147,483,648`.
  static func count(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    var text = count < 0 ? "−" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A product of counts and what it comes to: `multiplications = 256·256·64 = 4,194,304`.
  static func product(_ title: String, _ factors: [Int], is result: Int) -> String {
    "\(title) = \(factors.map(String.init).joined(separator: "·")) = \(count(result))"
  }

  /// A name with an index below it: `W₁₂`.
  static func indexed(_ name: String, _ index: Int) -> String {
    name + String(String(index).map { subscripts[$0] ?? $0 })
  }

  /// A name with an index for each axis, as formulas write it: `Z[0, 1]`.
  static func entry(_ name: String, _ indices: [Int]) -> String {
    "\(name)\(indices)"
  }

  /// A name with a row and a column.
  static func entry(_ name: String, _ cell: Cell) -> String {
    entry(name, [cell.row, cell.column])
  }

  private static let subscripts: [Character: Character] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄",
    "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉", "-": "₋",
  ]
}
