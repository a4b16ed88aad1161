extension Phrase {
  /// What `calculation` shows.
  public static let calculationSummary = Phrase(
    "calculation.summary", "the author's own: what is given and computed, one statement a frame")
  /// What one frame is.
  public static let calculationFrames = Phrase(
    "calculation.frames", "one `given` or `let`; the last one shows the plot too")
  /// Help for `given`.
  public static let calculationGivenHelp = Phrase(
    "calculation.given-help",
    "a name and what it is drawn from; without any statement attention is shown")
  /// Help for `slider`.
  public static let calculationSliderHelp = Phrase(
    "calculation.slider-help",
    "a name that the reader moves; `start` nested in it is its first value")
  /// Help for `let`.
  public static let calculationLetHelp = Phrase(
    "calculation.let-help",
    "a name and its formula; `say` nested in it is its caption, `tex` how it is written")
  /// Help for `show`.
  public static let calculationShowHelp = Phrase(
    "calculation.show-help", "the names that are shown, all where it is left out")
  /// Help for `plot`.
  public static let calculationPlotHelp = Phrase(
    "calculation.plot-help", "a formula drawn in the last frame over the variable that `over` names"
  )
  /// The figures.
  public static let calculationFigure = Phrase(
    "calculation.figure",
    "every name of a `given`, `slider` or `let` is a figure of that name and of its value's shape")

  /// The figure `equation`.
  public static let calculationEquationFigure = Phrase(
    "calculation.equation-figure", "what `tex` says, in the frames of statements that have it")

  /// What a `given` may be.
  public static let sceneGiven = Phrase(
    "scene.given", "a generator, such as `given x: integers(1, 9, 3)`")
  /// What a `slider` may be.
  public static let sceneSlider = Phrase(
    "scene.slider", "a range, such as `slider t: range(0, 1, 0.1)`")
  /// What a `let` may be.
  public static let sceneLet = Phrase("scene.let", "a formula, such as `let y: 2 * x`")
  /// What a `plot` may be.
  public static let scenePlot = Phrase(
    "scene.plot", "a formula, such as `plot f: u^2`, with `over: u, -6, 6` nested in it")
  /// What names may be.
  public static let sceneNames = Phrase("scene.names", "names, with commas between them")

  /// A statement without a name.
  public static let sceneLabelMissing = Phrase(
    "scene.label-missing", "`{parameter}` needs a name, as in `{parameter} x`")
  /// A name that cannot be one.
  public static let sceneNotAName = Phrase(
    "scene.not-a-name", "`{found}` cannot be the name of a `{parameter}`")
  /// A slider that is no range.
  public static let sceneSliderRange = Phrase(
    "scene.slider-range", "`slider {slider}` is no range; expected one such as `range(0, 1, 0.1)`")
  /// A slider that starts outside its range.
  public static let sceneSliderStart = Phrase(
    "scene.slider-start", "found {found} for `{slider}`, which is not a step of its range")
  /// A plot without its variable.
  public static let sceneNotOver = Phrase(
    "scene.not-over", "`plot {plot}` needs a number at each place of `over: u, a, b` with a below b"
  )
  /// A name that is not defined.
  public static let sceneUnknownName = Phrase(
    "scene.unknown-name", "found `{found}` for `show`; expected the name of a statement")
  /// A tensor that is too large to be shown.
  public static let sceneTooManyEntries = Phrase(
    "scene.too-many-entries",
    "`{label}` has {found} entries; at most {limit} are shown, and `show` leaves a name out")
  /// Too many statements.
  public static let sceneTooManyStatements = Phrase(
    "scene.too-many-statements", "there are {found} statements; expected at most {limit}")

  /// A given name.
  public static let calculationDrawn = Phrase("calculation.drawn", "{name} is given.")
  /// A name that reads nothing.
  public static let calculationConstant = Phrase("calculation.constant", "{name} is computed.")
  /// A name that reads others.
  public static let calculationMade = Phrase("calculation.made", "{name} is made of {read}.")
  /// A scene of sliders alone.
  public static let calculationSliders = Phrase("calculation.sliders", "Move what can be moved.")
  /// What a picked cell is made of.
  public static let calculationTrace = Phrase(
    "calculation.trace",
    "{name} depends on {count} {count:number|numbers}: a small change of {count:it|any of them} "
      + "changes it")
  /// A picked cell that reads nothing.
  public static let calculationGivenTrace = Phrase(
    "calculation.given-trace",
    "{name} is given. A small change of it changes {count} {count:cell|cells} so far.")
}
