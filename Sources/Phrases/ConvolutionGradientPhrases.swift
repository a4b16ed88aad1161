extension Phrase {
  /// What the scene shows.
  public static let convolutionGradientSummary = Phrase(
    "convolution-gradient.summary",
    "both gradients of a convolution, number by number, beside central differences")
  /// What a frame is.
  public static let convolutionGradientFrames = Phrase(
    "convolution-gradient.frames",
    "the first frames compute ∂L/∂W, one weight each; the others ∂L/∂X, one input cell each")
  /// The figure `upstream`.
  public static let convolutionGradientUpstreamFigure = Phrase(
    "convolution-gradient.upstream-figure",
    "∂L/∂Z in one row, one number for each output; while ∂L/∂W is computed")
  /// The figure `dilated`.
  public static let convolutionGradientDilatedFigure = Phrase(
    "convolution-gradient.dilated-figure",
    "∂L/∂Z in one row with stride − 1 zeros between its numbers; while ∂L/∂W is computed, with a "
      + "stride above 1")
  /// The figure `kernel`.
  public static let convolutionGradientKernelFigure = Phrase(
    "convolution-gradient.kernel-figure", "W in one row; while ∂L/∂W is computed")
  /// The figure `kernel_gradient`.
  public static let convolutionGradientKernelGradientFigure = Phrase(
    "convolution-gradient.kernel-gradient-figure",
    "∂L/∂W in one row, as long as the kernel; while it is computed")
  /// The figure `kernel_difference`.
  public static let convolutionGradientKernelDifferenceFigure = Phrase(
    "convolution-gradient.kernel-difference-figure",
    "the central differences of ∂L/∂W in one row; while it is computed")
  /// The figure `extended`.
  public static let convolutionGradientExtendedFigure = Phrase(
    "convolution-gradient.extended-figure",
    "∂L/∂Z in one row, with stride − 1 zeros between its numbers, dilation·(kernel − 1) on either "
      + "side, and one more at the end for each cell left over; while ∂L/∂X is computed")
  /// The figure `flipped`.
  public static let convolutionGradientFlippedFigure = Phrase(
    "convolution-gradient.flipped-figure", "W turned round, in one row; while ∂L/∂X is computed")
  /// The figure `input_gradient`.
  public static let convolutionGradientInputGradientFigure = Phrase(
    "convolution-gradient.input-gradient-figure",
    "∂L/∂X in one row, as long as the input without padding; while it is computed")
  /// The figure `input_difference`.
  public static let convolutionGradientInputDifferenceFigure = Phrase(
    "convolution-gradient.input-difference-figure",
    "the central differences of ∂L/∂X in one row; while it is computed")
  /// The first weight.
  public static let convolutionGradientFirst = Phrase(
    "convolution-gradient.first",
    "Each output used {weight} once. Lay ∂L/∂Z under what it multiplied, {cells}; multiply, and "
      + "add.")
  /// Another weight, one cell further.
  public static let convolutionGradientSlideOne = Phrase(
    "convolution-gradient.slide-one",
    "Slide ∂L/∂Z along X, one cell to the right: {weight} multiplied {cells}.")
  /// Another weight, several cells further.
  public static let convolutionGradientSlide = Phrase(
    "convolution-gradient.slide",
    "Slide ∂L/∂Z along X, {count} cells to the right: {weight} multiplied {cells}.")
  /// The gaps of a stride.
  public static let convolutionGradientGaps = Phrase(
    "convolution-gradient.gaps",
    "The windows start {stride} cells apart, so the numbers of ∂L/∂Z lie {stride} apart too, with "
      + "zeros between them.")
  /// The last weight.
  public static let convolutionGradientKernelDone = Phrase(
    "convolution-gradient.kernel-done", "That is all of ∂L/∂W.")
  /// The beginning of the second half, where the kernel spans two cells.
  public static let convolutionGradientExtendOne = Phrase(
    "convolution-gradient.extend-one",
    "Now ∂L/∂X. Put a zero on either side of ∂L/∂Z, turn the kernel round, and slide it along.")
  /// The beginning of the second half, where the kernel spans more.
  public static let convolutionGradientExtend = Phrase(
    "convolution-gradient.extend",
    "Now ∂L/∂X. Put {count} zeros on either side of ∂L/∂Z, turn the kernel round, and slide it "
      + "along.")
  /// The beginning of the second half, where the kernel has one weight.
  public static let convolutionGradientExtendNothing = Phrase(
    "convolution-gradient.extend-nothing",
    "Now ∂L/∂X. The kernel has a single weight: slide it along ∂L/∂Z.")
  /// Zeros for cells left over.
  public static let convolutionGradientRest = Phrase(
    "convolution-gradient.rest",
    "At its end {count:one more zero stands|more zeros stand} for what no window reached.")
  /// The crop by the padding.
  public static let convolutionGradientCrop = Phrase(
    "convolution-gradient.crop",
    "What it gives at the padding is cropped: nobody needs the gradient of added zeros.")
  /// Another cell, which one output read.
  public static let convolutionGradientOneReader = Phrase(
    "convolution-gradient.one-reader",
    "Slide the turned kernel one cell to the right. One output read {cell}.")
  /// Another cell, which several outputs read.
  public static let convolutionGradientReaders = Phrase(
    "convolution-gradient.readers",
    "Slide the turned kernel one cell to the right. {count} outputs read {cell}; each sends its "
      + "share.")
  /// A cell that no window read.
  public static let convolutionGradientLost = Phrase(
    "convolution-gradient.lost",
    "No output read {cell}, so the loss does not depend on it: its gradient is 0.")
  /// The last cell.
  public static let convolutionGradientInputDone = Phrase(
    "convolution-gradient.input-done", "That is all of ∂L/∂X.")

  /// A picked weight.
  public static let convolutionGradientWeightTrace = Phrase(
    "convolution-gradient.weight-trace",
    "{weight} multiplied {count} {count:cell|cells}, once for each output: so many products make "
      + "its gradient.")
  /// A picked number of ∂L/∂W.
  public static let convolutionGradientKernelTrace = Phrase(
    "convolution-gradient.kernel-trace",
    "{gradient} adds {count} {count:product|products}: what the weight multiplied, each times the "
      + "gradient of its output.")
  /// A picked input, while ∂L/∂W is computed.
  public static let convolutionGradientUsedTrace = Phrase(
    "convolution-gradient.used-trace",
    "This cell is in {count} {count:product|products} of ∂L/∂W so far, one for each weight that "
      + "multiplied it.")
  /// A picked input that is in no product so far.
  public static let convolutionGradientUnusedTrace = Phrase(
    "convolution-gradient.unused-trace", "This cell is in no product of ∂L/∂W so far.")
  /// A picked number of ∂L/∂Z.
  public static let convolutionGradientUpstreamTrace = Phrase(
    "convolution-gradient.upstream-trace",
    "What came back for {output} is in {count} {count:product|products} so far.")
  /// A picked weight of the turned kernel.
  public static let convolutionGradientFlippedTrace = Phrase(
    "convolution-gradient.flipped-trace",
    "{weight} is in {count} {count:product|products} so far, one for each cell that it multiplied.")
  /// A picked number of ∂L/∂X.
  public static let convolutionGradientInputTrace = Phrase(
    "convolution-gradient.input-trace",
    "{count} {count:output|outputs} read {cell}. Each sends its gradient back, times the weight "
      + "that multiplied the cell.")
  /// A picked input whose gradient is not known yet.
  public static let convolutionGradientPendingTrace = Phrase(
    "convolution-gradient.pending-trace",
    "{count} {count:output|outputs} read {cell}; its gradient is still to come.")
  /// A picked cell of the padding.
  public static let convolutionGradientPaddingTrace = Phrase(
    "convolution-gradient.padding-trace",
    "An added zero: it was read, but nobody needs its gradient.")
  /// A picked zero that was put between or around the numbers of ∂L/∂Z.
  public static let convolutionGradientZeroTrace = Phrase(
    "convolution-gradient.zero-trace", "A zero that was put there: it adds nothing to any sum.")
  /// A picked central difference.
  public static let convolutionGradientDifferenceTrace = Phrase(
    "convolution-gradient.difference-trace",
    "{cell} alone is nudged up and down by a small step: the slope of L should be its gradient.")
}
