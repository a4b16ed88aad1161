/// What a terminal reports.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something at a cell.
  case mouse(Mouse)
  /// Text was pasted, which is never a command.
  case pasted(String)
  /// The terminal told the colour of its background.
  case background(isLight: Bool)
  /// The terminal has a new size.
  case resized(Size)
  /// The program came back to the foreground and must draw anew.
  case resumed
  /// The time that the loop was asked to wait has passed.
  case tick
  /// The input has ended, or a signal asked the program to end.
  case closed
}

/// A key, by what it means.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
}

/// What the mouse did, and at which cell.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public let action: Action
  /// The row of the cell, from 0.
  public let row: Int
  /// The column of the cell, from 0.
  public let column: Int

  /// What a mouse can do.
  public enum Action: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The wheel turned towards the top.
    case scrollUp
    /// The wheel turned towards the bottom.
    case scrollDown
  }

  /// What was done at a cell.
  public init(_ action: Action, row: Int, column: Int) {
    self.action = action
    self.row = row
    self.column = column
  }
}
