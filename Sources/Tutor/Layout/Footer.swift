import Canvas
import Phrases

/// The bottom of every screen: what the keys do here, most needed first.
struct Footer {
  let bindings: [Binding]
  /// What must be said above the keys.
  let notice: String?
  /// What stands at the right of the line above the keys: that more lies below.
  let note: String?

  func draw(
    on picture: inout ScreenPicture, _ layout: ScreenLayout, _ glyphs: GlyphSet, _ phrases: Phrases
  ) {
    let last = layout.size.rows - 1
    let left = max(1, layout.margin)
    let room = layout.size.columns - 2 * left
    if layout.isRoomy { drawRule(on: &picture.canvas, row: last - 1, layout, glyphs) }
    guard let notice else {
      let keys = keys(room, glyphs, phrases)
      picture.canvas.put(keys.line, row: last, column: left)
      picture.spots += keys.spots.moved(rows: last, columns: left)
      return
    }
    draw(notice, on: &picture.canvas, layout, glyphs)
  }

  /// A notice takes the place of the keys, and of the rows above where it is long.
  private func draw(
    _ notice: String, on canvas: inout Canvas, _ layout: ScreenLayout, _ glyphs: GlyphSet
  ) {
    let left = max(1, layout.margin)
    let run = Run(glyphs.text(notice), Style(.warning, .bold))
    let lines = TextLine.wrapping([run], columns: layout.size.columns - 2 * left).prefix(4)
    let first = layout.size.rows - lines.count
    for (offset, line) in lines.enumerated() {
      canvas.fill(
        Region(row: first + offset, column: 0, rows: 1, columns: layout.size.columns))
      canvas.put(line, row: first + offset, column: left)
    }
  }

  private func drawRule(
    on canvas: inout Canvas, row: Int, _ layout: ScreenLayout, _ glyphs: GlyphSet
  ) {
    let columns = layout.margin..<(layout.size.columns - layout.margin)
    canvas.rule(row: row, columns: columns, glyphs: glyphs)
    guard let note else { return }
    let line = TextLine(" \(glyphs.signs.down) \(note) ", Style(.faint))
    canvas.put(line, row: row, column: columns.upperBound - line.width - 2)
  }

  /// The keys that fit; from the right they are dropped, never the help and the way out.
  private func keys(_ room: Int, _ glyphs: GlyphSet, _ phrases: Phrases) -> KeyLine {
    let shown = bindings.filter { $0.hint != nil }
    let kept = shown.filter(\.isAlwaysShown)
    var others = shown.filter { !$0.isAlwaysShown }
    while true {
      let lines = [3, 2].map { KeyLine(others + kept, among: bindings, gap: $0, glyphs, phrases) }
      if let fitting = lines.first(where: { $0.line.width <= room }) { return fitting }
      guard others.popLast() != nil else {
        return lines[1].truncated(to: room, ellipsis: glyphs.signs.ellipsis)
      }
    }
  }
}

/// Keys and what they do in one line, each of which can be clicked.
private struct KeyLine {
  private(set) var line = TextLine.empty
  private(set) var spots: [Spot] = []

  init(
    _ shown: [Binding], among all: [Binding], gap: Int, _ glyphs: GlyphSet, _ phrases: Phrases
  ) {
    for binding in shown {
      guard let hint = binding.hint else { continue }
      if line.width > 0 { line.append(String(repeating: " ", count: gap)) }
      let start = line.width
      for (place, sign) in hint.keyText.split(separator: " ").enumerated() {
        if place > 0 { line.append(" ") }
        let first = line.width
        line.append(glyphs.text(String(sign)), Style(.accent, .bold))
        let command = all.first { $0.keyText == sign }?.command ?? binding.command
        spots.append(Spot(row: 0, columns: first..<line.width, command))
      }
      let label = line.width
      line.append(" " + glyphs.text(phrases(hint.label)), Style(.faint))
      let isOneKey = !hint.keyText.contains(" ")
      spots.append(
        Spot(row: 0, columns: (isOneKey ? start : label)..<line.width, binding.command))
    }
  }

  func truncated(to columns: Int, ellipsis: String) -> KeyLine {
    var cut = self
    cut.line = line.truncated(to: columns, ellipsis: ellipsis)
    cut.spots = spots.filter { $0.region.columns.upperBound <= columns }
    return cut
  }
}

extension Binding {
  /// Whether the footer keeps it however narrow the terminal is.
  fileprivate var isAlwaysShown: Bool {
    switch command {
    case .help, .leave, .quit, .leaveField, .endSearch: true
    default: false
    }
  }
}
