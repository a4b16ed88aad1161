/// Spells text in ASCII, for terminals that show nothing else.
enum ASCIISpelling {
  /// The text with every other character spelled out, or replaced by `?`.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for glyph in TextLayout(text) { result += spelling(of: glyph) }
    return result
  }

  /// One ASCII character of one cell for a glyph; a second one for the right half of a wide one.
  static func cell(_ glyph: Glyph) -> Glyph {
    if glyph.isContinuation { return Glyph(ascii: 0x3F) }
    guard !glyph.base.isASCII || glyph.scalars.count > 1 else { return glyph }
    let first = lines[glyph.base]?.unicodeScalars.first ?? spelling(of: glyph).unicodeScalars.first
    return Glyph(first ?? "?")
  }

  private static func spelling(of glyph: Glyph) -> String {
    let base = glyph.base
    if base.isASCII { return String(base) }
    if let spelled = signs[base] ?? lines[base] ?? greek[base] { return spelled }
    if let place = "₀₁₂₃₄₅₆₇₈₉".unicodeScalars.offset(of: base) { return "_\(place)" }
    if let place = "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.offset(of: base) { return "^\(place)" }
    if (0x2400...0x241F).contains(base.value), let letter = Unicode.Scalar(base.value - 0x23C0) {
      return "^\(letter)"
    }
    return latin[base] ?? "?"
  }

  private static let signs: [Unicode.Scalar: String] = [
    "−": "-", "·": "*", "×": "x", "÷": "/", "±": "+-", "⊙": "(*)", "⋅": "*", "∘": "o", "∗": "*",
    "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~=", "≡": "==", "∼": "~", "∞": "inf", "√": "sqrt",
    "∑": "sum", "∏": "prod", "∫": "int", "∂": "d", "∇": "grad", "∈": "in", "∉": "not in",
    "→": "->", "←": "<-", "↑": "^", "↓": "v", "⇒": "=>", "↦": "|->", "↔": "<->",
    "…": "...", "⋯": "...", "⋮": ":", "–": "-", "—": "--", "‘": "'", "’": "'", "“": "\"",
    "”": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">", "•": "*", "◦": "-", "‣": "+",
    "\u{A0}": " ",
    "✓": "v", "✗": "x", "✔": "v", "✘": "x", "▸": ">", "▶": ">", "◀": "<", "●": "o", "○": "o",
    "■": "x", "□": "o", "▪": "*", "◆": "*", "▲": "^", "▼": "v", "‖": "||", "∥": "||", "⊤": "T",
    "ᵀ": "^T", "′": "'", "″": "''", "°": " deg", "½": "1/2", "⌊": "floor(", "⌋": ")",
    "⌈": "ceil(", "⌉": ")", "⟨": "<", "⟩": ">", "ⱼ": "_j", "ᵢ": "_i", "ₖ": "_k", "ₙ": "_n",
    "ₘ": "_m", "ⁿ": "^n", "ₜ": "_t", "ₚ": "_p", "₊": "+", "₋": "-", "ℝ": "R", "𝔼": "E", "€": "EUR",
    "ℓ": "l", "⁻": "^-", "⁺": "^+", "␡": "^?",
  ]

  private static let lines: [Unicode.Scalar: String] = [
    "─": "-", "│": "|", "╭": "+", "╮": "+", "╰": "+", "╯": "+", "├": "|", "┤": "|", "┬": "+",
    "┴": "+", "┼": "+", "┄": ".", "┃": "|", "━": "=", "▎": "|", "▐": "[", "▌": "]", "█": "#",
  ]

  private static let latin: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a",
    "â": "a", "ç": "c", "ï": "i", "í": "i", "ó": "o", "ô": "o", "ú": "u", "ñ": "n", "ø": "o",
    "å": "a", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "É": "E", "ł": "l", "š": "s", "ž": "z", "č": "c",
  ]

  private static let greek: [Unicode.Scalar: String] = {
    let small = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
      "phi", "chi", "psi", "omega",
    ]
    var result: [Unicode.Scalar: String] = ["µ": "mu", "ϵ": "epsilon", "ϕ": "phi"]
    for (place, name) in small.enumerated() {
      if let scalar = Unicode.Scalar(0x3B1 + UInt32(place)) { result[scalar] = name }
      guard let capital = Unicode.Scalar(0x391 + UInt32(place)), place != 17 else { continue }
      result[capital] = name.prefix(1).uppercased() + name.dropFirst()
    }
    return result
  }()
}

extension String.UnicodeScalarView {
  fileprivate func offset(of scalar: Unicode.Scalar) -> Int? {
    firstIndex(of: scalar).map { distance(from: startIndex, to: $0) }
  }
}

extension Canvas {
  /// The canvas in ASCII, cell by cell: what a terminal shows that cannot show anything else.
  ///
  /// Each cell becomes one character, so that nothing moves. Text that is spelled out with
  /// `GlyphSet.text` before it is put reads better.
  public var inASCII: Canvas {
    mapCells { Cell(ASCIISpelling.cell($0.glyph), $0.style) }
  }
}
