extension Phrase {
  /// What `layer-costs` shows.
  public static let layerCostsSummary = Phrase(
    "layer-costs.summary", "what each layer of a network costs, beside a second network")
  /// What one frame is.
  public static let layerCostsFrames = Phrase(
    "layer-costs.frames", "one layer, first of A, then of B; the totals in the last")
  /// Help for `layers`.
  public static let layerCostsLayersHelp = Phrase(
    "layer-costs.layers-help", "the layers of network A, the first of them next to the input")
  /// Help for `input`.
  public static let layerCostsInputHelp = Phrase(
    "layer-costs.input-help", "one image: channels, height, width")
  /// Help for `compare`.
  public static let layerCostsCompareHelp = Phrase(
    "layer-costs.compare-help",
    "the layers of network B, in the same way; without them the first network stands alone, unless "
      + "it is the default")
  /// Help for `convention`.
  public static let layerCostsConventionHelp = Phrase(
    "layer-costs.convention-help", "what is counted as work: a unit, or what a usual counter prints"
  )

  /// The figure `layers`.
  public static let layerCostsLayersFigure = Phrase(
    "layer-costs.layers-figure",
    "network A, a row for each layer: output, parameters, work, additions; each column a vector")
  /// The figure `compare`.
  public static let layerCostsCompareFigure = Phrase(
    "layer-costs.compare-figure", "network B, in the same way; where there is one")
  /// The figure `work`.
  public static let layerCostsWorkFigure = Phrase(
    "layer-costs.work-figure", "a bar for each layer of both networks: A1, A2, …, B1, …")
  /// The figure `counters`.
  public static let layerCostsCountersFigure = Phrase(
    "layer-costs.counters-figure",
    "what the usual counters print for the layer, in the last frame for network A, and by which rule"
  )
  /// The view of the tables.
  public static let layerCostsTableView = Phrase("layer-costs.table-view", "tables")
  /// The view of the bars.
  public static let layerCostsWorkView = Phrase("layer-costs.work-view", "bars")
  /// The view of the counters.
  public static let layerCostsCounterView = Phrase("layer-costs.counter-view", "counters")

  /// The column of layers.
  public static let layerCostsLayerColumn = Phrase("layer-costs.layer-column", "layer")
  /// The column of outputs.
  public static let layerCostsOutputColumn = Phrase("layer-costs.output-column", "output")
  /// The column of parameters.
  public static let layerCostsParametersColumn = Phrase(
    "layer-costs.parameters-column", "parameters")
  /// The column of additions.
  public static let layerCostsAdditionsColumn = Phrase("layer-costs.additions-column", "additions")
  /// The column of counters.
  public static let layerCostsCounterColumn = Phrase("layer-costs.counter-column", "counter")
  /// The column of what counters print.
  public static let layerCostsPrintsColumn = Phrase("layer-costs.prints-column", "prints")
  /// The column of counters' rules.
  public static let layerCostsRuleColumn = Phrase("layer-costs.rule-column", "because it counts")
  /// What stands beside the counters.
  public static let layerCostsCountersTitle = Phrase("layer-costs.counters-title", "counters")
  /// The row of sums.
  public static let layerCostsTotal = Phrase("layer-costs.total", "total")
  /// What is multiplied.
  public static let layerCostsMultiplications = Phrase(
    "layer-costs.multiplications", "multiplications")
  /// What is compared.
  public static let layerCostsComparisons = Phrase("layer-costs.comparisons", "comparisons")
  /// What is divided.
  public static let layerCostsDivisions = Phrase("layer-costs.divisions", "divisions")

