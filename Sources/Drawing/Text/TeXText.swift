import Formula
import Lessons
import MathText

/// TeX with its values filled in, piece by piece.
///
/// A value goes in as a group: a negative number stands in parentheses where it would otherwise
/// join what is around it.
///
/// ```
/// 2 \cdot {{a}} + x^{{b}}   with a = −1, b = 10   2 \cdot (−1) + x^{10}
/// ```
struct TeXText {
  /// The pieces from left to right, one for each of the TeX.
  let pieces: [MathPiece]

  /// Fills in the values.
  init(_ tex: TeX, _ values: [String: Value]) {
    var pieces: [MathPiece] = []
    var before: Substring = ""
    for (place, piece) in tex.pieces.enumerated() {
      switch piece {
      case .source(let text):
        pieces.append(.tex(text))
        if let end = text.lastIndex(where: { !$0.isWhitespace }) { before = text[...end] }
      case .value(let interpolation):
        let next = tex.pieces[(place + 1)...].first { !$0.isBlank }
        pieces.append(TeXText.piece(interpolation, values, after: before.last, next))
        before = "0"
      }
    }
    self.pieces = pieces
  }

  private static func piece(
    _ interpolation: Interpolation, _ values: [String: Value], after last: Character?,
    _ next: TeX.Piece?
  ) -> MathPiece {
    guard let value = try? interpolation.formula.value(values) else {
      return .missing(Shown.source(interpolation))
    }
    if let rows = Shown.rows(of: value) { return .matrix(rows) }
    let text = Shown.typeset(value)
    let isNegative = text.hasPrefix("\u{2212}")
    return .value(isNegative && (joins(last) || bindsTightly(next)) ? "(\(text))" : text)
  }

  /// Whether a value after this character would read as part of it.
  ///
  /// `\cdot`, `\times` and `\pm` end in letters.
  private static func joins(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber || "+-\u{2212}*/^_)]}".contains(character)
  }

  /// Whether an exponent or an index follows.
  private static func bindsTightly(_ next: TeX.Piece?) -> Bool {
    guard case .source(let text) = next, let first = text.first(where: { !$0.isWhitespace })
    else { return false }
    return first == "^" || first == "_"
  }
}

extension TeX.Piece {
  /// Whether only blanks stand in it.
  fileprivate var isBlank: Bool {
    if case .source(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
  }
}
