extension Phrase {
  /// The setting `maps`.
  public static let dropoutFamilyMapsHelp = Phrase(
    "dropout-family.maps-help", "feature maps, channels × rows × columns")
  /// The setting `deviation`.
  public static let dropoutFamilyDeviationHelp = Phrase(
    "dropout-family.deviation-help", "the deviation of the noise that Gaussian dropout adds")
  /// The setting `samples`.
  public static let dropoutFamilySamplesHelp = Phrase(
    "dropout-family.samples-help", "how often each kind of noise is drawn, once in each frame")
  /// What the scene shows.
  public static let dropoutFamilySummary = Phrase(
    "dropout-family.summary",
    "the same feature maps under six kinds of dropout, with mean and variance, measured and exact")
  /// What a frame is.
  public static let dropoutFamilyFrames = Phrase(
    "dropout-family.frames",
    "frame n draws each kind of noise anew, and measures one unit over the first n draws")
  /// The figure `maps`.
  public static let dropoutFamilyMapsFigure = Phrase(
    "dropout-family.maps-figure", "the feature maps, channels × rows × columns")
  /// The figure `paper`.
  public static let dropoutFamilyPaperFigure = Phrase(
    "dropout-family.paper-figure", "under Bernoulli dropout as in the paper, as large as the maps")
  /// The figure `inverted`.
  public static let dropoutFamilyInvertedFigure = Phrase(
    "dropout-family.inverted-figure", "under inverted Bernoulli dropout, as large as the maps")
  /// The figure `multiplicative`.
  public static let dropoutFamilyMultiplicativeFigure = Phrase(
    "dropout-family.multiplicative-figure",
    "times normal numbers of mean 1 and variance (1 − p)/p, as large as the maps")
  /// The figure `additive`.
  public static let dropoutFamilyAdditiveFigure = Phrase(
    "dropout-family.additive-figure", "plus normal numbers of mean 0, as large as the maps")
  /// The figure `spatial`.
  public static let dropoutFamilySpatialFigure = Phrase(
    "dropout-family.spatial-figure", "whole channels dropped, as large as the maps")
  /// The figure `alpha`.
  public static let dropoutFamilyAlphaFigure = Phrase(
    "dropout-family.alpha-figure", "under alpha dropout, as large as the maps")
  /// The figure `means`.
  public static let dropoutFamilyMeansFigure = Phrase(
    "dropout-family.means-figure",
    "a table with a row for each kind: what the watched unit is now, its mean, and at test time")
  /// The figure `variances`.
  public static let dropoutFamilyVariancesFigure = Phrase(
    "dropout-family.variances-figure",
    "a table with a row for each kind: the watched unit's variance, and its covariance with its "
      + "neighbour in the map, where it has one")
  /// The view of the means.
  public static let dropoutFamilyMeansView = Phrase("dropout-family.means-view", "means")
  /// The view of the variances.
  public static let dropoutFamilyVariancesView = Phrase(
    "dropout-family.variances-view", "variances")
  /// The view of the maps.
  public static let dropoutFamilyMapsView = Phrase("dropout-family.maps-view", "maps")
  /// The paper's dropout.
  public static let dropoutFamilyPaper = Phrase("dropout-family.paper", "Bernoulli")
  /// Inverted dropout.
  public static let dropoutFamilyInverted = Phrase("dropout-family.inverted", "inverted")
  /// Multiplicative Gaussian dropout.
  public static let dropoutFamilyMultiplicative = Phrase(
    "dropout-family.multiplicative", "Gaussian ×")
  /// Additive Gaussian dropout.
  public static let dropoutFamilyAdditive = Phrase("dropout-family.additive", "Gaussian +")
  /// Spatial dropout.
  public static let dropoutFamilySpatial = Phrase("dropout-family.spatial", "spatial")
  /// Alpha dropout.
  public static let dropoutFamilyAlpha = Phrase("dropout-family.alpha", "alpha")
  /// The header of the kinds.
  public static let dropoutFamilyKind = Phrase("dropout-family.kind", "dropout")
  /// The header of what a unit is now.
  public static let dropoutFamilyNow = Phrase("dropout-family.now", "now")
  /// The header of the measured mean.
  public static let dropoutFamilyMean = Phrase("dropout-family.mean", "mean")
  /// The header of the exact mean.
  public static let dropoutFamilyExactMean = Phrase("dropout-family.exact-mean", "exact mean")
  /// The header of what evaluation gives.
  public static let dropoutFamilyTest = Phrase("dropout-family.test", "at test time")
  /// The header of the measured variance.
  public static let dropoutFamilyVariance = Phrase("dropout-family.variance", "variance")
  /// The header of the exact variance.
  public static let dropoutFamilyExactVariance = Phrase("dropout-family.exact-variance", "exact")
  /// The header of the measured covariance.
  public static let dropoutFamilyCovariance = Phrase(
    "dropout-family.covariance", "with neighbour")
  /// The header of the exact covariance.
  public static let dropoutFamilyExactCovariance = Phrase(
    "dropout-family.exact-covariance", "exact covariance")
  /// The first frame.
  public static let dropoutFamilyFirst = Phrase(
    "dropout-family.first",
    "Six kinds of noise on the same maps: inverted divides by {keep} what Bernoulli only keeps, spatial "
      + "drops whole channels, alpha sets no unit to 0.")
  /// A frame in the middle.
  public static let dropoutFamilyMiddle = Phrase(
    "dropout-family.middle",
    "Each kind is drawn anew. Watch {unit}: its mean and variance over {count} draws, beside the "
      + "exact ones.")
  /// The last frame.
  public static let dropoutFamilyLast = Phrase(
    "dropout-family.last",
    "Inverted, spatial and Gaussian × share mean and variance; spatial alone ties a unit to its "
      + "neighbour. Only the paper's Bernoulli rescales at test time.")
  /// A traced unit of the maps.
  public static let dropoutFamilyTraceMaps = Phrase(
    "dropout-family.trace-maps", "What each kind of noise makes of this unit in this draw.")
  /// A traced unit.
  public static let dropoutFamilyTrace = Phrase(
    "dropout-family.trace", "What this kind of noise makes of the unit in this draw.")
  /// A traced unit of a channel that spatial dropout treats as one.
  public static let dropoutFamilyTraceSpatial = Phrase(
    "dropout-family.trace-spatial", "One coin decides for the whole channel.")
  /// A picked number of the draw.
  public static let dropoutFamilyTraceNow = Phrase(
    "dropout-family.trace-now", "What this kind of noise makes of {unit} in this draw.")
  /// A picked measured number.
  public static let dropoutFamilyTraceMeasured = Phrase(
    "dropout-family.trace-measured", "Measured over {count} {count:draw|draws} of {unit} so far.")
  /// A picked exact number.
  public static let dropoutFamilyTraceExact = Phrase(
    "dropout-family.trace-exact", "The exact value, which what is measured closes in on.")
  /// A picked number of test time.
  public static let dropoutFamilyTraceTest = Phrase(
    "dropout-family.trace-test", "What {unit} is at test time, where nothing is drawn.")
}
