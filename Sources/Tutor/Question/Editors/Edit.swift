/// What keys, clicks and words ask of an editor; each editor heeds those that mean something to it.
public enum Edit: Hashable, Sendable {
  /// To the place above: an item, a cell, a line; in a field the answer before this one.
  case up
  /// To the place below; in a field the answer after this one.
  case down
  /// To the place at the left.
  case left
  /// To the place at the right.
  case right
  /// Marks the chosen place, or takes its mark away; takes it up, or puts it down.
  case mark
  /// Chooses the place of a number, from 1, and marks it.
  case choose(Int)
  /// Chooses the place of a row and a column, from 0, and marks it.
  case chooseCell(row: Int, column: Int)
  /// Moves the chosen line before the one above.
  case raise
  /// Moves the chosen line behind the one below.
  case lower
}
