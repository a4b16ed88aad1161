/// What is said of answers that are marked, ordered, paired or pointed at.
extension Phrase {
  /// No cell is to be marked.
  public static let gradingNoCell = Phrase("grading.no-cell", "no cell")
  /// A line of a derivation.
  public static let gradingLine = Phrase("grading.line", "line {line}")
  /// A question whose answer marks no cells.
  public static let gradingAnswerNotMask = Phrase(
    "grading.answer-not-mask",
    "its answer is {value}, which is not made of 0 and 1 in {rows} rows and {columns} columns")
  /// A grid of no size.
  public static let gradingGridSize = Phrase(
    "grading.grid-size", "the grid's side is {value}; expected a whole number from 1 to {limit}")
  /// A frame that is not there.
  public static let gradingFrame = Phrase(
    "grading.frame", "the frame is {value}; expected a whole number from 2 to {count}")
  /// Numbers that are not there.
  public static let gradingFigure = Phrase(
    "grading.figure", "frame {frame} does not tell `{name}`: {reason}")
  /// So many moves are left.
  public static let remarkMoves = Phrase(
    "remark.moves",
    "{moves} {moves:line|lines} to insert, move or take out, and it is right.")

  /// A line is given twice.
  public static let answerRepeated = Phrase(
    "answer.repeated", "a line stands in it twice; each stands once, if at all")
  /// An entry is paired twice.
  public static let answerPairedTwice = Phrase(
    "answer.paired-twice", "`{name}` is paired twice; each entry at the left has one partner")
  /// Something that is no pair.
  public static let answerNotPair = Phrase(
    "answer.not-pair", "`{found}` is no pair; expected numbers of both lists, as in 1-2, 2-1")
  /// Something that names no cell.
  public static let answerNotCell = Phrase(
    "answer.not-cell", "`{found}` names no cell; expected row and column from 0, as in (0,1) (2,3)")
  /// A cell outside the grid.
  public static let answerCellOutside = Phrase(
    "answer.cell-outside",
    "({row},{column}) is outside; rows go from 0 to {lastRow}, columns from 0 to {lastColumn}")
  /// A formula that marks no cells.
  public static let answerNotMask = Phrase(
    "answer.not-mask",
    "expected cells as in (0,1) (2,3), or 0 and 1 in {rows} rows and {columns} columns")
  /// Something that names no line.
  public static let answerNotLine = Phrase(
    "answer.not-line", "`{found}` names no line; they are numbered from 1 to {count}")
}
