/// What a quiz says on its screens.
extension Phrase {
  /// Which question of how many.
  public static let quizPlace = Phrase("quiz.place", "question {place} of {count}")
  /// Minutes left.
  public static let quizMinutes = Phrase("quiz.minutes", "{count} min left")
  /// Seconds left, in the last minute.
  public static let quizSeconds = Phrase("quiz.seconds", "{count} s left")
  /// The time is over.
  public static let quizTimeOver = Phrase(
    "quiz.time-over", "The time is over: your answers were handed in.")
  /// The quiz was left.
  public static let quizLeft = Phrase(
    "quiz.left", "Your quiz waits, and its clock goes on: u goes back to it.")
  /// Another quiz was asked for while one runs.
  public static let quizGoesOn = Phrase(
    "quiz.goes-on",
    "“{title}” is still running and goes on: hand it in (o, then x) before another begins.")
  /// An exam's answer.
  public static let quizNoted = Phrase(
    "quiz.noted", "Your answer is kept. You may change it until you hand in.")
  /// An answer in a quiz of a student's copy.
  public static let quizKept = Phrase(
    "quiz.kept",
    "Your answer is kept; your instructor grades it. You may change it until you hand in.")
  /// An answer in a lesson of a student's copy.
  public static let copyRead = Phrase(
    "copy.read",
    "This copy of the course holds no answers, so nothing is said of yours. A quiz keeps your "
      + "answers for your instructor.")
  /// A wrong answer with tries left.
  public static let quizNotYet = Phrase("quiz.not-yet", "Not quite.")
  /// A partly right answer with tries left.
  public static let quizPartly = Phrase("quiz.partly", "Partly right.")
  /// A right value in another form, with tries left.
  public static let quizForm = Phrase("quiz.form", "The value is right, its form is not.")
  /// How many tries are left.
  public static let quizTriesLeft = Phrase(
    "quiz.tries-left", "{count} {count:try|tries} left, with the same numbers.")
  /// Tries without limit.
  public static let quizTries = Phrase("quiz.tries", "Try again, with the same numbers.")
  /// Points so far.
  public static let quizEarned = Phrase(
    "quiz.earned", "{score} of {points} {points:point|points}.")

  /// The title of the choice.
  public static let quizSetupTitle = Phrase("quiz.setup-title", "A quiz")
  /// The heading of what to ask from.
  public static let quizSetupFrom = Phrase("quiz.setup-from", "Ask from (none chosen: everything)")
  /// How many questions.
  public static let quizSetupCount = Phrase("quiz.setup-count", "questions")
  /// How many minutes.
  public static let quizSetupMinutes = Phrase("quiz.setup-minutes", "minutes")
  /// No limit.
  public static let quizSetupNoLimit = Phrase("quiz.setup-no-limit", "no limit")
  /// Exam.
  public static let quizSetupExam = Phrase("quiz.setup-exam", "exam")
  /// An exam.
  public static let quizSetupExamYes = Phrase(
    "quiz.setup-exam-yes", "yes: nothing is said of your answers before the end")
  /// No exam.
  public static let quizSetupExamNo = Phrase(
    "quiz.setup-exam-no", "no: each answer is judged at once")
  /// The seed.
  public static let quizSetupSeed = Phrase("quiz.setup-seed", "seed")
  /// Begin.
  public static let quizSetupBegin = Phrase("quiz.setup-begin", "Begin")
  /// The heading of the overview.
  public static let quizOverviewTitle = Phrase(
    "quiz.overview-title", "{answered} of {count} answered, {marked} marked for later")
  /// A question without an answer.
  public static let quizOpen = Phrase("quiz.open", "no answer yet")
  /// A question with an answer.
  public static let quizAnswered = Phrase("quiz.answered", "answered")
  /// A question marked for later.
  public static let quizMarked = Phrase("quiz.marked", "marked")
  /// Handing in is to be confirmed.
  public static let quizConfirm = Phrase(
    "quiz.confirm",
    "Hand in? {open} {open:question has|questions have} no answer. y hands in, Esc goes on.")
  /// The title of the report.
  public static let quizReportTitle = Phrase("quiz.report-title", "Report")

  /// An unknown name.
  public static let quizUnknownName = Phrase(
    "quiz.unknown-name", "There is no quiz, unit or lesson “{name}”.")
  /// Nothing to ask.
  public static let quizNoQuestions = Phrase(
    "quiz.no-questions", "There is no question to ask in what you chose.")
  /// A number of questions below 1.
  public static let quizCountTooSmall = Phrase(
    "quiz.count-too-small", "A quiz has at least 1 question; found {count}.")
  /// A number of minutes below 1.
  public static let quizMinutesTooFew = Phrase(
    "quiz.minutes-too-few", "A quiz lasts at least 1 minute; found {count}.")

  /// A format without a report.
  public static let quizFormatsReport = Phrase(
    "quiz.formats-report", "--markdown and --json are for --report.")
  /// No quiz to report on.
  public static let quizNoReport = Phrase(
    "quiz.no-report", "There is no finished quiz to report on; dars quiz takes one.")

  /// Key: quiz.
  public static let keyQuiz = Phrase("key.quiz", "quiz on this unit")
  /// Key: the report on the last quiz.
  public static let keyReport = Phrase("key.report", "report")
  /// Key: mark for later.
  public static let keyFlag = Phrase("key.flag", "mark for later")
  /// Key: all questions.
  public static let keyOverview = Phrase("key.overview", "all questions")
  /// Key: hand in.
  public static let keyHandIn = Phrase("key.hand-in", "hand in")
  /// Key: yes, hand in.
  public static let keyConfirm = Phrase("key.confirm", "yes, hand in")
  /// Key: no, go on.
  public static let keyCancel = Phrase("key.cancel", "go on")
  /// Key: next question.
  public static let keyNextQuestion = Phrase("key.next-question", "next question")
  /// Key: previous question.
  public static let keyPreviousQuestion = Phrase("key.previous-question", "previous question")
  /// Key: try again.
  public static let keyTryAgain = Phrase("key.try-again", "try again")
  /// Key: more or less.
  public static let keyAdjust = Phrase("key.adjust", "change")
  /// Key: more.
  public static let keyMore = Phrase("key.more", "more")
  /// Key: less.
  public static let keyLess = Phrase("key.less", "less")
  /// Key: begin.
  public static let keyBegin = Phrase("key.begin", "begin")

  /// Plain mode at a question of a quiz.
  public static let plainQuizWords = Phrase(
    "plain.quiz-words", "mark, list, hand in, back, or Enter for the next question")
  /// Plain mode: all questions.
  public static let plainQuizList = Phrase(
    "plain.quiz-list", "the number of a question, or hand in")
  /// Plain mode: hand in.
  public static let plainQuizConfirm = Phrase(
    "plain.quiz-confirm", "yes hands in, Enter goes on")
  /// Plain mode: the choice.
  public static let plainQuizSetup = Phrase(
    "plain.quiz-setup", "Enter begins; the number of a row changes it, or quit")
}
