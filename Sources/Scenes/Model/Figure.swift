/// A named picture in a frame; its numbers come from the engine.
public struct Figure: Hashable, Sendable {
  /// The name by which lessons refer to it: `output` in `of: output[2]`.
  public var name: String
  /// What stands beside it on screen: `∂L/∂W`.
  public var title: String
  /// The picture.
  public var content: Content

  /// What a figure can be.
  public enum Content: Hashable, Sendable {
    /// Numbers in rows and columns.
    case grid(Grid)
    /// A line of words or an equation, already written out.
    case text(String)
    /// An equation in TeX, its values filled in.
    case tex(String)
    /// Lines and points over two axes.
    case plot(Plot)
    /// Bars to be compared by eye.
    case bars(Bars)
    /// Columns with headers, row by row.
    case table(Table)
    /// Layers of units seen from the side.
    case layers(LayerStack)
  }

  /// A figure with its name and title.
  public init(name: String, title: String, content: Content) {
    self.name = name
    self.title = title
    self.content = content
  }
}

/// Numbers in rows and columns, each with the part it plays at this moment.
public struct Grid: Hashable, Sendable {
  /// The rows, all of the same length; of a tensor with channels one channel below the other.
  public var rows: [[GridCell]]
  /// The shape that formulas see: `[n]` for one row, also where it is folded into several;
  /// `[rows, columns]` for a matrix, `[channels, rows, columns]` where there are channels.
  public var shape: [Int]
  /// Where the columns stand below another figure, for what slides along it or belongs to its
  /// cells; nothing where they simply follow one another.
  public var placement: Placement?
  /// What stands before each row; none where rows need no name.
  public var rowTitles: [String] = []
  /// What stands above each column; none where columns need no name.
  public var columnTitles: [String] = []

  /// The columns of another figure of the frame below which a grid's own columns stand.
  public struct Placement: Hashable, Sendable {
    /// The name of the figure above, in the same frame.
    public var figure: String
    /// For each column of the grid the column of the figure above, rising; the last ones may lie
    /// beyond its end, where a window does not fit.
    public var columns: [Int]

    /// A place below the figure of that name.
    public init(below figure: String, columns: [Int]) {
      self.figure = figure
      self.columns = columns
    }
  }

  /// A grid of one row, seen as a vector.
  public init(row: [GridCell], placement: Placement? = nil) {
    rows = [row]
    shape = [row.count]
    self.placement = placement
  }

  /// A vector that is too long for one row, in rows of so many cells, each named by what it begins
  /// with; formulas see one row all the same.
  public init(folding cells: [GridCell], every length: Int, rowTitle: (_ first: Int) -> String) {
    let length = max(1, length)
    let starts = Array(stride(from: 0, to: cells.count, by: length))
    rows = starts.map { Array(cells[$0..<min($0 + length, cells.count)]) }
    shape = [cells.count]
    rowTitles = starts.map(rowTitle)
  }

  /// A grid of rows, seen as a matrix.
  public init(rows: [[GridCell]]) {
    self.rows = rows
    shape = [rows.count, rows.first?.count ?? 0]
  }

  /// A grid for each channel, all of the same size, seen as one tensor.
  public init(channels: [[[GridCell]]]) {
    rows = Array(channels.joined())
    shape = [channels.count, channels.first?.count ?? 0, channels.first?.first?.count ?? 0]
  }
}

/// One number of a grid.
public struct GridCell: Hashable, Sendable {
  /// The number, or nothing where none is known yet.
  public var value: Double?
  /// The part it plays in this frame.
  public var role: CellRole
  /// Whether it is a zero that was added, whatever part it plays: a window may lie over it.
  public var isPadding: Bool

  /// A cell with its number and its part; one whose part is `padding` was added.
  public init(_ value: Double?, _ role: CellRole = .plain, isPadding: Bool = false) {
    self.value = value
    self.role = role
    self.isPadding = isPadding || role == .padding
  }
}

/// The part that a cell plays in a frame; shown by glyph or attribute as well as by colour.
public enum CellRole: String, CaseIterable, Hashable, Sendable {
  /// A number at rest.
  case plain
  /// An input that the current step reads.
  case window
  /// A weight that the current step uses.
  case kernel
  /// The number that the current step computes.
  case output
  /// A gradient that the current step collects.
  case gradient
  /// A number that the current step picks out of its window: the largest.
  case selected
  /// A zero that was added around the input or between entries.
  case padding
  /// A number that is left out: an input that no window reaches, an output that is cropped.
  case lost
  /// A unit that a mask set to zero.
  case dropped
  /// A number that is not known yet.
  case pending
  /// A central difference that agrees with the gradient above it.
  case agreeing
  /// A central difference that does not agree with the gradient above it.
  case disagreeing
}
