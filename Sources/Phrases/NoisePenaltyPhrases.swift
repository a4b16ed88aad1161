extension Phrase {
  /// The setting `mean`.
  public static let noisePenaltyMeanHelp = Phrase(
    "noise-penalty.mean-help", "the mean m of the factors r at which the way from 0 ends")
  /// The setting `deviation`.
  public static let noisePenaltyDeviationHelp = Phrase(
    "noise-penalty.deviation-help", "the deviation α of the factors r (not their variance)")
  /// What the scene shows.
  public static let noisePenaltySummary = Phrase(
    "noise-penalty.summary",
    "E[J] of weights that noise r multiplies, split in fit and penalty as the mean of r goes to 1")
  /// What a frame is.
  public static let noisePenaltyFrames = Phrase(
    "noise-penalty.frames", "21 frames: the mean m of r in equal steps from 0 to `mean`")
  /// The figure `weights`.
  public static let noisePenaltyWeightsFigure = Phrase("noise-penalty.weights-figure", "w")
  /// The figure `inputs`.
  public static let noisePenaltyInputsFigure = Phrase(
    "noise-penalty.inputs-figure", "x, as many as w")
  /// The figure `best`.
  public static let noisePenaltyBestFigure = Phrase(
    "noise-penalty.best-figure", "the w at which E[J] is least for this m, as many as w")
  /// The figure `losses`.
  public static let noisePenaltyLossesFigure = Phrase(
    "noise-penalty.losses-figure",
    "E[J] in fit and penalty: `given` for w as given, `best` for the best w")
  /// The figure `course`.
  public static let noisePenaltyCourseFigure = Phrase(
    "noise-penalty.course-figure", "`fit`, `penalty` and `total` of w as given, over m so far")
  /// The view of the bars.
  public static let noisePenaltyBarsView = Phrase("noise-penalty.bars-view", "fit and penalty")
  /// The view of the weights.
  public static let noisePenaltyNumbersView = Phrase("noise-penalty.numbers-view", "numbers")
  /// The view of the course.
  public static let noisePenaltyCourseView = Phrase("noise-penalty.course-view", "over m")
  /// The weights as they were given.
  public static let noisePenaltyGiven = Phrase("noise-penalty.given", "w as given")
  /// The best weights.
  public static let noisePenaltyBest = Phrase("noise-penalty.best", "best w")
  /// The axis of the course.
  public static let noisePenaltyAxis = Phrase("noise-penalty.axis", "mean m of r")
  /// The first frame.
  public static let noisePenaltyZero = Phrase(
    "noise-penalty.zero",
    "With mean 0 the output is pure noise: the fit is gone, ½y² is left whatever w, and the best w is "
      + "0. This is no loss plus a regulariser.")
  /// A frame in the middle.
  public static let noisePenaltyBetween = Phrase(
    "noise-penalty.between",
    "On average the unit now gives {mean} of its output. The fit begins to matter; the penalty does not "
      + "depend on m.")
  /// The last frame where the mean is 1.
  public static let noisePenaltyOne = Phrase(
    "noise-penalty.one",
    "With mean 1 E[J] is the loss without noise plus ½α²Σw²x²: fit and penalty, weight decay scaled "
      + "by the squared inputs.")
  /// A traced weight.
  public static let noisePenaltyTraceWeight = Phrase(
    "noise-penalty.trace-weight", "What this weight adds to the output and to the penalty.")
  /// A traced best weight.
  public static let noisePenaltyTraceBest = Phrase(
    "noise-penalty.trace-best",
    "At the best w every product wx is the same, {product}: m·y / (m²·d + α²), d inputs that are not "
      + "0.")
}
