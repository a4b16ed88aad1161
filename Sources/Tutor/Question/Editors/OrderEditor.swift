import Canvas
import Drawing
import Lessons
import Phrases

/// Lines that are put in order by keys; what does not belong to them is left out.
struct OrderEditor: AnswerEditor {
  /// The lines in their present order, each with its number on the screen at first.
  private var lines: [(number: Int, item: Item)]
  /// The ids of those that are left out.
  private var left: Set<String> = []
  /// The chosen place, from 0.
  private var cursor = 0

  init(items: [Item]) {
    lines = items.enumerated().map { ($0 + 1, $1) }
  }

  var rawInput: String {
    lines.map(\.item.id).filter { !left.contains($0) }.joined(separator: ", ")
  }
  var prompt: Phrase { .plainAnswerOrder }

  var bindings: [Binding] {
    [
      Binding(
        .edit(.down), [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.edit(.up), [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(
        .edit(.lower), [.character("J"), .right], "J", .keyLower,
        hint: Binding.Hint(keyText: "← →", label: .keyMove)),
      Binding(.edit(.raise), [.character("K"), .left], "K", .keyRaise, footer: false),
      Binding(.edit(.mark), [.character(" "), .character("x")], "space", .keyLeaveOut),
    ]
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    switch edit {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(lines.count - 1, cursor + 1))
    case .raise: swap(with: cursor - 1)
    case .lower: swap(with: cursor + 1)
    case .mark: toggle()
    case .choose(let number) where lines.indices.contains(number - 1): cursor = number - 1
    default: break
    }
  }

  private mutating func swap(with other: Int) {
    guard lines.indices.contains(other), lines.indices.contains(cursor) else { return }
    lines.swapAt(cursor, other)
    cursor = other
  }

  private mutating func toggle() {
    guard lines.indices.contains(cursor) else { return }
    let id = lines[cursor].item.id
    if left.remove(id) == nil { left.insert(id) }
  }

  mutating func show(_ grading: Grading) {
    let given = grading.marks.filter(\.isMarked).map(\.id)
    left = Set(lines.map(\.item.id)).subtracting(given)
    let rank = { (id: String) in given.firstIndex(of: id) ?? given.count }
    lines.sort { rank($0.item.id) < rank($1.item.id) }
  }

  func told(by teller: PlainTeller) -> [String] {
    lines.map { "\($0.number). \(teller.text(of: $0.item.words))" }
  }

  func picture(_ setting: EditorSetting) -> EditorPicture {
    var picture = EditorPicture()
    for place in lines.indices {
      picture.append(rows(place, setting), isChosen: place == cursor, setting, choose: place + 1)
    }
    if setting.isOpen { picture.lines += [.empty] + setting.instruction(.orderLines) }
    return picture
  }

  private func rows(_ place: Int, _ setting: EditorSetting) -> [TextLine] {
    let (number, item) = lines[place]
    let isLeft = left.contains(item.id)
    let isChosen = setting.isChoosing && place == cursor
    var head = setting.pointer(isChosen)
    head.append("\(number)  ", Style(.faint))
    head.append(setting.decision(item.id))
    let ink: Style = isLeft ? Style(.faint) : Style(.text, isChosen ? .bold : [])
    var words = item.words
    if isLeft { words += [.text("  " + setting.context.phrases(.leftOut))] }
    return setting.rows(head, words, ink)
  }
}
