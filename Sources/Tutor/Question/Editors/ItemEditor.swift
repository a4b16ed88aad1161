import Canvas
import Drawing
import Lessons
import Phrases

/// A list of items, of which one or all that apply are marked.
struct ItemEditor: AnswerEditor {
  /// The items in the order of the screen.
  let items: [Item]
  /// Whether only one can be marked.
  let isSingle: Bool
  /// The chosen place, from 0.
  private(set) var cursor = 0
  /// The ids of the marked items.
  private(set) var marked: Set<String> = []

  init(items: [Item], isSingle: Bool) {
    self.items = items
    self.isSingle = isSingle
  }

  var rawInput: String { items.map(\.id).filter(marked.contains).joined(separator: ", ") }
  var prompt: Phrase { isSingle ? .plainAnswerOne : .plainAnswerAll }

  var bindings: [Binding] {
    [
      Binding(
        .edit(.down), [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.edit(.up), [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(.edit(.mark), [.character(" "), .character("x")], "space", .keyMark),
    ] + numberBindings
  }

  /// The items' own numbers mark them, as far as one key reaches.
  private var numberBindings: [Binding] {
    (1...9).prefix(items.count).map { number in
      Binding(
        .edit(.choose(number)), [.character(Character("\(number)"))], "\(number)", .keyMarkItem,
        footer: false)
    }
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    switch edit {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(items.count - 1, cursor + 1))
    case .mark: toggle(cursor)
    case .choose(let number) where items.indices.contains(number - 1):
      cursor = number - 1
      toggle(cursor)
    default: break
    }
  }

  /// A single choice moves its only mark.
  private mutating func toggle(_ place: Int) {
    guard items.indices.contains(place) else { return }
    let id = items[place].id
    if isSingle {
      marked = [id]
    } else if marked.remove(id) == nil {
      marked.insert(id)
    }
  }

  mutating func complete() {
    if isSingle, marked.isEmpty { toggle(cursor) }
  }

  mutating func show(_ grading: Grading) {
    marked = Set(grading.marks.filter(\.isMarked).map(\.id))
  }

  func told(by teller: PlainTeller) -> [String] {
    items.enumerated().map { "\($0 + 1). \(teller.text(of: $1.words))" }
  }
}

extension ItemEditor {
  func picture(_ setting: EditorSetting) -> EditorPicture {
    var picture = EditorPicture()
    for place in items.indices {
      let lines = lines(place, setting)
      let first = picture.lines.count
      let rows = first..<(first + lines.count)
      picture.lines += lines
      if place == cursor { picture.chosen = rows }
      guard setting.isOpen else { continue }
      picture.spots.append(
        Spot(
          Region(row: first, column: 0, rows: rows.count, columns: setting.columns),
          .edit(.choose(place + 1))))
    }
    if setting.isOpen {
      picture.lines += [.empty] + setting.instruction(isSingle ? .chooseOne : .chooseAll)
    }
    return picture
  }

  private func lines(_ place: Int, _ setting: EditorSetting) -> [TextLine] {
    let item = items[place]
    let isChosen = setting.hasFocus && setting.isOpen && place == cursor
    let isMarked = marked.contains(item.id)
    let signs = setting.context.glyphs.signs
    let box = isMarked ? signs.checkedBox : signs.uncheckedBox
    var head = TextLine(isChosen ? " \(signs.pointer) " : "   ", Style(.accent, .bold))
    head.append("\(box) ", Style(isMarked ? .accent : .faint))
    head.append("\(place + 1)  ", Style(.faint))
    head.append(decision(item, setting))
    let style = Style(.text, isChosen ? .bold : [])
    let words = setting.lines(of: item.words, style, columns: setting.columns - head.width)
    return words.enumerated().map { row, words in
      var line = row == 0 ? head : TextLine(String(repeating: " ", count: head.width))
      line.append(words)
      return line
    }
  }

  /// After grading: whether this item was decided rightly.
  private func decision(_ item: Item, _ setting: EditorSetting) -> TextLine {
    guard !setting.isOpen, let mark = setting.grading?.marks.first(where: { $0.id == item.id })
    else { return .empty }
    if isSingle && !mark.isMarked && !mark.isRight { return TextLine("  ") }
    let signs = setting.context.glyphs.signs
    return TextLine(
      (mark.isDecidedRightly ? signs.right : signs.wrong) + " ",
      Style(mark.isDecidedRightly ? .right : .wrong))
  }
}
