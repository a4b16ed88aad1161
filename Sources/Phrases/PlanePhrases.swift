extension Phrase {
  // Rows and columns.
  /// Where a window lies.
  public static let planeRowsColumns = Phrase(
    "plane.rows-columns", "{down:row|rows} {rows} and {right:column|columns} {columns}")
  /// Some rows.
  public static let planeRows = Phrase("plane.rows", "{count:row|rows} {rows}")
  /// Some columns.
  public static let planeColumns = Phrase("plane.columns", "{count:column|columns} {columns}")
  /// Neighbouring numbers.
  public static let planeRange = Phrase("plane.range", "{first} to {last}")
  /// What no window reads.
  public static let planeLost = Phrase("plane.lost", "No window reads {cells}: lost.")

  // pooling.
  /// The setting `input`.
  public static let poolingInputHelp = Phrase("pooling.input-help", "one feature map")
  /// The setting `size`.
  public static let poolingSizeHelp = Phrase(
    "pooling.size-help", "how many rows and columns the window has")
  /// The setting `stride`.
  public static let poolingStrideHelp = Phrase(
    "pooling.stride-help", "how many cells the window moves at a time; if not given, its size")
  /// The setting `mode`.
  public static let poolingModeHelp = Phrase(
    "pooling.mode-help", "what a window gives: its largest number, or the mean")
  /// The setting `upstream`.
  public static let poolingUpstreamHelp = Phrase(
    "pooling.upstream-help",
    "the gradient that comes back, as large as the output; if not given, 1, −2, 3, 0.5 and again")
  /// What the scene shows.
  public static let poolingSummary = Phrase(
    "pooling.summary", "largest or mean of each window, and where the gradient goes")
  /// What a frame is.
  public static let poolingFrames = Phrase(
    "pooling.frames",
    "the first frames compute one output each, row by row; as many follow, in each of which one "
      + "number of ∂L/∂Z goes back")
  /// The figure `input`.
  public static let poolingInputFigure = Phrase("pooling.input-figure", "X, rows × columns")
  /// The figure `output`.
  public static let poolingOutputFigure = Phrase(
    "pooling.output-figure", "Z, output rows × output columns; on the way forward")
  /// The figure `upstream`.
  public static let poolingUpstreamFigure = Phrase(
    "pooling.upstream-figure", "∂L/∂Z, as large as the output; on the way back")
  /// The figure `input_gradient`.
  public static let poolingInputGradientFigure = Phrase(
    "pooling.input-gradient-figure", "∂L/∂X so far, as large as the input; on the way back")
  /// Where the window lies.
  public static let poolingWindow = Phrase(
    "pooling.window", "The window lies over {place}.")
  /// The largest number of a window.
  public static let poolingLargest = Phrase(
    "pooling.largest", "Its largest number is {number}.")
  /// What pooling does not have.
  public static let poolingNothingLearned = Phrase(
    "pooling.nothing-learned", "There are no weights, so nothing is learned here.")
  /// A largest number that stands there more than once.
  public static let poolingTie = Phrase(
    "pooling.tie",
    "Its largest number, {number}, stands there {count} times: the first one counts.")
  /// The mean of a window.
  public static let poolingMean = Phrase(
    "pooling.mean", "Add its {count:number|numbers} and divide by {count}.")
  /// The beginning of the way back.
  public static let poolingBack = Phrase("pooling.back", "Now back.")
  /// A gradient that goes to the largest.
  public static let poolingToLargest = Phrase(
    "pooling.to-largest",
    "What came back for {output} goes to {cell}, which was the largest; the rest of the window "
      + "gets nothing.")
  /// A gradient that is spread.
  public static let poolingSpread = Phrase(
    "pooling.spread",
    "What came back for {output} is spread evenly over its {count} {count:cell|cells}.")

  /// A picked output of max pooling.
  public static let poolingOutputLargestTrace = Phrase(
    "pooling.output-largest-trace",
    "{output} is the largest of {count} {count:cell|cells}: {cell}. The others leave no trace.")
  /// A picked output of average pooling.
  public static let poolingOutputMeanTrace = Phrase(
    "pooling.output-mean-trace", "{output} is the mean of {count} {count:cell|cells}.")
  /// A picked input of max pooling.
  public static let poolingInputLargestTrace = Phrase(
    "pooling.input-largest-trace",
    "{count} {count:window has|windows have} read this cell so far; in {wins} of them it is the "
      + "largest.")
  /// A picked input of average pooling.
  public static let poolingInputMeanTrace = Phrase(
    "pooling.input-mean-trace",
    "{count} {count:window has|windows have} read this cell so far; it counts in each.")
  /// A picked input that no window has read.
  public static let poolingUnreadTrace = Phrase(
    "pooling.unread-trace", "No window has read this cell so far.")
  /// A picked upstream number that has not gone back yet.
  public static let poolingPendingTrace = Phrase(
    "pooling.pending-trace", "What came back for {output} has not gone further yet.")
  /// A picked input on the way back.
  public static let poolingGradientTrace = Phrase(
    "pooling.gradient-trace",
    "{count} {count:number has|numbers have} come back to this cell so far.")
}
