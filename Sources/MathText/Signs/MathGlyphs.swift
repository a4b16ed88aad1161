import Canvas

/// The glyphs that formulas are built of, apart from signs and letters: in Unicode, and in ASCII.
///
/// Layout asks for a glyph by what it is for, so every formula exists in both sets.
struct MathGlyphs: Sendable {
  /// Whether only ASCII may be shown.
  let isASCII: Bool
  /// The bar of a fraction.
  let fractionBar: String
  /// What lies over a radicand of one row, and what joins it at the left.
  let rootLine: String
  let rootSign: String
  /// The parts of a taller root: its foot, its stem, and the line and the corner over it.
  let rootFoot: String
  let rootStem: String
  let rootCorner: String
  let rootTop: String
  /// A line over an expression, and under it.
  let overLine: String
  let underLine: String
  /// A brace under an expression: its left end, its line, its middle, its right end.
  let underBrace: [String]
  /// The same above an expression.
  let overBrace: [String]
  /// A tall integral: its top, its middle, its foot.
  let integral: [String]

  static let unicode = MathGlyphs(
    isASCII: false, fractionBar: "─", rootLine: "_", rootSign: "√", rootFoot: "╲", rootStem: "│",
    rootCorner: "┌", rootTop: "─", overLine: "_", underLine: "‾",
    underBrace: ["╰", "─", "┬", "╯"], overBrace: ["╭", "─", "┴", "╮"],
    integral: ["⌠", "⎮", "⌡"])

  static let ascii = MathGlyphs(
    isASCII: true, fractionBar: "-", rootLine: "_", rootSign: "\\/", rootFoot: "\\", rootStem: "|",
    rootCorner: " ", rootTop: "_", overLine: "_", underLine: "-",
    underBrace: ["'", "-", "+", "'"], overBrace: [".", "-", "+", "."],
    integral: ["/", "|", "/"])

  /// The glyphs that a set of the canvas goes with.
  init(_ glyphs: GlyphSet) { self = glyphs.isASCII ? .ascii : .unicode }

  /// What a sign looks like.
  func text(_ symbol: Symbol) -> String { isASCII ? symbol.ascii : symbol.unicode }

  /// Words as this set can show them.
  func text(_ words: String) -> String {
    (isASCII ? GlyphSet.ascii : .unicode).text(words)
  }

  /// The mark over an expression, on a row of its own.
  func mark(_ accent: Accent) -> String {
    switch accent {
    case .hat, .widehat: "^"
    case .tilde, .widetilde: "~"
    case .bar, .overline: overLine
    case .underline: underLine
    case .vec, .overrightarrow: isASCII ? "->" : "→"
    case .dot: "."
    case .ddot: ".."
    case .check: "v"
    case .breve: isASCII ? "u" : "˘"
    case .acute: isASCII ? "'" : "´"
    case .grave: "`"
    case .mathring: "o"
    }
  }

  /// A small fraction as one sign, where there is one.
  func smallFraction(_ above: String, _ below: String) -> String? {
    isASCII ? nil : Self.smallFractions["\(above)/\(below)"]
  }

  private static let smallFractions = [
    "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "1/8": "⅛",
  ]

  private init(
    isASCII: Bool, fractionBar: String, rootLine: String, rootSign: String, rootFoot: String,
    rootStem: String, rootCorner: String, rootTop: String, overLine: String, underLine: String,
    underBrace: [String], overBrace: [String], integral: [String]
  ) {
    self.isASCII = isASCII
    self.fractionBar = fractionBar
    self.rootLine = rootLine
    self.rootSign = rootSign
    self.rootFoot = rootFoot
    self.rootStem = rootStem
    self.rootCorner = rootCorner
    self.rootTop = rootTop
    self.overLine = overLine
    self.underLine = underLine
    self.underBrace = underBrace
    self.overBrace = overBrace
    self.integral = integral
  }
}
