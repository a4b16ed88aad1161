import Formula

/// How the arithmetic of a step is written, with its real numbers.
enum Arithmetic {
  /// A sum of products and what it comes to: `Z₀ = 2·1 + (−1)·2 = 0`.
  static func sum(_ title: String, _ products: [(Double, Double)], is result: Double) -> String {
    let terms = products.map { NumberText.factor($0.0) + "·" + NumberText.factor($0.1) }
    let sum = terms.isEmpty ? "0" : terms.joined(separator: " + ")
    return "\(title) = \(sum) = \(NumberText.plain(result))"
  }

  /// A sum of numbers and what it comes to: `Z[0, 1] = 5 + (−2) = 3`.
  static func total(_ title: String, _ summands: [Double], is result: Double) -> String {
    let sum = summands.map(NumberText.factor).joined(separator: " + ")
    return "\(title) = \(sum) = \(NumberText.plain(result))"
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
