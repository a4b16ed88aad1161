extension Phrase {
  /// The setting `upstream`.
  public static let batchNormGradientUpstreamHelp = Phrase(
    "batch-norm-gradient.upstream-help",
    "the gradient that comes back, as large as the batch; if not given, 1, −0.5, 2, 0.5, −1 and "
      + "again")
  /// The setting `paths`.
  public static let batchNormGradientPathsHelp = Phrase(
    "batch-norm-gradient.paths-help",
    "the ways from x to the loss that count; direct alone is right with frozen statistics")
  /// What the scene shows.
  public static let batchNormGradientSummary = Phrase(
    "batch-norm-gradient.summary",
    "three paths from x to the loss, each with a switch, beside central differences")
  /// What a frame is.
  public static let batchNormGradientFrames = Phrase(
    "batch-norm-gradient.frames",
    "one number each: ∂L/∂β of every feature, ∂L/∂γ of every feature, ∂L/∂x of every entry row by "
      + "row")
  /// The figure `batch`.
  public static let batchNormGradientBatchFigure = Phrase(
    "batch-norm-gradient.batch-figure", "x as it was given; while ∂L/∂x is computed")
  /// The figure `normalized`.
  public static let batchNormGradientNormalizedFigure = Phrase(
    "batch-norm-gradient.normalized-figure",
    "x̂, as large as the batch; while ∂L/∂γ is computed")
  /// The figure `upstream`.
  public static let batchNormGradientUpstreamFigure = Phrase(
    "batch-norm-gradient.upstream-figure",
    "∂L/∂y, as large as the batch; while ∂L/∂β and ∂L/∂γ are computed")
  /// The figure `beta_gradient`.
  public static let batchNormGradientBetaFigure = Phrase(
    "batch-norm-gradient.beta-figure", "∂L/∂β in one row, one for each feature")
  /// The figure `beta_difference`.
  public static let batchNormGradientBetaDifference = Phrase(
    "batch-norm-gradient.beta-difference", "the central differences of ∂L/∂β in one row")
  /// The figure `gamma_gradient`.
  public static let batchNormGradientGammaFigure = Phrase(
    "batch-norm-gradient.gamma-figure", "∂L/∂γ in one row, one for each feature")
  /// The figure `gamma_difference`.
  public static let batchNormGradientGammaDifference = Phrase(
    "batch-norm-gradient.gamma-difference", "the central differences of ∂L/∂γ in one row")
  /// The figure `direct`.
  public static let batchNormGradientDirectFigure = Phrase(
    "batch-norm-gradient.direct-figure",
    "the part of ∂L/∂x through x̂, as large as the batch; where its path is on")
  /// The figure `through_mean`.
  public static let batchNormGradientMeanFigure = Phrase(
    "batch-norm-gradient.mean-figure",
    "the part of ∂L/∂x through μ, as large as the batch; where its path is on")
  /// The figure `through_variance`.
  public static let batchNormGradientVarianceFigure = Phrase(
    "batch-norm-gradient.variance-figure",
    "the part of ∂L/∂x through σ², as large as the batch; where its path is on")
  /// The figure `input_gradient`.
  public static let batchNormGradientInputFigure = Phrase(
    "batch-norm-gradient.input-figure",
    "the sum of the paths that are on, as large as the batch")
  /// The figure `input_difference`.
  public static let batchNormGradientInputDifference = Phrase(
    "batch-norm-gradient.input-difference",
    "the central differences of the whole ∂L/∂x, as large as the batch")
  /// ∂L/∂β.
  public static let batchNormGradientBeta = Phrase(
    "batch-norm-gradient.beta", "β is added to every entry: add what came back for them.")
  /// ∂L/∂γ.
  public static let batchNormGradientGamma = Phrase(
    "batch-norm-gradient.gamma",
    "γ scales every x̂: multiply what came back by x̂, and add.")
  /// The beginning of ∂L/∂x.
  public static let batchNormGradientPaths = Phrase(
    "batch-norm-gradient.paths",
    "An entry reaches the loss three ways: through its own x̂, through μ, and through σ².")
  /// All paths are on.
  public static let batchNormGradientWhole = Phrase(
    "batch-norm-gradient.whole", "Add what comes back by all three.")
  /// A path is off, and the sum is wrong.
  public static let batchNormGradientMissing = Phrase(
    "batch-norm-gradient.missing",
    "A path is switched off, and the sum is not what the loss does when x is nudged.")
  /// A path is off, and the sum is right nevertheless.
  public static let batchNormGradientByChance = Phrase(
    "batch-norm-gradient.by-chance",
    "A path is switched off; for this entry it happens to carry nothing.")
  /// The whole gradient.
  public static let batchNormGradientZero = Phrase(
    "batch-norm-gradient.zero",
    "Over a feature the numbers of ∂L/∂x add up to 0: a shift of all entries changes nothing.")
  /// A gradient by γ or β that was picked.
  public static let batchNormGradientTraceFeature = Phrase(
    "batch-norm-gradient.trace-feature",
    "Every one of the {count} {count:entry|entries} of the feature adds its part.")
  /// A gradient by an entry that was picked.
  public static let batchNormGradientTraceInput = Phrase(
    "batch-norm-gradient.trace-input",
    "What every path that is switched on carries to this entry, and their sum.")
}
