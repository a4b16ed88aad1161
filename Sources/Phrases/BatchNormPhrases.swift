extension Phrase {
  /// The setting `batch`.
  public static let batchNormBatchHelp = Phrase(
    "batch-norm.batch-help", "entries of one feature, or examples × features")
  /// The setting `gamma`.
  public static let batchNormGammaHelp = Phrase(
    "batch-norm.gamma-help", "the scale γ, one for all features or one for each")
  /// The setting `beta`.
  public static let batchNormBetaHelp = Phrase(
    "batch-norm.beta-help", "the shift β, one for all features or one for each")
  /// The setting `eps`.
  public static let batchNormEpsHelp = Phrase(
    "batch-norm.eps-help", "the ε that is added to the variance")
  /// The setting `momentum`.
  public static let batchNormMomentumHelp = Phrase(
    "batch-norm.momentum-help",
    "weight of the new batch (pytorch) or of the old average (keras); if not given, 0.1 or 0.99")
  /// The setting `convention`.
  public static let batchNormConventionHelp = Phrase(
    "batch-norm.convention-help", "what momentum means, and which variance is kept")
  /// What the scene shows.
  public static let batchNormSummary = Phrase(
    "batch-norm.summary", "mean, variance, x̂ and y number by number, and what evaluation keeps")
  /// What a frame is.
  public static let batchNormFrames = Phrase(
    "batch-norm.frames",
    "one number each: μ of every feature, σ² of every feature, x̂ of every entry row by row, y of "
      + "every entry, and the running values of every feature")
  /// The figure `batch`.
  public static let batchNormBatchFigure = Phrase(
    "batch-norm.batch-figure", "x as it was given; until x̂ is known")
  /// The figure `mean`.
  public static let batchNormMeanFigure = Phrase(
    "batch-norm.mean-figure", "μ in one row, one for each feature; not while y is computed")
  /// The figure `variance`.
  public static let batchNormVarianceFigure = Phrase(
    "batch-norm.variance-figure",
    "the biased σ² in one row, one for each feature; for σ² and x̂, and at the end with keras")
  /// The figure `unbiased_variance`.
  public static let batchNormUnbiasedFigure = Phrase(
    "batch-norm.unbiased-figure",
    "the unbiased variance in one row, one for each feature; for σ², and at the end with pytorch")
  /// The figure `normalized`.
  public static let batchNormNormalizedFigure = Phrase(
    "batch-norm.normalized-figure", "x̂, as large as the batch; for x̂ and y")
  /// The figure `output`.
  public static let batchNormOutputFigure = Phrase(
    "batch-norm.output-figure", "y, as large as the batch; for y")
  /// The figure `running_mean`.
  public static let batchNormRunningMeanFigure = Phrase(
    "batch-norm.running-mean-figure", "the running mean in one row; at the end")
  /// The figure `running_variance`.
  public static let batchNormRunningVarianceFigure = Phrase(
    "batch-norm.running-variance-figure", "the running variance in one row; at the end")
  /// The mean.
  public static let batchNormMean = Phrase(
    "batch-norm.mean", "Add the {count:entry|entries} of the feature and divide by {count}.")
  /// The variance.
  public static let batchNormVariance = Phrase(
    "batch-norm.variance",
    "The mean of the squared distances from μ: divided by {count}, the biased variance, which "
      + "normalises; the unbiased one would divide by one less.")
  /// The first normalised entry.
  public static let batchNormFirstNormalized = Phrase(
    "batch-norm.first-normalized",
    "Subtract the mean and divide by the deviation; ε keeps the root away from 0.")
  /// Another normalised entry.
  public static let batchNormNormalized = Phrase(
    "batch-norm.normalized", "Subtract the same mean, divide by the same deviation.")
  /// The first output.
  public static let batchNormFirstOutput = Phrase(
    "batch-norm.first-output",
    "Scale by γ and shift by β, which are learned: so the layer can undo the normalisation.")
  /// Another output.
  public static let batchNormOutput = Phrase("batch-norm.output", "Scale by γ, shift by β.")
  /// Running values in PyTorch.
  public static let batchNormPyTorch = Phrase(
    "batch-norm.pytorch",
    "PyTorch: momentum is the weight of the new batch, and the unbiased variance is kept.")
  /// Running values in Keras.
  public static let batchNormKeras = Phrase(
    "batch-norm.keras",
    "Keras: momentum is the weight of the old average, and the biased variance is kept.")
  /// An entry that was picked.
  public static let batchNormTraceEntry = Phrase(
    "batch-norm.trace-entry",
    "The same entry as x, x̂ and y, with the mean and the variance of its feature.")
  /// A statistic that was picked.
  public static let batchNormTraceFeature = Phrase(
    "batch-norm.trace-feature", "It is made of {count} {count:entry|entries} of the feature.")
  /// A running value that was picked.
  public static let batchNormTraceRunning = Phrase(
    "batch-norm.trace-running", "The old value and that of the batch, blended.")
}
