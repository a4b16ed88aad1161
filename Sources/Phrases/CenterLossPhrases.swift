extension Phrase {
  /// What the scene shows.
  public static let centerLossSummary = Phrase(
    "center-loss.summary",
    "features x = Wz + b and their centers in the plane, trained by softmax and center loss")
  /// What a frame is.
  public static let centerLossFrames = Phrase(
    "center-loss.frames",
    "the first frame is the start, each of the next ones follows a step; stepwise, a step "
      + "takes one frame for the pull on the features, one for each center unless centers are "
      + "fixed, and one for W and b")
  /// The setting `classes`.
  public static let centerLossClassesHelp = Phrase(
    "center-loss.classes-help", "how many classes there are")
  /// The setting `points`.
  public static let centerLossPointsHelp = Phrase(
    "center-loss.points-help", "how many examples each class has")
  /// The setting `lambda`.
  public static let centerLossLambdaHelp = Phrase(
    "center-loss.lambda-help",
    "the weight λ of the center loss beside the softmax loss; 0 is softmax alone, 1e6 nearly "
      + "center loss alone")
  /// The setting `alpha`.
  public static let centerLossAlphaHelp = Phrase(
    "center-loss.alpha-help", "the rate α at which centers move")
  /// The setting `rate`.
  public static let centerLossRateHelp = Phrase(
    "center-loss.rate-help",
    "the rate of W, b and the classifier; divided by 1 + λ, so that steps are as long for "
      + "every λ")
  /// The setting `steps`.
  public static let centerLossStepsHelp = Phrase(
    "center-loss.steps-help",
    "how many steps are taken, each on a batch of two examples a class on average")
  /// The setting `loss`.
  public static let centerLossLossHelp = Phrase(
    "center-loss.loss-help",
    "center: softmax and center loss, whose centers move; pedcc: softmax with a margin and "
      + "distance to fixed, evenly spread centroids")
  /// The setting `stepwise`.
  public static let centerLossStepwiseHelp = Phrase(
    "center-loss.stepwise-help", "whether every part of a step has a frame of its own")
  /// The setting `margin`.
  public static let centerLossMarginHelp = Phrase(
    "center-loss.margin-help", "the margin of the softmax, for pedcc")
  /// The figure `plane`.
  public static let centerLossPlaneFigure = Phrase(
    "center-loss.plane-figure",
    "the features of each class as `class_0`, `class_1` and so on, and the `centers`; for "
      + "pedcc at length 1")
  /// The figure `features`.
  public static let centerLossFeaturesFigure = Phrase(
    "center-loss.features-figure", "x of the batch before the step, examples × 2")
  /// The figure `centers`.
  public static let centerLossCentersFigure = Phrase(
    "center-loss.centers-figure", "the centers, classes × 2")
  /// The figure `center_step`.
  public static let centerLossStepFigure = Phrase(
    "center-loss.step-figure", "Δc of the step, classes × 2; not for pedcc")
  /// The figure `summary`.
  public static let centerLossSummaryFigure = Phrase(
    "center-loss.summary-figure",
    "the columns `softmax` and `center` (for pedcc `distance`), the losses of the batch, and "
      + "`within` and `between`, distances of all features; at the start and now")
  /// The figure `distances`.
  public static let centerLossDistancesFigure = Phrase(
    "center-loss.distances-figure",
    "the mean distance of a feature to the mean of its class as `within`, and of two class "
      + "means as `between`, step by step")
  /// The title of the features.
  public static let centerLossFeatures = Phrase("center-loss.features", "x")
  /// The title of the centers.
  public static let centerLossCenters = Phrase("center-loss.centers", "centers")
  /// The title of the plane.
  public static let centerLossPlane = Phrase("center-loss.plane", "features")
  /// The title of the table.
  public static let centerLossMeasures = Phrase("center-loss.measures", "measured")
  /// The title of the distances.
  public static let centerLossDistance = Phrase("center-loss.distance", "distance")
  /// The axis of steps.
  public static let centerLossStepAxis = Phrase("center-loss.step-axis", "steps")
  /// The distance within classes.
  public static let centerLossWithin = Phrase("center-loss.within", "within a class")
  /// The distance between classes.
  public static let centerLossBetween = Phrase("center-loss.between", "between classes")
  /// The row of the start.
  public static let centerLossAtStart = Phrase("center-loss.at-start", "start")
  /// The row of now.
  public static let centerLossNow = Phrase("center-loss.now", "now")
  /// The start.
  public static let centerLossStart = Phrase(
    "center-loss.start",
    "{count} examples as features x = Wz + b, and {classes} centers at random places. Softmax "
      + "wants the classes apart, center loss wants each close to its center.")
  /// The start with fixed centroids.
  public static let centerLossFixedStart = Phrase(
    "center-loss.fixed-start",
    "{count} examples as features at length 1, and {classes} centroids as far apart as the "
      + "plane allows. The centroids will not move.")
  /// A step.
  public static let centerLossWholeStep = Phrase(
    "center-loss.whole-step",
    "W, b and the classifier took a step down the gradient, and every feature moved with "
      + "them. Each center moved towards the features of its class in the batch.")
  /// A step with fixed centroids.
  public static let centerLossFixedStep = Phrase(
    "center-loss.fixed-step",
    "W and b took a step, and the features turned with them. The centroids stay where they "
      + "are.")
  /// The pull of center loss.
  public static let centerLossPull = Phrase(
    "center-loss.pull",
    "Center loss pulls every feature straight to the center of its class: its gradient by x "
      + "is x − c.")
  /// The pull of fixed centroids.
  public static let centerLossFixedPull = Phrase(
    "center-loss.fixed-pull",
    "The loss wants every feature in the direction of its own centroid, and by a margin "
      + "further from the others.")
  /// The step of a center.
  public static let centerLossCenterStep = Phrase(
    "center-loss.center-step",
    "Center {class} moves by α times Δc. That is not the gradient: the sum over {count} "
      + "{count:example|examples} is divided by 1 + {count}, a damped mean.")
  /// A center without examples.
  public static let centerLossAbsent = Phrase(
    "center-loss.absent",
    "The batch has no example of class {class}: the sum is 0, the 1 below keeps it from 0/0, "
      + "and the center stays.")
  /// The step of W and b.
  public static let centerLossMapStep = Phrase(
    "center-loss.map-step",
    "W and b moved, and with them all features at once: x = Wz + b. No feature moves on its "
      + "own.")
  /// The end.
  public static let centerLossEnd = Phrase(
    "center-loss.end",
    "Within a class the distance went from {before} to {within}, between classes from {apart} to "
      + "{between}. Center loss gathers each class, softmax keeps the classes apart: λ weighs one "
      + "against the other.")
  /// The end in a single point.
  public static let centerLossCollapse = Phrase(
    "center-loss.collapse",
    "All falls onto one point: classes that were {apart} apart are {between} apart, and within a "
      + "class it is {within}. To center loss alone that is perfect; only softmax keeps classes "
      + "apart.")
  /// The end with fixed centroids.
  public static let centerLossFixedEnd = Phrase(
    "center-loss.fixed-end",
    "No centroid has moved, the features have: within a class from {before} to {within}, "
      + "between classes from {apart} to {between}.")
  /// A feature that was picked.
  public static let centerLossTraceFeature = Phrase(
    "center-loss.trace-feature",
    "The feature is made by W and b of its input; its center is that of class {class}.")
  /// A center that was picked.
  public static let centerLossTraceCenter = Phrase(
    "center-loss.trace-center",
    "The center is moved by {count} {count:feature|features} of the batch.")
  /// A fixed centroid that was picked.
  public static let centerLossTraceFixed = Phrase(
    "center-loss.trace-fixed",
    "The centroid is fixed; {count} {count:feature|features} of the batch are drawn to it.")
  /// A picked softmax loss.
  public static let centerLossTraceSoftmax = Phrase(
    "center-loss.trace-softmax",
    "The softmax loss of the {count} examples, which keeps classes apart.")
  /// A picked center loss.
  public static let centerLossTraceCenterLoss = Phrase(
    "center-loss.trace-center-loss",
    "The center loss of the {count} examples: half the squared distance of each to its center.")
  /// A picked distance to fixed centroids.
  public static let centerLossTraceDistance = Phrase(
    "center-loss.trace-distance",
    "How far the {count} examples lie from the centroids of their classes.")
  /// A picked distance within classes.
  public static let centerLossTraceWithin = Phrase(
    "center-loss.trace-within",
    "The mean distance of all {count} features to the mean of their class.")
  /// A picked distance between classes.
  public static let centerLossTraceBetween = Phrase(
    "center-loss.trace-between", "The mean distance between the means of the {classes} classes.")
  /// Steps that are too large to gather anything.
  public static let centerLossTooFast = Phrase(
    "center-loss.too-fast",
    "Within a class the distance went from {before} to {within}: at this rate every step leaps over "
      + "what it aims at. With a smaller one the classes are gathered.")
}
