/// What `dars progress`, `forget`, `export` and `import` say.
extension Phrase {
  /// The course in one line.
  public static let progressCourse = Phrase(
    "progress.course", "{done} of {count} lessons, {score} of {points} points")
  /// A unit or a lesson in one line.
  public static let progressPoints = Phrase("progress.points", "{score}/{points} points")
  /// How many answers were given.
  public static let progressAnswers = Phrase(
    "progress.answers",
    "{answers} {answers:answer|answers} to {questions} {questions:question|questions}, "
      + "{right} right.")
  /// What came up more than once.
  public static let progressMistakes = Phrase(
    "progress.mistakes", "Known mistakes that came up: {list}.")
  /// A mistake and how often it came up.
  public static let progressMistake = Phrase("progress.mistake", "{id} ({count})")
  /// Where reading was left.
  public static let progressPlace = Phrase("progress.place", "You left at {place}.")
  /// The heading of the quizzes.
  public static let progressQuizzes = Phrase("progress.quizzes", "Quizzes")
  /// A quiz that runs.
  public static let progressRunning = Phrase(
    "progress.running", "{answered} of {count} answered, still running")
  /// Nothing was forgotten because nobody said yes.
  public static let forgetKept = Phrase("forget.kept", "Nothing was forgotten.")
  /// What forgetting a lesson means.
  public static let forgetLesson = Phrase(
    "forget.lesson",
    "This forgets your {count} {count:answer|answers} in {lesson} for good. Type yes to forget: ")
  /// What forgetting everything means.
  public static let forgetAll = Phrase(
    "forget.all",
    "This forgets all {count} {count:answer|answers}, your quizzes and where you left, for good. "
      + "Type yes to forget: ")
  /// Nobody can be asked.
  public static let forgetNeedsYes = Phrase(
    "forget.needs-yes",
    "There is nobody to ask: say --yes to forget, or dars export to keep a copy first.")
  /// Forgotten.
  public static let forgetDone = Phrase(
    "forget.done", "Forgotten: {count} {count:answer|answers}.")
  /// A file was written.
  public static let exportDone = Phrase(
    "export.done",
    "{file}: {attempts} {attempts:answer|answers} and {quizzes} {quizzes:quiz|quizzes}.")
  /// A file that is there already.
  public static let exportExists = Phrase(
    "export.exists", "{file} is there already; name another file, or say --force.")
  /// A file was read.
  public static let importDone = Phrase(
    "import.done",
    "{attempts} new {attempts:answer|answers} and {quizzes} new {quizzes:quiz|quizzes}; "
      + "what was there stays.")
  /// A file that cannot be read.
  public static let importUnreadable = Phrase(
    "import.unreadable", "{file} cannot be read: {reason}")
  /// A file that is no archive.
  public static let importNotAnArchive = Phrase(
    "import.not-an-archive", "{file} is no file that dars export writes.")
  /// A file of a later release.
  public static let importNewer = Phrase(
    "import.newer", "{file} has format {format}; this release reads formats up to {known}.")
  /// A file that was cut off or edited.
  public static let importDamaged = Phrase(
    "import.damaged", "{file} was damaged or edited at {reason}; nothing was imported.")
}
