/// What a terminal reports.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
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
