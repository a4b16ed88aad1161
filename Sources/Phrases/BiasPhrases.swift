extension Phrase {
  /// What the scene shows.
  public static let biasSummary = Phrase(
    "bias.summary", "a convolution with and without bias through batch norm, and their difference")
  /// What a frame is.
  public static let biasFrames = Phrase(
    "bias.frames",
    "the convolution, the activation if there is one, and the statistics take one frame each; "
      + "then one frame for each output; then, unless statistics are frozen, one for evaluation "
      + "after each training step")
  /// The setting `input`.
  public static let biasInputHelp = Phrase("bias.input-help", "a row or a matrix")
  /// The setting `kernel`.
  public static let biasKernelHelp = Phrase("bias.kernel-help", "the weights, a row or a matrix")
  /// The setting `bias`.
  public static let biasBiasHelp = Phrase(
    "bias.bias-help", "the number b that one of the two convolutions adds")
  /// The setting `activation`.
  public static let biasActivationHelp = Phrase(
    "bias.activation-help", "what stands between convolution and batch norm")
  /// The setting `frozen`.
  public static let biasFrozenHelp = Phrase(
    "bias.frozen-help", "whether both normalise by statistics that were measured without the bias")
  /// The setting `steps`.
  public static let biasStepsHelp = Phrase(
    "bias.steps-help", "how many training steps the running statistics see")
  /// The figure `input`.
  public static let biasInputFigure = Phrase("bias.input-figure", "X; in the first frame")
  /// The figure `kernel`.
  public static let biasKernelFigure = Phrase("bias.kernel-figure", "W; in the first frame")
  /// The figure `without`.
  public static let biasWithoutFigure = Phrase(
    "bias.without-figure", "the pipeline without bias at this stage, as large as the output")
  /// The figure `with`.
  public static let biasWithFigure = Phrase(
    "bias.with-figure", "the pipeline with bias at this stage, as large as the output")
  /// The figure `difference`.
  public static let biasDifferenceFigure = Phrase(
    "bias.difference-figure", "with − without, as large as the output")
  /// The figure `statistics`.
  public static let biasStatisticsFigure = Phrase(
    "bias.statistics-figure",
    "the columns `mean` and `variance` without bias, with it, and their difference; from the "
      + "statistics on")
  /// The figure `left`.
  public static let biasLeftFigure = Phrase(
    "bias.left-figure",
    "how much of the bias the running mean has not taken up, step by step; in evaluation")
  /// The title of the difference.
  public static let biasDifference = Phrase("bias.difference", "difference")
  /// The title of the statistics that normalise.
  public static let biasStatistics = Phrase("bias.statistics", "subtracted")
  /// The title of the running statistics.
  public static let biasRunning = Phrase("bias.running", "running")
  /// The row without bias.
  public static let biasRowWithout = Phrase("bias.row-without", "without")
  /// The row with bias.
  public static let biasRowWith = Phrase("bias.row-with", "with b")
  /// The row of the difference.
  public static let biasRowDifference = Phrase("bias.row-difference", "difference")
  /// The axis of steps.
  public static let biasStepAxis = Phrase("bias.step-axis", "training steps")
  /// The title of what is left.
  public static let biasLeft = Phrase("bias.left", "left of b")
  /// The convolution.
  public static let biasConvolution = Phrase(
    "bias.convolution",
    "The same convolution without and with the bias b: every output is higher by b, "
      + "everywhere alike.")
  /// The activation.
  public static let biasActivated = Phrase(
    "bias.activated",
    "An activation stands in between. It bends, so what b adds is no longer the same "
      + "everywhere.")
  /// The statistics without an activation.
  public static let biasMeanTakesIt = Phrase(
    "bias.mean-takes-it",
    "The mean of the batch takes b along: it is higher by b too. The variance does not "
      + "notice.")
  /// The statistics behind an activation.
  public static let biasMeanTakesSome = Phrase(
    "bias.mean-takes-some",
    "Behind the activation b is no common shift, so the mean cannot take it along whole, and "
      + "the variance changes as well.")
  /// Frozen statistics.
  public static let biasFrozenStatistics = Phrase(
    "bias.frozen-statistics",
    "The statistics are frozen, as they were measured without the bias. Both pipelines "
      + "subtract the same mean.")
  /// An output where the bias is gone.
  public static let biasGone = Phrase(
    "bias.gone",
    "The mean that is subtracted holds b too, so b is gone, up to rounding. A shift is what β "
      + "is for: the bias adds nothing that β could not.")
  /// An output with frozen statistics.
  public static let biasStays = Phrase(
    "bias.stays",
    "A frozen mean knows nothing of b: what b did to a cell stays there, divided by the "
      + "deviation.")
  /// An output behind an activation.
  public static let biasBent = Phrase(
    "bias.bent",
    "What is subtracted is the same for all cells, what b did is not. The bias does not "
      + "cancel behind an activation.")
  /// Evaluation without an activation.
  public static let biasEvaluation = Phrase(
    "bias.evaluation",
    "Evaluation after {step} training {step:step|steps}: the running mean has taken up all of "
      + "b but 0.9^{step}. The rest, divided by the deviation, is the difference.")
  /// The last evaluation without an activation.
  public static let biasEvaluationEnd = Phrase(
    "bias.evaluation-end",
    "After {step} {step:step|steps} 0.9^{step} of b is left in evaluation. The longer the "
      + "training, the less: with running statistics too, the bias can be left out.")
  /// Evaluation behind an activation.
  public static let biasEvaluationBent = Phrase(
    "bias.evaluation-bent",
    "Evaluation after {step} training {step:step|steps}: the shift of the mean is taken up "
      + "step by step, but behind the activation the pipelines stay different.")
  /// A number whose counterpart is looked for.
  public static let biasTraceDifference = Phrase(
    "bias.trace-difference", "The same cell in both pipelines, and their difference.")
  /// An output that was picked.
  public static let biasTraceOutput = Phrase(
    "bias.trace-output", "The output is made of {count} {count:product|products}.")
  /// An input that was picked.
  public static let biasTraceInput = Phrase(
    "bias.trace-input", "The input feeds {count} {count:output|outputs} of each pipeline.")
  /// A weight that was picked.
  public static let biasTraceKernel = Phrase(
    "bias.trace-kernel",
    "The weight takes part in {count} {count:product|products}, one for each output.")
  /// The level of 0.
  public static let biasNothingLeft = Phrase("bias.nothing-left", "nothing left")
  /// A picked mean or variance.
  public static let biasTraceStatistics = Phrase(
    "bias.trace-statistics", "It is made of the {count} numbers of this pipeline's feature.")
  /// A picked mean or variance that is kept from elsewhere.
  public static let biasTraceKept = Phrase(
    "bias.trace-kept", "It was kept from earlier batches, and the numbers of this one do not count."
  )
}
