import Canvas
import Drawing
import Lessons
import Phrases

/// A line of text: for numbers, shapes, formulas and words.
struct FieldEditor: AnswerEditor {
  private(set) var field = TextField()
  /// Words that stand after the field.
  let unit: [Inline]?
  /// What is to be typed.
  let line: AnswerForm.Line

  init(unit: [Inline]?, line: AnswerForm.Line) {
    self.unit = unit
    self.line = line
  }

  var rawInput: String { field.text }
  var isTyping: Bool { true }
  var prompt: Phrase { .plainAnswer }

  var bindings: [Binding] {
    [
      Binding(.edit(.up), [.up], "↑", .keyEarlier, footer: false),
      Binding(.edit(.down), [.down], "↓", .keyLater, footer: false),
    ]
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    switch edit {
    case .up: field.recall(by: -1, from: earlier)
    case .down: field.recall(by: 1, from: earlier)
    default: break
    }
  }

  mutating func take(_ key: Key) -> Bool { field.take(key) }

  mutating func insert(_ text: String) -> Bool { field.insert(text) }

  mutating func replace(by line: String) {
    field = TextField()
    _ = field.insert(line)
  }

  func picture(_ setting: EditorSetting) -> EditorPicture {
    let label = "  " + setting.context.phrases(.yourAnswer) + "  "
    var line = TextLine(setting.context.glyphs.text(label), Style(.faint))
    let isTyping = setting.hasFocus && setting.isOpen
    line.append(
      field.line(
        columns: setting.columns - line.width - 2, isTyping: isTyping, isOpen: setting.isOpen,
        setting.context.glyphs))
    let words = unit.map { setting.lines(of: $0, Style(.faint), columns: setting.columns) } ?? []
    if let first = words.first, words.count == 1 {
      line.append("  ")
      line.append(first)
    }
    return EditorPicture(lines: [line] + setting.instruction(self.line), chosen: 0..<1)
  }
}

extension TextField {
  /// What was typed, with the cursor where the next character goes; a long text shows its part.
  func line(columns: Int, isTyping: Bool, isOpen: Bool, _ glyphs: GlyphSet) -> TextLine {
    let width = max(8, columns)
    let start = max(0, cursor - width + 2)
    var line = TextLine.empty
    for (place, character) in characters.enumerated().dropFirst(start) {
      guard line.width < width - 1 else { break }
      let style = Style(.text, isTyping && place == cursor ? [.bold, .reverse] : .bold)
      line.append(String(character), style)
    }
    if isTyping && cursor == characters.count { line.append(" ", Style(.text, .reverse)) }
    let rest = min(width, 12) - line.width
    if isOpen && rest > 0 {
      line.append(String(repeating: glyphs.isASCII ? "_" : "·", count: rest), Style(.faint))
    }
    return line
  }
}
