extension Phrase {
  /// What the scene shows.
  public static let trainingRaceSummary = Phrase(
    "training-race.summary",
    "the same small network trained with and without batch norm or dropout")
  /// What a frame is.
  public static let trainingRaceFrames = Phrase(
    "training-race.frames",
    "the first frame is the start, each of the next ones follows a step of both networks")
  /// The setting `widths`.
  public static let trainingRaceWidthsHelp = Phrase(
    "training-race.widths-help",
    "how many units each hidden layer has, at most 16; 2 inputs and 2 classes stand around "
      + "them")
  /// The setting `rate`.
  public static let trainingRaceRateHelp = Phrase(
    "training-race.rate-help", "the rate of gradient descent")
  /// The setting `steps`.
  public static let trainingRaceStepsHelp = Phrase(
    "training-race.steps-help", "how many batches both networks are trained on")
  /// The setting `norm`.
  public static let trainingRaceNormHelp = Phrase(
    "training-race.norm-help", "whether the second network has batch norm in its hidden layers")
  /// The setting `dropout`.
  public static let trainingRaceDropoutHelp = Phrase(
    "training-race.dropout-help",
    "the probability that a hidden unit of the second network is dropped (keep is 1 minus it)")
  /// The figure `loss`.
  public static let trainingRaceLossFigure = Phrase(
    "training-race.loss-figure",
    "the loss of each batch before its step, as `plain` and `changed`; the axis ends at three "
      + "times the loss of guessing")
  /// The figure `results`.
  public static let trainingRaceResultsFigure = Phrase(
    "training-race.results-figure",
    "the columns `loss`, `test_loss` and `accuracy` on test points, for the plain network and "
      + "the other")
  /// The figure `test_loss`.
  public static let trainingRaceTestFigure = Phrase(
    "training-race.test-figure",
    "the loss on 64 other points in evaluation, as `plain` and `changed`, from the start on")
  /// The figure `activations`.
  public static let trainingRaceActivationsFigure = Phrase(
    "training-race.activations-figure",
    "the columns `layer`, `mean`, `deviation` and `zeros` (a share) of each hidden layer on "
      + "the test points")
  /// The figure `plain_units`.
  public static let trainingRacePlainUnitsFigure = Phrase(
    "training-race.plain-units-figure",
    "the last hidden layer of the plain network for six test points, points × units")
  /// The figure `changed_units`.
  public static let trainingRaceChangedUnitsFigure = Phrase(
    "training-race.changed-units-figure", "the same of the other network")
  /// A view of training.
  public static let trainingRaceViewLoss = Phrase("training-race.view-loss", "training loss")
  /// A view of testing.
  public static let trainingRaceViewTest = Phrase("training-race.view-test", "test loss")
  /// A view of activations.
  public static let trainingRaceViewActivations = Phrase(
    "training-race.view-activations", "activations")
  /// A view of single units.
  public static let trainingRaceViewUnits = Phrase("training-race.view-units", "units")
  /// The network as it is.
  public static let trainingRacePlain = Phrase("training-race.plain", "plain")
  /// The network with batch norm.
  public static let trainingRaceNorm = Phrase("training-race.norm", "batch norm")
  /// The network with dropout.
  public static let trainingRaceDropout = Phrase("training-race.dropout", "dropout")
  /// The network with both.
  public static let trainingRaceBoth = Phrase("training-race.both", "both")
  /// The network without either.
  public static let trainingRaceSame = Phrase("training-race.same", "also plain")
  /// The title of the losses.
  public static let trainingRaceLoss = Phrase("training-race.loss", "batch loss")
  /// The title of the test losses.
  public static let trainingRaceTestLoss = Phrase("training-race.test-loss", "test loss")
  /// The axis of steps.
  public static let trainingRaceStepAxis = Phrase("training-race.step-axis", "steps")
  /// The title of the results.
  public static let trainingRaceResults = Phrase("training-race.results", "now")
  /// The title of the activations.
  public static let trainingRaceActivations = Phrase("training-race.activations", "hidden layers")
  /// The title of units.
  public static let trainingRaceUnits = Phrase("training-race.units", "units, {network}")
  /// Nothing was added.
  public static let trainingRaceAlike = Phrase(
    "training-race.alike",
    "Nothing was added, so both networks are the same and stay the same. Switch on `norm` or "
      + "`dropout`.")
  /// The start.
  public static let trainingRaceStart = Phrase(
    "training-race.start",
    "Two networks with the same weights, one plain, one with {changed}, will see the same "
      + "batches of {count} points in four clouds. Guessing would cost log 2.")
  /// A step.
  public static let trainingRaceStep = Phrase(
    "training-race.step",
    "Step {step}: both saw the same {batch} points and moved every weight down its own "
      + "gradient.")
  /// The end where what was added was better.
  public static let trainingRaceWon = Phrase(
    "training-race.won",
    "After {step} {step:step|steps} the plain network costs {plain} on points it never saw, the "
      + "one with {changed} {other}. Another seed or rate may say otherwise: try.")
  /// The end where the plain network was better.
  public static let trainingRaceLost = Phrase(
    "training-race.lost",
    "After {step} {step:step|steps} the plain network costs {plain} on points it never saw, the "
      + "one with {changed} {other}: here it was no help. Try another rate, or more layers.")
  /// A unit that was picked.
  public static let trainingRaceTraceUnit = Phrase(
    "training-race.trace-unit",
    "How this unit comes about for test point {point}, in evaluation; the same place in the "
      + "other network is marked, but it learned something else.")
  /// A picked loss of a batch.
  public static let trainingRaceTraceLoss = Phrase(
    "training-race.trace-loss",
    "The mean of {count} losses: those of the batch of this step, before the weights move.")
  /// A picked loss on the test points.
  public static let trainingRaceTraceTestLoss = Phrase(
    "training-race.trace-test-loss",
    "The mean of {count} losses: those of the test points, as the network is used afterwards.")
  /// A picked accuracy.
  public static let trainingRaceTraceAccuracy = Phrase(
    "training-race.trace-accuracy",
    "The share of the {count} test points to which the network gives the right class.")
  /// A picked number of a hidden layer.
  public static let trainingRaceTraceLayer = Phrase(
    "training-race.trace-layer",
    "Hidden layer {layer} gives {count} numbers: {points} test points times {units} units.")
}
