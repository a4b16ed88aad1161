import Canvas
import Phrases
import Scenes

/// Draws the arithmetic of a frame, with the central differences that check it at the right.
struct ArithmeticDrawer {
  private let context: DrawingContext
  private let columns: Int
  private static let gap = 4

  init(_ context: DrawingContext, columns: Int) {
    self.context = context
    self.columns = columns
  }

  /// The lines of arithmetic; the checks beside them where each has its line and all of them fit,
  /// else below.
  func picture(of frame: Frame) -> Picture {
    let sums = frame.arithmetic.map { TextLine(context.glyphs.text($0), Style(.math)) }
    let checks = frame.checks.map { line(of: $0, .checkBeside) }
    let widest = (sums.map(\.width).max() ?? 0) + (checks.map(\.width).max() ?? 0)
    if sums.count == checks.count, widest + ArithmeticDrawer.gap <= columns {
      return beside(sums, checks)
    }
    var result = Picture.empty
    for line in frame.arithmetic { result.append(hanging(line, Style(.math))) }
    for check in frame.checks {
      let below = line(of: check, .checkBelow)
      result.append(hanging(below.text, below.cells.first?.style ?? .plain))
    }
    return result
  }

  private func beside(_ sums: [TextLine], _ checks: [TextLine]) -> Picture {
    let limit = min(columns, context.measure)
    let widest = (sums.map(\.width).max() ?? 0) + (checks.map(\.width).max() ?? 0)
    let width = max(limit, widest + ArithmeticDrawer.gap)
    let lines = zip(sums, checks).map { sum, check in
      var line = sum
      line.pad(to: width - check.width)
      line.append(check)
      return line
    }
    return Picture(lines: lines)
  }

  private func line(of check: Check, _ phrase: Phrase) -> TextLine {
    let signs = context.glyphs.signs
    let words = context.phrases(
      phrase,
      [
        "title": check.title, "difference": Shown.sixDecimals(check.difference),
        "mark": check.agrees ? signs.right : signs.wrong,
      ])
    return TextLine(context.glyphs.text(words), Style(check.agrees ? .right : .wrong))
  }

  /// A line that goes on below a little to the right.
  private func hanging(_ text: String, _ style: Style) -> Picture {
    Picture(hanging: [Run(context.glyphs.text(text), style)], by: 4, columns: columns)
  }
}
