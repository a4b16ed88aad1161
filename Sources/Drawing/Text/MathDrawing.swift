import Canvas
import Lessons
import MathText

/// Mathematics of a lesson with its values, in the ways in which a page shows it.
struct MathDrawing {
  private let formula: MathFormula
  private let context: DrawingContext

  init(_ tex: TeX, _ context: DrawingContext) {
    formula = MathFormula(TeXText(tex, context.values).pieces)
    self.context = context
  }

  /// Mathematics of a scene, its values filled in already.
  init(_ source: String, _ context: DrawingContext) {
    formula = MathFormula(source)
    self.context = context
  }

  /// In words, for readers who listen.
  var spoken: String { context.glyphs.text(formula.spoken(phrases: context.phrases)) }

  /// In one line among words.
  func runs(_ style: Style) -> [Run] {
    var result: [Run] = []
    for cell in formula.line(glyphs: context.glyphs, style: style).cells {
      if result.last?.style != cell.style { result.append(Run("", cell.style, isSolid: true)) }
      result[result.count - 1].text += cell.glyph.text
    }
    return result
  }

  /// The columns that it takes in two dimensions, broken where it may be.
  func displayWidth(columns: Int) -> Int {
    formula.display(columns: columns, glyphs: context.glyphs).width
  }

  /// The columns that it takes in one line among words.
  var lineWidth: Int { formula.line(glyphs: context.glyphs).width }

  /// In two dimensions, and the row of its baseline; where that does not fit, in one line that is
  /// wrapped, so that nothing is ever lost.
  func display(columns: Int) -> (picture: Picture, baseline: Int) {
    let set = formula.display(columns: columns, glyphs: context.glyphs)
    if set.width <= columns { return (Picture(lines: set.lines.map(\.withoutTail)), set.baseline) }
    let runs = runs(Style(.math)).map { Run($0.text, $0.style) }
    return (Picture(hanging: runs, by: 2, columns: columns), 0)
  }
}

extension TextLine {
  /// The line without the blanks at its end.
  fileprivate var withoutTail: TextLine {
    let end = cells.lastIndex { !$0.glyph.isBlank }.map { $0 + 1 } ?? 0
    var result = TextLine.empty
    for cell in cells.prefix(end) { result.append(cell.glyph.text, cell.style) }
    return result
  }
}
