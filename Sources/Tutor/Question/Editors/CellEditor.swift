import Canvas
import Drawing
import Formula
import Lessons
import Phrases

/// Cells of a grid that are marked; rows and columns are numbered from 0, as in formulas.
struct CellEditor: AnswerEditor {
  private let rows: Int
  private let columns: Int
  /// What stands in the cells.
  private let texts: [String]
  /// The marked places, row by row from 0.
  private var marked: Set<Int> = []
  private var row = 0
  private var column = 0

  init(rows: Int, columns: Int, shown: [Double]?) {
    self.rows = rows
    self.columns = columns
    texts =
      shown.map { $0.map(NumberText.plain) } ?? Array(repeating: "·", count: rows * columns)
  }

  var rawInput: String { marked.sorted().map(name).joined(separator: " ") }
  var prompt: Phrase { .plainAnswerCells }

  private func name(_ place: Int) -> String { "(\(place / columns),\(place % columns))" }

  var bindings: [Binding] {
    [
      Binding(
        .edit(.down), [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓ ← →", label: .keyChoose)),
      Binding(.edit(.up), [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(.edit(.left), [.left, .character("h")], "←", .keyLeftCell, footer: false),
      Binding(.edit(.right), [.right, .character("l")], "→", .keyRightCell, footer: false),
      Binding(.edit(.mark), [.character(" "), .character("x")], "space", .keyMark),
    ]
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    switch edit {
    case .up: row = max(0, row - 1)
    case .down: row = min(rows - 1, row + 1)
    case .left: column = max(0, column - 1)
    case .right: column = min(columns - 1, column + 1)
    case .mark: toggle()
    case .chooseCell(let chosenRow, let chosenColumn)
    where (0..<rows).contains(chosenRow) && (0..<columns).contains(chosenColumn):
      (row, column) = (chosenRow, chosenColumn)
      toggle()
    default: break
    }
  }

  private mutating func toggle() {
    let place = row * columns + column
    if marked.remove(place) == nil { marked.insert(place) }
  }

  mutating func show(_ grading: Grading) {
    let ids = Set(grading.marks.filter(\.isMarked).map(\.id))
    marked = Set((0..<rows * columns).filter { ids.contains(name($0)) })
  }

  func told(by teller: PlainTeller) -> [String] {
    (0..<rows).map { row in
      let cells = texts[row * columns..<(row + 1) * columns].joined(separator: " ")
      return teller.text(of: [.text("\(row): \(cells)")])
    }
  }

  func picture(_ setting: EditorSetting) -> EditorPicture {
    let layout = Layout(columns: columns, texts: texts, room: setting.columns, chosen: column)
    var picture = EditorPicture(lines: [layout.header])
    for row in 0..<rows {
      picture.lines.append(line(row, layout, setting))
      guard setting.isOpen else { continue }
      for (offset, column) in layout.shown.enumerated() {
        picture.spots.append(
          Spot(
            Region(
              row: row + 1, column: layout.head + offset * layout.width, rows: 1,
              columns: layout.width),
            .edit(.chooseCell(row: row, column: column))))
      }
    }
    picture.chosen = row + 1..<row + 2
    if setting.isOpen { picture.lines += [.empty] + setting.instruction(.markCells) }
    return picture
  }

  private func line(_ row: Int, _ layout: Layout, _ setting: EditorSetting) -> TextLine {
    var line = TextLine(layout.padded("\(row)", to: layout.head - 1) + " ", Style(.faint))
    for column in layout.shown {
      let place = row * columns + column
      let isHere = setting.isChoosing && row == self.row && column == self.column
      let isMarked = marked.contains(place)
      let text = setting.context.glyphs.text(texts[place])
      let body = isMarked ? "[\(text)]" : " \(text) "
      line.append(String(repeating: " ", count: max(0, layout.width - 2 - body.count)))
      line.append(body, style(isMarked: isMarked, isHere: isHere))
      line.append(setting.decision(name(place)))
    }
    return line
  }

  private func style(isMarked: Bool, isHere: Bool) -> Style {
    let style = Style(isMarked ? .accent : .text, isMarked ? .bold : [])
    return isHere ? Style(style.ink, isMarked ? [.bold, .reverse] : .reverse) : style
  }

  /// How wide cells are and which columns fit around the chosen one.
  private struct Layout {
    let width: Int
    let head = 5
    let shown: Range<Int>

    init(columns: Int, texts: [String], room: Int, chosen: Int) {
      width = (texts.map(\.count).max() ?? 1) + 4
      let fit = max(1, min(columns, (room - head) / width))
      let start = min(max(0, chosen - fit / 2), columns - fit)
      shown = start..<start + fit
    }

    var header: TextLine {
      var line = TextLine.blanks(head)
      for column in shown { line.append(padded("\(column) ", to: width - 2) + "  ", Style(.faint)) }
      return line
    }

    func padded(_ text: String, to width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
  }
}
