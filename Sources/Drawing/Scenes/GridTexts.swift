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
    var writer = NumberWriter(glyphs)
    let texts = rows.map { row in row.map { cell in cell.map { writer.text(of: $0.value) } } }
    let fractions = GridTexts.fractions(texts)
    cells = texts.map { row in
      row.enumerated().map { column, text in
        text.map { text in
          let after = text.isPending ? 0 : fractions[column] - text.fraction
          return Number(text: text.text, after: after, width: text.width + after)
        }
      }
    }
    width = cells.joined().reduce(1) { max($0, $1?.width ?? 0) }
  }

  /// The longest fraction of each column.
  private static func fractions(_ texts: [[NumberWriter.Text?]]) -> [Int] {
    var result: [Int] = []
    for row in texts {
      for (column, text) in row.enumerated() {
        if column == result.count { result.append(0) }
        result[column] = max(result[column], text?.fraction ?? 0)
      }
    }
    return result
  }
}

/// Writes numbers and measures them; one that occurred already costs nothing, and large matrices
/// mostly hold few different ones.
private struct NumberWriter {
  struct Text {
    let text: String
    let width: Int
    /// The columns from the decimal point on; a number with an exponent stands at the right.
    let fraction: Int
    let isPending: Bool
  }

  private let glyphs: GlyphSet
  private let pending: Text
  private var known: [UInt64: Text] = [:]

  init(_ glyphs: GlyphSet) {
    self.glyphs = glyphs
    pending = Text(text: glyphs.signs.dot, width: 1, fraction: 0, isPending: true)
  }

  /// The text of a number, or the sign for one that is not known yet.
  mutating func text(of number: Double?) -> Text {
    guard let number else { return pending }
    if let text = known[number.bitPattern] { return text }
    let written = Shown.number(number, glyphs)
    let text = Text(
      text: written, width: TextWidth.cells(of: written),
      fraction: DecimalColumn.fraction(written), isPending: false)
    known[number.bitPattern] = text
    return text
  }
}
