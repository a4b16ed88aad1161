/// What the tutor says on its screens.
extension Phrase {
  /// Where in a lesson the reader is.
  public static let stepOfCount = Phrase("tutor.step-of-count", "step {step} of {count}")
  /// How many lessons are done and points earned.
  public static let courseProgress = Phrase(
    "tutor.course-progress",
    "{done} of {lessons} {lessons:lesson|lessons} · {score} of {points} {points:point|points}")
  /// How many lessons of a student's copy are done, which gives no points.
  public static let copyProgress = Phrase(
    "tutor.copy-progress", "a student's copy · {done} of {lessons} {lessons:lesson|lessons}")
  /// How many steps of a lesson are done, and its points.
  public static let lessonProgress = Phrase("tutor.lesson-progress", "{done}/{steps}")
  /// Points of a lesson.
  public static let lessonPoints = Phrase("tutor.lesson-points", "{score}/{points} points")
  /// The mark of the lesson that was left.
  public static let youAreHere = Phrase("tutor.you-are-here", "← you are here: step {step}")
  /// The same where there is little room.
  public static let youAreHereShort = Phrase("tutor.you-are-here-short", "← step {step}")
  /// The mark of a lesson whose file must be mended.
  public static let lessonBroken = Phrase(
    "tutor.lesson-broken", "cannot be shown: {count} {count:error|errors}")
  /// The heading over a broken lesson's findings.
  public static let brokenTitle = Phrase(
    "tutor.broken-title", "This lesson cannot be shown until its file is mended.")
  /// After the findings of a broken lesson.
  public static let brokenRest = Phrase(
    "tutor.broken-rest", "The rest of the course can be used meanwhile.")
  /// A lesson of a student's copy has ended, which gives no points.
  public static let lessonOver = Phrase(
    "tutor.lesson-over", "“{title}”: {done} of {steps} steps done.")
  /// A lesson has ended.
  public static let lessonFinished = Phrase(
    "tutor.lesson-finished", "“{title}”: {done} of {steps} steps done, {score} of {points} points.")
  /// What was missed in a unit is offered once more.
  public static let reviewOffered = Phrase(
    "review.offered",
    "You missed {count} {count:question|questions} of this unit: once more, with other numbers.")
  /// The title over what was missed.
  public static let reviewTitle = Phrase("review.title", "Once more")
  /// All that was missed was on screen once more.
  public static let reviewOver = Phrase(
    "review.over",
    "Of {count} {count:question|questions} that you missed {right} {right:is|are} right now.")
  /// Which of the missed questions it is, in plain mode.
  public static let plainReview = Phrase("plain.review", "Once more, {place}.")
  /// A course without lessons.
  public static let courseEmpty = Phrase("tutor.course-empty", "This course has no lessons yet.")
  /// The terminal is too small.
  public static let tooSmall = Phrase(
    "tutor.too-small", "dars needs 40×12; this is {columns}×{rows}.")
  /// The title of the list of scenes.
  public static let scenesTitle = Phrase("tutor.scenes-title", "Scenes")
  /// What can be typed into an empty search.
  public static let searchPrompt = Phrase("tutor.search-prompt", "type what you look for")
  /// How many lessons a search has found.
  public static let searchCount = Phrase(
    "tutor.search-count", "{found} {found:lesson|lessons}")
  /// A search has found nothing.
  public static let searchNothing = Phrase("tutor.search-nothing", "not on this page")
  /// An arrow on a value that has several entries.
  public static let controlsEnterFirst = Phrase(
    "tutor.controls-enter-first",
    "{name} is several values: Enter goes through them one by one, e types them all.")
  /// An arrow on a value that has no steps.
  public static let controlsNoSteps = Phrase(
    "tutor.controls-no-steps", "{name} has no steps: e types another value.")
  /// The terminal has its mouse again.
  public static let mouseIsOff = Phrase(
    "tutor.mouse-is-off", "The mouse is off: the terminal selects text with it. m turns it on.")
  /// The mouse is heeded again.
  public static let mouseIsOn = Phrase(
    "tutor.mouse-is-on", "The mouse is on: click on anything, scroll with the wheel.")
  /// Something was pasted where nothing is typed.
  public static let pasteNowhere = Phrase(
    "tutor.paste-nowhere", "Nothing is typed here, so nothing was pasted.")
  /// More was pasted than there is room for.
  public static let pasteTooLong = Phrase(
    "tutor.paste-too-long", "That was more than fits here; only its beginning was pasted.")
  /// The title of the help screen.
  public static let helpTitle = Phrase("tutor.help-title", "Keys")
  /// The label of the answer field.
  public static let yourAnswer = Phrase("tutor.your-answer", "your answer")
  /// What to do in the answer field.
  public static let typeAnswer = Phrase("tutor.type-answer", "type a whole number, then Enter")
  /// What to do with a list of which one item is right.
  public static let chooseOne = Phrase("tutor.choose-one", "choose one, then Enter")
  /// What to do with a list of which several items may be right.
  public static let chooseAll = Phrase(
    "tutor.choose-all", "mark all that apply with space, then Enter")
  /// How the answer was understood.
  public static let readAs = Phrase("tutor.read-as", "read as: {text}")
  /// A hint with its number.
  public static let hintNumber = Phrase("tutor.hint-number", "Hint {number}: ")
  /// Points earned.
  public static let earned = Phrase(
    "tutor.earned", "{score} of {points} {points:point|points}.")
  /// The title of a scene's settings.
  public static let controlsTitle = Phrase(
    "tutor.controls-title", "settings, {number} of {count}")
  /// A setting that follows from others until it is given.
  public static let controlsFollows = Phrase("tutor.controls-follows", "as the others ask")
  /// A setting that lists layers.
  public static let controlsLayers = Phrase(
    "tutor.controls-layers", "{count} {count:layer|layers}")
  /// What a slider of an author's scene is for.
  public static let controlsSlider = Phrase(
    "tutor.controls-slider", "moves it; everything is computed anew")
  /// Which entry of a row is chosen.
  public static let controlsEntry = Phrase("tutor.controls-entry", "entry {number} of {count}")
  /// More of the page lies below.
  public static let moreBelow = Phrase("tutor.more-below", "more below")
}
