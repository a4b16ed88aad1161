/// What keys do, as footer and help say it.
extension Phrase {
  /// Next line.
  public static let keyReveal = Phrase("key.reveal", "next line")
  /// Play.
  public static let keyPlay = Phrase("key.play", "play")
  /// The next frame, where nothing moves by itself.
  public static let keyNextFrame = Phrase("key.next-frame", "next frame")
  /// Pause.
  public static let keyPause = Phrase("key.pause", "pause")
  /// Frame on.
  public static let keyFrameForward = Phrase("key.frame-forward", "frame on")
  /// Frame back.
  public static let keyFrameBack = Phrase("key.frame-back", "frame back")
  /// Ten frames on.
  public static let keyTenForward = Phrase("key.ten-forward", "ten frames on")
  /// Ten frames back.
  public static let keyTenBack = Phrase("key.ten-back", "ten frames back")
  /// First frame.
  public static let keyFirstFrame = Phrase("key.first-frame", "first frame")
  /// Last frame.
  public static let keyLastFrame = Phrase("key.last-frame", "last frame")
  /// Faster.
  public static let keyFaster = Phrase("key.faster", "faster")
  /// Slower.
  public static let keySlower = Phrase("key.slower", "slower")
  /// Start over.
  public static let keyReset = Phrase("key.reset", "start over")
  /// Up.
  public static let keyUp = Phrase("key.up", "up")
  /// Down.
  public static let keyDown = Phrase("key.down", "down")
  /// Choose.
  public static let keyChoose = Phrase("key.choose", "choose")
  /// Mark.
  public static let keyMark = Phrase("key.mark", "mark")
  /// Mark the item of this number.
  public static let keyMarkItem = Phrase("key.mark-item", "mark this item")
  /// Answer.
  public static let keyAnswer = Phrase("key.answer", "answer")
  /// The answer before.
  public static let keyEarlier = Phrase("key.earlier", "the answer before")
  /// The answer after.
  public static let keyLater = Phrase("key.later", "the answer after")
  /// Another seed.
  public static let keySeed = Phrase("key.seed", "new numbers")
  /// The next choice of figures.
  public static let keyView = Phrase("key.view", "next view")
  /// To another cell.
  public static let keyCell = Phrase("key.cell", "cell")
  /// The cell at the right.
  public static let keyCellRight = Phrase("key.cell-right", "cell at the right")
  /// The cell at the left.
  public static let keyCellLeft = Phrase("key.cell-left", "cell at the left")
  /// The cell above.
  public static let keyCellUp = Phrase("key.cell-up", "cell above")
  /// The cell below.
  public static let keyCellDown = Phrase("key.cell-down", "cell below")
  /// Trace a cell.
  public static let keyTraceCell = Phrase("key.trace-cell", "trace it")
  /// Show the step again.
  public static let keyTraceEnd = Phrase("key.trace-end", "end the trace")
  /// Change a setting.
  public static let keyChange = Phrase("key.change", "change")
  /// A setting one step up.
  public static let keyStepUp = Phrase("key.step-up", "one step up")
  /// A setting one step down.
  public static let keyStepDown = Phrase("key.step-down", "one step down")
  /// Ten further down.
  public static let keyTenDown = Phrase("key.ten-down", "ten further down")
  /// Ten further up.
  public static let keyTenUp = Phrase("key.ten-up", "ten further up")
  /// Go through the entries of a row.
  public static let keyEntries = Phrase("key.entries", "its entries")
  /// Leave the entries of a row.
  public static let keyEntriesEnd = Phrase("key.entries-end", "leave the entries")
  /// Type a value.
  public static let keyType = Phrase("key.type", "type it")
  /// Take what was typed.
  public static let keyApply = Phrase("key.apply", "set it")
  /// Leave it as it was.
  public static let keyKeep = Phrase("key.keep", "leave it")
  /// Tab turns to the page.
  public static let keyFocusPage = Phrase("key.focus-page", "the page")
  /// Tab turns to the frames of a scene.
  public static let keyFocusFrames = Phrase("key.focus-frames", "frames")
  /// Tab turns to the settings of a scene.
  public static let keyFocusControls = Phrase("key.focus-controls", "settings")
  /// Tab turns to the cells of a scene.
  public static let keyFocusCells = Phrase("key.focus-cells", "cells")
  /// Tab turns to the question.
  public static let keyFocusQuestion = Phrase("key.focus-question", "the question")
  /// Ask again.
  public static let keyAgain = Phrase("key.again", "ask again")
  /// Hint.
  public static let keyHint = Phrase("key.hint", "hint")
  /// Show the frame that explains the answer.
  public static let keyTrace = Phrase("key.trace", "trace it in the scene")
  /// Explain.
  public static let keyExplain = Phrase("key.explain", "explain")
  /// Leave the field.
  public static let keyLeaveField = Phrase("key.leave-field", "leave the field")
  /// Turn the keys to the next scene, derivation or question.
  public static let keyFocus = Phrase("key.focus", "next part")
  /// Turn the keys to the one before.
  public static let keyFocusBack = Phrase("key.focus-back", "part before")
  /// Scroll up.
  public static let keyScrollUp = Phrase("key.scroll-up", "scroll up")
  /// Scroll.
  public static let keyScrollDown = Phrase("key.scroll-down", "scroll down")
  /// A page up.
  public static let keyPageUp = Phrase("key.page-up", "a page up")
  /// A page down.
  public static let keyPageDown = Phrase("key.page-down", "a page down")
  /// Top.
  public static let keyTop = Phrase("key.top", "top")
  /// Bottom.
  public static let keyBottom = Phrase("key.bottom", "bottom")
  /// All scenes.
  public static let keyScenes = Phrase("key.scenes", "scenes")
  /// Look for words.
  public static let keyFind = Phrase("key.find", "find")
  /// To the next place where the words stand.
  public static let keyNextFound = Phrase("key.next-found", "next place")
  /// Leave the search.
  public static let keyEndSearch = Phrase("key.end-search", "end the search")
  /// Leave the mouse to the terminal.
  public static let keyMouseOff = Phrase("key.mouse-off", "mouse off: the terminal selects text")
  /// Take the mouse again.
  public static let keyMouseOn = Phrase("key.mouse-on", "mouse on: click and scroll")
  /// To the shell.
  public static let keySuspend = Phrase("key.suspend", "to the shell")
  /// Next step.
  public static let keyNext = Phrase("key.next", "next step")
  /// Finish.
  public static let keyFinish = Phrase("key.finish", "finish")
  /// Previous.
  public static let keyPrevious = Phrase("key.previous", "previous")
  /// Go on.
  public static let keyGoOn = Phrase("key.go-on", "go on")
  /// Keys.
  public static let keyHelp = Phrase("key.help", "keys")
  /// Close.
  public static let keyCloseHelp = Phrase("key.close-help", "close")
  /// Course.
  public static let keyCourse = Phrase("key.course", "course")
  /// Open.
  public static let keyOpen = Phrase("key.open", "open")
  /// Quit.
  public static let keyQuit = Phrase("key.quit", "quit")
  /// One frame forward or back.
  public static let keyFrame = Phrase("key.frame", "frame")
  /// Scroll up or down.
  public static let keyScroll = Phrase("key.scroll", "scroll")
}
