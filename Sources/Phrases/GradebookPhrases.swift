/// What `dars submit`, `grade` and `regrade` say.
extension Phrase {
  /// No quiz of that name was taken.
  public static let submitNone = Phrase(
    "submit.none", "You have not taken the quiz “{quiz}”; dars progress lists the ones you took.")
  /// The quiz still runs.
  public static let submitRunning = Phrase(
    "submit.running", "The quiz “{title}” is still running: hand it in first, with dars quiz.")
  /// A submission was written.
  public static let submitDone = Phrase(
    "submit.done",
    "{file}: {answered} of {count} {count:question|questions} answered. Send it to your instructor."
  )
  /// A student's id that is empty or no single line.
  public static let submitStudent = Phrase(
    "submit.student", "A student's id is one line of 1 to 100 characters; found “{found}”.")

  /// The copy was written.
  public static let stripDone = Phrase(
    "strip.done",
    "{folder}: {lessons} {lessons:lesson|lessons} with {questions} {questions:question|questions}, "
      + "read back and found to ask the same.")
  /// Questions that the copy does not ask.
  public static let stripLeftOut = Phrase(
    "strip.left-out",
    "{count} {count:question|questions} of the kind `predict` left out: the scene would tell.")
  /// The folder holds something.
  public static let stripFolder = Phrase(
    "strip.folder", "{folder} is there and not empty: name a new folder.")
  /// The course is a copy.
  public static let stripIsCopy = Phrase(
    "strip.is-copy", "{folder} is a student's copy already.")
  /// The course has errors.
  public static let stripErrors = Phrase(
    "strip.errors", "Mend the course first; dars check says more.")
  /// A step that reads otherwise without keys.
  public static let stripStep = Phrase(
    "strip.step", "{step} would not read the same without its keys, so nothing was written.")
  /// A step that draws other values without keys.
  public static let stripVariant = Phrase(
    "strip.variant",
    "{step}@{seed} would draw other values without what only the answer uses, so nothing was "
      + "written: say with a `where` for which values the answer has a value.")
  /// The course that is to grade is a copy.
  public static let gradeWithCopy = Phrase(
    "grade.with-copy",
    "This course is a student's copy, which holds no answers: grade with the course that it was "
      + "made of (--course).")

  /// A gradebook that cannot be used.
  public static let gradebookFailed = Phrase(
    "gradebook.failed", "The gradebook cannot be used: {reason}.")
  /// An entry of the gradebook without its grades.
  public static let gradebookEntry = Phrase(
    "gradebook.entry", "what it was worth cannot be read in the gradebook")
  /// No file to grade.
  public static let gradeNoFiles = Phrase(
    "grade.no-files", "There is nothing to grade: {names} hold no file that ends in .json.")
  /// A file that was not graded.
  public static let gradeRefused = Phrase("grade.refused", "{file}: not graded: {reason}")
  /// A file that cannot be read.
  public static let gradeUnreadable = Phrase("grade.unreadable", "it cannot be read ({reason})")
  /// No submission.
  public static let gradeNotASubmission = Phrase(
    "grade.not-a-submission", "it is no file that dars submit writes, or was cut off")
  /// Too large.
  public static let gradeTooLarge = Phrase(
    "grade.too-large", "it has {bytes} bytes, more than any submission")
  /// A later release.
  public static let gradeNewer = Phrase(
    "grade.newer", "it has format {format}; this release reads formats up to {known}")
  /// Damaged or edited.
  public static let gradeDamaged = Phrase(
    "grade.damaged", "it was damaged or edited: its checksum does not fit what it says")
  /// Another course.
  public static let gradeOtherCourse = Phrase(
    "grade.other-course", "it answers the course “{found}”, and this is “{expected}”")
  /// The seed asks other questions.
  public static let gradeOtherQuestions = Phrase(
    "grade.other-questions", "its seed asks other questions of this course")
  /// Late answers.
  public static let gradeLate = Phrase(
    "grade.late", "{count} {count:answer|answers} after the time was over")
  /// Never handed in.
  public static let gradeRunning = Phrase("grade.running", "it was never handed in")
  /// Questions that were not graded as asked.
  public static let gradeQuestion = Phrase("grade.question", "{question}: {remark}")
  /// The table's line.
  public static let gradeLine = Phrase(
    "grade.line", "{student}  {quiz}  {score}/{possible}  {percent} %")
  /// The last line.
  public static let gradeTotal = Phrase(
    "grade.total",
    "{count} {count:submission|submissions} graded, {refused} refused; mean {percent} %.")

  /// The heading of the class's report.
  public static let classHeading = Phrase(
    "class.heading",
    "Question by question, {count} {count:submission|submissions}: answered, right, mistakes")
  /// A question in the class's report.
  public static let classLine = Phrase(
    "class.line", "{question}  {answered} answered, {right} % right")
  /// The mistakes of a question in the class's report.
  public static let classMistakes = Phrase("class.mistakes", "    known mistakes: {list}")

  /// A grade that changed.
  public static let regradeLine = Phrase(
    "regrade.line", "{student}  {question}  {before} → {after} of {possible}: {reason}")
  /// Another answer is expected.
  public static let regradeExpected = Phrase(
    "regrade.expected", "expected was “{before}”, now “{after}”")
  /// Other points.
  public static let regradePoints = Phrase(
    "regrade.points", "it was worth {before}, now {after} points")
  /// Other known mistakes.
  public static let regradeMistakes = Phrase(
    "regrade.mistakes", "known mistakes were {before}, now {after}")
  /// Other rules.
  public static let regradeRules = Phrase(
    "regrade.rules", "the answer is judged by other rules now")
  /// No mistake.
  public static let regradeNone = Phrase("regrade.none", "none")
  /// The last line.
  public static let regradeTotal = Phrase(
    "regrade.total",
    "{changed} of {count} {count:submission|submissions} changed.")
  /// Submissions to other courses.
  public static let regradeOthers = Phrase(
    "regrade.others",
    "{count} {count:submission|submissions} to other courses {count:stays|stay} as {count:it is|they are}."
  )
}
