/// What the commands for authors say.
extension Phrase {
  /// A field that must be there.
  public static let fieldRequired = Phrase("author.field-required", "required")
  /// A field that may be given several times.
  public static let fieldRepeats = Phrase("author.field-repeats", "may repeat")
  /// What stands for a label.
  public static let fieldLabel = Phrase("author.field-label", "LABEL")
  /// No fence of that name has fields.
  public static let noFields = Phrase(
    "author.no-fields", "“{name}” is no kind of question, nor `derivation` or `values`.")
  /// A file that would be overwritten.
  public static let fileExists = Phrase(
    "author.file-exists", "There is “{file}” already; nothing was written.")
  /// A name that makes no id.
  public static let badLessonName = Phrase(
    "author.bad-lesson-name",
    "“{file}” gives no id; name the file in letters, digits and hyphens, and end it in .md.")
  /// A course was written.
  public static let courseWritten = Phrase(
    "author.course-written", "Written: a course with one lesson, in “{folder}”.")
  /// A lesson was written.
  public static let lessonWritten = Phrase("author.lesson-written", "Written: “{file}”.")
  /// How the lesson comes into its course.
  public static let listLesson = Phrase(
    "author.list-lesson",
    "To have it in the course, add the line `- {path}` to the lessons of a unit "
      + "in {course}.")
  /// What to do next, before a list of commands.
  public static let nextCommands = Phrase("author.next-commands", "Next:")
  /// A kind of question that is not known.
  public static let noKind = Phrase("author.no-kind", "“{name}” is no kind of question.")
  /// The title of a list of variables.
  public static let explainVariables = Phrase("author.explain-variables", "Variables")
  /// The title of the answer.
  public static let explainAnswer = Phrase("author.explain-answer", "Answer")
  /// What else is accepted.
  public static let explainAccepted = Phrase("author.explain-accepted", "accepted: {text}")
  /// The title of a list of misconceptions.
  public static let explainMistakes = Phrase("author.explain-mistakes", "Known mistakes")
  /// A mistake that this variant does not have.
  public static let explainAbsent = Phrase(
    "author.explain-absent", "not in this variant: its `if` does not hold")
  /// A mistake whose answer is right here.
  public static let explainEqual = Phrase(
    "author.explain-equal", "{value}, which is right in this variant")
  /// A mistake that another wins.
  public static let explainTaken = Phrase(
    "author.explain-taken", "{value}, which goes to `{other}` above it")
  /// A mistake that has no value.
  public static let explainUndefined = Phrase("author.explain-undefined", "no value: {reason}")
  /// The title of a list of items.
  public static let explainItems = Phrase(
    "author.explain-items", "Items, by their numbers in the file")
  /// The frame that explains.
  public static let explainTrace = Phrase("author.explain-trace", "Frame that explains it: {frame}")
  /// A step without a question.
  public static let explainNoQuestion = Phrase(
    "author.explain-no-question", "The step asks nothing.")
  /// The kind of a question and its points.
  public static let explainKind = Phrase(
    "author.explain-kind", "question {kind}, {points} {count:point|points}")
  /// No step of that name.
  public static let noStep = Phrase(
    "author.no-step", "{lesson} has no step “{step}”; its steps are {steps}.")
  /// An item that is to be marked.
  public static let explainItemRight = Phrase("author.explain-item-right", "right")
  /// An item that is not to be marked.
  public static let explainItemWrong = Phrase("author.explain-item-wrong", "wrong")
  /// Nothing of a previewed file can be shown.
  public static let previewNothing = Phrase(
    "author.preview-nothing", "Nothing of the file can be shown yet.")
  /// A previewed file that cannot be shown as it stands.
  public static let previewStale = Phrase(
    "author.preview-stale", "The file cannot be shown as it stands; this is what it was before.")
  /// There is nothing to turn to.
  public static let previewNoNotes = Phrase("author.preview-no-notes", "Nothing is wrong.")
  /// Questions are being tried.
  public static let previewProving = Phrase("author.preview-proving", "checking…")
  /// How much is wrong.
  public static let previewCounts = Phrase(
    "author.preview-counts",
    "{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}")
  /// The seed and how much is wrong.
  public static let previewSummary = Phrase("author.preview-summary", "seed {seed} · {state}")
  /// The next variant.
  public static let keyNextVariant = Phrase("key.next-variant", "next variant")
  /// The variant before.
  public static let keyPreviousVariant = Phrase("key.previous-variant", "variant before")
  /// Variants.
  public static let keyVariant = Phrase("key.variant", "variant")
  /// The next finding.
  public static let keyNextNote = Phrase("key.next-note", "next finding")
}
