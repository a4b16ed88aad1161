/// What plain mode says, line by line.
extension Phrase {
  /// The first line of a step.
  public static let plainStep = Phrase("plain.step", "Step {step} of {count}.")
  /// The first line of a lesson.
  public static let plainLesson = Phrase("plain.lesson", "Lesson: {title}.")
  /// How to choose a lesson.
  public static let plainChooseLesson = Phrase(
    "plain.choose-lesson", "the number of a lesson, or quit")
  /// What can be done at a question.
  public static let plainAnswer = Phrase("plain.answer", "your answer")
  /// What can be done with a list of items.
  public static let plainAnswerOne = Phrase("plain.answer-one", "the number of your choice")
  /// What can be done with a list of items of which several may be right.
  public static let plainAnswerAll = Phrase(
    "plain.answer-all", "the numbers of all that apply, as 1, 3")
  /// What can be done with a scene.
  public static let plainSceneWords = Phrase(
    "plain.scene-words", "play, next, back, frame N, settings")
  /// The last of several things to type.
  public static let plainOr = Phrase("plain.or", "{first}, or {last}")
  /// After an answer.
  public static let plainAgain = Phrase("plain.again", "again")
  /// After an answer that can be traced in a scene.
  public static let plainTrace = Phrase("plain.trace", "trace")
  /// After an answer that was not right.
  public static let plainExplain = Phrase("plain.explain", "explain")
  /// Before an answer, while there are hints.
  public static let plainHint = Phrase("plain.hint", "hint")
  /// Enter goes back to the course.
  public static let plainEnterCourse = Phrase("plain.enter-course", "Enter for the course")
  /// Enter shows the next line.
  public static let plainEnterReveal = Phrase("plain.enter-reveal", "Enter for the next line")
  /// Enter goes to the next step.
  public static let plainEnterNext = Phrase("plain.enter-next", "Enter for the next step")
  /// Enter ends the lesson.
  public static let plainEnterFinish = Phrase("plain.enter-finish", "Enter to finish the lesson")
  /// A line that is no command.
  public static let plainUnknown = Phrase(
    "plain.unknown", "“{line}” means nothing here; help lists what does.")
  /// No frame of that number.
  public static let plainNoFrame = Phrase(
    "plain.no-frame", "The scene has frames 1 to {count}.")
  /// A setting of a scene.
  public static let plainSetting = Phrase("plain.setting", "{name}: {value}; {range}; {help}.")
  /// The settings of a scene of which a later frame is asked.
  public static let plainSettingsCovered = Phrase(
    "plain.settings-covered", "The settings can be changed when the question is answered.")
  /// The scene ended.
  public static let plainLastFrame = Phrase("plain.last-frame", "This is the last frame.")
  /// The scene begins here.
  public static let plainFirstFrame = Phrase("plain.first-frame", "This is the first frame.")
  /// The heading of the help.
  public static let plainHelp = Phrase("plain.help", "What you can type here:")
  /// Goodbye at the end of input or after quit.
  public static let plainLeft = Phrase(
    "plain.left", "You left at {place}; dars opens there next time.")
  /// Help on the course.
  public static let plainHelpCourse = Phrase(
    "plain.help-course",
    "- the number or the id of a lesson opens it; Enter opens the chosen one; quiz takes a quiz, "
      + "report tells what the last one came to")
  /// Help on scenes.
  public static let plainHelpScene = Phrase(
    "plain.help-scene",
    "- play: every frame; next, back: one frame; frame N; last; reset; scene: the next scene")
  /// Help on the settings of scenes.
  public static let plainHelpSettings = Phrase(
    "plain.help-settings",
    "- view: other figures of the scene; settings: what can be changed; set NAME VALUE: change it")
  /// Help on questions.
  public static let plainHelpQuestion = Phrase(
    "plain.help-question",
    "- what you type is your answer (or: answer X); hint; again: other numbers; explain")
  /// Help on steps.
  public static let plainHelpStep = Phrase(
    "plain.help-step",
    "- Enter: what comes next; step, previous: a whole step; repeat: this step; course")
  /// Help on leaving.
  public static let plainHelpQuit = Phrase("plain.help-quit", "- quit")
  /// Enter leaves a scene on its own.
  public static let plainEnterLeave = Phrase("plain.enter-leave", "Enter to leave")
}
