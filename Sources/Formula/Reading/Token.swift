/// A word of the language, with its place in the source.
struct Token: Hashable {
  /// What the word is.
  enum Kind: Hashable {
    case number(Literal)
    case name(String)
    case symbol(Symbol)
    case end
  }

  /// The signs of the language.
  enum Symbol: String {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "/"
    case matrixProduct = "@"
    case power = "^"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equal = "=="
    case unequal = "!="
    case assign = "="
    case comma = ","
    case open = "("
    case close = ")"
    case openList = "["
    case closeList = "]"
  }

  let kind: Kind
  let range: Range<Int>

  /// Whether a value can begin with this word.
  var beginsValue: Bool {
    switch kind {
    case .number: true
    case .name(let name): name != "and" && name != "or"
    case .symbol(let symbol): symbol == .open
    case .end: false
    }
  }

  func isSymbol(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }

  func isName(_ name: String) -> Bool { kind == .name(name) }
}

/// A number as it is written: `3` is an exact integer, `3.0` is not.
struct Literal: Hashable {
  let number: Double
  let isInteger: Bool
}
