import Lessons

/// Something on a page that does not fit the columns that there are.
///
/// The page still shows it: wrapped, cut, as records, or a part at a time. But a reader sees it as its
/// author meant it only where there is more room.
public struct Misfit: Hashable, Sendable {
  /// What does not fit.
  public let kind: Kind
  /// The columns that it takes.
  public let needed: Int
  /// The columns that there are.
  public let room: Int
  /// Where it stands in the file.
  public let position: SourcePosition

  /// What does not fit.
  public enum Kind: Hashable, Sendable {
    /// A table whose narrowest columns are too wide together.
    case table
    /// A line of code.
    case code
    /// Mathematics on lines of its own that cannot be broken.
    case display
    /// A line of a derivation that cannot be broken.
    case derivationLine
    /// Mathematics among words.
    case formula
    /// A figure in a frame of a scene.
    case scene(figure: String, frame: Int)
  }

  init(_ kind: Kind, needed: Int, room: Int, at position: SourcePosition) {
    self.kind = kind
    self.needed = needed
    self.room = room
    self.position = position
  }
}
