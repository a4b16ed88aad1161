import Engine

/// Formulas made at random: well formed ones, and ones of scattered pieces.
struct RandomFormulas {
  private var stream: RandomStream

  init(seed: UInt32) { stream = RandomStream(seed: seed, path: "formula#random/source") }

  /// A well formed formula, nested so deep at most.
  mutating func formula(depth: Int) -> String {
    guard depth > 0 else { return pick(["x", "y", "3", "0.5", "pi", "1e-3", "γ", "T"]) }
    switch stream.integer(in: 0...9) {
    case 0: return "-" + formula(depth: depth - 1)
    case 1: return "(" + formula(depth: depth - 1) + ")"
    case 2: return pick(["sum", "abs", "T", "floor"]) + "(" + formula(depth: depth - 1) + ")"
    case 3: return "[" + formula(depth: depth - 1) + "," + formula(depth: depth - 1) + "]"
    case 4: return "not (" + formula(depth: depth - 1) + ")"
    case 5: return "(" + formula(depth: depth - 1) + ")[" + formula(depth: depth - 1) + "]"
    default:
      let sign = pick([" + ", "-", "*", " / ", "@", "^", "**", " and ", " or ", "<", "=="])
      let (left, right) = (formula(depth: depth - 1), formula(depth: depth - 1))
      let isComparison = sign == "<" || sign == "=="
      return isComparison ? "(\(left))\(sign)(\(right))" : "\(left)\(sign)\(right)"
    }
  }

  /// Pieces of formulas, numbers, names and other characters in no order.
  mutating func garbage() -> String {
    let pieces = [
      "(", ")", "[", "]", ",", "+", "-", "*", "/", "^", "@", "<", ">", "=", "==", "!", "sum", "x",
      "1",
      "1e", "e5", ".", "_", " ", "and", "not", "where(", "axis=", "9999999999999999999", "۳", "²",
      "\u{0}", "😀", "é", "\u{301}", "γ", "𝟘", "−", "×", "expect(", "grad(", "D",
      "bernoulli(0.5, 2)",
      "zeros(", "1e308", "eye(9)", "conv1d(", "layers", "\n", "\u{202E}", "٫", "0", "-1", "inv(",
    ]
    return (0..<stream.integer(in: 1...24)).map { _ in pick(pieces) }.joined()
  }

  private mutating func pick(_ words: [String]) -> String {
    words[stream.integer(in: 0...words.count - 1)]
  }
}
