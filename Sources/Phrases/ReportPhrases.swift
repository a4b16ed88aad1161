/// What the report on a quiz says.
extension Phrase {
  /// The score in one line.
  public static let reportTotal = Phrase(
    "report.total",
    "{score} of {possible} points, {answered} of {count} {count:question|questions} answered.")
  /// What became of answers that nobody here can judge.
  public static let reportTaken = Phrase(
    "report.taken",
    "{answered} of {count} {count:question|questions} answered. They are kept, and your instructor "
      + "grades them: `dars submit {quiz} --student ID -o FILE` writes them into a file.")
  /// A unit's score.
  public static let reportUnit = Phrase("report.unit", "{title}: {score} of {possible} points")
  /// A misconception.
  public static let reportMisconception = Phrase(
    "report.misconception", "A known mistake: {id}, in {count} {count:question|questions}")
  /// The head of a question.
  public static let reportQuestion = Phrase(
    "report.question", "{title} ({score} of {possible} points) {question}")
  /// The head of a question whose answer nobody here can judge.
  public static let reportQuestionTaken = Phrase(
    "report.question-taken", "{title} ({possible} {possible:point|points}) {question}")
  /// An answer.
  public static let reportAnswer = Phrase("report.answer", "Your answer: {answer}")
  /// No answer.
  public static let reportNoAnswer = Phrase("report.no-answer", "You gave no answer.")
  /// What would have been right.
  public static let reportExpected = Phrase("report.expected", "Expected: {expected}")
  /// Why.
  public static let reportWhy = Phrase("report.why", "Why: {why}")
  /// The course has no such question.
  public static let reportMissing = Phrase(
    "report.missing", "The course no longer has this question, so it is not graded.")
  /// The question cannot be graded.
  public static let reportNotGraded = Phrase(
    "report.not-graded", "This question cannot be graded: its lesson needs mending.")
  /// The lesson draws other values now.
  public static let reportOtherValues = Phrase(
    "report.other-values",
    "The lesson was changed since and now draws other numbers, so this is not graded.")
  /// The lesson was changed, the values are the same.
  public static let reportChanged = Phrase(
    "report.changed", "The lesson was changed since; graded as it says now.")
  /// An answer that nobody here can judge.
  public static let reportWithheld = Phrase(
    "report.withheld", "Kept; your instructor grades it.")
}