  /// A counter that counts biases.
  public static let layerCostsWithBias = Phrase(
    "layer-costs.with-bias", "MACs, and one for each bias added")
  /// A counter that leaves biases out.
  public static let layerCostsWithoutBias = Phrase(
    "layer-costs.without-bias", "MACs, the bias left out")
  /// A counter of MACs.
  public static let layerCostsMACs = Phrase("layer-costs.macs", "MACs")
  /// A counter that counts a product and its addition as two.
  public static let layerCostsTwice = Phrase(
    "layer-costs.twice", "two FLOPs for each MAC, no bias")
  /// A counter that multiplies by output positions.
  public static let layerCostsByOutput = Phrase(
    "layer-costs.by-output", "by output pixels, too many")
  /// A counter that multiplies by input positions.
  public static let layerCostsByInput = Phrase("layer-costs.by-input", "by input pixels")
  /// A counter that prints batch norm's parameters.
  public static let layerCostsNormParameters = Phrase(
    "layer-costs.norm-parameters", "the parameters, not the work")
  /// A counter that multiplies entries.
  public static let layerCostsNormEntries = Phrase(
    "layer-costs.norm-entries", "{count} for each entry")
  /// A counter that leaves batch norm out.
  public static let layerCostsNormNothing = Phrase(
    "layer-costs.norm-nothing", "matrix products and convolutions only")
  /// Layers for which counters go by rules of their own.
  public static let layerCostsDiffer = Phrase(
    "layer-costs.differ", "counters differ on this layer")
  /// The counters' sums.
  public static let layerCostsSumRule = Phrase("layer-costs.sum-rule", "all layers of A")
  /// A sum that is not known.
  public static let layerCostsNotKnown = Phrase(
    "layer-costs.not-known", "not known for every layer")

  /// One layer of a network.
  public static let layerCostsLayer = Phrase(
    "layer-costs.layer", "{name}, {layer}, gives {shape} for one image.")
  /// What to know of convolutions.
  public static let layerCostsConvolutionNote = Phrase(
    "layer-costs.convolution-note",
    "Each weight is used once at every output pixel; products with padded zeros count.")
  /// What to know of depthwise layers.
  public static let layerCostsDepthwiseNote = Phrase(
    "layer-costs.depthwise-note",
    "Each channel has one filter of its own, so the work is not multiplied by the channels again.")
  /// What to know of transposed convolutions.
  public static let layerCostsTransposedNote = Phrase(
    "layer-costs.transposed-note", "Each weight is used once at every input pixel.")
  /// What to know of max pooling.
  public static let layerCostsMaxPoolNote = Phrase(
    "layer-costs.max-pool-note",
    "It learns nothing and multiplies nothing: it compares, once less than its window has cells.")
  /// What to know of average pooling.
  public static let layerCostsAveragePoolNote = Phrase(
    "layer-costs.average-pool-note", "It learns nothing: it adds, and divides once for each output."
  )
  /// What to know of batch norm.
  public static let layerCostsBatchNormNote = Phrase(
    "layer-costs.batch-norm-note",
    "At test time it is one multiplication and one addition for each entry, and folds into the "
      + "convolution before it.")
  /// What to know of dense layers.
  public static let layerCostsDenseNote = Phrase(
    "layer-costs.dense-note", "Each weight is used once for one image.")
  /// The totals of two networks.
  public static let layerCostsCompared = Phrase(
    "layer-costs.compared",
    "The totals for one image, in {unit}. More layers need not mean more work.")
  /// The totals of one network.
  public static let layerCostsAlone = Phrase(
    "layer-costs.alone", "The totals for one image, in {unit}.")
  /// Two networks that end alike.
  public static let layerCostsSameEnd = Phrase(
    "layer-costs.same-end", "Both end in maps of the same size, {shape}.")
  /// A total that is not known.
  public static let layerCostsUnknown = Phrase(
    "layer-costs.unknown", "For some of the layers {counter} goes by a rule of its own.")
  /// A picked number of a counter.
  public static let layerCostsCounterTrace = Phrase(
    "layer-costs.counter-trace",
    "What {counter} prints, and what it counts: the layers are the same, the rules are not.")
}
