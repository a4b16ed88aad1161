extension Phrase {
  /// What `multipliers` shows.
  public static let multipliersSummary = Phrase(
    "multipliers.summary",
    "what a network costs as the width multiplier α and the resolution multiplier ρ move")
  /// What one frame is.
  public static let multipliersFrames = Phrase(
    "multipliers.frames",
    "the whole network first; then α moves to its value in five steps, then ρ in five")
  /// Help for `network`.
  public static let multipliersNetworkHelp = Phrase(
    "multipliers.network-help",
    "MobileNet on 224×224, or one block of it on 14×14 with 512 channels")
  /// Help for `layers`.
  public static let multipliersLayersHelp = Phrase(
    "multipliers.layers-help", "layers of your own, in place of the network")
  /// Help for `input`.
  public static let multipliersInputHelp = Phrase(
    "multipliers.input-help", "what your own layers are fed: channels, height, width")
  /// Help for `alpha`.
  public static let multipliersAlphaHelp = Phrase(
    "multipliers.alpha-help", "the width multiplier: every number of channels, but the image's own")
  /// Help for `rho`.
  public static let multipliersRhoHelp = Phrase(
    "multipliers.rho-help", "the resolution multiplier: the height and width of the image")

  /// The figure `parts`.
  public static let multipliersPartsFigure = Phrase(
    "multipliers.parts-figure",
    "a row for each kind of layer and the total: multiplications, parameters, and what share they are "
      + "of the whole network's")
  /// The figure `course`.
  public static let multipliersCourseFigure = Phrase(
    "multipliers.course-figure",
    "the shares over α, then over ρ: work_alpha, parameters_alpha, work_rho, parameters_rho")
  /// The figure `totals`.
  public static let multipliersTotalsFigure = Phrase(
    "multipliers.totals-figure",
    "bars of multiplications: standard (with standard convolutions), whole, now")
  /// The view of the table.
  public static let multipliersPartsView = Phrase("multipliers.parts-view", "table")
  /// The view of the course.
  public static let multipliersCourseView = Phrase("multipliers.course-view", "course")

  /// The column of kinds.
  public static let multipliersPartColumn = Phrase("multipliers.part-column", "layers")
  /// The column of shares of the work.
  public static let multipliersWorkShareColumn = Phrase("multipliers.work-share-column", "share")
  /// The column of shares of the parameters.
  public static let multipliersParameterShareColumn = Phrase(
    "multipliers.parameter-share-column", "their share")
  /// The axis of shares.
  public static let multipliersShareAxis = Phrase("multipliers.share-axis", "share")
  /// Work over α.
  public static let multipliersWorkAlpha = Phrase("multipliers.work-alpha", "work, α")
  /// Parameters over α.
  public static let multipliersParametersAlpha = Phrase(
    "multipliers.parameters-alpha", "parameters, α")
  /// Work over ρ.
  public static let multipliersWorkRho = Phrase("multipliers.work-rho", "work, ρ")
  /// Parameters over ρ.
  public static let multipliersParametersRho = Phrase("multipliers.parameters-rho", "parameters, ρ")
  /// The whole network.
  public static let multipliersWhole = Phrase("multipliers.whole", "α = ρ = 1")
  /// The network as it is now.
  public static let multipliersNow = Phrase("multipliers.now", "now")
  /// The dense layers.
  public static let multipliersClassifier = Phrase("multipliers.classifier", "classifier")
  /// Pooling and batch norm.
  public static let multipliersOther = Phrase("multipliers.other", "other")

  /// The whole network.
  public static let multipliersStart = Phrase(
    "multipliers.start",
    "The whole network: α = {alpha}, ρ = {rho}, an input of {channels}×{height}×{width}.")
  /// α moves.
  public static let multipliersWidened = Phrase(
    "multipliers.widened",
    "α = {alpha} thins every layer. Pointwise work has channels on both sides, so it falls by about "
      + "α²; depthwise work by α.")
  /// The image's own channels.
  public static let multipliersImage = Phrase(
    "multipliers.image", "The input keeps its {channels} channels.")
  /// ρ moves.
  public static let multipliersResized = Phrase(
    "multipliers.resized",
    "ρ = {rho} makes the input {height}×{width}: the work of convolutions falls by about ρ².")
  /// Parameters do not move.
  public static let multipliersSameParameters = Phrase(
    "multipliers.same-parameters", "No weight depends on the size of a map: the parameters stay.")
  /// A picked number of the table.
  public static let multipliersPartTrace = Phrase(
    "multipliers.part-trace",
    "The {count} {count:layer|layers} of the kind {kind} now, against the same layers at α = ρ = 1."
  )
}
