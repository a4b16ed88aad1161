import Canvas
import Drawing
import Lessons
import Phrases

/// What an editor is told when it draws itself.
struct EditorSetting {
  /// Phrases, glyphs, and the values of the variant.
  let context: DrawingContext
  /// The columns that there are.
  let columns: Int
  /// Whether keys go to the question.
  let hasFocus: Bool
  /// Whether an answer is still awaited.
  let isOpen: Bool
  /// What the grader said, once it has; an editor marks what was right and wrong.
  let grading: Grading?

  /// Words of a lesson, wrapped.
  func lines(of words: [Inline], _ style: Style, columns: Int) -> [TextLine] {
    TextLine.wrapping(InlineText(context).runs(of: words, style), columns: columns)
  }

  /// One faint line that says what to do, while an answer is awaited.
  func instruction(
    _ phrase: Phrase, _ values: KeyValuePairs<String, any CustomStringConvertible> = [:]
  ) -> [TextLine] {
    guard isOpen else { return [] }
    let words = context.glyphs.text(context.phrases(phrase, values))
    return lines(of: [.text(words)], Style(.faint), columns: max(8, columns - 2)).map { row in
      var line = TextLine("  ")
      line.append(row)
      return line
    }
  }
}

extension EditorSetting {
  /// What is to be typed into a line, while an answer is awaited.
  func instruction(_ line: AnswerForm.Line) -> [TextLine] {
    switch line {
    case .integer: instruction(.typeAnswer)
    case .number(digits: nil): instruction(.typeNumber)
    case .number(let digits?): instruction(.typeDigits, ["digits": digits])
    case .matrix: instruction(.fillGrid)
    case .shape: instruction(.typeShape)
    case .formula(let symbols):
      instruction(.typeFormula, ["symbols": symbols.joined(separator: ", ")])
    case .words: instruction(.typeWords)
    }
  }
}

/// The lines of an editor, and where in them something can be clicked.
struct EditorPicture {
  /// The lines from top to bottom.
  var lines: [TextLine] = []
  /// The places that can be clicked, counted from the first line.
  var spots: [Spot] = []
  /// The lines of what is chosen, which must stay on screen.
  var chosen: Range<Int>?
}
