extension Phrase {
  /// The setting `input`.
  public static let pointwiseInputHelp = Phrase(
    "pointwise.input-help", "channels × rows × columns")
  /// The setting `weights`.
  public static let pointwiseWeightsHelp = Phrase(
    "pointwise.weights-help", "a row of weights for each new channel, one for each old one")
  /// The setting `activation`.
  public static let pointwiseActivationHelp = Phrase(
    "pointwise.activation-help", "what is applied to every number afterwards")
  /// What the scene shows.
  public static let pointwiseSummary = Phrase(
    "pointwise.summary", "a 1×1 convolution mixes the channels, pixel by pixel")
  /// What a frame is.
  public static let pointwiseFrames = Phrase(
    "pointwise.frames", "one pixel, row by row: all its new channels")
  /// The figure `input`.
  public static let pointwiseInputFigure = Phrase(
    "pointwise.input-figure", "X as it was given: channels × rows × columns, or rows × columns")
  /// The figure `weights`.
  public static let pointwiseWeightsFigure = Phrase(
    "pointwise.weights-figure", "W, new channels × old channels")
  /// The figure `mixed`.
  public static let pointwiseMixedFigure = Phrase(
    "pointwise.mixed-figure",
    "Z before the activation, new channels × rows × columns; only with an activation")
  /// The figure `output`.
  public static let pointwiseOutputFigure = Phrase(
    "pointwise.output-figure", "the result, new channels × rows × columns")
  /// What happens at a pixel.
  public static let pointwisePixel = Phrase(
    "pointwise.pixel",
    "Row {row}, column {column}: the matrix of weights turns the {from} {from:number|numbers} of "
      + "this pixel into {to}.")
  /// Without an activation.
  public static let pointwiseLinear = Phrase(
    "pointwise.linear", "Its neighbours take no part.")
  /// With an activation.
  public static let pointwiseActivated = Phrase(
    "pointwise.activated", "Its neighbours take no part; the activation bends each result.")

  /// A picked output, or its number before the activation.
  public static let pointwiseOutputTrace = Phrase(
    "pointwise.output-trace",
    "{output} mixes the {count} {count:number|numbers} of its own pixel, and no others.")
  /// A picked input.
  public static let pointwiseInputTrace = Phrase(
    "pointwise.input-trace",
    "This number goes into {count} new {count:channel|channels}, all at its own pixel.")
  /// A picked input whose pixel is not mixed yet.
  public static let pointwisePendingTrace = Phrase(
    "pointwise.pending-trace", "This pixel is not mixed yet.")
  /// A picked weight.
  public static let pointwiseWeightTrace = Phrase(
    "pointwise.weight-trace",
    "This weight has been multiplied {count} {count:time|times} so far, once at each pixel.")
}
