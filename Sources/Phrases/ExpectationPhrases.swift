extension Phrase {
  /// A value in YAML.
  public static let yamlText = Phrase("yaml.text", "`{text}`")
  /// A list in YAML.
  public static let yamlList = Phrase("yaml.list", "a list")
  /// Keys with values in YAML.
  public static let yamlMapping = Phrase("yaml.mapping", "keys with values")
  /// An empty place in YAML.
  public static let yamlNothing = Phrase("yaml.nothing", "nothing")
  /// A title and the like.
  public static let expectedLineOfText = Phrase("expected.line-of-text", "a line of text")
  /// The id of a lesson, a unit, a quiz, a course.
  public static let expectedID = Phrase(
    "expected.id", "an id of the letters a to z, digits, `-` and `_`")
  /// A list of ids.
  public static let expectedIDs = Phrase("expected.ids", "a list of ids, `[one, two]`")
  /// A list of names.
  public static let expectedTexts = Phrase("expected.texts", "a list, `[one, two]`")
  /// A list of lesson files.
  public static let expectedPaths = Phrase(
    "expected.paths", "a list of lesson files, `[one.md, two.md]`")
  /// A list of units or quizzes.
  public static let expectedMappings = Phrase(
    "expected.mappings", "a list of entries, each a line `- id: …` with its keys below")
  /// The version of the format.
  public static let expectedFormat = Phrase("expected.format", "1, the only format that there is")
  /// The mark of a student's copy.
  public static let expectedCopy = Phrase(
    "expected.copy", "`student`, which marks a student's copy as `dars strip` writes it")
  /// The tag of a language.
  public static let expectedLanguage = Phrase(
    "expected.language", "a language's tag, such as `en` or `fa`")
  /// A number of minutes, of questions.
  public static let expectedCount = Phrase("expected.count", "a whole number above 0")
  /// Points.
  public static let expectedPoints = Phrase("expected.points", "a number above 0")
  /// A cost, a credit.
  public static let expectedTolerance = Phrase(
    "expected.tolerance", "a number that is not negative")
  /// A number of significant digits.
  public static let expectedDigits = Phrase("expected.digits", "a whole number from 1 to 15")
  /// A number from 0 to 1.
  public static let expectedFraction = Phrase("expected.fraction", "a number from 0 to 1")
  /// The factors of attempts.
  public static let expectedAttempts = Phrase(
    "expected.attempts", "a list of numbers from 0 to 1, `[1, 0.7]`")
  /// A flag.
  public static let expectedFlag = Phrase("expected.flag", "`yes` or `no`")
  /// The value of `partial`.
  public static let expectedPartial = Phrase("expected.partial", "`net` or `none`")
  /// The word after `scene`.
  public static let expectedSceneName = Phrase("expected.scene-name", "the name of a scene")
  /// The word after `question`.
  public static let expectedKind = Phrase("expected.kind", "a kind of question")
  /// Why an id must be given: the heading holds mathematics.
  public static let becauseOfMath = Phrase("step-id.math", "it holds mathematics")
  /// Why an id must be given: there is another language.
  public static let becauseOfTranslation = Phrase(
    "step-id.translation", "the lesson is translated")
  /// Why an id must be given: there is nothing to make one of.
  public static let becauseOfNoLetters = Phrase(
    "step-id.no-letters", "it holds no letters or digits")
  /// Why a file cannot be read: it is not there.
  public static let fileMissing = Phrase("file.missing", "it is not there")
  /// Why a file cannot be read: it is no file.
  public static let fileIsNoFile = Phrase("file.no-file", "it is a folder or a device")
  /// Why a file cannot be read: the system refuses.
  public static let fileRefused = Phrase("file.refused", "the system does not allow it")
}
