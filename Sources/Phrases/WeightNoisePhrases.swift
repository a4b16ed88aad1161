extension Phrase {
  // Settings that weight-noise and noise-penalty share.
  /// The setting `w`.
  public static let noiseWeightsHelp = Phrase("noise.weights-help", "the weights of a linear unit")
  /// The setting `x`.
  public static let noiseInputsHelp = Phrase(
    "noise.inputs-help", "its inputs, as many; if not given, 1, 2, −1, 0.5 and again")
  /// The setting `y`.
  public static let noiseTargetHelp = Phrase("noise.target-help", "its target")

  // weight-noise.
  /// The setting `variance`.
  public static let weightNoiseVarianceHelp = Phrase(
    "weight-noise.variance-help", "the variance α of the noise ε (not its deviation)")
  /// The setting `mode`.
  public static let weightNoiseModeHelp = Phrase(
    "weight-noise.mode-help",
    "how ∂J/∂w sees the noise δ = wε: `fixed`, held still, or `scaled`, through δ too")
  /// The setting `samples`.
  public static let weightNoiseSamplesHelp = Phrase(
    "weight-noise.samples-help", "how often noise is drawn, once in each frame")
  /// What the scene shows.
  public static let weightNoiseSummary = Phrase(
    "weight-noise.summary",
    "noise on weights and the mean of the gradient: δ held fixed against δ = wε")
  /// What a frame is.
  public static let weightNoiseFrames = Phrase(
    "weight-noise.frames",
    "frame n draws noise n, and shows the mean of the first n gradients")
  /// The figure `weights`.
  public static let weightNoiseWeightsFigure = Phrase("weight-noise.weights-figure", "w")
  /// The figure `inputs`.
  public static let weightNoiseInputsFigure = Phrase(
    "weight-noise.inputs-figure", "x, as many as w")
  /// The figure `noise`.
  public static let weightNoiseNoiseFigure = Phrase(
    "weight-noise.noise-figure", "ε of this frame, as many as w")
  /// The figure `noisy`.
  public static let weightNoiseNoisyFigure = Phrase(
    "weight-noise.noisy-figure", "w + δ with δ = wε, as many as w")
  /// The figure `gradient`.
  public static let weightNoiseGradientFigure = Phrase(
    "weight-noise.gradient-figure", "∂J/∂w of this frame, as many as w")
  /// The figure `mean`.
  public static let weightNoiseMeanFigure = Phrase(
    "weight-noise.mean-figure", "the mean of ∂J/∂w so far, as many as w")
  /// The figure `exact`.
  public static let weightNoiseExactFigure = Phrase(
    "weight-noise.exact-figure", "E[∂J/∂w] in this mode, as many as w")
  /// The figure `noise_free`.
  public static let weightNoiseNoiseFreeFigure = Phrase(
    "weight-noise.noise-free-figure", "∂J/∂w without noise, as many as w")
  /// The figure `course`.
  public static let weightNoiseCourseFigure = Phrase(
    "weight-noise.course-figure",
    "how the mean of the gradient of the weight went that decay changes most, as `mean`")
  /// The view of the numbers.
  public static let weightNoiseNumbersView = Phrase("weight-noise.numbers-view", "numbers")
  /// The view of the course.
  public static let weightNoiseCourseView = Phrase("weight-noise.course-view", "course")
  /// The axis of the course.
  public static let weightNoiseAxis = Phrase("weight-noise.axis", "draws n")
  /// The level without noise.
  public static let weightNoiseNoiseFree = Phrase("weight-noise.noise-free", "noise-free")
  /// The first frame, δ held fixed.
  public static let weightNoiseFirstFixed = Phrase(
    "weight-noise.first-fixed",
    "Noise ε of variance {variance} shakes the weights: w + δ, δ = wε. Here δ is held fixed while we "
      + "differentiate, as if it did not depend on w.")
  /// The first frame, through δ.
  public static let weightNoiseFirstScaled = Phrase(
    "weight-noise.first-scaled",
    "Noise ε of variance {variance} shakes the weights: w + δ, δ = wε. Back-propagation sees that δ "
      + "grows with w: each gradient carries the factor 1 + ε.")
  /// A frame in the middle, δ held fixed.
  public static let weightNoiseFixed = Phrase(
    "weight-noise.fixed",
    "Single gradients scatter. Their mean closes in on the noise-free gradient.")
  /// A frame in the middle, through δ.
  public static let weightNoiseScaled = Phrase(
    "weight-noise.scaled",
    "Single gradients scatter. Their mean closes in on the noise-free gradient plus αwx².")
  /// The last frame, δ held fixed.
  public static let weightNoiseLastFixed = Phrase(
    "weight-noise.last-fixed",
    "The mean is the gradient without noise: noise that w does not see regularises nothing. Try "
      + "mode scaled.")
  /// The last frame, through δ.
  public static let weightNoiseLastScaled = Phrase(
    "weight-noise.last-scaled",
    "The error and the factor 1 + ε share one noise, so the mean gains αwx²: weight decay, scaled by "
      + "the squared input. Try mode fixed.")
  /// A traced gradient.
  public static let weightNoiseTraceGradient = Phrase(
    "weight-noise.trace-gradient", "The error of the noisy unit, times this weight's own input.")
  /// A traced mean.
  public static let weightNoiseTraceMean = Phrase(
    "weight-noise.trace-mean",
    "The mean of {count} {count:gradient|gradients} beside the exact one; a single one scatters "
      + "around it with variance {variance}.")
  /// A traced noisy weight.
  public static let weightNoiseTraceNoisy = Phrase(
    "weight-noise.trace-noisy", "Each weight is shaken in proportion to its size.")
}
