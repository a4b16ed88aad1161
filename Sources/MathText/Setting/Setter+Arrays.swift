import Canvas

extension Setter {
  /// Cells in rows and columns, or in one row between semicolons.
  func array(_ array: Node.ArrayNode, _ setting: Setting) -> Item {
    guard setting.isTall else { return lineArray(array, setting) }
    let rows = array.rows.map { row in
      row.enumerated().map { place, cell in
        joined(line(cell.siblings, setting, afterOrdinary: continues(array.kind, place)))
      }
    }
    let body = grid(rows, array)
    switch array.kind {
    case .matrix(let left, let right):
      return Item(box: enclosed(body, left, right, setting), atom: .inner)
    case .cases:
      let padded = Box.joined([.blanks(1), body])
      return Item(box: enclosed(padded, .leftBrace, .none, setting), atom: .inner)
    case .aligned, .gathered: return Item(box: body, atom: .inner)
    }
  }

  /// Whether a cell goes on where the one before it ended, as after `&` before `=`.
  func continues(_ kind: Node.ArrayNode.Kind, _ column: Int) -> Bool {
    kind == .aligned && column % 2 == 1
  }

  private func grid(_ rows: [[Box]], _ array: Node.ArrayNode) -> Box {
    let layout = ArrayLayout(rows, array)
    var placed: [Box.Placed] = []
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() where cell.width > 0 {
        let place = layout.column(of: cell, at: column)
        placed.append(Box.Placed(box: cell, row: layout.baselines[row], column: place))
      }
    }
    let core = Box.Core(above: layout.above, below: layout.below)
    var result = Box(placed, width: layout.width, core: core)
    result.above = max(result.above, layout.above)
    result.below = max(result.below, layout.below)
    return result
  }

  private func lineArray(_ array: Node.ArrayNode, _ setting: Setting) -> Item {
    let separator = if case .aligned = array.kind { "" } else { ", " }
    let rows = array.rows.map { row -> [Box] in
      let cells = row.enumerated().map { place, cell in
        let goesOn = continues(array.kind, place) && !row[place - 1].isEmpty
        return joined(line(cell.siblings, setting, afterOrdinary: goesOn))
      }
      return separated(cells.filter { $0.width > 0 }, by: separator, setting)
    }
    switch array.kind {
    case .matrix(.bar, _), .matrix(.doubleBar, _), .matrix(.leftBrace, _):
      guard case .matrix(let left, let right) = array.kind else { break }
      let body = Box.joined(separated(rows.map(Box.joined), by: "; ", setting))
      return Item(box: enclosed(body, left, right, setting), atom: .ordinary, isBracketed: true)
    case .matrix:
      let bracketed = rows.map { [Box("[", setting.style)] + $0 + [Box("]", setting.style)] }
      let body = Box.joined(separated(bracketed.map(Box.joined), by: ", ", setting))
      return Item(
        box: enclosed(body, .leftBracket, .rightBracket, setting), atom: .ordinary,
        isBracketed: true)
    case .cases:
      let body = Box.joined(separated(rows.map(Box.joined), by: "; ", setting))
      return Item(box: enclosed(body, .leftBrace, .rightBrace, setting), atom: .ordinary)
    case .aligned, .gathered: break
    }
    return Item(box: Box.joined(separated(rows.map(Box.joined), by: "; ", setting)), atom: .inner)
  }

  private func separated(_ boxes: [Box], by text: String, _ setting: Setting) -> [Box] {
    boxes.enumerated().flatMap { place, box in
      place == 0 ? [box] : [Box(text, setting.style), box]
    }
  }
}

/// Where the rows and columns of an array stand.
struct ArrayLayout {
  /// The baseline of each row, counted from that of the whole.
  let baselines: [Int]
  /// The rows above the baseline of the whole, and below it.
  let above: Int
  let below: Int
  let width: Int
  private let lefts: [Int]
  private let widths: [Int]
  private let alignments: [Alignment]

  private enum Alignment { case left, center, right }

  init(_ rows: [[Box]], _ array: Node.ArrayNode) {
    let count = rows.reduce(0) { max($0, $1.count) }
    let widths = (0..<count).map { column in
      rows.reduce(0) { max($0, column < $1.count ? $1[column].width : 0) }
    }
    var lefts: [Int] = []
    var left = 0
    for (column, width) in widths.enumerated() {
      lefts.append(left)
      left += width + (column + 1 < count ? Self.gap(array.kind, after: column) : 0)
    }
    self.widths = widths
    self.lefts = lefts
    width = left
    alignments = (0..<count).map { Self.alignment(array, $0) }
    (baselines, above, below) = Self.rows(rows, array.kind)
  }

  /// Where a cell begins.
  func column(of cell: Box, at column: Int) -> Int {
    let free = widths[column] - cell.width
    switch alignments[column] {
    case .left: return lefts[column]
    case .center: return lefts[column] + free / 2
    case .right: return lefts[column] + free
    }
  }

  private static func gap(_ kind: Node.ArrayNode.Kind, after column: Int) -> Int {
    switch kind {
    case .matrix, .gathered: 2
    case .cases: 3
    case .aligned: column % 2 == 0 ? 0 : 3
    }
  }

  private static func alignment(_ array: Node.ArrayNode, _ column: Int) -> Alignment {
    switch array.kind {
    case .matrix:
      let cells = array.rows.compactMap { column < $0.count ? $0[column] : nil }
      return cells.allSatisfy(\.isSignedNumber) ? .right : .center
    case .cases: return .left
    case .gathered: return .left
    case .aligned: return column % 2 == 0 ? .right : .left
    }
  }

  private static func rows(
    _ rows: [[Box]], _ kind: Node.ArrayNode.Kind
  ) -> (baselines: [Int], above: Int, below: Int) {
    let heights = rows.map { row in
      row.reduce(Box.Core()) { $0.union(Box.Core(above: $1.above, below: $1.below)) }
    }
    let isLoose = heights.contains { !$0.isLine } || (kind == .cases && rows.count == 2)
    var tops: [Int] = []
    var row = 0
    for (number, height) in heights.enumerated() {
      if number > 0 && isLoose { row += 1 }
      tops.append(row + height.above)
      row += height.above + 1 + height.below
    }
    let middle = max(0, (row - 1) / 2)
    return (tops.map { $0 - middle }, middle, max(0, row - 1 - middle))
  }
}

extension Node {
  /// Whether it is a number, with or without a sign.
  fileprivate var isSignedNumber: Bool {
    switch self {
    case .number, .value: true
    case .row(let nodes):
      switch (nodes.count, nodes.first, nodes.last) {
      case (2, .symbol(let sign)?, .number?): sign.name == "-" || sign.name == "+"
      default: nodes.isEmpty
      }
    default: false
    }
  }
}
