import Canvas
import Formula
import Lessons

/// Draws the lines of a derivation that are revealed so far.
struct DerivationDrawer {
  private let context: DrawingContext
  private let place: Int?
  private let text: InlineText

  init(_ context: DrawingContext, _ place: Int?) {
    self.context = context
    self.place = place
    text = InlineText(context)
  }

  /// The revealed lines with their numbers and reasons, and how many are still covered.
  func picture(of derivation: Derivation, columns: Int) -> Picture {
    let revealed = place.flatMap { context.revealed[$0] } ?? derivation.lines.count
    let shown = derivation.lines.prefix(max(0, revealed))
    var result = Picture.empty
    for (number, line) in shown.enumerated() {
      result.append(picture(of: line, number: number + 1, columns: columns), gap: 1)
    }
    let hidden = derivation.lines.count - shown.count
    if hidden > 0 {
      let more = context.phrases(.derivationMore, ["count": hidden])
      let dots = Run(context.glyphs.signs.ellipsis + " " + more, Style(.accent))
      result.append(Picture(wrapping: [dots], columns: columns), gap: 1)
    }
    return result
  }

  private func picture(of line: DerivationLine, number: Int, columns: Int) -> Picture {
    let head = TextLine("\(number)  ", Style(.faint))
    let room = max(1, columns - head.width)
    let (math, baseline) = MathDrawing(line.tex, context).display(columns: room)
    var picture = math
    if let value = value(of: line) {
      let words = context.phrases(.derivationNumber, ["value": value])
      let run = Run(context.glyphs.text(words), Style(.output))
      picture.append(Picture(wrapping: [run], columns: max(1, room - 2)).indented(2))
    }
    if let because = line.because {
      let word = Run(context.phrases(.derivationBecause) + " ", Style(.faint))
      let reason = [word] + text.runs(of: because)
      let width = max(1, min(room, context.measure) - 4)
      picture.append(Picture(wrapping: reason, columns: width).indented(4))
    }
    return picture.prefixed(head, atLine: baseline)
  }

  /// What the line is worth with the numbers of the present draw, where the reader asks for them.
  private func value(of line: DerivationLine) -> String? {
    guard let place, let numbers = context.numbers[place], case .value(let formula) = line.proof
    else { return nil }
    return Shown.value(of: formula, numbers)
  }
}
