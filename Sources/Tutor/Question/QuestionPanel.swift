import Canvas
import Drawing
import Lessons
import Phrases

/// The question on the page: its field or its items, hints, and what the grader said.
struct QuestionPanel {
  let question: QuestionState
  let hasFocus: Bool
  let context: DrawingContext
  let columns: Int

  private var phrases: Phrases { context.phrases }
  private var glyphs: GlyphSet { context.glyphs }

  /// The rows of the panel from top to bottom.
  var lines: [TextLine] {
    var lines = question.variant.items.isEmpty ? fieldLines : itemLines
    lines += readAsLines
    let said = question.hintLines(phrases) + question.verdictLines(phrases)
    if !said.isEmpty { lines.append(.empty) }
    return lines + said.flatMap(saidLines)
  }

  private var fieldLines: [TextLine] {
    guard case .field(let field) = question.input else { return [] }
    var line = TextLine("  " + phrases(.yourAnswer) + "  ", Style(.faint))
    line.append(fieldText(field, columns: columns - line.width - 2))
    if let unit = question.question.unit {
      let words = lines(of: unit, Style(.faint), columns: columns)
      if let first = words.first, words.count == 1 {
        line.append("  ")
        line.append(first)
      }
    }
    return [line] + (question.isOpen ? instruction(.typeAnswer) : [])
  }

  /// What was typed, with the cursor where the next character goes; a long text shows its part.
  private func fieldText(_ field: TextField, columns: Int) -> TextLine {
    let width = max(8, columns)
    let start = max(0, field.cursor - width + 2)
    var line = TextLine.empty
    let isTyping = hasFocus && question.isTyping
    for (place, character) in field.characters.enumerated().dropFirst(start) {
      guard line.width < width - 1 else { break }
      let style = Style(.text, isTyping && place == field.cursor ? [.bold, .reverse] : .bold)
      line.append(String(character), style)
    }
    if isTyping && field.cursor == field.characters.count {
      line.append(" ", Style(.text, .reverse))
    }
    let rest = min(width, 12) - line.width
    if question.isOpen && rest > 0 {
      line.append(String(repeating: glyphs.isASCII ? "_" : "·", count: rest), Style(.faint))
    }
    return line
  }

  private func instruction(_ phrase: Phrase) -> [TextLine] {
    [TextLine("  " + glyphs.text(phrases(phrase)), Style(.faint))]
  }

  private var itemLines: [TextLine] {
    guard case .list(let cursor, let marked) = question.input else { return [] }
    let items = question.variant.items.enumerated().flatMap { place, item in
      itemLines(
        item, number: place + 1, isChosen: hasFocus && question.isOpen && place == cursor,
        isMarked: marked.contains(item.id))
    }
    guard question.isOpen else { return items }
    return items + [.empty]
      + instruction(question.isSingleChoice ? .chooseOne : .chooseAll)
  }

  private func itemLines(
    _ item: Item, number: Int, isChosen: Bool, isMarked: Bool
  ) -> [TextLine] {
    let signs = glyphs.signs
    let box = isMarked ? signs.checkedBox : signs.uncheckedBox
    var head = TextLine(isChosen ? " \(signs.pointer) " : "   ", Style(.accent, .bold))
    head.append("\(box) ", Style(isMarked ? .accent : .faint))
    head.append("\(number)  ", Style(.faint))
    head.append(decisionMark(item))
    let style = Style(.text, isChosen ? .bold : [])
    let words = lines(of: item.words, style, columns: columns - head.width)
    return words.enumerated().map { row, words in
      var line = row == 0 ? head : TextLine(String(repeating: " ", count: head.width))
      line.append(words)
      return line
    }
  }

  /// After grading: whether this item was decided rightly.
  private func decisionMark(_ item: Item) -> TextLine {
    guard !question.isOpen, let mark = question.grading?.marks.first(where: { $0.id == item.id })
    else { return .empty }
    if question.isSingleChoice && !mark.isMarked && !mark.isRight { return TextLine("  ") }
    return TextLine(
      (mark.isDecidedRightly ? glyphs.signs.right : glyphs.signs.wrong) + " ",
      Style(mark.isDecidedRightly ? .right : .wrong))
  }

  private var readAsLines: [TextLine] {
    guard let readAs = question.grading?.readAs, question.variant.items.isEmpty else { return [] }
    return [TextLine(glyphs.text("  " + phrases(.readAs, ["text": readAs])), Style(.faint))]
  }

  private func saidLines(_ said: SaidLine) -> [TextLine] {
    let sign = said.isVerdict ? question.grading?.verdict.sign(glyphs) : nil
    let head = sign.map { " \($0) " } ?? "   "
    let style = Style(said.ink, said.isVerdict ? .bold : [])
    let words = lines(of: said.words, style, columns: columns - 3)
    return words.enumerated().map { row, words in
      var line = TextLine(row == 0 ? head : "   ", style)
      line.append(words)
      return line
    }
  }

  private func lines(of words: [Inline], _ style: Style, columns: Int) -> [TextLine] {
    TextLine.wrapping(InlineText(context).runs(of: words, style), columns: columns)
  }
}
