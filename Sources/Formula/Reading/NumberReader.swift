/// Reads one number: `3`, `.5`, `1e-3`, `73_728`, and `73,728` where commas may group digits.
struct NumberReader {
  private let scalars: [Unicode.Scalar]
  private let start: Int
  private let groupsDigits: Bool
  private(set) var position: Int
  private var digits = ""
  private var isInteger = true

  init(_ scalars: [Unicode.Scalar], from position: Int, groupsDigits: Bool) {
    self.scalars = scalars
    self.position = position
    self.groupsDigits = groupsDigits
    start = position
  }

  /// The number at the place where the reader stands.
  mutating func literal() throws(FormulaError) -> Literal {
    try whole()
    try fraction()
    try exponent()
    try refuseComma()
    guard let number = Double(digits) else { throw malformed() }
    guard number.isFinite else { throw error(.overflow) }
    if isInteger {
      guard let exact = Int(digits), exact <= FormulaLimits.exactInteger else {
        throw error(.integerTooLarge)
      }
    }
    return Literal(number: number, isInteger: isInteger)
  }

  private mutating func whole() throws(FormulaError) {
    try run()
    // No group begins with 0: where commas are points, `0,667` is a fraction.
    guard groupsDigits, (1...3).contains(digits.count), digits.first != "0", !hasUnderscore else {
      return
    }
    while isGroup(at: position) {
      position += 1
      try run()
    }
  }

  private mutating func fraction() throws(FormulaError) {
    guard peek() == "." else { return }
    isInteger = false
    position += 1
    if digits.isEmpty { digits = "0" }
    digits += "."
    let before = digits.count
    try run()
    if digits.count == before { digits += "0" }
    if peek() == "." { throw malformed() }
  }

  private mutating func exponent() throws(FormulaError) {
    guard peek() == "e" || peek() == "E" else { return }
    let sign = peek(1) == "+" || peek(1) == "-" || peek(1) == "−" ? 1 : 0
    guard peek(1 + sign).map(Characters.isDigit) == true else { return }
    isInteger = false
    digits += peek(1) == "-" || peek(1) == "−" ? "e-" : "e"
    position += 1 + sign
    try run()
  }

  /// Digits, with single underscores between them.
  private mutating func run() throws(FormulaError) {
    while let scalar = peek() {
      if Characters.isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == "_" {
        guard scalars[max(start, position - 1)] != "_", peek(1).map(Characters.isDigit) == true
        else { throw malformed() }
      } else {
        if let digit = Characters.foreignDigit(scalar) {
          position += 1
          throw error(.foreignDigit(String(Character(scalar)), digit: digit))
        }
        return
      }
      position += 1
    }
  }

  /// Whether a comma and exactly three digits stand at a place.
  private func isGroup(at place: Int) -> Bool {
    guard place + 3 < scalars.count, scalars[place] == "," else { return false }
    guard scalars[place + 1...place + 3].allSatisfy(Characters.isDigit) else { return false }
    return place + 4 == scalars.count || !Characters.continuesName(scalars[place + 4])
  }

  /// Where commas group digits, one that does not is refused together with what follows it.
  private mutating func refuseComma() throws(FormulaError) {
    guard groupsDigits, peek() == ",", peek(1).map(Characters.isDigit) == true else { return }
    let written = position
    while let scalar = peek(), Characters.isDigit(scalar) || scalar == "," { position += 1 }
    let after = text(written + 1..<position)
    let isOneComma = isInteger && !digits.contains(",") && !after.contains(",")
    throw error(.comma(meant: isOneComma ? text(start..<written) + "." + after : nil))
  }

  private var hasUnderscore: Bool { scalars[start..<position].contains("_") }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private func malformed() -> FormulaError {
    var end = position
    while end < scalars.count, Characters.continuesName(scalars[end]) || scalars[end] == "." {
      end += 1
    }
    return FormulaError(.malformedNumber(text(start..<min(end, start + 40))), start..<end)
  }

  private func error(_ reason: FormulaError.Reason) -> FormulaError {
    FormulaError(reason, start..<position)
  }
}
