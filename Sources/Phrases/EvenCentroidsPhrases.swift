extension Phrase {
  // Views that several scenes share.
  /// A view of places in a plane.
  public static let sceneViewPicture = Phrase("scene.view-picture", "picture")
  /// A view of numbers.
  public static let sceneViewNumbers = Phrase("scene.view-numbers", "numbers")
  /// A view of what changes over the frames.
  public static let sceneViewCurves = Phrase("scene.view-curves", "curves")
  // even-centroids.
  /// What the scene shows.
  public static let evenCentroidsSummary = Phrase(
    "even-centroids.summary",
    "unit vectors that push each other apart, their cosines, and the simplex")
  /// What a frame is.
  public static let evenCentroidsFrames = Phrase(
    "even-centroids.frames",
    "the first frame is the start, each of the next ones follows a push of every pair; where "
      + "dimension is at least classes − 1, one more shows the simplex in closed form")
  /// The setting `classes`.
  public static let evenCentroidsClassesHelp = Phrase(
    "even-centroids.classes-help", "how many vectors there are, one for each class")
  /// The setting `dimension`.
  public static let evenCentroidsDimensionHelp = Phrase(
    "even-centroids.dimension-help", "how many coordinates a vector has")
  /// The setting `steps`.
  public static let evenCentroidsStepsHelp = Phrase(
    "even-centroids.steps-help", "how often all pairs push each other")
  /// The figure `plane`.
  public static let evenCentroidsPlaneFigure = Phrase(
    "even-centroids.plane-figure",
    "the first two coordinates of every vector as `points`, and the closest pair as `pair`, "
      + "inside the circle of length 1")
  /// The figure `points`.
  public static let evenCentroidsPointsFigure = Phrase(
    "even-centroids.points-figure", "the vectors, classes × dimension")
  /// The figure `cosines`.
  public static let evenCentroidsCosinesFigure = Phrase(
    "even-centroids.cosines-figure", "the cosine of every pair, classes × classes")
  /// The figure `closest`.
  public static let evenCentroidsClosestFigure = Phrase(
    "even-centroids.closest-figure",
    "the largest cosine of a pair as `largest`, push by push, over the level −1/(C − 1)")
  /// The title of the plane.
  public static let evenCentroidsPlane = Phrase("even-centroids.plane", "plane")
  /// The title of the vectors.
  public static let evenCentroidsPoints = Phrase("even-centroids.points", "vectors")
  /// The title of the cosines.
  public static let evenCentroidsCosines = Phrase("even-centroids.cosines", "cosines")
  /// The title of the largest cosine.
  public static let evenCentroidsLargest = Phrase("even-centroids.largest", "largest cosine")
  /// The axis of time.
  public static let evenCentroidsPushes = Phrase("even-centroids.pushes", "pushes")
  /// An axis of the plane.
  public static let evenCentroidsAxis = Phrase("even-centroids.axis", "coordinate {axis}")
  /// The circle.
  public static let evenCentroidsCircle = Phrase("even-centroids.circle", "length 1")
  /// The closest pair.
  public static let evenCentroidsPair = Phrase("even-centroids.pair", "closest pair")
  /// The start.
  public static let evenCentroidsStart = Phrase(
    "even-centroids.start",
    "{count} vectors of length 1 at random places. Every pair will push itself apart, the "
      + "closer the harder.")
  /// A push.
  public static let evenCentroidsPush = Phrase(
    "even-centroids.push",
    "Every vector gave way to the others, and was put back to length 1. {first} and {second} "
      + "are closest now.")
  /// The end of pushing, where the spread is even.
  public static let evenCentroidsEven = Phrase(
    "even-centroids.even",
    "All cosines have come to −1/(C − 1) = {even}: {count} vectors cannot be further apart.")
  /// The end of pushing, where the spread could be better.
  public static let evenCentroidsNotYet = Phrase(
    "even-centroids.not-yet",
    "The closest pair is still above {even}, which {count} vectors can reach in {needed} or "
      + "more dimensions. More steps would go on.")
  /// The end of pushing, where there are too few dimensions.
  public static let evenCentroidsTooFew = Phrase(
    "even-centroids.too-few",
    "A cosine of {even} for all pairs takes {needed} dimensions. In {dimension} the {count} "
      + "vectors only spread as far as pushing brings them, and their cosines differ.")
  /// The simplex.
  public static let evenCentroidsSimplex = Phrase(
    "even-centroids.simplex",
    "The same spread in closed form, without a push: the corners of a regular simplex. It may "
      + "be turned against the one that pushing found; the cosines are the same.")
  /// A cosine that was picked.
  public static let evenCentroidsTracePair = Phrase(
    "even-centroids.trace-pair",
    "The cosine of {first} and {second} is the product of their coordinates, added up, since "
      + "both have length 1.")
  /// A cosine on the diagonal.
  public static let evenCentroidsTraceSelf = Phrase(
    "even-centroids.trace-self", "{first} with itself: the square of its length, 1.")
  /// A coordinate that was picked.
  public static let evenCentroidsTracePoint = Phrase(
    "even-centroids.trace-point", "{point} takes part in {count} {count:cosine|cosines}.")
}
