/// Cuts a source into words, one at a time, so that what follows a limit is never read.
struct Lexer {
  /// The whole source, by Unicode scalars.
  let scalars: [Unicode.Scalar]
  /// Whether a comma may group the digits of a number: `73,728`.
  let groupsDigits: Bool
  private(set) var position = 0
  private var previous: Token.Kind?
  /// For each open bracket, whether commas in it separate values.
  private var brackets: [Bool] = []

  init(_ source: String, groupsDigits: Bool = false) {
    scalars = Array(source.unicodeScalars)
    self.groupsDigits = groupsDigits
  }

  /// The next word of the source; `end` for ever after the last.
  mutating func next() throws(FormulaError) -> Token {
    while let scalar = peek(), scalar.properties.isWhitespace { position += 1 }
    let start = position
    guard let scalar = peek() else { return Token(kind: .end, range: start..<start) }
    let kind = try read(scalar)
    previous = kind
    return Token(kind: kind, range: start..<position)
  }

  /// The source between two places.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
  }

  private mutating func read(_ scalar: Unicode.Scalar) throws(FormulaError) -> Token.Kind {
    if Characters.isDigit(scalar) || scalar == "." && peek(1).map(Characters.isDigit) == true {
      var reader = NumberReader(scalars, from: position, groupsDigits: mayGroup)
      let literal = try reader.literal()
      position = reader.position
      return .number(literal)
    }
    if Characters.beginsName(scalar) { return .name(name()) }
    if let symbol = symbol(scalar) { return .symbol(symbol) }
    throw unknown(scalar)
  }

  private var mayGroup: Bool { groupsDigits && brackets.last != true }

  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = peek(), Characters.continuesName(scalar) {
      name.append(scalar == "µ" ? "μ" : scalar)
      position += 1
    }
    return String(name)
  }

  private mutating func symbol(_ scalar: Unicode.Scalar) -> Token.Symbol? {
    if let pair = peek(1).flatMap({ Lexer.pairs[String(scalar) + String($0)] }) {
      position += 2
      return pair
    }
    guard let symbol = Lexer.singles[scalar] else { return nil }
    position += 1
    noteBracket(symbol)
    return symbol
  }

  private mutating func noteBracket(_ symbol: Token.Symbol) {
    switch symbol {
    case .openList: brackets.append(true)
    case .open:
      if case .name = previous { brackets.append(true) } else { brackets.append(false) }
    case .close, .closeList: _ = brackets.popLast()
    default: break
    }
  }

  private func unknown(_ scalar: Unicode.Scalar) -> FormulaError {
    let range = position..<position + 1
    if let digit = Characters.foreignDigit(scalar) {
      return FormulaError(.foreignDigit(String(Character(scalar)), digit: digit), range)
    }
    return FormulaError(
      .character(Characters.shown(scalar), meant: Characters.meaning(scalar)), range)
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private static let pairs: [String: Token.Symbol] = [
    "**": .power, "<=": .lessOrEqual, ">=": .greaterOrEqual, "==": .equal, "!=": .unequal,
  ]

  private static let singles: [Unicode.Scalar: Token.Symbol] = [
    "+": .plus, "-": .minus, "−": .minus, "*": .times, "×": .times, "·": .times, "⋅": .times,
    "/": .divide, "@": .matrixProduct, "^": .power, "<": .less, ">": .greater, "=": .assign,
    ",": .comma, "(": .open, ")": .close, "[": .openList, "]": .closeList,
  ]
}
