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
    "grading.invalid", "That is no answer yet, and costs nothing: {reason}.")
  /// A number that is expected exactly.
  public static let gradingExactly = Phrase("grading.exactly", "{value}, exactly")
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
  /// A question of a lesson whose answers were taken out.
  public static let gradingNoAnswer = Phrase(
    "grading.no-answer", "its lesson is a copy without answers")

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
