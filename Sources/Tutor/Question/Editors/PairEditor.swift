import Canvas
import Drawing
import Lessons
import Phrases

/// Two lists whose entries are paired: each entry at the left is given one at the right.
struct PairEditor: AnswerEditor {
  private let left: [Item]
  private let right: [Item]
  private let titles: [[Inline]]
  /// The place of the partner of each entry at the left.
  private var partners: [Int?]
  /// The chosen entry at the left, from 0.
  private var cursor = 0

  init(left: [Item], right: [Item], titles: [[Inline]]) {
    self.left = left
    self.right = right
    self.titles = titles
    partners = Array(repeating: nil, count: left.count)
  }

  var rawInput: String {
    zip(left, partners).compactMap { item, partner in
      partner.map { "\(item.id)-\(right[$0].id)" }
    }.joined(separator: ", ")
  }
  var prompt: Phrase { .plainAnswerPairs }

  var bindings: [Binding] {
    [
      Binding(
        .edit(.down), [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.edit(.up), [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(
        .edit(.right), [.right, .character("l")], "→", .keyNextPartner,
        hint: Binding.Hint(keyText: "← →", label: .keyPartner)),
      Binding(.edit(.left), [.left, .character("h")], "←", .keyPartnerBefore, footer: false),
    ]
      + (1...9).prefix(right.count).map { number in
        Binding(
          .edit(.choose(number)), [.character(Character("\(number)"))], "\(number)",
          .keyThisPartner, footer: false)
      }
  }

  mutating func perform(_ edit: Edit, earlier: [String]) {
    switch edit {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(left.count - 1, cursor + 1))
    case .right: turn(by: 1)
    case .left: turn(by: -1)
    case .choose(let number) where right.indices.contains(number - 1):
      guard partners.indices.contains(cursor) else { return }
      partners[cursor] = number - 1
      cursor = min(left.count - 1, cursor + 1)
    case .chooseCell(let row, _) where left.indices.contains(row): cursor = row
    default: break
    }
  }

  /// Through all partners, and through none.
  private mutating func turn(by step: Int) {
    guard partners.indices.contains(cursor) else { return }
    let count = right.count + 1
    let next = ((partners[cursor] ?? right.count) + step + count) % count
    partners[cursor] = next == right.count ? nil : next
  }

  mutating func show(_ grading: Grading) {
    for pair in grading.input.split(separator: ",") {
      let ids = pair.split(separator: "-").map { $0.drop { $0 == " " } }
      guard ids.count == 2, let place = left.firstIndex(where: { $0.id == ids[0] }) else {
        continue
      }
      partners[place] = right.firstIndex { $0.id == ids[1] }
    }
  }

  func told(by teller: PlainTeller) -> [String] {
    let list = { (title: [Inline], items: [Item]) in
      [teller.text(of: title)]
        + items.enumerated().map { "\($0 + 1). \(teller.text(of: $1.words))" }
    }
    return list(titles.first ?? [], left) + list(titles.last ?? [], right)
  }

  func picture(_ setting: EditorSetting) -> EditorPicture {
    var picture = EditorPicture()
    for place in left.indices {
      let first = picture.lines.count
      picture.lines += rows(place, setting)
      if place == cursor { picture.chosen = first..<picture.lines.count }
      if setting.isOpen {
        picture.spots.append(
          setting.spot(rows: first..<picture.lines.count, .chooseCell(row: place, column: 0)))
      }
    }
    picture.lines.append(.empty)
    for place in right.indices {
      let first = picture.lines.count
      picture.lines += setting.rows(
        TextLine("      \(place + 1)  ", Style(.faint)), right[place].words, Style(.text))
      if setting.isOpen {
        picture.spots.append(setting.spot(rows: first..<picture.lines.count, .choose(place + 1)))
      }
    }
    if setting.isOpen { picture.lines += [.empty] + setting.instruction(.pairEntries) }
    return picture
  }

  private func rows(_ place: Int, _ setting: EditorSetting) -> [TextLine] {
    let isChosen = setting.isChoosing && place == cursor
    var head = setting.pointer(isChosen)
    head.append("\(place + 1)  ", Style(.faint))
    head.append(setting.decision(left[place].id))
    let partner = partners[place].map { right[$0].words } ?? [.text("·")]
    let number = partners[place].map { "\($0 + 1) " } ?? ""
    let words = left[place].words + [.text("  → \(number)")] + partner
    return setting.rows(head, words, Style(.text, isChosen ? .bold : []))
  }
}
