extension Phrase {
  /// A number too close to 0.
  public static let sceneTooSmall = Phrase(
    "scene.too-small", "`{parameter}` is {found}; expected a number of at least {least} in size")
  /// An entry of a row that is not allowed.
  public static let sceneEntryNotAllowed = Phrase(
    "scene.entry-not-allowed",
    "entry {index} of `{parameter}` is {found}; expected a whole number from {low} to {high}")
  /// A training whose numbers grew beyond all bounds.
  public static let sceneDiverged = Phrase(
    "scene.diverged",
    "after step {step} the numbers are no longer finite; expected a smaller `{parameter}`")
  // weight-scaling.
  /// What the scene shows.
  public static let weightScalingSummary = Phrase(
    "weight-scaling.summary",
    "a network before and after its weights or inputs are multiplied by α")
  /// What a frame is.
  public static let weightScalingFrames = Phrase(
    "weight-scaling.frames",
    "one stage: for each layer but the last its convolution, x̂ and y if it is normalised, "
      + "and ReLU; then the logits of the last layer and their probabilities")
  /// The setting `alpha`.
  public static let weightScalingAlphaHelp = Phrase(
    "weight-scaling.alpha-help", "the factor α, not 0")
  /// The setting `target`.
  public static let weightScalingTargetHelp = Phrase(
    "weight-scaling.target-help", "what is multiplied by α: all weights, or all inputs")
  /// The setting `norm`.
  public static let weightScalingNormHelp = Phrase(
    "weight-scaling.norm-help",
    "batch norm by the batch's own statistics, by statistics frozen before the scaling, or "
      + "none")
  /// The setting `bias`.
  public static let weightScalingBiasHelp = Phrase(
    "weight-scaling.bias-help",
    "no biases; biases that stay; or that of layer l scaled too, by α^l (for inputs by α)")
  /// The setting `layers`.
  public static let weightScalingLayersHelp = Phrase(
    "weight-scaling.layers-help",
    "how many layers there are; the last one classifies, without batch norm")
  /// The figure `before`.
  public static let weightScalingBeforeFigure = Phrase(
    "weight-scaling.before-figure",
    "the stage before scaling: channels × positions, or one number for each class")
  /// The figure `after`.
  public static let weightScalingAfterFigure = Phrase(
    "weight-scaling.after-figure", "the stage after scaling, as large")
  /// The figure `ratio`.
  public static let weightScalingRatioFigure = Phrase(
    "weight-scaling.ratio-figure", "after / before, as large; empty where both are 0")
  /// The figure `factors`.
  public static let weightScalingFactorsFigure = Phrase(
    "weight-scaling.factors-figure",
    "the columns `factor`, what theory says, and `lowest` and `highest`, the measured ratios, "
      + "one row a stage")
  /// A view of factors.
  public static let weightScalingViewFactors = Phrase("weight-scaling.view-factors", "factors")
  /// The title of what was before.
  public static let weightScalingBefore = Phrase("weight-scaling.before", "{name} before")
  /// The title of what is after.
  public static let weightScalingAfter = Phrase("weight-scaling.after", "{name} after")
  /// The title of the ratio.
  public static let weightScalingRatio = Phrase("weight-scaling.ratio", "ratio")
  /// No single factor.
  public static let weightScalingNoFactor = Phrase("weight-scaling.no-factor", "none")
  /// Arithmetic before scaling.
  public static let weightScalingLineBefore = Phrase("weight-scaling.line-before", "before: {line}")
  /// Arithmetic after scaling.
  public static let weightScalingLineAfter = Phrase("weight-scaling.line-after", "after: {line}")
  /// A convolution in the table.
  public static let weightScalingConvolution = Phrase(
    "weight-scaling.convolution", "{layer}: convolution")
  /// A normalisation in the table.
  public static let weightScalingNormalized = Phrase("weight-scaling.normalized", "{layer}: x̂")
  /// γ and β in the table.
  public static let weightScalingAffine = Phrase("weight-scaling.affine", "{layer}: y = γx̂ + β")
  /// ReLU in the table.
  public static let weightScalingReLU = Phrase("weight-scaling.relu", "{layer}: ReLU")
  /// The logits in the table.
  public static let weightScalingLogits = Phrase("weight-scaling.logits", "{layer}: logits")
  /// The probabilities in the table.
  public static let weightScalingProbabilities = Phrase("weight-scaling.probabilities", "softmax")
  /// A number that was picked.
  public static let weightScalingTrace = Phrase(
    "weight-scaling.trace", "The same number before and after scaling.")
  /// All weights are scaled.
  public static let weightScalingWeights = Phrase(
    "weight-scaling.weights", "All weights are multiplied by α = {alpha}.")
  /// All inputs are scaled.
  public static let weightScalingInputs = Phrase(
    "weight-scaling.inputs", "All inputs are multiplied by α = {alpha}.")
  /// A convolution that scales.
  public static let weightScalingConvolutionScaled = Phrase(
    "weight-scaling.convolution-scaled",
    "A convolution is linear: every output is {factor} times what it was.")
  /// A convolution whose bias does not scale.
  public static let weightScalingConvolutionBias = Phrase(
    "weight-scaling.convolution-bias",
    "The products are {factor} times what they were, the bias is not. The mean of the batch "
      + "will take the bias away.")
  /// A convolution without a single factor.
  public static let weightScalingConvolutionBroken = Phrase(
    "weight-scaling.convolution-broken",
    "There is no single factor: what is added here did not scale like the rest.")
  /// Batch statistics and a positive factor.
  public static let weightScalingUndone = Phrase(
    "weight-scaling.undone",
    "Mean and deviation of the batch scaled too, so they divide the factor out: x̂ is what it "
      + "was, up to ε.")
  /// Batch statistics and a negative factor.
  public static let weightScalingNegated = Phrase(
    "weight-scaling.negated",
    "The deviation divides out the size of the factor, not its sign: x̂ changes its sign.")
  /// Frozen statistics.
  public static let weightScalingFrozen = Phrase(
    "weight-scaling.frozen",
    "The frozen mean and deviation do not follow: x̂ is another, by no single factor.")
  /// Nothing changed.
  public static let weightScalingSame = Phrase(
    "weight-scaling.same", "Nothing has changed, up to ε.")
  /// γ and β behind a changed sign.
  public static let weightScalingFlipped = Phrase(
    "weight-scaling.flipped",
    "y was γx̂ + β and is β − γx̂ now. That is not −y, since β kept its sign.")
  /// No single factor.
  public static let weightScalingBroken = Phrase(
    "weight-scaling.broken",
    "There is no single factor here: what comes after sees another picture, not a louder one.")
  /// ReLU behind a positive factor.
  public static let weightScalingPassed = Phrase(
    "weight-scaling.passed",
    "ReLU lets a positive factor through: every number is {factor} times what it was.")
  /// Logits that are what they were.
  public static let weightScalingLogitsSame = Phrase(
    "weight-scaling.logits-same",
    "The last layer sees what it saw before, and its weights are the same: equal logits.")
  /// Logits that are scaled.
  public static let weightScalingLogitsScaled = Phrase(
    "weight-scaling.logits-scaled",
    "No batch norm stands behind the last layer, so nothing divides its factor out: every "
      + "logit is {factor} times what it was.")
  /// Logits without a single factor.
  public static let weightScalingLogitsBroken = Phrase(
    "weight-scaling.logits-broken",
    "The logits differ by no single factor, so another class may win.")
  /// Equal probabilities.
  public static let weightScalingProbabilitiesSame = Phrase(
    "weight-scaling.probabilities-same", "Equal logits, equal probabilities.")
  /// Probabilities of scaled logits.
  public static let weightScalingProbabilitiesSharper = Phrase(
    "weight-scaling.probabilities-sharper",
    "The same class wins, with another probability: softmax is not blind to a factor.")
  /// Probabilities of logits with another sign.
  public static let weightScalingProbabilitiesTurned = Phrase(
    "weight-scaling.probabilities-turned",
    "The logits changed their sign, so what was least likely is most likely now.")
  /// Probabilities of other logits.
  public static let weightScalingProbabilitiesOther = Phrase(
    "weight-scaling.probabilities-other", "Other logits, other probabilities.")
}
