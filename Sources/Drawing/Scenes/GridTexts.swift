import Canvas
import Scenes

/// The numbers of a grid as texts, aligned at the decimal point in each column.
struct GridTexts {
  /// A number as text, and the blanks after it that keep decimal points below each other.
  struct Number {
    let text: String
    let after: Int
    /// The columns of both.
    let width: Int
  }

  /// The text of each cell; nothing where no column stands.
  let cells: [[Number?]]
  /// The columns that the widest number takes.
  let width: Int

  init(_ rows: [[GridCell?]], _ glyphs: GlyphSet) {
    let pending = glyphs.signs.dot
    let texts = rows.map { row in
      row.map { cell in cell.map { $0.value.map { Shown.number($0, glyphs) } ?? pending } }
    }
    let fractions = GridTexts.fractions(texts)
    cells = texts.map { row in
      row.enumerated().map { column, text in
        guard let text else { return nil }
        let after = text == pending ? 0 : fractions[column] - GridTexts.fraction(text)
        return Number(text: text, after: after, width: TextWidth.cells(of: text) + after)
      }
    }
    width = cells.joined().reduce(1) { max($0, $1?.width ?? 0) }
  }

  /// The longest fraction of each column.
  private static func fractions(_ texts: [[String?]]) -> [Int] {
    var result: [Int] = []
    for row in texts {
      for (column, text) in row.enumerated() {
        if column == result.count { result.append(0) }
        result[column] = max(result[column], text.map(fraction) ?? 0)
      }
    }
    return result
  }

  /// The columns from the decimal point on; a number with an exponent stands at the right.
  private static func fraction(_ text: String) -> Int {
    let bytes = text.utf8
    guard let point = bytes.firstIndex(of: 0x2E), !bytes[point...].contains(0x65) else { return 0 }
    return bytes.distance(from: point, to: bytes.endIndex)
  }
}
