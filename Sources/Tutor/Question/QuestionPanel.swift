import Canvas
import Drawing
import Lessons
import Phrases

/// The question on the page: its editor, hints, and what the grader said.
struct QuestionPanel {
  let question: QuestionState
  let hasFocus: Bool
  let context: DrawingContext
  let columns: Int

  private var phrases: Phrases { context.phrases }
  private var glyphs: GlyphSet { context.glyphs }

  /// The rows of the panel from top to bottom, with the places that can be clicked.
  var picture: EditorPicture {
    var picture = question.editor.picture(setting)
    picture.lines += readAsLines
    let said = question.hintLines(phrases) + question.verdictLines(phrases)
    if !said.isEmpty { picture.lines.append(.empty) }
    picture.lines += said.flatMap(saidLines)
    return picture
  }

  private var setting: EditorSetting {
    EditorSetting(
      context: context, columns: columns, hasFocus: hasFocus, isOpen: question.isOpen,
      grading: question.shownGrading)
  }

  private var readAsLines: [TextLine] {
    guard let readAs = question.readAs, question.variant.items.isEmpty else { return [] }
    return [TextLine(glyphs.text("  " + phrases(.readAs, ["text": readAs])), Style(.faint))]
  }

  private func saidLines(_ said: SaidLine) -> [TextLine] {
    let sign = said.isVerdict ? question.grading?.verdict.sign(glyphs) : nil
    let head = sign.map { " \($0) " } ?? "   "
    let style = Style(said.ink, said.isVerdict ? .bold : [])
    let words = setting.lines(of: said.words, style, columns: columns - 3)
    return words.enumerated().map { row, words in
      var line = TextLine(row == 0 ? head : "   ", style)
      line.append(words)
      return line
    }
  }
}
