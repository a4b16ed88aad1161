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
  public static let plainSceneWords = Phrase("plain.scene-words", "play, next, back, frame N")
  /// What can be done with the settings of a scene.
  public static let plainSettingWords = Phrase("plain.setting-words", "settings, set NAME VALUE")
  /// What can be done with the cells of a scene.
  public static let plainTraceWords = Phrase("plain.trace-words", "trace CELL")
  /// How to choose a scene.
  public static let plainChooseScene = Phrase(
    "plain.choose-scene", "the number of a scene, or Enter for the course")
  /// The choices of figures of a scene.
  public static let plainViews = Phrase("plain.views", "Views: {views}.")
  /// A word for scenes where there is none.
  public static let plainNoScene = Phrase("plain.no-scene", "There is no scene here.")
  /// A seed for a scene that draws nothing.
  public static let plainNoSeed = Phrase(
    "plain.no-seed", "{scene} draws no random numbers, so it has no seed.")
  /// How a cell is written.
  public static let plainCellForm = Phrase(
    "plain.cell-form", "A cell is written as the figure and the place from 0: output[2].")
  /// A scene without traces.
  public static let plainNoTraces = Phrase(
    "plain.no-traces", "No cell of this frame can be traced.")
  /// A cell that has no trace.
  public static let plainNoTrace = Phrase(
    "plain.no-trace", "{cell} cannot be traced in this frame.")
  /// A line of a lesson that holds words.
  public static let plainFoundLine = Phrase("plain.found-line", "Step {step}: {line}")
  /// Words that stand nowhere.
  public static let plainFoundNothing = Phrase(
    "plain.found-nothing", "“{words}” stands nowhere here.")
  /// Help on all scenes.
  public static let plainHelpScenes = Phrase(
    "plain.help-scenes", "- the number or the name of a scene plays it; course, or Enter: back")
  /// More help on the course.
  public static let plainHelpCourseMore = Phrase(
    "plain.help-course-more",
    "- find WORDS: the lessons that have them; quiz: a quiz; scenes: all scenes")
  /// Help on the settings of scenes.
  public static let plainHelpSettings = Phrase(
    "plain.help-settings",
    "- settings: all of them and the views; set NAME VALUE; seed N, or seed for any; view N")
  /// Help on tracing.
  public static let plainHelpTrace = Phrase(
    "plain.help-trace", "- trace CELL: what a cell is made of or where it goes, as trace output[2]")
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
  /// Help on questions.
  public static let plainHelpQuestion = Phrase(
    "plain.help-question",
    "- what you type is your answer (or: answer X); hint; again: other numbers; explain")
  /// Help on steps.
  public static let plainHelpStep = Phrase(
    "plain.help-step",
    "- Enter: what comes next; step, previous: a whole step; repeat: this step; find WORDS; course")
  /// Help on leaving.
  public static let plainHelpQuit = Phrase("plain.help-quit", "- quit")
  /// Enter leaves a scene on its own.
  public static let plainEnterLeave = Phrase("plain.enter-leave", "Enter to leave")
}
