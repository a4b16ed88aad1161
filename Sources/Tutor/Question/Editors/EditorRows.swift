import Canvas
import Drawing
import Lessons

/// What the editors of lists and grids draw alike.
extension EditorSetting {
  /// Whether a cursor is shown.
  var isChoosing: Bool { hasFocus && isOpen }

  /// The mark of the chosen line, or as many blanks.
  func pointer(_ isChosen: Bool) -> TextLine {
    TextLine(isChosen ? " \(context.glyphs.signs.pointer) " : "   ", Style(.accent, .bold))
  }

  /// After grading, whether a part was decided rightly.
  ///
  /// What should have been there and is not has a sign of its own. Before, and for parts of which
  /// nothing is said, there are blanks.
  ///
  /// - Parameter blank: the blanks of a part without a sign; as wide are those with one.
  func decision(_ id: String, blank: String = "  ") -> TextLine {
    guard !isOpen, let mark = grading?.marks.first(where: { $0.id == id }) else {
      return TextLine(blank)
    }
    let signs = context.glyphs.signs
    let (sign, ink): (String, Ink) =
      mark.isDecidedRightly
      ? (signs.right, .right)
      : mark.isMarked ? (signs.wrong, .wrong) : (signs.partial, .partial)
    var line = TextLine(sign, Style(ink))
    line.pad(to: max(2, blank.count))
    return line
  }

  /// Words behind a head, wrapped, the rows below the first being indented as far.
  func rows(_ head: TextLine, _ words: [Inline], _ style: Style) -> [TextLine] {
    lines(of: words, style, columns: max(8, columns - head.width)).enumerated().map { row, words in
      var line = row == 0 ? head : .blanks(head.width)
      line.append(words)
      return line
    }
  }

  /// Some rows over the whole width that can be clicked.
  func spot(rows: Range<Int>, _ edit: Edit) -> Spot {
    Spot(
      Region(row: rows.lowerBound, column: 0, rows: rows.count, columns: columns), .edit(edit))
  }
}

extension EditorPicture {
  /// Adds the rows of a line that can be chosen by its number.
  mutating func append(
    _ rows: [TextLine], isChosen: Bool, _ setting: EditorSetting, choose number: Int
  ) {
    let first = lines.count
    lines += rows
    if isChosen { chosen = first..<lines.count }
    if setting.isOpen {
      spots.append(setting.spot(rows: first..<lines.count, .choose(number)))
    }
  }
}
