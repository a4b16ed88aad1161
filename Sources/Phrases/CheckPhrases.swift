/// What is said of lessons that can be read and graded, and yet would not reach a reader whole.
extension Phrase {
  /// What the names of these sentences begin with; the rest is the finding's code.
  public static let checkedPrefix = "checked."
  /// Every one of these sentences.
  public static let checked: [Phrase] = [
    valueWithout, sceneWithout, traceOutside, tableWide, codeWide, displayWide, lineWide,
    formulaWide, sceneWide, glyphSequence, glyphUncertain, stepWordless, lessonRenamed, lessonGone,
    stepGone, stepRenamed, misconceptionGone, lessonUnlisted, translationId, translationSteps,
    translationExtra,
  ]

  /// A formula among words has no value in a variant.
  public static let valueWithout = Phrase(
    "checked.value-without", "with seed {seed} `{formula}` has no value: {reason}")
  /// A scene cannot be made in a variant.
  public static let sceneWithout = Phrase(
    "checked.scene-without", "with seed {seed} there is no scene: {reason}")
  /// A trace names a frame that the scene does not have.
  public static let traceOutside = Phrase(
    "checked.trace-outside",
    "with seed {seed} `trace` is {found}; the scene has the frames 1 to {count}")
  /// A table is too wide.
  public static let tableWide = Phrase(
    "checked.table-wide",
    "the table needs {needed} columns, and there are {room}; shorten its longest words, or make "
      + "two tables of it")
  /// A line of code is too wide.
  public static let codeWide = Phrase(
    "checked.code-wide",
    "the line of code has {needed} columns, and there are {room}; it would go on in the next line")
  /// A display is too wide.
  public static let displayWide = Phrase(
    "checked.display-wide",
    "the formula needs {needed} columns, and there are {room}; break it with `\\\\` in `aligned`")
  /// A line of a derivation is too wide.
  public static let lineWide = Phrase(
    "checked.line-wide",
    "the line needs {needed} columns, and there are {room}; make two lines of it, or break it with "
      + "`\\\\` in `aligned`")
  /// Mathematics among words is too wide.
  public static let formulaWide = Phrase(
    "checked.formula-wide",
    "the formula needs {needed} columns, and there are {room}; put it into a `math` fence")
  /// The figures of a scene are too wide.
  public static let sceneWide = Phrase(
    "checked.scene-wide",
    "`{figure}` needs {needed} columns in frame {frame}, and there are {room}; make it smaller, or "
      + "allow it to scroll with `wide: yes`")
  /// Characters that terminals join as they like.
  public static let glyphSequence = Phrase(
    "checked.glyph-sequence",
    "found {found}, which terminals cut or draw in different widths; use words, or one plain "
      + "character")
  /// A character whose width terminals do not agree on.
  public static let glyphUncertain = Phrase(
    "checked.glyph-uncertain",
    "found {found}, which is not equally wide in every terminal; use words, or another character")
  /// A step says nothing.
  public static let stepWordless = Phrase(
    "checked.step-wordless",
    "the step shows {count} {count:figure|figures} without a word; say what there is to see")
  /// A lesson's id was another.
  public static let lessonRenamed = Phrase(
    "checked.lesson-renamed",
    "the lesson's id was `{id}` in {revision}; records hang on it, and it may not change")
  /// A lesson is no longer there.
  public static let lessonGone = Phrase(
    "checked.lesson-gone",
    "the lesson `{id}` ({path}) of {revision} is gone; records hang on it")
  /// A step is no longer there.
  public static let stepGone = Phrase(
    "checked.step-gone",
    "the step `{id}` of {revision} is gone; progress and grading hang on it")
  /// A step's id was another.
  public static let stepRenamed = Phrase(
    "checked.step-renamed",
    "the step `{id}` of {revision} is gone, and `{new}` stands in its place; keep its id with a line "
      + "`<!-- step: {id} -->` below the heading")
  /// A misconception is no longer known.
  public static let misconceptionGone = Phrase(
    "checked.misconception-gone",
    "the misconception `{id}` of {revision} is gone; its id may not change, reports hang on it")
  /// A lesson that nobody finds.
  public static let lessonUnlisted = Phrase(
    "checked.lesson-unlisted",
    "`{path}` is a lesson of no unit; nobody will find it until a unit lists it")
  /// A translation's id.
  public static let translationId = Phrase(
    "checked.translation-id",
    "a translation has the id of its lesson; expected `{expected}`, as in {path}")
  /// A translation lacks steps.
  public static let translationSteps = Phrase(
    "checked.translation-steps", "the translation lacks steps of {path}: {names}")
  /// A translation has steps of its own.
  public static let translationExtra = Phrase(
    "checked.translation-extra", "the translation has steps that {path} does not have: {names}")
}
