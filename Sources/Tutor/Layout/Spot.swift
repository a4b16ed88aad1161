import Canvas

/// A place on screen where a click gives commands.
///
/// What draws something that can be chosen says where it stands; whatever moves the picture moves
/// its spots along, so that a click always meets what is seen.
public struct Spot: Hashable, Sendable {
  /// The cells that can be clicked.
  public var region: Region
  /// What a click on them asks for, one after another.
  public var commands: [Command]

  /// Cells of one row that give commands.
  init(row: Int, columns: Range<Int>, _ commands: Command...) {
    region = Region(
      row: row, column: columns.lowerBound, rows: 1, columns: columns.count)
    self.commands = commands
  }

  /// A rectangle of cells that gives commands.
  init(_ region: Region, _ commands: Command...) {
    self.init(region, commands)
  }

  /// A rectangle of cells that gives commands.
  init(_ region: Region, _ commands: [Command]) {
    self.region = region
    self.commands = commands
  }

  /// The spot so many rows further down and columns further to the right.
  func moved(rows: Int, columns: Int = 0) -> Spot {
    var moved = self
    moved.region.row += rows
    moved.region.column += columns
    return moved
  }
}

extension [Spot] {
  /// All spots so many rows further down and columns further to the right.
  func moved(rows: Int, columns: Int = 0) -> [Spot] {
    map { $0.moved(rows: rows, columns: columns) }
  }

  /// The commands of the last spot that holds a cell: what was drawn last lies on top.
  func commands(row: Int, column: Int) -> [Command] {
    last { $0.region.rows.contains(row) && $0.region.columns.contains(column) }?.commands ?? []
  }
}
