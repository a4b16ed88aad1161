import Engine

/// A window that slides over rows and columns; its cells are counted from the first padded one.
struct PlaneWindow {
  /// The window along the vertical axis.
  let rows: Window
  /// The window along the horizontal axis.
  let columns: Window

  /// How many outputs there are.
  var count: Int { rows.outputSize * columns.outputSize }

  /// How many rows there are with padding.
  var height: Int { rows.input + rows.padding.before + rows.padding.after }

  /// How many columns there are with padding.
  var width: Int { columns.input + columns.padding.before + columns.padding.after }

  /// The row and column of an output by its number, row by row.
  func place(_ output: Int) -> Cell {
    let (row, column) = output.quotientAndRemainder(dividingBy: columns.outputSize)
    return Cell(row: row, column: column)
  }

  /// The cells that an output reads, row by row, padding included.
  func cells(_ output: Int) -> [Cell] {
    let place = place(output)
    return (0..<rows.kernel).flatMap { i in
      (0..<columns.kernel).map { j in
        Cell(
          row: place.row * rows.stride + i * rows.dilation,
          column: place.column * columns.stride + j * columns.dilation)
      }
    }
  }

  /// The outputs that read a cell, each with its tap, both counted row by row.
  func readers(of cell: Cell) -> [(output: Int, tap: Int)] {
    let down = PlaneWindow.readers(of: cell.row - rows.padding.before, along: rows)
    let right = PlaneWindow.readers(of: cell.column - columns.padding.before, along: columns)
    return down.flatMap { row in
      right.map { column in
        (
          row.output * columns.outputSize + column.output, row.tap * columns.kernel + column.tap
        )
      }
    }
  }

  private static func readers(
    of cell: Int, along window: Window
  ) -> [(output: Int, tap: Int)] {
    window.outputs(reading: cell).compactMap { output in
      window.tap(ofOutput: output, cell: cell).map { (output, $0) }
    }
  }

  /// Whether a cell was added.
  func isPadding(_ cell: Cell) -> Bool {
    !inner(rows).contains(cell.row) || !inner(columns).contains(cell.column)
  }

  /// The rows, counted with padding, that no window reads.
  var unreadRows: [Int] { rows.unreadCells.map { $0 + rows.padding.before } }

  /// The columns, counted with padding, that no window reads.
  var unreadColumns: [Int] { columns.unreadCells.map { $0 + columns.padding.before } }

  private func inner(_ window: Window) -> Range<Int> {
    window.padding.before..<(window.padding.before + window.input)
  }
}

/// A place in rows and columns, both from 0.
struct Cell: Hashable {
  let row: Int
  let column: Int
}
