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
  /// Puts the cursor on a cell and traces it.
  case pick(FigureCell)
}

extension Player {
  /// The grids of the frame shown, from top to bottom.
  private var grids: [(name: String, grid: Grid)] {
    scene.frame(at: frame).shown(in: view).figures.compactMap { figure in
      guard case .grid(let grid) = figure.content, grid.rows.contains(where: { !$0.isEmpty })
      else { return nil }
      return (figure.name, grid)
    }
  }

  /// Whether a cell of the frame shown can be traced.
  var hasTraces: Bool {
    grids.contains { name, grid in
      grid.rows.indices.contains { row in
        grid.rows[row].indices.contains { column in
          grid.index(row: row, column: column).map { canTrace(FigureCell(name, $0)) } ?? false
        }
      }
    }
  }

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
    case .up: moveCursor(rows: -1, columns: 0)
    case .down: moveCursor(rows: 1, columns: 0)
    case .left: moveCursor(rows: 0, columns: -1)
    case .right: moveCursor(rows: 0, columns: 1)
    }
  }

  /// Puts the cursor on the cell that the step is about, or the first that can be traced.
  mutating func enterCells() {
    guard cursor == nil else { return }
    let cells = grids.flatMap { name, grid in
      grid.rows.indices.flatMap { row in
        grid.rows[row].indices.compactMap { column in
          grid.index(row: row, column: column).map {
            (cell: FigureCell(name, $0), role: grid.rows[row][column].role)
          }
        }
      }
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
    guard let cell = cursor else { return }
    let grid = grids.first { $0.name == cell.figure }?.grid
    guard grid?.place(of: cell.index) == nil else { return }
    let wasTracing = isTracing
    leaveCells()
    enterCells()
    isTracing = wasTracing && canTraceCursor
  }

  /// Moves within a grid, and past its upper and lower edge to the next one.
  private mutating func moveCursor(rows: Int, columns: Int) {
    let grids = grids
    guard let cell = cursor, let index = grids.firstIndex(where: { $0.name == cell.figure }),
      let place = grids[index].grid.place(of: cell.index)
    else { return }
    let row = place.row + rows
    if grids[index].grid.rows.indices.contains(row) {
      put(grids[index], row: row, column: place.column + columns)
    } else if grids.indices.contains(index + rows) {
      let next = grids[index + rows]
      put(next, row: rows > 0 ? 0 : next.grid.rows.count - 1, column: place.column)
    }
  }

  /// Puts the cursor on a cell of a row, the nearest one where the row has no such column.
  private mutating func put(_ figure: (name: String, grid: Grid), row: Int, column: Int) {
    let last = figure.grid.rows[row].count - 1
    guard let index = figure.grid.index(row: row, column: min(max(0, column), last)) else {
      return
    }
    cursor = FigureCell(figure.name, index)
    isTracing = isTracing && canTraceCursor
  }
}
