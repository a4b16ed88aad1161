import Lessons
import Phrases
import Scenes

/// What can be asked of the cursor among the cells of a scene.
public enum CellCommand: Hashable, Sendable {
  /// To the cell above, or to the figure above.
  case up
  /// To the cell below, or to the figure below.
  case down
  /// To the cell at the left.
  case left
  /// To the cell at the right.
  case right
  /// Shows what the cell has to do with the others, or the step again.
  case trace
  /// Puts the cursor on a cell and traces it, or ends the trace where it was traced.
  case pick(FigureCell)
  /// Puts the cursor on a cell and traces it.
  case show(FigureCell)
}

extension Player {
  /// The cells of the frame shown that can be picked, figure by figure and row by row.
  private var cells: [(figure: String, rows: [[PickableCell]])] {
    scene.frame(at: frame).shown(in: view).figures.compactMap { figure in
      let rows = figure.pickable
      return rows.isEmpty ? nil : (figure.name, rows)
    }
  }

  /// Whether a cell of the frame shown can be traced.
  var hasTraces: Bool {
    cells.contains { figure, rows in
      rows.joined().contains { canTrace(FigureCell(figure, $0.index)) }
    }
  }

  /// Whether a cell is on the frame shown and can be traced.
  func canTraceCell(_ cell: FigureCell) -> Bool {
    let rows = cells.first { $0.figure == cell.figure }?.rows ?? []
    return rows.joined().contains { $0.index == cell.index } && canTrace(cell)
  }

  /// The names of the figures of which cells can be traced.
  var tracedFigures: [String] { cells.map { $0.figure } }

  private func canTrace(_ cell: FigureCell) -> Bool {
    // A trace may tell what a question about a later frame asks for.
    !isCovered && scene.trace(of: cell, at: frame, in: .english) != nil
  }

  /// What the cell under the cursor has to do with the others, while it is traced.
  func trace(_ phrases: Phrases) -> Trace? {
    guard isTracing, let cursor else { return nil }
    return scene.trace(of: cursor, at: frame, in: phrases)
  }

  /// Whether the cell under the cursor can be traced.
  var canTraceCursor: Bool { cursor.map(canTrace) ?? false }

  /// Does what is asked of the cursor.
  mutating func perform(_ command: CellCommand) {
    pause()
    if cursor == nil { enterCells() }
    switch command {
    case .trace: isTracing = !isTracing && canTraceCursor
    case .pick(let cell):
      isTracing = cursor != cell || !isTracing
      cursor = cell
      holdCursor()
    case .show(let cell):
      cursor = cell
      isTracing = canTraceCursor
      holdCursor()
    case .up: moveCursor(rows: -1, columns: 0)
    case .down: moveCursor(rows: 1, columns: 0)
    case .left: moveCursor(rows: 0, columns: -1)
    case .right: moveCursor(rows: 0, columns: 1)
    }
  }

  /// Puts the cursor on the cell that the step is about, or the first that can be traced.
  mutating func enterCells() {
    guard cursor == nil else { return }
    let cells = cells.flatMap { figure, rows in
      rows.joined().map { (cell: FigureCell(figure, $0.index), role: $0.role) }
    }
    let current = cells.first { $0.role == .output && canTrace($0.cell) }
    cursor = (current ?? cells.first { canTrace($0.cell) } ?? cells.first)?.cell
  }

  /// Takes the cursor away.
  mutating func leaveCells() {
    cursor = nil
    isTracing = false
  }

  /// Keeps the cursor on a cell of the frame shown.
  mutating func holdCursor() {
    guard let cursor, place(of: cursor, in: cells) == nil else { return }
    let wasTracing = isTracing
    leaveCells()
    enterCells()
    isTracing = wasTracing && canTraceCursor
  }

  /// Where a cell stands: its figure, its row and its place there.
  private func place(
    of cell: FigureCell, in cells: [(figure: String, rows: [[PickableCell]])]
  ) -> (figure: Int, row: Int, cell: Int)? {
    guard let figure = cells.firstIndex(where: { $0.figure == cell.figure }) else { return nil }
    for (row, found) in cells[figure].rows.enumerated() {
      if let place = found.firstIndex(where: { $0.index == cell.index }) {
        return (figure, row, place)
      }
    }
    return nil
  }

  /// Moves within a row, or to the nearest cell of the row above or below, which may be that of
  /// another figure.
  private mutating func moveCursor(rows: Int, columns: Int) {
    let cells = cells
    guard let cursor, let start = place(of: cursor, in: cells) else { return }
    let row = cells[start.figure].rows[start.row]
    guard rows != 0 else {
      put(cells[start.figure].figure, row[min(max(0, start.cell + columns), row.count - 1)])
      return
    }
    let all = cells.flatMap { figure, rows in rows.map { (figure: figure, row: $0) } }
    let line = cells[..<start.figure].reduce(start.row) { $0 + $1.rows.count } + rows
    guard all.indices.contains(line) else { return }
    let position = row[start.cell].position
    let nearest = all[line].row.min {
      ($0.position - position).magnitude < ($1.position - position).magnitude
    }
    if let nearest { put(all[line].figure, nearest) }
  }

  private mutating func put(_ figure: String, _ cell: PickableCell) {
    cursor = FigureCell(figure, cell.index)
    isTracing = isTracing && canTraceCursor
  }
}
