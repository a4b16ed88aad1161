extension Phrase {
  /// What `separable` shows.
  public static let separableSummary = Phrase(
    "separable.summary",
    "a standard convolution against a depthwise and a pointwise one, counting multiplications")
  /// What one frame is.
  public static let separableFrames = Phrase(
    "separable.frames",
    "as many multiplications for each side as the standard convolution needs for one output")
  /// Help for `size`.
  public static let separableSizeHelp = Phrase(
    "separable.size-help", "the height and width of the input; nothing is padded")
  /// Help for `kernel`.
  public static let separableKernelHelp = Phrase(
    "separable.kernel-help", "the height and width of the kernel")
  /// Help for `c_in`.
  public static let separableInputsHelp = Phrase("separable.inputs-help", "the input channels, M")
  /// Help for `c_out`.
  public static let separableOutputsHelp = Phrase(
    "separable.outputs-help", "the output channels, N")

  /// The figure `work`.
  public static let separableWorkFigure = Phrase(
    "separable.work-figure", "the multiplications done so far: standard, separable")
  /// The figure `input`.
  public static let separableInputFigure = Phrase(
    "separable.input-figure", "c_in × size × size; the window of the standard convolution")
  /// The figure `standard`.
  public static let separableStandardFigure = Phrase(
    "separable.standard-figure", "what the standard convolution gives: c_out × rows × columns")
  /// The figure `depthwise`.
  public static let separableDepthwiseFigure = Phrase(
    "separable.depthwise-figure", "what the depthwise half gives: c_in × rows × columns")
  /// The figure `pointwise`.
  public static let separablePointwiseFigure = Phrase(
    "separable.pointwise-figure", "what the pointwise half gives: c_out × rows × columns")
  /// The view of the race.
  public static let separableRaceView = Phrase("separable.race-view", "race")
  /// The view of the first half.
  public static let separableHalvesView = Phrase("separable.halves-view", "input and depthwise")

  /// The standard convolution.
  public static let separableStandard = Phrase("separable.standard", "standard")
  /// The depthwise half.
  public static let separableDepthwise = Phrase("separable.depthwise", "depthwise")
  /// The pointwise half.
  public static let separablePointwise = Phrase("separable.pointwise", "pointwise")
  /// Both halves.
  public static let separableSeparable = Phrase("separable.separable", "separable")

  /// The race begins.
  public static let separableBegin = Phrase(
    "separable.begin", "Both sides do {count} multiplications a frame.")
  /// The depthwise half is at work.
  public static let separableFiltering = Phrase(
    "separable.filtering",
    "The standard one makes one output, reading every channel. The depthwise half filters each "
      + "channel on its own.")
  /// The pointwise half is at work.
  public static let separableMixing = Phrase(
    "separable.mixing",
    "Every channel is filtered; now the pointwise half only mixes channels, pixel by pixel.")
  /// The halves are done.
  public static let separableDone = Phrase(
    "separable.done",
    "The separable side is done. The standard one has {left} {left:output|outputs} to go.")
  /// The standard one still works.
  public static let separableWaiting = Phrase(
    "separable.waiting", "The standard one goes on: {left} {left:output|outputs} to go.")
  /// Both are done.
  public static let separableEnd = Phrase(
    "separable.end",
    "Both give the same here, because the standard kernel was made as a product of the two; most "
      + "kernels are no such product.")
  /// Both are done, and the halves took more.
  public static let separableEndDearer = Phrase(
    "separable.end-dearer",
    "With so few output channels taking it apart costs more than it saves.")
  /// A number of the depthwise half.
  public static let separableDepthwiseTrace = Phrase(
    "separable.depthwise-trace",
    "made of {count} {count:input|inputs} of its own channel, and of no other")
  /// A number of the pointwise half.
  public static let separablePointwiseTrace = Phrase(
    "separable.pointwise-trace",
    "made of one pixel in {count} {count:channel|channels} of the depthwise half")
  /// A number of the standard convolution.
  public static let separableStandardTrace = Phrase(
    "separable.standard-trace", "made of {count} {count:input|inputs}, in every channel")
  /// A number of the input.
  public static let separableInputTrace = Phrase(
    "separable.input-trace",
    "feeds {standard} {standard:output|outputs} of the standard convolution, but only {depthwise} "
      + "of the depthwise half")
  /// The view of the standard convolution's output.
  public static let separableStandardView = Phrase("separable.standard-view", "standard output")
  /// The view of the pointwise half's output.
  public static let separablePointwiseView = Phrase("separable.pointwise-view", "pointwise output")
}
