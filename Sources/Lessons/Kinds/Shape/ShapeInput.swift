import Formula

/// Reads the lengths of axes: `(64, 128, 128)`, `64×128×128`, `[64 128 128]`.
///
/// Between commas a length may be arithmetic; between signs of multiplication and between blanks it
/// is a plain number.
enum ShapeInput {
  /// The lengths that an input names.
  static func lengths(in input: String) throws(InputFailure) -> [Double] {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    let inner = withoutBrackets(InputWord(text: input, range: 0..<input.unicodeScalars.count))
    if inner.text.isEmpty { return try none(input) }
    if inner.text.unicodeScalars.contains(",") { return try separatedByCommas(inner) }
    let words = InputWord.words(of: inner.text, separators: signs)
    if words.count > 1, words.allSatisfy({ $0.isPlain }) {
      return try numbers(words.map { ($0.text, inner.range.lowerBound + $0.range.lowerBound) })
    }
    return try numbers([(inner.text, inner.range.lowerBound)])
  }

  private static let signs: Set<Unicode.Scalar> = ["×", "x", "X", "*", "·"]

  /// Empty brackets are the shape of a number; nothing at all is no answer.
  private static func none(_ input: String) throws(InputFailure) -> [Double] {
    guard input.unicodeScalars.contains(where: { "([".unicodeScalars.contains($0) }) else {
      throw InputFailure(.empty)
    }
    return []
  }

  private static func separatedByCommas(_ inner: InputWord) throws(InputFailure) -> [Double] {
    var parts: [(String, Int)] = []
    var part = String.UnicodeScalarView()
    var (start, depth) = (0, 0)
    for (place, scalar) in inner.text.unicodeScalars.enumerated() {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if "×xX".unicodeScalars.contains(scalar) {
        let place = inner.range.lowerBound + place
        throw InputFailure(.shapeSeparators, place..<place + 1)
      }
      if scalar == ",", depth == 0 {
        parts.append((String(part), start))
        part = String.UnicodeScalarView()
        start = place + 1
      } else {
        part.append(scalar)
      }
    }
    // A comma may stand behind the last length, as in Python's `(5,)`.
    if part.contains(where: { !$0.properties.isWhitespace }) { parts.append((String(part), start)) }
    return try numbers(parts.map { ($0.0, inner.range.lowerBound + $0.1) })
  }

  private static func numbers(_ parts: [(String, Int)]) throws(InputFailure) -> [Double] {
    var lengths: [Double] = []
    for (text, offset) in parts {
      switch NumberInput(text, at: offset).result {
      case .success(let read): lengths.append(read.value.number ?? 0)
      case .failure(let failure):
        let reason = InvalidAnswer.Reason.axis(lengths.count, failure.answer.reason)
        throw InputFailure(parts.count > 1 ? reason : failure.answer.reason, failure.answer.range)
      }
    }
    return lengths
  }

  /// What stands within parentheses or brackets around everything, without blanks.
  private static func withoutBrackets(_ word: InputWord) -> InputWord {
    let word = word.trimmed
    let scalars = Array(word.text.unicodeScalars)
    guard scalars.count > 1, let first = scalars.first, let last = scalars.last,
      (first, last) == ("(", ")") || (first, last) == ("[", "]"), enclosesAll(scalars)
    else { return word }
    let inner = String(String.UnicodeScalarView(scalars[1..<scalars.count - 1]))
    let start = word.range.lowerBound + 1
    return InputWord(text: inner, range: start..<word.range.upperBound - 1).trimmed
  }

  private static func enclosesAll(_ scalars: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for (place, scalar) in scalars.enumerated() {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if scalar == ")" || scalar == "]" { depth -= 1 }
      if depth == 0 { return place == scalars.count - 1 }
    }
    return false
  }
}

extension InputWord {
  /// The word without blanks at its ends.
  fileprivate var trimmed: InputWord {
    let scalars = Array(text.unicodeScalars)
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    let end = (scalars.lastIndex { !$0.properties.isWhitespace } ?? start - 1) + 1
    return InputWord(
      text: String(String.UnicodeScalarView(scalars[start..<max(start, end)])),
      range: range.lowerBound + start..<range.lowerBound + max(start, end))
  }

  /// Whether the word is made of digits alone.
  fileprivate var isPlain: Bool {
    text.unicodeScalars.allSatisfy { Identifier.isDigit($0) || $0 == "_" }
  }
}
