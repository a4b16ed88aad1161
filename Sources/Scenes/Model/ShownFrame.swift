extension Frame {
  /// The frame with the figures of a view alone, in the view's order; whole where there is no view.
  public func shown(in view: ViewDeclaration?) -> Frame {
    guard let view else { return self }
    var result = self
    result.figures = view.figures.compactMap(figure)
    return result
  }

  /// The frame while a cell is traced: its own parts fade, the cells of the trace stand out as a
  /// window does, the picked one as what is computed now, and the trace's words replace its own.
  ///
  /// So a trace is drawn and told by the marks that readers know already. What is padding, lost,
  /// dropped or not known yet stays so.
  public func traced(_ trace: Trace, from picked: FigureCell) -> Frame {
    var result = Frame(
      figures: figures.map(\.faded), arithmetic: trace.arithmetic, caption: trace.caption)
    for cell in trace.cells { result.play(.window, at: cell) }
    result.play(.output, at: picked)
    return result
  }

  private mutating func play(_ role: CellRole, at cell: FigureCell) {
    for place in figures.indices where figures[place].name == cell.figure {
      figures[place].play(role, at: cell.index)
    }
  }
}

extension Figure {
  /// The figure without the parts that its cells play in the present step.
  fileprivate var faded: Figure {
    var result = self
    switch content {
    case .grid(var grid):
      grid.rows = grid.rows.map { row in row.map(\.faded) }
      result.content = .grid(grid)
    case .layers(var stack):
      for layer in stack.layers.indices {
        for unit in stack.layers[layer].units.indices {
          stack.layers[layer].units[unit].role.fade()
        }
      }
      result.content = .layers(stack)
    case .table(var table):
      table.current = nil
      result.content = .table(table)
    case .text, .tex, .plot, .bars: break
    }
    return result
  }

  /// Gives a cell its part; a cell that the figure does not have is passed over.
  fileprivate mutating func play(_ role: CellRole, at index: [Int]) {
    switch content {
    case .grid(var grid):
      guard let place = grid.place(of: index) else { return }
      grid.rows[place.row][place.column].role = role
      content = .grid(grid)
    case .layers(var stack):
      guard index.count == 2, stack.layers.indices.contains(index[0]),
        stack.layers[index[0]].units.indices.contains(index[1])
      else { return }
      stack.layers[index[0]].units[index[1]].role = role
      content = .layers(stack)
    case .bars(var bars):
      guard index.count == 1, bars.bars.indices.contains(index[0]) else { return }
      bars.bars[index[0]].role = role
      content = .bars(bars)
    case .table(var table):
      guard index.count == 2, table.rows.indices.contains(index[0]),
        table.rows[index[0]].indices.contains(index[1])
      else { return }
      table.rows[index[0]][index[1]].play(role)
      content = .table(table)
    case .text, .tex, .plot: break
    }
  }
}

extension Grid {
  /// The row and the column of a cell, by its place in the grid's shape; nothing outside of it.
  ///
  /// ```swift
  /// // two channels of three rows
  /// grid.place(of: [1, 0, 2])  // (row: 3, column: 2)
  /// ```
  public func place(of index: [Int]) -> (row: Int, column: Int)? {
    guard index.count == shape.count, let column = index.last,
      zip(index, shape).allSatisfy({ $0 >= 0 && $0 < $1 })
    else { return nil }
    let row = zip(index, shape).dropLast().reduce(0) { $0 * $1.1 + $1.0 }
    if index.count == 1, let width = rows.first?.count, width > 0 {
      let (row, column) = column.quotientAndRemainder(dividingBy: width)
      return rows.indices.contains(row) && rows[row].indices.contains(column)
        ? (row, column) : nil
    }
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    return (row, column)
  }

  /// The place in the grid's shape of the cell in a row and a column; the inverse of `place(of:)`.
  public func index(row: Int, column: Int) -> [Int]? {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    if shape.count == 1 { return [row * rows[0].count + column] }
    var result = [column]
    var rest = row
    for length in shape.dropLast().dropFirst().reversed() {
      guard length > 0 else { return nil }
      result.append(rest % length)
      rest /= length
    }
    return (result + [rest]).reversed()
  }
}

extension GridCell {
  fileprivate var faded: GridCell {
    var result = self
    result.role.fade()
    return result
  }
}

extension TableCell {
  fileprivate mutating func play(_ role: CellRole) {
    switch self {
    case .number(let value, _): self = .number(value, role)
    case .count(let value, _): self = .count(value, role)
    case .words: break
    }
  }
}

extension CellRole {
  /// Whether the part belongs to the present step alone, as a window does and padding does not.
  public var isOfStep: Bool {
    switch self {
    case .window, .kernel, .output, .gradient, .selected: true
    case .plain, .padding, .lost, .dropped, .pending, .agreeing, .disagreeing: false
    }
  }

  fileprivate mutating func fade() {
    if isOfStep { self = .plain }
  }
}
