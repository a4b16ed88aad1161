extension Phrase {
  // Words that several scenes share.
  /// The name of a class.
  public static let sceneClass = Phrase("scene.class", "class {class}")
  /// A view of variances.
  public static let sceneViewVariances = Phrase("scene.view-variances", "variances")
  /// A view of means.
  public static let sceneViewMeans = Phrase("scene.view-means", "means")
  // batch-norm-modes.
  /// What the scene shows.
  public static let batchNormModesSummary = Phrase(
    "batch-norm-modes.summary",
    "a stream of batches, running averages, and training against evaluation")
  /// What a frame is.
  public static let batchNormModesFrames = Phrase(
    "batch-norm-modes.frames", "one batch: frame t is what is known after t batches")
  /// The setting `means`.
  public static let batchNormModesMeansHelp = Phrase(
    "batch-norm-modes.means-help", "the mean of each class; all classes are equally frequent")
  /// The setting `deviation`.
  public static let batchNormModesDeviationHelp = Phrase(
    "batch-norm-modes.deviation-help", "the deviation within every class")
  /// The setting `batch_size`.
  public static let batchNormModesBatchSizeHelp = Phrase(
    "batch-norm-modes.batch-size-help", "how many examples a batch has")
  /// The setting `order`.
  public static let batchNormModesOrderHelp = Phrase(
    "batch-norm-modes.order-help",
    "mixed as after shuffling; batches of one class, alternating; or one class after the "
      + "other in blocks")
  /// The setting `momentum`.
  public static let batchNormModesMomentumHelp = Phrase(
    "batch-norm-modes.momentum-help",
    "the weight of the new batch in the running averages, as in PyTorch")
  /// The setting `batches`.
  public static let batchNormModesBatchesHelp = Phrase(
    "batch-norm-modes.batches-help", "how many batches pass")
  /// The figure `batch`.
  public static let batchNormModesBatchFigure = Phrase(
    "batch-norm-modes.batch-figure", "x, one number for each example, its class above it")
  /// The figure `training`.
  public static let batchNormModesTrainingFigure = Phrase(
    "batch-norm-modes.training-figure",
    "what training makes of the batch, by its own mean and variance")
  /// The figure `evaluation`.
  public static let batchNormModesEvaluationFigure = Phrase(
    "batch-norm-modes.evaluation-figure",
    "what evaluation makes of the batch, by the running mean and variance after it")
  /// The figure `statistics`.
  public static let batchNormModesStatisticsFigure = Phrase(
    "batch-norm-modes.statistics-figure",
    "the columns `mean` and `variance` over this batch (unbiased), running, and over all "
      + "classes")
  /// The figure `parts`.
  public static let batchNormModesPartsFigure = Phrase(
    "batch-norm-modes.parts-figure",
    "the variances: of the batch, within and between its classes; running; and of all "
      + "classes, within and between")
  /// The figure `running_mean`.
  public static let batchNormModesMeanFigure = Phrase(
    "batch-norm-modes.mean-figure",
    "the mean of each batch as `batch`, and what was kept as `running`, which begins with the "
      + "start")
  /// The figure `running_variance`.
  public static let batchNormModesVarianceFigure = Phrase(
    "batch-norm-modes.variance-figure",
    "the unbiased variance of each batch as `batch`, and what was kept as `running`, which "
      + "begins with the start")
  /// The row of training.
  public static let batchNormModesTraining = Phrase("batch-norm-modes.training", "y train")
  /// The row of evaluation.
  public static let batchNormModesEvaluation = Phrase("batch-norm-modes.evaluation", "y eval")
  /// The title of the table.
  public static let batchNormModesStatistics = Phrase("batch-norm-modes.statistics", "statistics")
  /// The title of the bars.
  public static let batchNormModesVariance = Phrase("batch-norm-modes.variance", "variance")
  /// The title of the means.
  public static let batchNormModesRunningMean = Phrase("batch-norm-modes.running-mean", "running μ")
  /// The title of the variances.
  public static let batchNormModesRunningVariance = Phrase(
    "batch-norm-modes.running-variance", "running σ²")
  /// The axis of batches.
  public static let batchNormModesBatchAxis = Phrase("batch-norm-modes.batch-axis", "batch")
  /// The present batch.
  public static let batchNormModesThis = Phrase("batch-norm-modes.this", "this batch")
  /// What is kept.
  public static let batchNormModesRunning = Phrase("batch-norm-modes.running", "running")
  /// The whole of the data.
  public static let batchNormModesAll = Phrase("batch-norm-modes.all", "all classes")
  /// The variance within classes.
  public static let batchNormModesWithin = Phrase("batch-norm-modes.within", "within classes")
  /// The variance between classes.
  public static let batchNormModesBetween = Phrase("batch-norm-modes.between", "between classes")
  /// A mixed batch.
  public static let batchNormModesMixed = Phrase(
    "batch-norm-modes.mixed",
    "The batch holds several classes, so its variance has both parts. Training and evaluation "
      + "come closer as the start fades: it still weighs {start}.")
  /// The last mixed batch.
  public static let batchNormModesMixedEnd = Phrase(
    "batch-norm-modes.mixed-end",
    "Mixed batches keep both parts of the variance, within and between the classes: "
      + "evaluation does what training did. The start still weighs {start}.")
  /// A batch of one class among alternating ones.
  public static let batchNormModesAlternating = Phrase(
    "batch-norm-modes.alternating",
    "Class {class} alone: training subtracts this class's own mean, so nothing in y tells the "
      + "class. What is kept blends the means of all classes, but averages variances within one.")
  /// The last of alternating batches.
  public static let batchNormModesAlternatingEnd = Phrase(
    "batch-norm-modes.alternating-end",
    "The running mean came near the mean of all, but the running variance averaged variances "
      + "within a class. The part between classes, {between}, is missing: evaluation comes out "
      + "far too large.")
  /// A batch of a block.
  public static let batchNormModesBlocks = Phrase(
    "batch-norm-modes.blocks",
    "Class {class} alone, one batch after the other: the running averages drift towards this "
      + "class and forget what was before. The start still weighs {start}.")
  /// The last batch of the last block.
  public static let batchNormModesBlocksEnd = Phrase(
    "batch-norm-modes.blocks-end",
    "The running averages are those of class {class}, the last one. In evaluation every other "
      + "class lands far away from 0.")
  /// An example that was picked.
  public static let batchNormModesTraceBatch = Phrase(
    "batch-norm-modes.trace-batch",
    "The same example, by the statistics of its batch and by the running ones.")
  /// A training output that was picked.
  public static let batchNormModesTraceTraining = Phrase(
    "batch-norm-modes.trace-training",
    "In training the output depends on all {count} examples of the batch, through their mean "
      + "and variance.")
  /// An evaluation output that was picked.
  public static let batchNormModesTraceEvaluation = Phrase(
    "batch-norm-modes.trace-evaluation",
    "In evaluation the output depends on its own example alone: the running values are fixed.")
  /// A picked mean or variance of the batch.
  public static let batchNormModesTraceThis = Phrase(
    "batch-norm-modes.trace-this", "It is made of the {count} numbers of this batch alone.")
  /// A picked running value.
  public static let batchNormModesTraceRunning = Phrase(
    "batch-norm-modes.trace-running", "The old running value and that of this batch, blended.")
  /// The picked mean of all classes.
  public static let batchNormModesTraceMean = Phrase(
    "batch-norm-modes.trace-mean", "The mean of the classes' means, which are equally frequent.")
  /// The picked variance of all classes.
  public static let batchNormModesTraceParts = Phrase(
    "batch-norm-modes.trace-parts",
    "The variance within the classes, and that between their means.")
  /// A mixed batch that has but one class.
  public static let batchNormModesMixedAlike = Phrase(
    "batch-norm-modes.mixed-alike",
    "By chance this batch holds class {class} alone, so its variance lacks what lies between the "
      + "classes. The next ones make up for it; the start still weighs {start}.")
}
