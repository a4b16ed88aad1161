/// What is wrong with questions of single kinds.
extension Phrase {
  /// Item with box.
  public static let itemWithBox = Phrase(
    "diagnostic.item-with-box", "found an item with a box; the items of `order` have none")
  /// Order missing.
  public static let orderMissing = Phrase(
    "diagnostic.order-missing",
    "`question order` needs an ordered list of at least two lines after its fence, "
      + "in a right order")
  /// Order too long.
  public static let orderTooLong = Phrase(
    "diagnostic.order-too-long",
    "`question order` may have at most {limit} lines and distractors")
  /// After line.
  public static let afterLine = Phrase(
    "diagnostic.after-line",
    "`{found}` names no line; the lines of the list are numbered from 1 to {count}")
  /// After circle.
  public static let afterCircle = Phrase(
    "diagnostic.after-circle",
    "these lines follow each other in a circle, so that no order is right")
  /// Table missing.
  public static let tableMissing = Phrase(
    "diagnostic.table-missing", "`question match` needs a table of two columns after its fence")
  /// Table columns.
  public static let matchColumns = Phrase(
    "diagnostic.table-columns",
    "found {count} {count:column|columns}; the table of `question match` has two")
  /// Table cell empty.
  public static let tableCellEmpty = Phrase(
    "diagnostic.table-cell-empty", "found an empty cell; every row of `question match` is a pair")
  /// Pairs too few.
  public static let pairsTooFew = Phrase(
    "diagnostic.pairs-too-few", "found fewer than two pairs; expected at least two")
  /// Grid or show.
  public static let gridOrShow = Phrase(
    "diagnostic.grid-or-show",
    "found {count} of `grid` and `show`; `question cells` has exactly one")
  /// Grid shape.
  public static let gridShape = Phrase(
    "diagnostic.grid-shape", "found `{found}`; expected rows and columns, as in `grid: 3, 4`")
  /// Slip missing.
  public static let slipMissing = Phrase(
    "diagnostic.slip-missing",
    "`question slip` needs a line with a nested `slip`, which says what is wrong")
  /// Slip twice.
  public static let slipTwice = Phrase(
    "diagnostic.slip-twice", "one line is wrong; the other `slip` stands in line {line}")
  /// Slip first.
  public static let slipFirst = Phrase(
    "diagnostic.slip-first", "the first line cannot be the wrong one: nothing stands above it")
  /// Slip unproved.
  public static let slipUnproved = Phrase(
    "diagnostic.slip-unproved",
    "the wrong line needs a `value` or a `claim`, so that it can be shown to be wrong")
  /// Slip alone.
  public static let slipAlone = Phrase(
    "diagnostic.slip-alone", "no line above the wrong one has a `value` to which it is unequal")
  /// Figure unknown.
  public static let figureUnknown = Phrase(
    "diagnostic.figure-unknown",
    "`{found}` is no figure of this scene; expected one of {expected}")
  /// Figure shape.
  public static let figureShape = Phrase(
    "diagnostic.figure-shape",
    "found `{found}`; expected a figure, perhaps a part and a cell: `output`, "
      + "`output[2]`, `table.r[2]`")

  static let kindDiagnostics: [Phrase] = [
    .itemWithBox, .orderMissing, .orderTooLong, .afterLine, .afterCircle, .tableMissing,
    .matchColumns, .tableCellEmpty, .pairsTooFew, .gridOrShow, .gridShape, .slipMissing, .slipTwice,
    .slipFirst, .slipUnproved, .slipAlone, .figureUnknown, .figureShape,
  ]
}
