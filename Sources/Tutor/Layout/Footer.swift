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
    on canvas: inout Canvas, _ layout: ScreenLayout, _ glyphs: GlyphSet, _ phrases: Phrases
  ) {
    let last = layout.size.rows - 1
    let left = max(1, layout.margin)
    let room = layout.size.columns - 2 * left
    if layout.isRoomy { drawRule(on: &canvas, row: last - 1, layout, glyphs) }
    if let notice {
      let line = TextLine(glyphs.text(notice), Style(.warning, .bold))
      canvas.put(
        line.truncated(to: room, ellipsis: glyphs.signs.ellipsis), row: last, column: left)
    } else {
      canvas.put(keys(room, glyphs, phrases), row: last, column: left)
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
  private func keys(_ room: Int, _ glyphs: GlyphSet, _ phrases: Phrases) -> TextLine {
    let shown = bindings.filter { $0.hint != nil }
    let kept = shown.filter(\.isAlwaysShown)
    var others = shown.filter { !$0.isAlwaysShown }
    while true {
      let lines = [3, 2].map { line(others + kept, gap: $0, glyphs, phrases) }
      if let fitting = lines.first(where: { $0.width <= room }) { return fitting }
      guard others.popLast() != nil else {
        return lines[1].truncated(to: room, ellipsis: glyphs.signs.ellipsis)
      }
    }
  }

  private func line(
    _ bindings: [Binding], gap: Int, _ glyphs: GlyphSet, _ phrases: Phrases
  ) -> TextLine {
    var line = TextLine.empty
    for hint in bindings.compactMap(\.hint) {
      if line.width > 0 { line.append(String(repeating: " ", count: gap)) }
      line.append(glyphs.text(hint.keyText), Style(.accent, .bold))
      line.append(" " + glyphs.text(phrases(hint.label)), Style(.faint))
    }
    return line
  }
}

extension Binding {
  /// Whether the footer keeps it however narrow the terminal is.
  fileprivate var isAlwaysShown: Bool {
    switch command {
    case .help, .leave, .quit, .leaveField: true
    default: false
    }
  }
}
