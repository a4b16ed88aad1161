import Canvas
import Drawing
import Lessons
import Phrases

/// Numbers in rows and columns, typed cell by cell; a whole matrix can be pasted.
struct GridEditor: AnswerEditor {
  private let rows: Int
  private let columns: Int
  private var cells: [TextField]
  private var row = 0
  private var column = 0
  /// A whole line that was given instead of cells, as plain mode does.
  private var line: String?
  private let unit: [Inline]?

  init(rows: Int, columns: Int, unit: [Inline]?) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
    self.unit = unit
    cells = Array(repeating: TextField(), count: max(1, rows) * max(1, columns))
  }

  /// A cell with a comma stands in parentheses, so that the comma parts no cells.
  var rawInput: String {
    if let line { return line }
    guard cells.contains(where: { !$0.text.isEmpty }) else { return "" }
    let texts = cells.map { $0.text.contains(",") ? "(\($0.text))" : $0.text }
    let rows = stride(from: 0, to: texts.count, by: columns).map { start in
      "[" + texts[start..<start + columns].joined(separator: ", ") + "]"
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }
  var isTyping: Bool { true }
  var prompt: Phrase { .plainAnswerMatrix }

  var bindings: [Binding] {
    [
      Binding(
        .edit(.down), [.down], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓ space", label: .keyChoose)),
      Binding(.edit(.up), [.up], "↑", .keyUp, footer: false),
      Binding(.edit(.mark), [.character(" ")], "space", .keyNextCell, footer: false),
    ]
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    line = nil
    switch edit {
    case .up: row = max(0, row - 1)
    case .down: row = min(rows - 1, row + 1)
    case .left: column = max(0, column - 1)
    case .right: column = min(columns - 1, column + 1)
    case .mark: goOn()
    case .chooseCell(let chosenRow, let chosenColumn)
    where (0..<rows).contains(chosenRow) && (0..<columns).contains(chosenColumn):
      (row, column) = (chosenRow, chosenColumn)
    default: break
    }
  }

  /// To the next cell, through all rows and back to the first.
  private mutating func goOn() {
    let next = (row * columns + column + 1) % cells.count
    (row, column) = (next / columns, next % columns)
  }

  mutating func take(_ key: Key) -> Bool {
    line = nil
    let place = row * columns + column
    switch key {
    case .left where cells[place].cursor == 0: perform(.left, earlier: [])
    case .right where cells[place].cursor == cells[place].characters.count:
      perform(.right, earlier: [])
    default: return cells[place].take(key)
    }
    return true
  }

  /// The most characters that a matrix is pasted with; more are left out.
  private static let lineLimit = 20_000

  mutating func insert(_ text: String) -> Bool {
    let start = text.prefix(Self.lineLimit + 1)
    let text = String(start.prefix(Self.lineLimit)).trimmed
    if text.contains(where: { "[];\n".contains($0) }) {
      line = text
      return start.count <= Self.lineLimit
    }
    line = nil
    return cells[row * columns + column].insert(text)
  }

  mutating func replace(by line: String) { self.line = line }

  func picture(_ setting: EditorSetting) -> EditorPicture {
    if let line { return wholeLine(line, setting) }
    let width = max(7, cells.map(\.characters.count).max() ?? 0) + 1
    var picture = EditorPicture()
    for row in 0..<rows {
      picture.lines.append(lineOfCells(row, width: width, setting))
      guard setting.isOpen else { continue }
      for column in 0..<columns {
        picture.spots.append(
          Spot(
            Region(row: row, column: 4 + column * (width + 3), rows: 1, columns: width),
            .edit(.chooseCell(row: row, column: column))))
      }
    }
    picture.chosen = row..<row + 1
    picture.lines += setting.instruction(.fillGrid)
    return picture
  }

  private func lineOfCells(_ row: Int, width: Int, _ setting: EditorSetting) -> TextLine {
    var line = TextLine("  " + setting.bracket(row, of: rows, opens: true) + " ", Style(.faint))
    for column in 0..<columns {
      let isHere = setting.isChoosing && row == self.row && column == self.column
      var cell = cells[row * columns + column].line(
        columns: width, isTyping: isHere, isOpen: setting.isOpen, setting.context.glyphs)
      cell.pad(to: width)
      line.append(cell.truncated(to: width))
      line.append(setting.decision("(\(row),\(column))", blank: "   "))
    }
    line.append(setting.bracket(row, of: rows, opens: false), Style(.faint))
    if row == 0, let unit {
      line.append("  ")
      line.append(setting.lines(of: unit, Style(.faint), columns: setting.columns).first ?? .empty)
    }
    return line
  }

  /// A matrix that was pasted or told as one line.
  private func wholeLine(_ text: String, _ setting: EditorSetting) -> EditorPicture {
    let rows = text.prefix(4 * setting.columns).split(whereSeparator: \.isNewline)
    let shown = rows.map { String($0).trimmed }.joined(separator: text.contains("[") ? " " : "; ")
    let label = "  " + setting.context.phrases(.yourAnswer) + "  "
    var line = TextLine(setting.context.glyphs.text(label), Style(.faint))
    line.append(setting.context.glyphs.text(shown), Style(.text, .bold))
    return EditorPicture(
      lines: [line.truncated(to: setting.columns)] + setting.instruction(.fillGrid),
      chosen: 0..<1)
  }
}

extension EditorSetting {
  /// The bracket of a row of a matrix.
  fileprivate func bracket(_ row: Int, of rows: Int, opens: Bool) -> String {
    if context.glyphs.isASCII || rows == 1 { return opens ? "[" : "]" }
    if row == 0 { return opens ? "⎡" : "⎤" }
    if row == rows - 1 { return opens ? "⎣" : "⎦" }
    return opens ? "⎢" : "⎥"
  }
}
