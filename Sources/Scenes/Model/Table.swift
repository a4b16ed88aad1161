/// Numbers and words in columns with headers, row by row.
public struct Table: Hashable, Sendable {
  /// The columns from left to right; each is a vector under its header.
  public var columns: [Column]
  /// The rows from top to bottom, each as long as there are columns.
  public var rows: [[TableCell]]
  /// A row below a line, for sums.
  public var total: [TableCell]?
  /// The row that the step is about, from 0.
  public var current: Int?

  /// A table of columns and rows.
  public init(
    columns: [Column], rows: [[TableCell]], total: [TableCell]? = nil, current: Int? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.total = total
    self.current = current
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its header, by which lessons refer to it: `table.r[2]`.
    public var header: String
    /// Whether it holds words, which stand at the left; numbers stand at the right.
    public var isWords: Bool

    /// A column with a header.
    public init(_ header: String, isWords: Bool = false) {
      self.header = header
      self.isWords = isWords
    }
  }
}

/// What stands in one place of a table.
public enum TableCell: Hashable, Sendable {
  /// A number, with the part it plays; nothing where none is known yet.
  case number(Double?, CellRole = .plain)
  /// A whole count, shown in groups of three digits: `2,147,483,648`.
  case count(Double, CellRole = .plain)
  /// Words, a shape, or a sign.
  case words(String)

  /// The number, where there is one.
  public var number: Double? {
    switch self {
    case .number(let value, _): value
    case .count(let value, _): value
    case .words: nil
    }
  }
}
