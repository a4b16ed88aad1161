/// How a sign stands to its neighbours: TeX's classes (Knuth, The TeXbook, chapter 18).
enum AtomClass: Hashable, Sendable {
  /// A letter, a number, a thing that is one factor.
  case ordinary
  /// A sum, a product, an integral.
  case largeOperator
  /// A function by its name.
  case function
  /// A sign between two operands.
  case binary
  /// A sign between two sides.
  case relation
  /// A bracket that opens.
  case opening
  /// A bracket that closes.
  case closing
  /// A comma.
  case punctuation
  /// A fraction or a matrix, which keeps a distance.
  case inner
}

/// One sign: its glyphs in both sets, and how it stands to its neighbours.
struct Symbol: Hashable, Sendable {
  /// The TeX name without its backslash, or the character itself: what speech looks up.
  let name: String
  /// What shows it.
  let unicode: String
  /// What shows it where only ASCII can be shown.
  let ascii: String
  /// Its class.
  let atom: AtomClass

  init(_ name: String, _ unicode: String, _ ascii: String? = nil, _ atom: AtomClass = .ordinary) {
    self.name = name
    self.unicode = unicode
    self.ascii = ascii ?? unicode
    self.atom = atom
  }

  /// A letter, or any other character that means itself.
  init(character: Character) {
    self.init(String(character), String(character))
  }

  /// The same sign as a plain letter, as a sign without a left operand is.
  var asOrdinary: Symbol { Symbol(name, unicode, ascii, .ordinary) }

  /// Whether it is `∂`, whose quotients read as derivatives.
  var isPartial: Bool { name == "partial" }

  /// Whether it multiplies what stands at its sides.
  var isTimes: Bool {
    ["cdot", "times", "odot", "otimes", "circ", "ast", "*", "bullet", "div"].contains(name)
  }

  /// Whether it is a letter or a digit of one character.
  var isLetter: Bool { atom == .ordinary && unicode.first?.isLetter == true }
}
