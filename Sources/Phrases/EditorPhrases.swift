/// What can be done to give an answer of each kind.
extension Phrase {
  /// What to type where a number is asked for.
  public static let typeNumber = Phrase(
    "editor.type-number", "type a number, 0.25 or 1/4, then Enter")
  /// What to type where digits are asked for.
  public static let typeDigits = Phrase(
    "editor.type-digits",
    "type a number of {digits} significant {digits:digit|digits} or more, then Enter")
  /// What to type where a shape is asked for.
  public static let typeShape = Phrase(
    "editor.type-shape", "type the lengths of all axes, as (64, 128), then Enter")
  /// What to type where a formula is asked for.
  public static let typeFormula = Phrase(
    "editor.type-formula", "type a formula in {symbols}, with * between factors, then Enter")
  /// What to type where a word is asked for.
  public static let typeWords = Phrase("editor.type-words", "type a word or a few, then Enter")
  /// How a grid is filled.
  public static let fillGrid = Phrase(
    "editor.fill-grid", "space for the next cell, or paste [[1, 2], [3, 4]]; then Enter")
  /// How lines are put in order.
  public static let orderLines = Phrase(
    "editor.order-lines",
    "move lines with ← and →, leave out with space what does not belong; then Enter")
  /// How entries are paired.
  public static let pairEntries = Phrase(
    "editor.pair-entries", "give each its partner by number, or with ← and →; then Enter")
  /// How cells are marked.
  public static let markCells = Phrase(
    "editor.mark-cells", "mark cells with space, then Enter; rows and columns count from 0")
  /// How a line is pointed at.
  public static let pointAtLine = Phrase(
    "editor.point-at-line", "point at the line that is wrong, then Enter")
  /// The mark of a line that is left out.
  public static let leftOut = Phrase("editor.left-out", "(left out)")

  /// What plain mode takes where lines are put in order.
  public static let plainAnswerOrder = Phrase(
    "plain.answer-order", "the numbers in order, as 3, 1, 2, without what does not belong")
  /// What plain mode takes where lists are paired.
  public static let plainAnswerPairs = Phrase(
    "plain.answer-pairs", "pairs of numbers, as 1-2, 2-1")
  /// What plain mode takes where cells are marked.
  public static let plainAnswerCells = Phrase(
    "plain.answer-cells", "cells by row and column from 0, as (0,1) (2,3)")
  /// What plain mode takes where a line is pointed at.
  public static let plainAnswerLine = Phrase(
    "plain.answer-line", "the number of the wrong line")
  /// What plain mode takes where a grid is filled.
  public static let plainAnswerMatrix = Phrase(
    "plain.answer-matrix", "a matrix, as [[1, 2], [3, 4]] or 1 2; 3 4")

  /// Move the chosen line.
  public static let keyMove = Phrase("key.move-line", "move")
  /// Move the chosen line down.
  public static let keyLower = Phrase("key.lower-line", "move the line down")
  /// Move the chosen line up.
  public static let keyRaise = Phrase("key.raise-line", "move the line up")
  /// Leave the chosen line out.
  public static let keyLeaveOut = Phrase("key.leave-out", "leave out")
  /// Choose a partner.
  public static let keyPartner = Phrase("key.partner", "partner")
  /// The next partner.
  public static let keyNextPartner = Phrase("key.next-partner", "the next partner")
  /// The partner before.
  public static let keyPartnerBefore = Phrase("key.partner-before", "the partner before")
  /// The partner of a number.
  public static let keyThisPartner = Phrase("key.this-partner", "this partner")
  /// The line of a number.
  public static let keyThisLine = Phrase("key.this-line", "this line")
  /// To the cell at the left.
  public static let keyLeftCell = Phrase("key.left-cell", "left")
  /// To the cell at the right.
  public static let keyRightCell = Phrase("key.right-cell", "right")
  /// To the next cell.
  public static let keyNextCell = Phrase("key.next-cell", "next cell")
}
