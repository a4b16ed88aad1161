import Canvas
import Drawing
import Lessons
import Phrases

/// The lines of a derivation, one of which is pointed at.
struct LineEditor: AnswerEditor {
  private let derivation: Derivation
  /// The line that is pointed at, from 0.
  private var cursor = 0

  init(derivation: Derivation) {
    self.derivation = derivation
  }

  var rawInput: String { String(cursor + 1) }
  var prompt: Phrase { .plainAnswerLine }

  var bindings: [Binding] {
    [
      Binding(
        .edit(.down), [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.edit(.up), [.up, .character("k")], "↑", .keyUp, footer: false),
    ]
      + (1...9).prefix(derivation.lines.count).map { number in
        Binding(
          .edit(.choose(number)), [.character(Character("\(number)"))], "\(number)",
          .keyThisLine, footer: false)
      }
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    switch edit {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(derivation.lines.count - 1, cursor + 1))
    case .choose(let number) where derivation.lines.indices.contains(number - 1):
      cursor = number - 1
    default: break
    }
  }

  mutating func show(_ grading: Grading) {
    cursor = (Int(grading.input) ?? 1) - 1
  }

  func told(by teller: PlainTeller) -> [String] {
    derivation.lines.enumerated().map { place, line in
      "\(place + 1). \(teller.text(of: [.math(line.tex)]))"
    }
  }

  func picture(_ setting: EditorSetting) -> EditorPicture {
    var picture = EditorPicture()
    for place in derivation.lines.indices {
      picture.append(rows(place, setting), isChosen: place == cursor, setting, choose: place + 1)
    }
    if setting.isOpen { picture.lines += [.empty] + setting.instruction(.pointAtLine) }
    return picture
  }

  private func rows(_ place: Int, _ setting: EditorSetting) -> [TextLine] {
    let line = derivation.lines[place]
    let isChosen = setting.isChoosing && place == cursor
    var head = setting.pointer(isChosen)
    head.append("\(place + 1)  ", Style(.faint))
    head.append(setting.decision("\(place + 1)"))
    let rows = setting.rows(head, [.math(line.tex)], Style(.text, isChosen ? .bold : []))
    guard let because = line.because else { return rows }
    let word = Inline.text(setting.context.phrases(.derivationBecause) + " ")
    return rows
      + setting.rows(.blanks(head.width + 2), [word] + because, Style(.faint))
  }
}
