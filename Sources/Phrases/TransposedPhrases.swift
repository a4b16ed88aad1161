extension Phrase {
  /// The setting `input`.
  public static let transposedInputHelp = Phrase(
    "transposed.input-help", "rows × columns, or one row")
  /// The setting `kernel`.
  public static let transposedKernelHelp = Phrase(
    "transposed.kernel-help", "the weights that each cell stamps")
  /// The setting `stride`.
  public static let transposedStrideHelp = Phrase(
    "transposed.stride-help", "how many cells apart neighbours stamp")
  /// The setting `padding`.
  public static let transposedPaddingHelp = Phrase(
    "transposed.padding-help", "how many cells of the output are cropped on every side")
  /// The setting `output_padding`.
  public static let transposedOutputPaddingHelp = Phrase(
    "transposed.output-padding-help", "how many rows and columns the output has more at its end")
  /// What the scene shows.
  public static let transposedSummary = Phrase(
    "transposed.summary",
    "stamping the kernel, and sliding it turned over a stuffed input: the same result")
  /// What a frame is.
  public static let transposedFrames = Phrase(
    "transposed.frames",
    "the first frames stamp one input cell each, row by row; the others compute one output each")
  /// The figure `input`.
  public static let transposedInputFigure = Phrase(
    "transposed.input-figure", "X as it was given; while it stamps")
  /// The figure `kernel`.
  public static let transposedKernelFigure = Phrase(
    "transposed.kernel-figure", "W as it was given; while it is stamped")
  /// The figure `scattered`.
  public static let transposedScatteredFigure = Phrase(
    "transposed.scattered-figure",
    "what was stamped so far, with the cells that padding crops: output + 2·padding")
  /// The figure `stuffed`.
  public static let transposedStuffedFigure = Phrase(
    "transposed.stuffed-figure",
    "X with stride − 1 zeros between its cells, dilation·(kernel − 1) around, and the output "
      + "padding at the end; while the kernel slides")
  /// The figure `flipped`.
  public static let transposedFlippedFigure = Phrase(
    "transposed.flipped-figure", "W turned round; while it slides")
  /// The figure `output`.
  public static let transposedOutputFigure = Phrase(
    "transposed.output-figure",
    "Z, stride·(input − 1) + dilation·(kernel − 1) + 1 − 2·padding + output padding along each "
      + "axis; while the kernel slides")
  /// A stamp.
  public static let transposedScatter = Phrase(
    "transposed.scatter",
    "{cell} stamps the kernel, times its number, on the output; what "
      + "overlaps is added.")
  /// The crop by the padding.
  public static let transposedCrop = Phrase(
    "transposed.crop", "The padding then crops the border.")
  /// The beginning of the second half.
  public static let transposedStuff = Phrase(
    "transposed.stuff",
    "The same as a convolution: zeros between and around the cells of X, and the kernel turned "
      + "round.")
  /// An output.
  public static let transposedGather = Phrase(
    "transposed.gather", "Multiply, add, and compare with what was stamped.")

  /// A picked input.
  public static let transposedInputTrace = Phrase(
    "transposed.input-trace",
    "{cell} goes into {count} {count:cell|cells}, once for each weight of the kernel.")
  /// A picked input that has not stamped yet.
  public static let transposedPendingTrace = Phrase(
    "transposed.pending-trace", "{cell} has not stamped yet.")
  /// A picked weight.
  public static let transposedWeightTrace = Phrase(
    "transposed.weight-trace",
    "This weight has been stamped {count} {count:time|times} so far, once by each cell of X.")
  /// A picked number before cropping.
  public static let transposedScatteredTrace = Phrase(
    "transposed.scattered-trace",
    "{count} {count:stamp lies|stamps lie} over this cell so far; what overlaps is added.")
  /// A picked number that is cropped.
  public static let transposedCroppedTrace = Phrase(
    "transposed.cropped-trace", "The padding crops it.")
  /// A picked zero of the stuffed input.
  public static let transposedZeroTrace = Phrase(
    "transposed.zero-trace", "A zero that was put there: it adds nothing to any sum.")
  /// A picked cell of the stuffed input.
  public static let transposedStuffedTrace = Phrase(
    "transposed.stuffed-trace", "{cell} goes into {count} {count:output|outputs} so far.")
  /// A picked weight of the turned kernel.
  public static let transposedFlippedTrace = Phrase(
    "transposed.flipped-trace",
    "This weight has been multiplied {count} {count:time|times} so far, once for each output.")
  /// A picked output.
  public static let transposedOutputTrace = Phrase(
    "transposed.output-trace",
    "{output} reads {count} {count:cell|cells} of X; the other products are with added zeros.")
}
