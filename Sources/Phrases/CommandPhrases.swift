/// What the commands say.
extension Phrase {
  /// No course was found.
  public static let noCourse = Phrase(
    "command.no-course",
    "No course was found: none of these folders holds a course.yml: {places}. Name one with --course."
  )
  /// No lesson of that name.
  public static let noLesson = Phrase(
    "command.no-lesson", "There is no lesson “{name}”; dars list shows what there is.")
  /// A nearest name.
  public static let didYouMean = Phrase("command.did-you-mean", "Did you mean “{name}”?")
  /// Nothing was found to complain of.
  public static let checkClean = Phrase(
    "command.check-clean", "{lessons} {lessons:lesson|lessons} checked, nothing to mend.")
  /// What was found in all.
  public static let checkFound = Phrase(
    "command.check-found",
    "{lessons} {lessons:lesson|lessons} checked: {errors} {errors:error|errors}, "
      + "{warnings} {warnings:warning|warnings}.")
  /// Git does not give a revision.
  public static let revisionFailed = Phrase(
    "command.revision-failed", "The revision “{name}” cannot be read: {reason}.")
  /// There is no git.
  public static let gitMissing = Phrase("command.git-missing", "git cannot be run")
  /// No frame of that number.
  public static let noFrame = Phrase(
    "command.no-frame", "{scene} has frames 1 to {count}; found {found}.")
  /// No view of that name.
  public static let noView = Phrase(
    "command.no-view", "{scene} has no view “{found}”; it has {views}.")
  /// A scene that always shows all of its figures.
  public static let noViews = Phrase(
    "command.no-views", "{scene} has no views: it always shows all of its figures.")
  /// A file that cannot be written.
  public static let cannotWrite = Phrase(
    "command.cannot-write", "{file} cannot be written: {reason}")
  /// Where a frame stands among the others.
  public static let frameOfCount = Phrase(
    "command.frame-of-count", "{scene}, frame {frame} of {count}")
  /// What one frame of a scene is.
  public static let oneFrame = Phrase(
    "command.one-frame",
    "One frame is {meaning}; with the defaults there {count:is|are} {count}.")
  /// The heading of a scene's settings.
  public static let sceneSettingsTitle = Phrase("command.scene-settings", "settings")
  /// The heading of a scene's figures.
  public static let sceneFiguresTitle = Phrase(
    "command.scene-figures", "figures, with their shapes at the defaults")
  /// The heading of a scene's views.
  public static let sceneViewsTitle = Phrase("command.scene-views", "views")
  /// The default of a setting.
  public static let settingDefault = Phrase("command.setting-default", "default {value}")
  /// Why plain mode was chosen.
  public static let plainBecause = Phrase(
    "command.plain-because", "{reason} The lesson goes on line by line.")
  /// Standard input is no terminal.
  public static let noInputTerminal = Phrase(
    "command.no-input-terminal", "Standard input is no terminal.")
  /// Standard output is no terminal.
  public static let noOutputTerminal = Phrase(
    "command.no-output-terminal", "Standard output is no terminal.")
  /// A terminal that the system does not know.
  public static let unknownTerminal = Phrase(
    "command.unknown-terminal", "The system does not know the terminal {names}.")
  /// A terminal without a cursor that moves.
  public static let simpleTerminal = Phrase(
    "command.simple-terminal", "The terminal “{name}” writes line after line only.")
  /// A terminal that cannot be taken over.
  public static let noTerminal = Phrase(
    "command.no-terminal", "The terminal “{name}” cannot show a screen.")
  /// A second session in one program.
  public static let terminalTaken = Phrase(
    "command.terminal-taken", "The terminal is in use already.")
  /// A path that leads nowhere.
  public static let noSuchFile = Phrase("command.no-such-file", "There is no file “{path}”.")
  /// An answer that is not given.
  public static let answerMissing = Phrase("command.answer-missing", "missing the answer")
  /// Several answers.
  public static let severalAnswers = Phrase(
    "command.several-answers", "one answer is expected, in quotes; found `{found}` besides")
  /// A name of a variant of another form.
  public static let variantNamed = Phrase(
    "command.variant-named",
    "found `{found}`; expected lesson#step@seed, as in convolution-1d#how-many@41")
  /// A step that asks nothing.
  public static let noQuestion = Phrase(
    "command.no-question", "`{lesson}` asks nothing in a step `{step}`; it asks in {steps}")
  /// A mistake that an answer shows.
  public static let answerMisconception = Phrase(
    "command.answer-misconception", "misconception: {id}")
  /// A file of layers that is too long, or no text.
  public static let notALayerFile = Phrase(
    "command.not-a-layer-file", "“{path}” is no list of layers: it is too long, or no text.")
}
