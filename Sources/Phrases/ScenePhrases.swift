extension Phrase {
  /// A scene that does not exist.
  public static let sceneNotKnown = Phrase("scene.not-known", "`{found}` is not a scene")
  /// A setting that a scene does not have.
  public static let sceneSettingNotKnown = Phrase(
    "scene.setting-not-known", "`{found}` is not a setting of `{scene}`; it has {expected}")
  /// The nearest name to an unknown one.
  public static let sceneDidYouMean = Phrase("scene.did-you-mean", "; did you mean `{nearest}`?")
  /// Something on the command line that is no setting.
  public static let sceneNotASetting = Phrase(
    "scene.not-a-setting", "found `{found}`; expected a setting such as `stride=2`")
  /// A setting that is given twice.
  public static let sceneSettingTwice = Phrase(
    "scene.setting-twice", "`{parameter}` is given twice")
  /// A setting without a value.
  public static let sceneSettingMissing = Phrase(
    "scene.setting-missing", "`{parameter}` has no value")
  /// A setting whose formula is wrong; the message is the formula's own.
  public static let sceneSettingFormula = Phrase(
    "scene.setting-formula", "`{parameter}`: {message}")
  /// A setting that its table does not allow.
  public static let sceneSettingNotAllowed = Phrase(
    "scene.setting-not-allowed", "found {found} for `{parameter}`; expected {expected}")
  /// An entry of a setting that is too large.
  public static let sceneEntryTooLarge = Phrase(
    "scene.entry-too-large",
    "entry {index} of `{parameter}` is {found}; expected a number from −{limit} to {limit}")
  /// A kernel that is longer than the padded input.
  public static let sceneWindowDoesNotFit = Phrase(
    "scene.window-does-not-fit",
    "a {parameter} of {length} does not fit an input of {input} with padding {padding}")
  /// A kernel that is too long because of its dilation.
  public static let sceneDilatedWindowDoesNotFit = Phrase(
    "scene.dilated-window-does-not-fit",
    "a {parameter} of {length} that spans {span} cells does not fit an input of {input} with "
      + "padding {padding}")
  /// A tensor that needs another shape.
  public static let sceneOtherShape = Phrase(
    "scene.other-shape", "`{parameter}` has the shape {found}; expected {expected}")
  /// A column of zeros.
  public static let sceneZeroColumn = Phrase(
    "scene.zero-column",
    "column {column} of `{parameter}` is all 0; expected at least one other number in each column")
  /// A column that is the same number again and again.
  public static let sceneConstantColumn = Phrase(
    "scene.constant-column",
    "column {column} of `{parameter}` is one number throughout; centred, nothing of it is left")
  /// A padding that crops everything.
  public static let sceneNothingLeft = Phrase(
    "scene.nothing-left", "a padding of {padding} crops the whole output")
  /// More frames than a scene may have.
  public static let sceneTooManyFrames = Phrase(
    "scene.too-many-frames", "these settings make {count} frames; expected at most {limit}")
  /// A row that needs as many numbers as there are outputs.
  public static let sceneNotAsLongAsOutput = Phrase(
    "scene.not-as-long-as-output",
    "`{parameter}` has {found} {found:number|numbers}; expected {expected}, as many as there are "
      + "outputs")

  /// A layer that cannot be.
  public static let sceneLayer = Phrase("scene.layer", "`{parameter}`: {message}")
  /// One of several layers that cannot be.
  public static let sceneLayerNumber = Phrase(
    "scene.layer-number", "layer {number} of `{parameter}`: {message}")
  /// No layers, or too many.
  public static let sceneLayerCount = Phrase(
    "scene.layer-count", "`{parameter}` has {found} layers; expected 1 to {limit}")
  /// An entry that is no length.
  public static let sceneNotALength = Phrase(
    "scene.not-a-length",
    "entry {index} of `{parameter}` is {found}; expected a whole number from 1 to {limit}")
  /// A unit that is not there.
  public static let sceneUnitNotThere = Phrase(
    "scene.unit-not-there",
    "found {found} for `unit`; the last layer has {count} {count:unit|units} along an axis, counted "
      + "from 0")
  /// A field that is too wide.
  public static let sceneFieldTooWide = Phrase(
    "scene.field-too-wide",
    "these layers span {found} pixels; expected at most {limit}")
  /// A kind of layer that is not known.
  public static let layerKind = Phrase(
    "layer.kind", "found `{found}`; expected one of {expected}")
  /// Something that is not an entry of a layer.
  public static let layerNotAnEntry = Phrase(
    "layer.not-an-entry", "found `{found}`; expected an entry such as `k=3`")
  /// An entry that a layer does not have.
  public static let layerEntry = Phrase(
    "layer.entry", "`{found}` is not an entry of `{kind}`; it has {expected}")
  /// An entry of a layer that has none.
  public static let layerNoEntries = Phrase(
    "layer.no-entries", "`{found}` is not an entry of `{kind}`, which has none")
  /// An entry that is given twice.
  public static let layerEntryTwice = Phrase("layer.entry-twice", "`{found}` is given twice")
  /// An entry that a layer needs.
  public static let layerMissing = Phrase("layer.missing", "`{kind}` needs `{entry}=`")
  /// An entry outside its range.
  public static let layerOutside = Phrase(
    "layer.outside", "found {found} for `{entry}`; expected a whole number from {low} to {high}")
  /// A row of a layer that is too long or empty.
  public static let layerRow = Phrase(
    "layer.row",
    "found a row of {count} {count:number|numbers}; expected `[k]`, `[k, s]`, `[k, s, p]` or "
      + "`[k, s, p, d]`")

  /// What an integer setting may be.
  public static let sceneWholeNumber = Phrase(
    "scene.whole-number", "a whole number from {low} to {high}")
  /// What a real setting may be.
  public static let sceneNumber = Phrase("scene.number", "a number from {low} to {high}")
  /// What a row of numbers may be.
  public static let sceneRow = Phrase(
    "scene.row", "{low} to {high} numbers in a row, such as `[1, 2, 3]`")
  /// What a row of a fixed length may be.
  public static let sceneExactRow = Phrase("scene.exact-row", "{count} numbers in a row")
  /// What a number for all, or one for each feature may be.
  public static let sceneNumbers = Phrase(
    "scene.numbers", "a number, or up to {high} numbers in a row")
  /// What a matrix may be.
  public static let sceneMatrix = Phrase(
    "scene.matrix",
    "a matrix of {low} to {high} rows and columns, such as `[[1, 2], [3, 4]]`")
  /// What a tensor may be.
  public static let sceneTensor = Phrase(
    "scene.tensor", "a tensor of {axes} to {most} axes, each {low} to {high} long")
  /// What a pair may be.
  public static let scenePair = Phrase(
    "scene.pair", "a whole number from {low} to {high}, or two as in `[1, 2]`")
  /// What a pair or a word may be.
  public static let scenePairOrWord = Phrase(
    "scene.pair-or-word",
    "a whole number from {low} to {high}, two as in `[1, 2]`, or one of {words}")
  /// What words may be.
  public static let sceneWords = Phrase(
    "scene.words", "any of {words}, with commas between them, or `none`")
  /// What a word may be.
  public static let sceneWord = Phrase("scene.word", "one of {words}")
  /// What a flag may be.
  public static let sceneFlag = Phrase("scene.flag", "`yes` or `no`")
  /// What layers may be.
  public static let sceneLayers = Phrase(
    "scene.layers", "rows `[k, s, p, d]`, or a line such as `{line}: conv, k=3` for each layer")
  /// Layers that were found.
  public static let sceneLayersFound = Phrase(
    "scene.layers-found", "{count} {count:layer|layers}")
  /// A row of numbers that was found.
  public static let sceneRowFound = Phrase(
    "scene.row-found", "a row of {count} {count:number|numbers}")
  /// A tensor that was found.
  public static let sceneTensorFound = Phrase("scene.tensor-found", "a tensor of shape {shape}")
}
