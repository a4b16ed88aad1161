/// A surface on which lines are drawn dot by dot, with the braille patterns: 2 dots across and 4
/// down in each cell, so that a dot is about as wide as it is tall.
///
/// Where there is only ASCII a cell shows the character of the last stroke that crossed it. Nothing
/// that is drawn can trap: what lies outside is cut off, what is no number is left out.
///
/// ```swift
/// var surface = DotSurface(Size(columns: 4, rows: 1), glyphs: .unicode)
/// surface.path([(0, 3.5), (8, 0.5)], stroke: .solid)
/// surface.lines[0].text  // "⣀⠤⠒⠉"
/// ```
public struct DotSurface: Sendable {
  /// Its size in cells.
  public let size: Size
  private let glyphs: GlyphSet
  private var dots: [UInt8]
  private var inks: [Style]
  /// What lies over the dots of a cell, and what lies under them.
  private var over: [Cell?]
  private var under: [Cell?]

  /// A place in dots from the upper left corner, 2 a column and 4 a row.
  public typealias Place = (x: Double, y: Double)

  /// An empty surface of so many cells.
  public init(_ size: Size, glyphs: GlyphSet) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.glyphs = glyphs
    let count = self.size.columns * self.size.rows
    dots = Array(repeating: 0, count: count)
    inks = Array(repeating: .plain, count: count)
    over = Array(repeating: nil, count: count)
    under = Array(repeating: nil, count: count)
  }

  /// How many dots it has across and down.
  public var extent: (x: Double, y: Double) { (Double(size.columns * 2), Double(size.rows * 4)) }

  /// Joins places by a line that is broken where there is none.
  public mutating func path(_ places: [Place?], stroke: Stroke, style: Style = .plain) {
    var pen = Pen(stroke: stroke, style: style)
    var last: Place?
    for place in places {
      guard let place, place.x.isFinite, place.y.isFinite else {
        last = nil
        continue
      }
      if let start = last {
        draw(from: start, to: place, &pen)
      } else {
        pen.travelled = 0
        draw(from: place, to: place, &pen)
      }
      last = place
    }
  }

  /// Puts a sign on the cell of a place, over every line.
  public mutating func mark(_ sign: String, at place: Place, style: Style = .plain) {
    guard let cell = cell(of: place), let glyph = TextLine(sign, style).cells.first else { return }
    over[cell] = glyph
  }

  /// Puts a sign on a cell, under every line.
  public mutating func shade(_ sign: String, row: Int, column: Int, style: Style = .plain) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns,
      let glyph = TextLine(sign, style).cells.first
    else { return }
    under[row * size.columns + column] = glyph
  }

  /// The surface as lines from top to bottom, each as wide as it is.
  public var lines: [TextLine] {
    (0..<size.rows).map { row in
      TextLine(cells: (row * size.columns..<(row + 1) * size.columns).map(cell))
    }
  }

  private func cell(_ place: Int) -> Cell {
    if let sign = over[place] { return sign }
    guard dots[place] != 0 else { return under[place] ?? .blank }
    let glyph =
      glyphs.isASCII
      ? Glyph(ascii: dots[place]) : Glyph(simple: 0x2800 + UInt32(dots[place]))
    return Cell(glyph, inks[place])
  }
}

/// A line that is being drawn.
private struct Pen {
  let stroke: Stroke
  let style: Style
  /// How many dots it passed, drawn or not.
  var travelled = 0

  /// Whether the next dot is drawn.
  mutating func isDown() -> Bool {
    let (on, off) = stroke.pattern
    defer { travelled &+= 1 }
    return travelled % (on + off) < on
  }
}

extension DotSurface {
  /// The cell of a place, where it has one.
  private func cell(of place: Place) -> Int? {
    guard place.x >= 0, place.y >= 0, place.x <= extent.x, place.y <= extent.y,
      size.columns > 0, size.rows > 0
    else { return nil }
    let column = min(Int(place.x / 2), size.columns - 1)
    return min(Int(place.y / 4), size.rows - 1) * size.columns + column
  }

  /// Draws the dots between two places; the first one belongs to the line before, unless it is the
  /// only one or lies on the edge where the line comes in.
  private mutating func draw(from start: Place, to end: Place, _ pen: inout Pen) {
    guard let (first, last) = clipped(start, end) else { return }
    var (x, y) = (dot(first.x, extent.x), dot(first.y, extent.y))
    let (endX, endY) = (dot(last.x, extent.x), dot(last.y, extent.y))
    let (width, height) = (abs(endX - x), abs(endY - y))
    let (stepX, stepY) = (endX < x ? -1 : 1, endY < y ? -1 : 1)
    var error = width - height
    if start == end || first != start { set(x, y, &pen) }
    while x != endX || y != endY {
      let doubled = 2 * error
      if doubled > -height {
        error -= height
        x += stepX
      }
      if doubled < width {
        error += width
        y += stepY
      }
      set(x, y, &pen)
    }
  }

  /// The number of the dot in which a place of one direction lies.
  private func dot(_ place: Double, _ extent: Double) -> Int {
    Int(max(0, min(place, extent - 1)))
  }

  private mutating func set(_ x: Int, _ y: Int, _ pen: inout Pen) {
    guard pen.isDown() || glyphs.isASCII else { return }
    let cell = y / 4 * size.columns + x / 2
    guard dots.indices.contains(cell) else { return }
    if glyphs.isASCII {
      dots[cell] = pen.stroke.character.asciiValue ?? 0x2A
    } else {
      dots[cell] |= DotSurface.bits[y % 4 * 2 + x % 2]
    }
    inks[cell] = pen.style
  }

  /// The bits of the braille patterns (Unicode, U+2800), row by row.
  private static let bits: [UInt8] = [1, 8, 2, 16, 4, 32, 64, 128]

  /// The part of a line that lies on the surface (Liang and Barsky 1984); nothing where none does.
  private func clipped(_ start: Place, _ end: Place) -> (Place, Place)? {
    var (from, to) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    guard dx.isFinite, dy.isFinite else { return nil }
    let edges = [
      (-dx, start.x), (dx, extent.x - start.x), (-dy, start.y), (dy, extent.y - start.y),
    ]
    for (slope, room) in edges {
      if slope == 0 {
        guard room >= 0 else { return nil }
      } else if slope < 0 {
        from = max(from, room / slope)
      } else {
        to = min(to, room / slope)
      }
    }
    guard from <= to else { return nil }
    return (
      (start.x + from * dx, start.y + from * dy), (start.x + to * dx, start.y + to * dy)
    )
  }
}
