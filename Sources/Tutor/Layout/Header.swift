import Canvas
import Phrases

/// The top of every screen: where the reader is, and how far.
struct Header {
  /// From the course to what is shown.
  let path: [String]
  /// What stands at the right: `step 4 of 9`.
  let note: String
  /// How much is done, from 0 to 1, where that means something.
  let fraction: Double?

  func draw(on canvas: inout Canvas, _ layout: ScreenLayout, _ glyphs: GlyphSet) {
    let right = noteLine(layout, glyphs)
    let room = layout.size.columns - 2 * max(1, layout.margin) - right.width - 2
    canvas.put(pathLine(room, glyphs), row: 0, column: max(1, layout.margin))
    canvas.put(
      right, row: 0, column: layout.size.columns - max(1, layout.margin) - right.width)
    if layout.isRoomy {
      canvas.rule(
        row: 1, columns: layout.margin..<(layout.size.columns - layout.margin), glyphs: glyphs)
    }
  }

  private func pathLine(_ room: Int, _ glyphs: GlyphSet) -> TextLine {
    var parts = path[...]
    while parts.count > 1 && line(parts, glyphs).width > room { parts.removeFirst() }
    return line(parts, glyphs).truncated(to: room, ellipsis: glyphs.signs.ellipsis)
  }

  private func line(_ parts: ArraySlice<String>, _ glyphs: GlyphSet) -> TextLine {
    var line = TextLine.empty
    for (place, part) in parts.enumerated() {
      if place > 0 { line.append(" \(glyphs.signs.separator) ", Style(.faint)) }
      let isLast = place == parts.count - 1
      line.append(glyphs.text(part), isLast ? Style(.heading, .bold) : Style(.faint))
    }
    return line
  }

  private func noteLine(_ layout: ScreenLayout, _ glyphs: GlyphSet) -> TextLine {
    var line = TextLine(glyphs.text(note), Style(.faint))
    if let fraction, layout.size.columns >= 72 {
      line.append("  ")
      line.append(ProgressBar.line(fraction, columns: 12, glyphs))
    }
    return line
  }
}

extension Style {
  /// A style of ink and attributes on the ground.
  init(_ ink: Ink, _ attributes: Attributes) {
    self.init(ink, on: .ground, attributes)
  }
}

/// A bar that fills from the left.
enum ProgressBar {
  static func line(_ fraction: Double, columns: Int, _ glyphs: GlyphSet) -> TextLine {
    let halves = Int((min(1, max(0, fraction)) * Double(2 * columns)).rounded(.down))
    var line = TextLine(
      String(repeating: glyphs.signs.full, count: halves / 2)
        + (halves % 2 == 1 ? glyphs.signs.half : ""), Style(.accent))
    line.append(
      String(repeating: glyphs.signs.empty, count: columns - line.width), Style(.faint))
    return line
  }
}
