extension Phrase {
  /// What `receptive-field` shows.
  public static let receptiveSummary = Phrase(
    "receptive.summary", "what one unit sees of the input, and how much each pixel counts")
  /// What one frame is.
  public static let receptiveFrames = Phrase(
    "receptive.frames",
    "one layer more on the way up, then one layer of the way back, on which weights are handed down"
  )
  /// Help for `layers`.
  public static let receptiveLayersHelp = Phrase(
    "receptive.layers-help", "the layers from the input up; s is 1, p 0 and d 1 where left out")
  /// Help for `unit`.
  public static let receptiveUnitHelp = Phrase(
    "receptive.unit-help", "the unit of the last layer, for both axes or as [row, column], from 0")
  /// Help for `size`.
  public static let receptiveSizeHelp = Phrase(
    "receptive.size-help", "the height and width of the input, in pixels")

  /// The figure `stack`.
  public static let receptiveStackFigure = Phrase(
    "receptive.stack-figure",
    "the layers from the side, the last on top, with the pyramid below the chosen unit")
  /// The figure `table`.
  public static let receptiveTableFigure = Phrase(
    "receptive.table-figure",
    "a row for the input and each layer: n, k, s, p, d, r, j, start, P; each column a vector, row 0 "
      + "the input")
  /// The figure `image`.
  public static let receptiveImageFigure = Phrase(
    "receptive.image-figure",
    "the field on the input with its padding: 1 where the unit sees, in the last frame the weights; "
      + "rows × columns")
  /// The figure `effective`.
  public static let receptiveEffectiveFigure = Phrase(
    "receptive.effective-figure",
    "the weight of each pixel along a row, exact where the layers average")
  /// The figure `weights`.
  public static let receptiveWeightsFigure = Phrase(
    "receptive.weights-figure",
    "the weights at the layer that the way back has reached, one number for each unit of the span; "
      + "on the way back only")

  /// The view from the side.
  public static let receptiveSideView = Phrase("receptive.side-view", "side")
  /// The view of the image.
  public static let receptiveImageView = Phrase("receptive.image-view", "image")
  /// The view of the weights.
  public static let receptiveWeightView = Phrase("receptive.weight-view", "effective field")

  /// The row of the input.
  public static let receptiveInput = Phrase("receptive.input", "input")
  /// The column of the layers' names.
  public static let receptiveLayerColumn = Phrase("receptive.layer-column", "layer")
  /// What stands beside the image.
  public static let receptiveImageTitle = Phrase("receptive.image-title", "X")
  /// What stands beside the image where a cell is several pixels wide.
  public static let receptiveImageBlocks = Phrase(
    "receptive.image-blocks", "X, {count}×{count} pixels a cell")
  /// The axis of the pixels.
  public static let receptivePixelAxis = Phrase("receptive.pixel-axis", "pixel")
  /// The axis of the weights.
  public static let receptiveWeightAxis = Phrase("receptive.weight-axis", "weight")
  /// What stands beside the effective field.
  public static let receptiveEffectiveTitle = Phrase(
    "receptive.effective-title", "effective field")

  /// A layer whose field is wider than that below it.
  public static let receptiveGrows = Phrase(
    "receptive.grows",
    "{layer}: below it units lie {jump} {jump:pixel|pixels} apart, so its window adds {added}. A "
      + "unit now spans {size} pixels.")
  /// A layer that looks at a single unit.
  public static let receptiveSame = Phrase(
    "receptive.same",
    "{layer}: it looks at one unit, so its units still span {size} "
      + "{size:pixel|pixels}.")
  /// What a stride does.
  public static let receptiveStride = Phrase(
    "receptive.stride", "Its own stride of {stride} widens only the layers after it.")
  /// How much hangs over the border.
  public static let receptiveOverhang = Phrase(
    "receptive.overhang",
    "Along a row {count} of them {count:hangs|hang} over the border, where there is only padding.")
  /// Pixels that are skipped.
  public static let receptiveHoles = Phrase(
    "receptive.holes",
    "Of those inside the image it sees {seen} along a row and skips {count}: a span is not a number "
      + "of pixels.")
  /// Weights are handed down.
  public static let receptiveBack = Phrase(
    "receptive.back",
    "Back through {layer}: each unit hands its weight down to its {kernel} {kernel:tap|taps} in "
      + "equal parts.")
  /// Weight that fell into the padding.
  public static let receptiveWeightLost = Phrase(
    "receptive.weight-lost", "What went into padding is lost; {total} of the weight is left.")
  /// How wide the effective field is.
  public static let receptiveDeviation = Phrase(
    "receptive.deviation",
    "The middle counts most: the weights deviate by {deviation} pixels, in a span of {size}.")
  /// What a picked weight is made of.
  public static let receptiveWeightTrace = Phrase(
    "receptive.weight-trace",
    "{count} {count:unit|units} of {layer} hand their weight down to this cell")
  /// Who sees a picked pixel.
  public static let receptivePixelTrace = Phrase(
    "receptive.pixel-trace",
    "{count} {count:unit|units} of the last layer {count:sees|see} the pixel in row {row}, column "
      + "{column}")
  /// What a picked unit spans.
  public static let receptiveUnitTrace = Phrase(
    "receptive.unit-trace", "Unit {unit} spans pixels {first} to {last}, {count} of them")
  /// A picked place of the padding.
  public static let receptivePaddingTrace = Phrase(
    "receptive.padding-trace", "This place lies in the padding: there is no pixel to see.")
  /// A picked number of the input's row.
  public static let receptiveInputTrace = Phrase(
    "receptive.input-trace", "A pixel sees itself, and its neighbours lie one pixel apart.")
  /// A picked number of a layer's row.
  public static let receptiveRowTrace = Phrase(
    "receptive.row-trace",
    "What the units of {layer} see follows from the row before it and from its own k, s, p and d.")
}
