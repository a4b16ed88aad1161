import Engine
import Phrases

/// Features x = Wz + b and their centers in the plane, trained by softmax and center loss, or against
/// centroids that do not move.
struct CenterLossScene: Scene {
  static let declaration = SceneDeclaration(
    name: "center-loss", summary: .centerLossSummary, frameMeaning: .centerLossFrames,
    parameters: [
      Parameter(name: "classes", kind: .integer(2...5), initial: "3", help: .centerLossClassesHelp),
      Parameter(name: "points", kind: .integer(2...30), initial: "8", help: .centerLossPointsHelp),
      Parameter(
        name: "lambda", kind: .real(0...1e6), initial: "1", help: .centerLossLambdaHelp),
      Parameter(name: "alpha", kind: .real(0...1), initial: "0.5", help: .centerLossAlphaHelp),
      Parameter(name: "rate", kind: .real(0...10), initial: "0.5", help: .centerLossRateHelp),
      Parameter(name: "steps", kind: .integer(1...500), initial: "60", help: .centerLossStepsHelp),
      Parameter(
        name: "loss", kind: .word(["center", "pedcc"]), initial: "center",
        help: .centerLossLossHelp),
      Parameter(name: "stepwise", kind: .flag, initial: "no", help: .centerLossStepwiseHelp),
      Parameter(name: "margin", kind: .real(0...1), initial: "0.2", help: .centerLossMarginHelp),
      .seed,
    ],
    figures: [
      FigureDeclaration(name: "plane", meaning: .centerLossPlaneFigure),
      FigureDeclaration(name: "features", meaning: .centerLossFeaturesFigure),
      FigureDeclaration(name: "centers", meaning: .centerLossCentersFigure),
      FigureDeclaration(name: "center_step", meaning: .centerLossStepFigure),
      FigureDeclaration(name: "summary", meaning: .centerLossSummaryFigure),
      FigureDeclaration(name: "distances", meaning: .centerLossDistancesFigure),
    ],
    views: [
      ViewDeclaration(title: .sceneViewPicture, figures: ["plane", "summary"]),
      ViewDeclaration(title: .sceneViewNumbers, figures: ["features", "centers", "center_step"]),
      ViewDeclaration(title: .sceneViewCurves, figures: ["distances"]),
    ])

  /// The training before the first step, after it, and so on.
  let moments: [CenterMoment]
  let classes: Int
  let lambda: Double
  let alpha: Double
  let isPedcc: Bool
  /// The parts of a step that have a frame each; one where steps are not taken apart.
  let parts: [Part]
  /// From where to where the plane reaches, over all frames.
  let range: (x: ClosedRange<Double>, y: ClosedRange<Double>)
  let labels: [Int]

  /// What a frame of a step shows.
  enum Part: Equatable {
    /// The whole step.
    case whole
    /// The pull of the loss on the features.
    case pull
    /// The move of the center of a class.
    case center(Int)
    /// The move of W, b and with them of all features.
    case features
  }

  init(_ settings: Settings) throws(SceneError) {
    let set = try CenterSetup(settings)
    let steps = try settings.integer("steps")
    isPedcc = settings.word("loss") == "pedcc"
    parts =
      try !settings.flag("stepwise")
      ? [.whole] : [.pull] + (isPedcc ? [] : (0..<set.classes).map(Part.center)) + [.features]
    try PlaneSettings.check(frames: 1 + steps * parts.count)
    moments = isPedcc ? try set.pedcc(steps: steps) : try set.center(steps: steps)
    range = CenterLossScene.range(moments, isUnit: isPedcc)
    (classes, lambda, alpha) = (set.classes, set.lambda, set.alpha)
    labels = set.labels
  }

  var frameCount: Int { 1 + (moments.count - 1) * parts.count }

  /// The moment before the step of a frame, and the part of the step; no part for the first frame.
  func place(_ number: Int) -> (moment: Int, part: Part?) {
    let index = min(max(number, 1), frameCount) - 1
    guard index > 0 else { return (0, nil) }
    return ((index - 1) / parts.count, parts[(index - 1) % parts.count])
  }

  /// The moment whose features a frame shows.
  func featureMoment(_ number: Int) -> Int {
    let (moment, part) = place(number)
    return part == .whole || part == .features ? moment + 1 : moment
  }

  /// The centers that a frame shows: those of classes up to the present one have moved.
  func centers(_ number: Int) -> Tensor {
    let (moment, part) = place(number)
    let (old, new) = (moments[moment].centers, moments[featureMoment(number)].centers)
    guard case .center(let label)? = part, moments.indices.contains(moment + 1) else { return new }
    let moved = moments[moment + 1].centers
    let elements = (0..<classes).flatMap { row in
      (0..<2).map { row <= label ? moved[row, $0] : old[row, $0] }
    }
    return (try? Tensor(shape: [classes, 2], elements: elements)) ?? old
  }

  private static func range(
    _ moments: [CenterMoment], isUnit: Bool
  ) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
    if isUnit { return (-1.2...1.2, -1.2...1.2) }
    let places = moments.flatMap { [$0.features, $0.centers] }
    let axis = { (column: Int) in
      ClosedRange.holding(
        places.flatMap { tensor in (0..<tensor.shape[0]).map { tensor[$0, column] } })
    }
    return (axis(0), axis(1))
  }
}

/// Where everything stands between two steps.
struct CenterMoment {
  /// The features that are shown: x, or x at length 1 where centroids do not move.
  let features: Tensor
  let centers: Tensor
  /// The batch of the step that comes: which examples, their features, and what is pulled where.
  let batch: Batch
  /// The softmax loss of the batch, with its margin against fixed centroids.
  let softmax: Double
  /// The center loss of the batch, or the distance to fixed centroids.
  let distance: Double
  /// Both together, the second times λ.
  let loss: Double
  /// The scatter of all features that are shown.
  let scatter: ClassScatter

  /// The batch of a step.
  struct Batch {
    let examples: [Int]
    let labels: [Int]
    let inputs: Tensor
    let features: Tensor
    let map: LinearMap
    /// Δc and the counts; nothing where centroids do not move.
    let center: CenterLoss?
    let gradient: Tensor
  }
}
