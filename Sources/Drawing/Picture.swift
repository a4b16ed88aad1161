import Canvas

/// Lines of styled text that are put together into a page, and rasterised last.
struct Picture: Hashable, Sendable {
  /// The lines from top to bottom, each as wide as it is.
  var lines: [TextLine]
  /// Whether what follows needs an empty line before it; not so where the last line is one, or
  /// holds only the bracket of a window.
  var endsOpen = true
  /// What a reader can point at, counted from the first line.
  var targets: [Target] = []

  static let empty = Picture(lines: [])

  init(lines: [TextLine]) { self.lines = lines }

  /// The rows of a canvas.
  init(_ canvas: Canvas) {
    lines = (0..<canvas.size.rows).map { canvas.line($0) }
  }

  /// Styled text, wrapped.
  init(wrapping runs: [Run], columns: Int) {
    lines = TextLine.wrapping(runs, columns: columns)
  }

  /// Styled text, wrapped; the lines after the first begin further to the right.
  init(hanging runs: [Run], by indent: Int, columns: Int) {
    self.init(wrapping: runs, columns: columns)
    guard lines.count > 1, columns > 2 * indent else { return }
    self.init(wrapping: runs, columns: columns - indent)
    self = prefixed(first: .empty, rest: .blanks(indent))
  }

  /// The columns of the widest line.
  var width: Int { lines.reduce(0) { max($0, $1.width) } }

  /// How many lines there are.
  var height: Int { lines.count }

  /// Puts another picture below, after some empty lines.
  mutating func append(_ other: Picture, gap: Int = 0) {
    guard !other.lines.isEmpty else { return }
    if !lines.isEmpty { lines += Array(repeating: .empty, count: gap) }
    targets += other.targets.moved(rows: lines.count)
    lines += other.lines
    endsOpen = other.endsOpen
  }

  /// Changes the style of every glyph.
  mutating func restyle(_ change: (inout Style) -> Void) {
    for place in lines.indices { lines[place].restyle(change) }
  }

  /// The picture with something before each line: once before the first, then before the rest.
  func prefixed(first: TextLine, rest: TextLine) -> Picture {
    var result = Picture.empty
    for (number, line) in lines.enumerated() {
      var whole = number == 0 ? first : rest
      whole.append(line)
      result.lines.append(whole)
    }
    result.endsOpen = endsOpen
    result.targets = targets.map { target in
      target.moved(rows: 0, columns: target.region.row == 0 ? first.width : rest.width)
    }
    return result
  }

  /// The picture with something before one of its lines, and as many blanks before the others.
  func prefixed(_ head: TextLine, atLine place: Int) -> Picture {
    var result = indented(head.width)
    guard lines.indices.contains(place) else { return result }
    result.lines[place] = head
    result.lines[place].append(lines[place])
    return result
  }

  /// The picture moved to the right.
  func indented(_ columns: Int) -> Picture {
    let blanks = TextLine.blanks(columns)
    return prefixed(first: blanks, rest: blanks)
  }

  /// Another picture at the right of this one, beginning at the given column.
  func beside(_ other: Picture, at column: Int) -> Picture {
    var result = self
    for (number, line) in other.lines.enumerated() {
      if number == result.lines.count { result.lines.append(.empty) }
      result.lines[number].pad(to: column)
      result.lines[number].append(line)
    }
    result.targets += other.targets.moved(rows: 0, columns: column)
    if height <= other.height {
      result.endsOpen = other.endsOpen || (height == other.height && endsOpen)
    }
    return result
  }

  /// The picture on a canvas.
  func canvas(columns: Int) -> Canvas {
    var canvas = Canvas(Size(columns: columns, rows: height))
    for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
    return canvas
  }
}
