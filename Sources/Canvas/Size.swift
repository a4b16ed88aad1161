/// A number of columns and rows.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var columns: Int
  /// Cells from top to bottom.
  public var rows: Int

  /// A size of the given columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A rectangle of cells, which may reach beyond a canvas.
public struct Region: Hashable, Sendable {
  /// The topmost row, from 0.
  public var row: Int
  /// The leftmost column, from 0.
  public var column: Int
  /// How far it reaches.
  public var size: Size

  /// A rectangle by its top left cell and its size.
  public init(row: Int, column: Int, size: Size) {
    self.row = row
    self.column = column
    self.size = size
  }

  /// A rectangle by its top left cell and its numbers of rows and columns.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.init(row: row, column: column, size: Size(columns: columns, rows: rows))
  }

  /// The rows, from top to bottom.
  public var rows: Range<Int> { row..<(row + max(0, size.rows)) }

  /// The columns, from left to right.
  public var columns: Range<Int> { column..<(column + max(0, size.columns)) }

  /// The part that two rectangles share; of no size where they share none.
  public func intersection(_ other: Region) -> Region {
    let rows = rows.clamped(to: other.rows)
    let columns = columns.clamped(to: other.columns)
    return Region(
      row: rows.lowerBound, column: columns.lowerBound, rows: rows.count, columns: columns.count)
  }
}
