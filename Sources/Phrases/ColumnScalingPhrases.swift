extension Phrase {
  /// The setting `center`.
  public static let columnScalingCenterHelp = Phrase(
    "column-scaling.center-help", "whether the mean of each column is subtracted first")
  /// What the scene shows.
  public static let columnScalingSummary = Phrase(
    "column-scaling.summary",
    "the norms of the columns of X and of XΓ⁻¹, equal whatever X, beside standardisation")
  /// What a frame is.
  public static let columnScalingFrames = Phrase(
    "column-scaling.frames",
    "the norm of one column each; then one column each that is divided by Γ; then one column each "
      + "that is standardised")
  /// The figure `inputs`.
  public static let columnScalingInputsFigure = Phrase(
    "column-scaling.inputs-figure", "X, examples × units; centred where `center` is `yes`")
  /// The figure `norms`.
  public static let columnScalingNormsFigure = Phrase(
    "column-scaling.norms-figure", "‖x‖ of each column of X so far, the diagonal of Γ̂")
  /// The figure `gamma`.
  public static let columnScalingGammaFigure = Phrase(
    "column-scaling.gamma-figure", "√((1 − p)/p)·‖x‖ of each column so far, the diagonal of Γ")
  /// The figure `scaled`.
  public static let columnScalingScaledFigure = Phrase(
    "column-scaling.scaled-figure", "X̃ = XΓ⁻¹ so far, as large as X")
  /// The figure `scaled_norms`.
  public static let columnScalingScaledNormsFigure = Phrase(
    "column-scaling.scaled-norms-figure", "the norm of each column of X̃ so far")
  /// The figure `standardized`.
  public static let columnScalingStandardizedFigure = Phrase(
    "column-scaling.standardized-figure", "Z = (x − μ)/σ so far, as large as X")
  /// The figure `columns`.
  public static let columnScalingColumnsFigure = Phrase(
    "column-scaling.columns-figure",
    "a table of what is known of each column: its norm in X and X̃, its variance in X̃ and Z")
  /// The figure `bars`.
  public static let columnScalingBarsFigure = Phrase(
    "column-scaling.bars-figure",
    "the norms so far of the columns of X, `x0`, `x1` and so on, and of X̃, `scaled0`, `scaled1` …")
  /// The view of the table.
  public static let columnScalingColumnsView = Phrase("column-scaling.columns-view", "columns")
  /// The view of X.
  public static let columnScalingInputsView = Phrase("column-scaling.inputs-view", "X")
  /// The view of the scaled columns.
  public static let columnScalingScaledView = Phrase("column-scaling.scaled-view", "XΓ⁻¹")
  /// The view of the standardised columns.
  public static let columnScalingStandardizedView = Phrase(
    "column-scaling.standardized-view", "standardised")
  /// The view of the bars.
  public static let columnScalingBarsView = Phrase("column-scaling.bars-view", "bars")
  /// The title of the table.
  public static let columnScalingColumns = Phrase("column-scaling.columns", "columns")
  /// The header of the columns.
  public static let columnScalingColumn = Phrase("column-scaling.column", "column")
  /// The header of variances.
  public static let columnScalingVariance = Phrase("column-scaling.variance", "variance of {name}")
  /// The title of the bars.
  public static let columnScalingNorms = Phrase("column-scaling.norms", "norms")
  /// A norm.
  public static let columnScalingNorm = Phrase(
    "column-scaling.norm",
    "Square column {column}, add, take the root: its norm. Γ takes {factor} of it, and dropout "
      + "penalises a weight by Γ: a longer column more.")
  /// A column that is scaled.
  public static let columnScalingScale = Phrase(
    "column-scaling.scale",
    "Divide column {column} by its Γ. Its norm is now √(p/(1 − p)) = {norm}, as that of every column "
      + "will be, whatever X.")
  /// A column that is standardised, before which X was not centred.
  public static let columnScalingStandardize = Phrase(
    "column-scaling.standardize",
    "Standardising subtracts the mean first. XΓ⁻¹ shifts nothing: it makes Σx² equal, and the "
      + "variances only where the means are 0. It is half of what batch norm does.")
  /// A column that is standardised after X was centred.
  public static let columnScalingCentered = Phrase(
    "column-scaling.centered",
    "X was centred, so the variances of X̃ are equal too: XΓ⁻¹ is the standardised X up to one factor "
      + "for all columns.")
  /// A constant column.
  public static let columnScalingConstant = Phrase(
    "column-scaling.constant",
    "Column {column} is one number throughout: its deviation is 0, and centred it stays 0.")
  /// A traced entry of X.
  public static let columnScalingTraceInput = Phrase(
    "column-scaling.trace-input",
    "This entry is divided by Γ of its column, as the whole column is.")
  /// A traced norm.
  public static let columnScalingTraceNorm = Phrase(
    "column-scaling.trace-norm", "The norm of a column is made of all its entries.")
  /// A traced factor.
  public static let columnScalingTraceGamma = Phrase(
    "column-scaling.trace-gamma", "The same factor √((1 − p)/p) for every column.")
  /// A traced standardised entry.
  public static let columnScalingTraceStandardized = Phrase(
    "column-scaling.trace-standardized", "The mean is subtracted, then the deviation divides.")
  /// A traced variance.
  public static let columnScalingTraceVariance = Phrase(
    "column-scaling.trace-variance",
    "The variance of a column is made of all its entries. Equal norms are not equal variances.")
}
