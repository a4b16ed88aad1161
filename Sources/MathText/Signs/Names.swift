/// Functions that are written as words.
enum FunctionNames {
  /// Those under which limits stand in a display.
  static let withLimits: [String: String] = [
    "max": "max", "min": "min", "sup": "sup", "inf": "inf", "lim": "lim", "argmax": "argmax",
    "argmin": "argmin", "det": "det", "gcd": "gcd", "Pr": "Pr", "limsup": "lim sup",
    "liminf": "lim inf",
  ]

  /// The others, which show their own name.
  static let plain: Set = [
    "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos",
    "arctan", "sinh", "cosh", "tanh", "coth", "arg", "deg", "dim", "hom", "ker", "tr", "rank",
    "diag", "sign", "softmax", "relu", "sigmoid", "var", "cov", "mod", "bmod",
  ]
}

/// Alphabets whose letters have a meaning of their own.
enum Alphabet: String, Hashable, Sendable {
  case blackboard = "mathbb"
  case calligraphic = "mathcal"
  case script = "mathscr"
  case fraktur = "mathfrak"

  /// The letter in this alphabet, or the letter itself where there is none.
  func letter(_ letter: Character) -> Character {
    if let known = exceptions[letter] { return known }
    guard let value = letter.asciiValue else { return letter }
    let first: UInt32
    switch (self, letter) {
    case (.blackboard, "0"..."9"): return Alphabet.scalar(0x1D7D8 + UInt32(value) - 0x30)
    case (.blackboard, _): first = 0x1D538
    case (.fraktur, _): first = 0x1D504
    case (.calligraphic, _), (.script, _): first = 0x1D49C
    }
    if (0x41...0x5A).contains(value) { return Alphabet.scalar(first + UInt32(value) - 0x41) }
    if (0x61...0x7A).contains(value) { return Alphabet.scalar(first + 26 + UInt32(value) - 0x61) }
    return letter
  }

  private static func scalar(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  /// Letters that Unicode had before it had the alphabets.
  private var exceptions: [Character: Character] {
    switch self {
    case .blackboard:
      ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
    case .calligraphic, .script:
      [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
        "g": "ℊ", "o": "ℴ",
      ]
    case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
    }
  }
}

/// A mark over a letter or an expression.
enum Accent: String, Hashable, Sendable, CaseIterable {
  case hat, tilde, bar, vec, dot, ddot, check, breve, acute, grave
  case overline, widehat, widetilde, underline, overrightarrow, mathring

  /// The mark that joins with a single letter.
  var mark: Unicode.Scalar {
    switch self {
    case .hat, .widehat: "\u{302}"
    case .tilde, .widetilde: "\u{303}"
    case .bar: "\u{304}"
    case .overline: "\u{305}"
    case .vec, .overrightarrow: "\u{20D7}"
    case .dot: "\u{307}"
    case .ddot: "\u{308}"
    case .check: "\u{30C}"
    case .breve: "\u{306}"
    case .acute: "\u{301}"
    case .grave: "\u{300}"
    case .underline: "\u{332}"
    case .mathring: "\u{30A}"
    }
  }

  /// Whether it runs along everything that it covers.
  var isLine: Bool { self == .overline || self == .bar || self == .underline }

  /// The name by which speech and linear ASCII know it.
  var word: String {
    switch self {
    case .widehat: "hat"
    case .widetilde: "tilde"
    case .overline: "bar"
    case .overrightarrow: "vec"
    case .mathring: "ring"
    default: rawValue
    }
  }
}

/// A bracket.
enum Delimiter: String, Hashable, Sendable, CaseIterable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case bar = "|"
  case doubleBar = "||"
  case leftFloor, rightFloor, leftCeiling, rightCeiling, leftAngle, rightAngle
  /// What `\left.` and `\right.` stand for.
  case none = "."

  /// The bracket of a command without its backslash, and the class that it has by itself.
  static let commands: [String: (Delimiter, AtomClass?)] = [
    "{": (.leftBrace, .opening), "lbrace": (.leftBrace, .opening), "}": (.rightBrace, .closing),
    "rbrace": (.rightBrace, .closing), "lbrack": (.leftBracket, .opening),
    "rbrack": (.rightBracket, .closing), "|": (.doubleBar, nil), "Vert": (.doubleBar, nil),
    "vert": (.bar, nil), "lvert": (.bar, .opening), "rvert": (.bar, .closing),
    "lVert": (.doubleBar, .opening), "rVert": (.doubleBar, .closing),
    "langle": (.leftAngle, .opening), "rangle": (.rightAngle, .closing),
    "lfloor": (.leftFloor, .opening), "rfloor": (.rightFloor, .closing),
    "lceil": (.leftCeiling, .opening), "rceil": (.rightCeiling, .closing),
  ]

  /// The bracket of a character, and the class that it has by itself.
  static let characters: [Character: (Delimiter, AtomClass?)] = [
    "(": (.leftParenthesis, .opening), ")": (.rightParenthesis, .closing),
    "[": (.leftBracket, .opening), "]": (.rightBracket, .closing), "|": (.bar, nil),
    "‖": (.doubleBar, nil), "⌊": (.leftFloor, .opening), "⌋": (.rightFloor, .closing),
    "⌈": (.leftCeiling, .opening), "⌉": (.rightCeiling, .closing), "⟨": (.leftAngle, .opening),
    "⟩": (.rightAngle, .closing),
  ]
}
