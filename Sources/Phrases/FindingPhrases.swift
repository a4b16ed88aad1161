extension Phrase {
  /// A seed has no variant.
  public static let findingNotDrawn = Phrase(
    "finding.not-drawn", "seed {seed} has no variant: {reason}")
  /// A variant cannot be graded.
  public static let findingNotGraded = Phrase(
    "finding.not-graded", "with seed {seed} nothing can be graded: {reason}")
  /// The author's answer is refused.
  public static let findingAnswerRefused = Phrase(
    "finding.answer-refused", "with seed {seed} the question's own answer is {verdict}")
  /// A question that varies has one variant.
  public static let findingOneVariant = Phrase(
    "finding.one-variant", "the question has `vary`, but only one variant")
  /// A branch has no value.
  public static let findingBranchUndefined = Phrase(
    "finding.branch-undefined",
    "`when {id}` has no value with seed {seed}: {reason}; guard it with `if`")
  /// A branch is no answer of its question's kind.
  public static let findingBranchUnfit = Phrase(
    "finding.branch-unfit", "`when {id}` is {found}, which is no answer of this kind")
  /// A branch exists in no variant.
  public static let findingBranchNeverExists = Phrase(
    "finding.branch-never-exists", "the `if` of `when {id}` holds in no variant")
  /// A branch is always the right answer.
  public static let findingBranchEqualsAnswer = Phrase(
    "finding.branch-equals-answer", "`when {id}` equals the right answer in every variant")
  /// A branch is often the right answer.
  public static let findingBranchOftenEqualsAnswer = Phrase(
    "finding.branch-often-equals-answer",
    "`when {id}` equals the right answer in {count} of {all} variants")
  /// A branch is always hidden by another.
  public static let findingBranchNeverWins = Phrase(
    "finding.branch-never-wins", "`when {id}` never wins: `when {other}` above it equals it")
  /// A test's value is undefined.
  public static let findingTestUndefined = Phrase(
    "finding.test-undefined", "a value of the test has none: {reason}")
  /// A test's value that is never drawn.
  public static let findingTestValueOutside = Phrase(
    "finding.test-value-outside", "{name} = {found} is never drawn from `{generator}`")
  /// A test's values make no variant.
  public static let findingTestNotDrawn = Phrase(
    "finding.test-not-drawn", "the test's values make no variant: {reason}")
  /// A test is not met.
  public static let findingTestFails = Phrase(
    "finding.test-fails", "the test of `{input}` expects {expected}, but it is {found}")
  /// Junk is taken for an answer.
  public static let findingJunk = Phrase(
    "finding.junk", "junk ({junk}) is {verdict}; it should be invalid")

  /// How many variants a question has.
  public static let countVariants = Phrase(
    "count.variants", "{count} {count:variant|variants}")
  /// How many variants a question has at most.
  public static let countVariantsAtMost = Phrase(
    "count.variants-at-most", "at most {count} {count:variant|variants}")
  /// Variants without end.
  public static let countVariantsUnlimited = Phrase(
    "count.variants-unlimited", "more variants than anybody will see")
  /// How many orders are right.
  public static let countOrders = Phrase(
    "count.orders", "{count} {count:order is|orders are} right")
  /// Orders that nobody can count.
  public static let countOrdersTooMany = Phrase(
    "count.orders-too-many", "more right orders than can be counted")
  /// What was counted, as editors and scripts read it.
  public static let countLine = Phrase("count.line", "{file}:{line}:{column}: note: {step}: {note}")
}
