extension Phrase {
  // Settings that several scenes of dropout share.
  /// The setting `keep`.
  public static let dropoutKeepHelp = Phrase(
    "dropout.keep-help", "the probability that a unit is kept; what PyTorch calls p is 1 − keep")
  /// The setting `X`.
  public static let dropoutInputsHelp = Phrase(
    "dropout.inputs-help", "the inputs, a row for each example and a column for each unit")
  /// The band around a running mean.
  public static let dropoutBand = Phrase("dropout.band", "exact ± 2σ/√n")
  /// The level that a running mean closes in on.
  public static let dropoutExact = Phrase("dropout.exact", "exact")

  // dropout-mask.
  /// The setting `samples`.
  public static let dropoutMaskSamplesHelp = Phrase(
    "dropout-mask.samples-help", "how many masks are drawn, one in each frame")
  /// What the scene shows.
  public static let dropoutMaskSummary = Phrase(
    "dropout-mask.summary",
    "masks D, what is left of X, and the means of P = D ⊙ X and PᵀP closing in on the exact ones")
  /// What a frame is.
  public static let dropoutMaskFrames = Phrase(
    "dropout-mask.frames", "frame n draws mask n, and shows the means of the first n masks")
  /// The figure `input`.
  public static let dropoutMaskInputFigure = Phrase(
    "dropout-mask.input-figure", "X, examples × units")
  /// The figure `mask`.
  public static let dropoutMaskMaskFigure = Phrase(
    "dropout-mask.mask-figure", "D, the mask of this frame, as large as X")
  /// The figure `dropped`.
  public static let dropoutMaskDroppedFigure = Phrase(
    "dropout-mask.dropped-figure", "P = D ⊙ X of this frame, as large as X")
  /// The figure `mean`.
  public static let dropoutMaskMeanFigure = Phrase(
    "dropout-mask.mean-figure", "the mean of P so far, as large as X")
  /// The figure `mean_exact`.
  public static let dropoutMaskMeanExactFigure = Phrase(
    "dropout-mask.mean-exact-figure", "E[P] = pX, as large as X")
  /// The figure `gram`.
  public static let dropoutMaskGramFigure = Phrase(
    "dropout-mask.gram-figure", "the mean of PᵀP so far, units × units")
  /// The figure `gram_exact`.
  public static let dropoutMaskGramExactFigure = Phrase(
    "dropout-mask.gram-exact-figure",
    "E[PᵀP] = p²XᵀX + p(1 − p)Γ̂², units × units; Γ̂ holds the norms of the columns")
  /// The figure `gram_enumerated`.
  public static let dropoutMaskEnumeratedFigure = Phrase(
    "dropout-mask.enumerated-figure",
    "E[PᵀP] by trying every mask, units × units; where X has at most 12 entries")
  /// The figure `mean_course`.
  public static let dropoutMaskMeanCourseFigure = Phrase(
    "dropout-mask.mean-course-figure",
    "how the mean of the entry of P with the largest size went, as `mean`")
  /// The figure `gram_course`.
  public static let dropoutMaskGramCourseFigure = Phrase(
    "dropout-mask.gram-course-figure",
    "how the mean of the diagonal entry of PᵀP went that belongs to the same column, as `mean`")
  /// The view of one mask.
  public static let dropoutMaskMaskView = Phrase("dropout-mask.mask-view", "one mask")
  /// The view of the means of P.
  public static let dropoutMaskMeanView = Phrase("dropout-mask.mean-view", "mean of P")
  /// The view of the means of PᵀP.
  public static let dropoutMaskGramView = Phrase("dropout-mask.gram-view", "mean of PᵀP")
  /// The view of the course of P.
  public static let dropoutMaskMeanCourseView = Phrase(
    "dropout-mask.mean-course-view", "course of P")
  /// The view of the course of PᵀP.
  public static let dropoutMaskGramCourseView = Phrase(
    "dropout-mask.gram-course-view", "course of PᵀP")
  /// The axis of a course.
  public static let dropoutMaskAxis = Phrase("dropout-mask.axis", "masks n")
  /// The axis of a mean.
  public static let dropoutMaskMeanAxis = Phrase("dropout-mask.mean-axis", "mean")
  /// The running mean.
  public static let dropoutMaskRunningMean = Phrase("dropout-mask.running-mean", "mean so far")
  /// The level that a slip expects.
  public static let dropoutMaskSlip = Phrase("dropout-mask.slip", "p²‖x‖², a slip")
  /// The first frame.
  public static let dropoutMaskFirst = Phrase(
    "dropout-mask.first",
    "Toss a coin for every entry of X: it stays with probability {keep}, else it becomes 0. What is "
      + "left is P. One mask says little about the mean.")
  /// How many entries are left.
  public static let dropoutMaskKept = Phrase(
    "dropout-mask.kept", "A new mask: {kept} of {count} entries {kept:stays|stay}.")
  /// How the means close in.
  public static let dropoutMaskCloser = Phrase(
    "dropout-mask.closer",
    "The means close in on the exact values like 1/√n: half the distance takes four times as many "
      + "masks.")
  /// The last frame.
  public static let dropoutMaskLast = Phrase(
    "dropout-mask.last",
    "After {count} {count:mask|masks}: off the diagonal PᵀP comes to p², on it to p, because an entry "
      + "is always kept together with itself (D² = D).")
  /// A traced entry of P.
  public static let dropoutMaskTraceEntry = Phrase(
    "dropout-mask.trace-entry",
    "This entry stayed in {kept} of {count} {count:mask|masks}; each time it is itself or 0.")
  /// A traced entry of the mean of P.
  public static let dropoutMaskTraceMean = Phrase(
    "dropout-mask.trace-mean",
    "The mean is the entry times the share of masks that kept it, {kept} of {count}; the exact mean "
      + "has the probability in place of the share.")
  /// A traced diagonal entry.
  public static let dropoutMaskTraceDiagonal = Phrase(
    "dropout-mask.trace-diagonal",
    "Each entry of the column meets itself, and is kept with itself with probability p, not p².")
  /// A traced entry off the diagonal.
  public static let dropoutMaskTraceOther = Phrase(
    "dropout-mask.trace-other",
    "Two columns meet row by row; two different entries are both kept with probability p².")
}
