import Formula

/// How an answer is given: what an editor shows, and what it makes one line of raw input of.
public enum AnswerForm: Hashable, Sendable {
  /// A line of text.
  case line(Line)
  /// A list of which one item, or all that apply, are marked: `1, 3`.
  case items(isSingle: Bool)
  /// A list that is put in order, without what does not belong to it: `3, 1, 2`.
  case order
  /// Two lists whose entries are paired: `1-2, 2-1`; the variant's items are on the right.
  case pairs(left: [Item], titles: [[Inline]])
  /// Numbers in rows and columns: `[[1, 2], [3, 4]]`; no shape where none is known.
  case grid(rows: Int, columns: Int)
  /// Cells to be marked: `(0,1) (2,3)`; the numbers that stand in them, where any do.
  case cells(rows: Int, columns: Int, shown: [Double]?)
  /// The lines of a derivation, of which one is pointed at: `3`.
  case derivation(Derivation)

  /// What a line of text holds.
  public enum Line: Hashable, Sendable {
    /// A whole number.
    case integer
    /// A number; so many digits are asked for.
    case number(digits: Int?)
    /// A matrix whose shape is not known.
    case matrix
    /// The lengths of axes.
    case shape
    /// A formula in some symbols.
    case formula(symbols: [String])
    /// A word or a few.
    case words
  }
}
