import Canvas

/// A rectangle of cells with a baseline, and what stands in it; put on a canvas only at the end.
struct Box: Hashable, Sendable {
  /// Its columns.
  var width: Int
  /// The rows above the baseline, and below it.
  var above = 0
  var below = 0
  /// The rows that brackets around it span: it without scripts that stick out.
  var core: Core
  private var content: Content

  /// Rows above and below the baseline.
  struct Core: Hashable, Sendable {
    var above = 0
    var below = 0

    /// Both, as far as the farther one reaches.
    func union(_ other: Core) -> Core {
      Core(above: max(above, other.above), below: max(below, other.below))
    }
  }

  private indirect enum Content: Hashable, Sendable {
    case text(TextLine)
    case boxes([Placed])
  }

  /// A box at a place, counted from the baseline and the left of the one around it.
  struct Placed: Hashable, Sendable {
    var box: Box
    var row: Int
    var column: Int
  }

  /// One row of text.
  init(_ text: String, _ style: Style) {
    let line = TextLine(text, style)
    width = line.width
    core = Core()
    content = .text(line)
  }

  /// Boxes that stand at places of their own; the rows are those that they take.
  init(_ placed: [Placed], width: Int? = nil, core: Core? = nil) {
    self.width = width ?? placed.reduce(0) { max($0, $1.column + $1.box.width) }
    above = placed.reduce(0) { max($0, $1.box.above - $1.row) }
    below = placed.reduce(0) { max($0, $1.box.below + $1.row) }
    self.core = core ?? Core(above: above, below: below)
    content = .boxes(placed)
  }

  /// Nothing.
  static let empty = Box([])

  /// Blanks.
  static func blanks(_ count: Int) -> Box { Box([], width: max(0, count)) }

  /// All its rows.
  var height: Int { above + 1 + below }

  /// Whether it takes one row.
  var isLine: Bool { above == 0 && below == 0 }

  /// Boxes from left to right on one baseline.
  static func joined(_ boxes: [Box]) -> Box {
    var placed: [Placed] = []
    var column = 0
    var core = Core()
    for box in boxes {
      if box.width > 0 || !box.isLine { placed.append(Placed(box: box, row: 0, column: column)) }
      column += box.width
      core = core.union(box.core)
    }
    return Box(placed, width: column, core: core)
  }

  /// Puts it on a canvas, its baseline on a row.
  func draw(on canvas: inout Canvas, row: Int, column: Int) {
    switch content {
    case .text(let line): canvas.put(line, row: row, column: column)
    case .boxes(let placed):
      for part in placed {
        part.box.draw(on: &canvas, row: row + part.row, column: column + part.column)
      }
    }
  }

  /// The box on a canvas of its size, whose empty cells have a style.
  func canvas(_ style: Style = .plain) -> Canvas {
    var canvas = Canvas(Size(columns: width, rows: height), style: style)
    draw(on: &canvas, row: above, column: 0)
    return canvas
  }
}
