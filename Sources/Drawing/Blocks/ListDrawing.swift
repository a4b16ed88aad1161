import Canvas
import Lessons

extension BlockDrawer {
  /// A list: bullets that change with depth, or numbers aligned at the right.
  func list(_ start: Int?, _ items: [[Block]], _ columns: Int, depth: Int = 0) -> Picture {
    let widest = markerWidth(start, items, depth: depth) - 1
    var result = Picture.empty
    for (item, marker) in zip(items, markers(start, items, depth)) {
      let padding = String(repeating: " ", count: widest - TextWidth.cells(of: marker))
      let head = TextLine(padding + marker + " ", Style(.accent))
      let gap = items.contains(where: isLoose) ? 1 : 0
      result.append(self.item(item, head: head, columns: columns, depth: depth), gap: gap)
    }
    return result
  }

  /// The columns that the markers of a list take, with the blank after them.
  func markerWidth(_ start: Int?, _ items: [[Block]], depth: Int = 0) -> Int {
    markers(start, items, depth).reduce(0) { max($0, TextWidth.cells(of: $1)) } + 1
  }

  private func markers(_ start: Int?, _ items: [[Block]], _ depth: Int) -> [String] {
    let bullets = context.glyphs.signs.bullets
    guard let start else {
      return items.map { _ in bullets[depth % max(1, bullets.count)] }
    }
    return items.indices.map { "\(start &+ $0)." }
  }

  /// Whether an item holds more than one paragraph, so that its list needs room.
  private func isLoose(_ item: [Block]) -> Bool {
    item.dropFirst().contains { if case .list = $0 { false } else { true } }
  }

  /// An item after its marker; where there is no room beside the marker, below it.
  private func item(_ blocks: [Block], head: TextLine, columns: Int, depth: Int) -> Picture {
    let room = columns - head.width
    var body = Picture.empty
    for block in blocks {
      if case .list(let start, let items) = block {
        body.append(list(start, items, room < 8 ? columns : room, depth: depth + 1))
      } else {
        let picture = picture(of: block, place: nil, columns: room < 8 ? columns : room)
        body.append(picture, gap: 1)
      }
    }
    if body.lines.isEmpty { return Picture(lines: [head]) }
    if room >= 8 { return body.prefixed(first: head, rest: .blanks(head.width)) }
    return Picture(lines: [head] + body.lines)
  }
}
