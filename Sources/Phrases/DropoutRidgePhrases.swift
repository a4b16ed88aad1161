extension Phrase {
  /// The setting `X`.
  public static let dropoutRidgeInputsHelp = Phrase(
    "dropout-ridge.inputs-help", "the inputs, a row for each example and two columns")
  /// The setting `y`.
  public static let dropoutRidgeTargetsHelp = Phrase(
    "dropout-ridge.targets-help",
    "the targets, one for each row of X; if not given, 4, 1, 2, −2 and again")
  /// The setting `inverted`.
  public static let dropoutRidgeInvertedHelp = Phrase(
    "dropout-ridge.inverted-help", "whether inputs that are kept are divided by keep")
  /// The setting `rate`.
  public static let dropoutRidgeRateHelp = Phrase(
    "dropout-ridge.rate-help", "the constant rate of the descent")
  /// The setting `steps`.
  public static let dropoutRidgeStepsHelp = Phrase(
    "dropout-ridge.steps-help", "how many steps the descent takes, one in each frame")
  /// What the scene shows.
  public static let dropoutRidgeSummary = Phrase(
    "dropout-ridge.summary",
    "SGD on dropped inputs wandering around the ridge solution in closed form, with fit and penalty"
  )
  /// What a frame is.
  public static let dropoutRidgeFrames = Phrase(
    "dropout-ridge.frames",
    "the first frame is the start at w = 0, each of the next ones a step; a rate that is too large "
      + "ends the frames early")
  /// The figure `inputs`.
  public static let dropoutRidgeInputsFigure = Phrase(
    "dropout-ridge.inputs-figure", "X, examples × 2, with the row of this step")
  /// The figure `dropped`.
  public static let dropoutRidgeDroppedFigure = Phrase(
    "dropout-ridge.dropped-figure",
    "D ⊙ x, what the mask leaves of the row (divided by keep where inverted): 2 numbers")
  /// The figure `weights`.
  public static let dropoutRidgeWeightsFigure = Phrase(
    "dropout-ridge.weights-figure", "w after this step: 2 numbers")
  /// The figure `average`.
  public static let dropoutRidgeAverageFigure = Phrase(
    "dropout-ridge.average-figure", "the mean of w over the later half of the steps: 2 numbers")
  /// The figure `closed_form`.
  public static let dropoutRidgeClosedFormFigure = Phrase(
    "dropout-ridge.closed-form-figure",
    "where the expected loss is least: ŵ = w/p, or w where inverted, with w = (XᵀX + Γ²)⁻¹Xᵀy")
  /// The figure `plane`.
  public static let dropoutRidgePlaneFigure = Phrase(
    "dropout-ridge.plane-figure",
    "the (w1, w2) plane: contours of the expected loss, the `path`, `now`, `average`, `closed_form`, "
      + "`other` (the one of w and w/p that it is not) and `least_squares` (without dropout)")
  /// The figure `losses`.
  public static let dropoutRidgeLossesFigure = Phrase(
    "dropout-ridge.losses-figure",
    "E‖y − Pw‖² as fit and penalty: `now`, `closed_form`, `least_squares`")
  /// The view of the plane.
  public static let dropoutRidgePlaneView = Phrase("dropout-ridge.plane-view", "plane")
  /// The view of one step.
  public static let dropoutRidgeStepView = Phrase("dropout-ridge.step-view", "one step")
  /// The view of the numbers.
  public static let dropoutRidgeNumbersView = Phrase("dropout-ridge.numbers-view", "numbers")
  /// The view of the loss.
  public static let dropoutRidgeLossView = Phrase("dropout-ridge.loss-view", "fit and penalty")
  /// The title of the plane.
  public static let dropoutRidgePlane = Phrase("dropout-ridge.plane", "weights")
  /// A contour.
  public static let dropoutRidgeContour = Phrase("dropout-ridge.contour", "equal expected loss")
  /// The path.
  public static let dropoutRidgePath = Phrase("dropout-ridge.path", "path")
  /// Where the path stands.
  public static let dropoutRidgeNow = Phrase("dropout-ridge.now", "now")
  /// The mean of the path.
  public static let dropoutRidgeAverage = Phrase("dropout-ridge.average", "average")
  /// The solution without dropout.
  public static let dropoutRidgeLeastSquares = Phrase(
    "dropout-ridge.least-squares", "no dropout")
  /// The loss.
  public static let dropoutRidgeLoss = Phrase("dropout-ridge.loss", "expected loss")
  /// The part that fits.
  public static let dropoutRidgeFit = Phrase("dropout-ridge.fit", "fit")
  /// The part that penalises.
  public static let dropoutRidgePenalty = Phrase("dropout-ridge.penalty", "penalty")
  /// The first frame.
  public static let dropoutRidgeStart = Phrase(
    "dropout-ridge.start",
    "Begin at w = 0. Around {target}, the ridge solution in closed form, lie rings of equal expected "
      + "loss; no step will know of them.")
  /// A step.
  public static let dropoutRidgeStep = Phrase(
    "dropout-ridge.step",
    "Row {row} is drawn, and a coin for each of its inputs. Its error moves w, each weight as far as "
      + "its input reaches.")
  /// A step on a row of which nothing is left.
  public static let dropoutRidgeNothing = Phrase(
    "dropout-ridge.nothing",
    "Row {row} is drawn, and all of it is dropped: w stays where it is.")
  /// The last frame.
  public static let dropoutRidgeLast = Phrase(
    "dropout-ridge.last",
    "At a constant rate w never comes to rest. It wanders around {target} = ({closed}), not around "
      + "{other}; the average of the later half is ({average}).")
  /// The last frame where the weights grew without bound.
  public static let dropoutRidgeDiverged = Phrase(
    "dropout-ridge.diverged",
    "The rate is too large: every step overshoots by more than it gains, and w grows without bound. "
      + "Try a smaller rate.")
  /// A traced weight.
  public static let dropoutRidgeTraceWeight = Phrase(
    "dropout-ridge.trace-weight",
    "This weight moves by twice the rate, times the error, times its own input.")
  /// A traced weight before the first step.
  public static let dropoutRidgeTraceStart = Phrase(
    "dropout-ridge.trace-start", "Before the first step every weight is 0.")
  /// A traced input that was left or dropped.
  public static let dropoutRidgeTraceDropped = Phrase(
    "dropout-ridge.trace-dropped", "The mask keeps an input or makes it 0.")
  /// A traced input.
  public static let dropoutRidgeTraceInput = Phrase(
    "dropout-ridge.trace-input",
    "Row {row} was drawn in {count} of {steps} {steps:step|steps} so far.")
  /// A traced number of the closed form.
  public static let dropoutRidgeTraceClosed = Phrase(
    "dropout-ridge.trace-closed",
    "The closed form solves (XᵀX + Γ²)w = Xᵀy: dropout only enlarges the diagonal, by (1 − p)/p of "
      + "itself.")
  /// A traced number of the average.
  public static let dropoutRidgeTraceAverage = Phrase(
    "dropout-ridge.trace-average",
    "The mean over the later half of {count} {count:step|steps}, when the start is forgotten.")
}
