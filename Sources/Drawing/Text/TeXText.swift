import Formula
import Lessons

/// TeX with its values filled in, as source.
///
/// A value goes in as a group: a negative number stands in parentheses where it would otherwise
/// join what is around it, and after `^` and `_` a value of several characters stands in braces.
///
/// ```
/// 2 \cdot {{a}} + x^{{b}}   with a = −1, b = 10   2 \cdot (−1) + x^{10}
/// ```
struct TeXText {
  /// A piece of the result.
  struct Part: Hashable {
    /// TeX, verbatim.
    let text: String
    /// Whether it is the source of a formula that has no value.
    let isMissing: Bool
  }

  /// The pieces from left to right.
  let parts: [Part]

  /// Fills in the values.
  init(_ tex: TeX, _ values: [String: Value]) {
    var parts: [Part] = []
    for (place, piece) in tex.pieces.enumerated() {
      switch piece {
      case .source(let text):
        parts.append(Part(text: text, isMissing: false))
      case .value(let interpolation):
        let next = place + 1 < tex.pieces.count ? tex.pieces[place + 1] : nil
        parts.append(TeXText.part(interpolation, values, after: parts.last?.text ?? "", next))
      }
    }
    self.parts = parts
  }

  /// The whole as one text.
  var text: String { parts.map(\.text).joined() }

  /// The pieces line by line, as the author broke them; empty lines are left out.
  var lines: [[Part]] {
    var result: [[Part]] = [[]]
    for part in parts {
      let pieces = part.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, piece) in pieces.enumerated() {
        if number > 0 { result.append([]) }
        let part = Part(text: String(piece), isMissing: part.isMissing)
        if !piece.isEmpty { result[result.count - 1].append(part) }
      }
    }
    return result.filter { line in line.contains { !$0.text.allSatisfy(\.isWhitespace) } }
  }

  private static func part(
    _ interpolation: Interpolation, _ values: [String: Value], after before: String,
    _ next: TeX.Piece?
  ) -> Part {
    guard let value = Shown.value(interpolation, values) else {
      return Part(text: Shown.source(interpolation), isMissing: true)
    }
    let last = before.last { !$0.isWhitespace }
    let isNegative = value.hasPrefix("\u{2212}")
    let text = isNegative && (joins(last) || bindsTightly(next)) ? "(\(value))" : value
    let isScript = last == "^" || last == "_"
    return Part(text: isScript && text.count > 1 ? "{\(text)}" : text, isMissing: false)
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
