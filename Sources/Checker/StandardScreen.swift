/// The page of the terminal that lessons are written for: 80 columns and 24 rows.
enum StandardScreen {
  /// The columns of a page.
  static let columns = 78
  /// The rows of the whole terminal.
  static let terminalRows = 24
  /// The columns beside an item's sign, or within a dialogue.
  static let itemColumns = columns - 8
}
