extension Phrase {
  /// The verdict correct.
  public static let gradingCorrect = Phrase("grading.correct", "Right.")
  /// The verdict partial.
  public static let gradingPartial = Phrase(
    "grading.partial", "Partly right. Expected: {expected}.")
  /// The verdict form.
  public static let gradingForm = Phrase(
    "grading.form", "The value is right, its form is not. Expected: {expected}.")
  /// The verdict wrong.
  public static let gradingWrong = Phrase("grading.wrong", "Not quite. Expected: {expected}.")
  /// The verdict invalid.
  public static let gradingInvalid = Phrase(
    "grading.invalid", "That is no answer yet, and costs nothing: {reason}")
  /// A number that is expected exactly.
  public static let gradingExactly = Phrase("grading.exactly", "{value}, exactly")
  /// A number that is expected, and what else is accepted.
  public static let gradingNear = Phrase("grading.near", "{value} ({accepted} is accepted)")
  /// The accepted interval.
  public static let gradingInterval = Phrase("grading.interval", "anything from {low} to {high}")
  /// The accepted number of digits.
  public static let gradingDigits = Phrase(
    "grading.digits", "rounded to {digits} significant {digits:digit|digits} or more")
  /// How far each cell of a matrix may be off.
  public static let gradingCells = Phrase(
    "grading.cells", "each number within {percent} % or {absolute}")
  /// How far each cell of a matrix may be off, whatever its size.
  public static let gradingCellsWithin = Phrase(
    "grading.cells-within", "each number within {absolute}")
  /// The last two of several items.
  public static let gradingAnd = Phrase("grading.and", "{first} and {last}")
  /// No item is to be marked.
  public static let gradingNothing = Phrase("grading.nothing", "none of them")
  /// A question that cannot be graded.
  public static let gradingImpossible = Phrase(
    "grading.impossible", "This question cannot be graded, and your answer costs nothing: {reason}."
  )
  /// A question whose answer has no value.
  public static let gradingAnswerUndefined = Phrase(
    "grading.answer-undefined", "its answer has no value: {reason}")
  /// A question whose answer is no whole number.
  public static let gradingAnswerNotInteger = Phrase(
    "grading.answer-not-integer", "its answer is {value}, which is no whole number")
  /// A question whose answer is no number.
  public static let gradingAnswerNotNumber = Phrase(
    "grading.answer-not-number", "its answer is {value}, which is no number")
  /// A question whose answer is no matrix.
  public static let gradingAnswerNotMatrix = Phrase(
    "grading.answer-not-matrix", "its answer is {value}, which is no matrix")
  /// A question whose answer is no shape.
  public static let gradingAnswerNotShape = Phrase(
    "grading.answer-not-shape",
    "its answer is {value}, which is no shape: a row of whole numbers from 0")
  /// A question of a lesson whose answers were taken out.
  public static let gradingNoAnswer = Phrase(
    "grading.no-answer", "its lesson is a copy without answers")

  /// What is expected, in a copy without answers.
  public static let gradingWithheld = Phrase("grading.withheld", "your instructor knows")

  /// How much of an answer is right.
  public static let remarkParts = Phrase(
    "remark.parts", "{right} of {all} {right:is|are} right.")
  /// A matrix of another shape.
  public static let remarkShape = Phrase(
    "remark.shape", "Yours is {found}, and {expected} is asked for.")
  /// A shape of another number of axes.
  public static let remarkAxes = Phrase(
    "remark.axes", "Yours has {found} {found:axis|axes}; there are {expected}.")
  /// Too few digits.
  public static let remarkDigits = Phrase(
    "remark.digits", "Give at least {least} significant {least:digit|digits}.")
  /// A forbidden function.
  public static let remarkForbidden = Phrase(
    "remark.forbidden", "Write it without `{function}`.")
  /// A formula that differs at a point.
  public static let remarkDiffers = Phrase(
    "remark.differs", "At {point} yours is {found}, and the answer is {expected}.")
  /// A formula without a value at a point.
  public static let remarkUndefined = Phrase(
    "remark.undefined", "At {point} yours has no value: {reason}.")

  /// Nothing was typed or marked.
  public static let answerEmpty = Phrase("answer.empty", "there is nothing in it")
  /// Too much was typed.
  public static let answerTooLong = Phrase(
    "answer.too-long", "it is longer than {limit} characters")
  /// A control character was typed.
  public static let answerControl = Phrase(
    "answer.control", "it holds a control character; an answer is one line of text")
  /// A list was typed where a number is asked for.
  public static let answerNotNumber = Phrase(
    "answer.not-number", "{found} is a list, and one number is asked for")
  /// A comparison was typed where a number is asked for.
  public static let answerComparison = Phrase(
    "answer.comparison", "it compares, and a number is asked for")
  /// A row has another number of cells.
  public static let answerRagged = Phrase(
    "answer.ragged",
    "row {row} has {count} {count:cell|cells} and row 0 has {first}; rows and columns count from 0")
  /// A cell is no number.
  public static let answerCell = Phrase("answer.cell", "cell ({row},{column}): {reason}")
  /// Commas and signs of multiplication are mixed.
  public static let answerShapeSeparators = Phrase(
    "answer.shape-separators",
    "the lengths of a shape stand between commas, as in (64, 128), or between ×, not both")
  /// A length is no number.
  public static let answerAxis = Phrase("answer.axis", "axis {axis}: {reason}")
  /// A word names no item.
  public static let answerNotOnList = Phrase(
    "answer.not-on-list",
    "`{found}` is not on the list; the items are numbered from 1 to {count}")
  /// Several items where one is asked for.
  public static let answerSeveral = Phrase(
    "answer.several", "{count} items are marked, and one is asked for")

  /// No variant could be drawn.
  public static let variantExhausted = Phrase(
    "variant.exhausted", "no variant could be drawn in {rounds} tries; in the last one {last}")
  /// A condition does not hold.
  public static let variantConditionFails = Phrase(
    "variant.condition-fails", "the condition `{condition}` does not hold")
  /// A name has no value.
  public static let variantUndefined = Phrase(
    "variant.undefined", "`{name}` has no value: {reason}")
  /// A condition has no value.
  public static let variantConditionUndefined = Phrase(
    "variant.condition-undefined", "a condition has no value: {reason}")
  /// A drawn name was given no value.
  public static let variantMissing = Phrase(
    "variant.missing", "`{name}` was given no value")
}
