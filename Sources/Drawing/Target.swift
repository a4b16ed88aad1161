import Canvas
import Scenes

/// A place in a picture that stands for something a reader can point at.
///
/// What draws it says where it stands, and whatever moves the picture moves its targets along.
public struct Target: Hashable, Sendable {
  /// The cells of the picture.
  public var region: Region
  /// What stands there.
  public let meaning: Meaning

  /// What a reader can point at.
  public enum Meaning: Hashable, Sendable {
    /// A cell of a figure.
    case cell(FigureCell)
    /// A frame of a scene, by its number from 1.
    case frame(Int)
    /// The sign that tells whether a scene plays.
    case playing
    /// The settings beside the scrub bar.
    case settings
  }

  /// Columns of one row.
  init(row: Int, columns: Range<Int>, _ meaning: Meaning) {
    region = Region(row: row, column: columns.lowerBound, rows: 1, columns: columns.count)
    self.meaning = meaning
  }

  /// The target so many rows further down and columns further to the right.
  func moved(rows: Int, columns: Int = 0) -> Target {
    var moved = self
    moved.region.row += rows
    moved.region.column += columns
    return moved
  }
}

extension [Target] {
  /// All targets so many rows further down and columns further to the right.
  func moved(rows: Int, columns: Int = 0) -> [Target] {
    map { $0.moved(rows: rows, columns: columns) }
  }
}
