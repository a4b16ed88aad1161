extension Phrase {
  /// A kind of question that is not known.
  public static let kindUnknown = Phrase(
    "diagnostic.kind-unknown", "`{found}` is not a kind of question; expected one of {expected}")
  /// A question without its items.
  public static let itemsMissing = Phrase(
    "diagnostic.items-missing",
    "`question {kind}` needs a task list after its fence: `- [x] right` and `- [ ] wrong`")
  /// An item that says neither right nor wrong.
  public static let itemWithoutBox = Phrase(
    "diagnostic.item-without-box", "found an item without a box; expected `- [x] ` or `- [ ] `")
  /// An item without words.
  public static let itemEmpty = Phrase("diagnostic.item-empty", "found an item without words")
  /// Two items that records could not tell apart.
  public static let itemDuplicate = Phrase(
    "diagnostic.item-duplicate",
    "this item reads as the one of line {line}; expected other words, or a `(key: word)` "
      + "at the start of each")
  /// An item with more than words and feedback.
  public static let itemParts = Phrase(
    "diagnostic.item-parts",
    "found more than words and feedback in an item; expected one paragraph, then perhaps "
      + "an indented quotation")
  /// A mark of another form.
  public static let itemMark = Phrase(
    "diagnostic.item-mark",
    "found `{found}`; expected `(key: word)` or `(id: word)`, of letters, digits, `-` and "
      + "`_`")
  /// A choice with no or several right items.
  public static let choiceRightItems = Phrase(
    "diagnostic.choice-right-items",
    "found {count} right {count:item|items}; `question choice` has exactly one")
  /// A question with one item.
  public static let itemsTooFew = Phrase(
    "diagnostic.items-too-few", "found a single item; expected at least two")
  /// Something below the question.
  public static let contentAfterQuestion = Phrase(
    "diagnostic.content-after-question",
    "found this after the question; expected the prompt before its fence, and after it "
      + "only the lists that its kind calls for")
  /// A branch that has the name of a verdict.
  public static let branchReserved = Phrase(
    "diagnostic.branch-reserved", "`{id}` is the name of a verdict; expected another")
  /// A test of another form.
  public static let testShape = Phrase(
    "diagnostic.test-shape", "found `{found}`; expected `values | input | verdict`")
  /// A test that lacks a drawn value.
  public static let testValueMissing = Phrase(
    "diagnostic.test-value-missing", "the value of `{name}` is missing")
  /// A test that gives a value to something else.
  public static let testValueUnknown = Phrase(
    "diagnostic.test-value-unknown", "`{name}` is not drawn by `vary`")
  /// An outcome that does not exist.
  public static let testOutcomeUnknown = Phrase(
    "diagnostic.test-outcome-unknown",
    "`{found}` is neither a verdict nor the name of a `when`; expected one of {expected}")
  /// A trace with nothing to trace in.
  public static let traceWithoutScene = Phrase(
    "diagnostic.trace-without-scene", "found `trace`, but no scene stands in this step or above it")
  /// `digits` beside `rtol` or `atol`.
  public static let digitsBesideTolerance = Phrase(
    "diagnostic.digits-beside-tolerance",
    "an answer is near by `digits` or by `rtol` and `atol`; the other stands in line {line}")
  /// A witness of another form.
  public static let witnessShape = Phrase(
    "diagnostic.witness-shape",
    "found `{found}`; expected a value for each symbol above: `n=10, k=3`")
  /// A forbidden function that nobody could use.
  public static let forbiddenUnknown = Phrase(
    "diagnostic.forbidden-unknown", "`{found}` is no function that students may use")
  /// A line of a derivation that is held to two truths.
  public static let lineValueAndClaim = Phrase(
    "diagnostic.line-value-and-claim",
    "a line has a `value` or a `claim`; the other stands in line {line}")
  /// A claim that compares nothing.
  public static let claimNotComparison = Phrase(
    "diagnostic.claim-not-comparison",
    "a `claim` compares two sides, as `a <= b` does; give each comparison a line of its own")
  /// A scene that is not known.
  public static let sceneUnknown = Phrase(
    "diagnostic.scene-unknown", "`{found}` is not a scene; expected one of {expected}")
  /// A setting outside what its table allows, or settings that do not fit each other.
  public static let sceneSettings = Phrase("diagnostic.scene-settings", "{message}")
  /// A folder without `course.yml`.
  public static let courseFileMissing = Phrase(
    "diagnostic.course-file-missing", "the folder has no `course.yml`")
  /// Two units or two quizzes of one id.
  public static let courseIdDuplicate = Phrase(
    "diagnostic.course-id-duplicate", "the id `{id}` is used twice; expected another")
  /// A path that leads out of the course.
  public static let lessonPath = Phrase(
    "diagnostic.lesson-path",
    "found the path `{path}`; expected a file `….md` within the folder of the course")
  /// A lesson that is listed twice.
  public static let lessonTwice = Phrase("diagnostic.lesson-twice", "`{path}` is listed twice")
  /// A lesson that is listed but not there.
  public static let lessonMissing = Phrase("diagnostic.lesson-missing", "there is no file `{path}`")
  /// Two lessons of one id.
  public static let lessonIdDuplicate = Phrase(
    "diagnostic.lesson-id-duplicate", "the id `{id}` belongs to `{path}` already")
  /// A lesson that is needed but not there.
  public static let needUnknown = Phrase(
    "diagnostic.need-unknown", "`needs` names `{id}`, which is no lesson of this course")
  /// A lesson that needs itself by way of others.
  public static let needCircular = Phrase(
    "diagnostic.need-circular",
    "`needs` goes in a circle, so that nobody could begin: {way}")
  /// A quiz over a unit that is not there.
  public static let unitUnknown = Phrase(
    "diagnostic.unit-unknown", "`{id}` is not a unit of this course")

  static let questionDiagnostics: [Phrase] = [
    .kindUnknown, .itemsMissing, .itemWithoutBox, .itemEmpty, .itemDuplicate, .itemParts, .itemMark,
    .choiceRightItems, .itemsTooFew, .contentAfterQuestion, .branchReserved, .testShape,
    .testValueMissing, .testValueUnknown, .testOutcomeUnknown,
    .traceWithoutScene, .digitsBesideTolerance, .witnessShape, .forbiddenUnknown,
    .lineValueAndClaim, .claimNotComparison, .sceneUnknown, .sceneSettings,
    .courseFileMissing, .courseIdDuplicate, .lessonPath, .lessonTwice, .lessonMissing,
    .lessonIdDuplicate, .needUnknown, .needCircular, .unitUnknown,
  ]
}
