/// What lesson pages and scenes say.
extension Phrase {
  /// The head of a note.
  public static let calloutNote = Phrase("drawing.callout.note", "Note")
  /// The head of a tip.
  public static let calloutTip = Phrase("drawing.callout.tip", "Tip")
  /// The head of a warning.
  public static let calloutWarning = Phrase("drawing.callout.warning", "Warning")
  /// Before the reason for a line of a derivation.
  public static let derivationBecause = Phrase("drawing.derivation.because", "because")
  /// How many lines of a derivation are still covered.
  public static let derivationMore = Phrase(
    "drawing.derivation.more", "{count} more {count:line|lines} to uncover")
  /// Beside a line of a derivation: what it is worth with the present numbers.
  public static let derivationNumber = Phrase("drawing.derivation.number", "here {value}")
  /// Where a scene stands, and how fast it plays.
  public static let sceneFrame = Phrase("drawing.scene.frame", "frame {number} of {count}")
  /// Which cells of a grid are shown, from 0.
  public static let gridPart = Phrase("drawing.grid.part", "cells {first} to {last} of {count}")
  /// Which columns of a matrix are shown, from 0.
  public static let gridColumns = Phrase(
    "drawing.grid.columns", "columns {first} to {last} of {count}")
  /// Which rows of a matrix are shown, from 0.
  public static let gridRows = Phrase("drawing.grid.rows", "rows {first} to {last} of {count}")
  /// What a place of a heat map stands for where it has not room for every number.
  public static let heatBlock = Phrase("drawing.heat.block", "means of {side}×{side}")
  /// Which rows of a table are shown, from 1.
  public static let tableRows = Phrase("drawing.table.rows", "rows {first} to {last} of {count}")
  /// Which columns of a table are shown, from 1.
  public static let tableColumns = Phrase(
    "drawing.table.columns", "columns {first} to {last} of {count}")
  /// A unit whose field is shown.
  public static let unitChosen = Phrase("drawing.unit.chosen", "the unit")
  /// A unit that is picked out.
  public static let unitSelected = Phrase("drawing.unit.selected", "picked out")
  /// A unit that the chosen one sees.
  public static let unitReached = Phrase("drawing.unit.reached", "seen by it")
  /// A unit that the chosen one does not see.
  public static let unitOther = Phrase("drawing.unit.other", "not seen")
  /// A place in the padding.
  public static let unitPadding = Phrase("drawing.unit.padding", "padding")
  /// A unit that nothing reaches.
  public static let unitLost = Phrase("drawing.unit.lost", "lost")
  /// A central difference beside the arithmetic that it checks.
  public static let checkBeside = Phrase(
    "drawing.check.beside", "central difference  {difference}  {mark}")
  /// A central difference on a line of its own.
  public static let checkBelow = Phrase(
    "drawing.check.below", "{title}: central difference {difference} {mark}")
  /// A central difference that agrees, told.
  public static let plainAgrees = Phrase(
    "drawing.plain.agrees", "Central difference for {title}: {difference}, agrees.")
  /// A central difference that does not agree, told.
  public static let plainDisagrees = Phrase(
    "drawing.plain.disagrees",
    "Central difference for {title}: {difference}, does not agree with {value}.")
  /// The head of a scene that is told.
  public static let plainScene = Phrase(
    "drawing.plain.scene", "Scene {name}, frame {number} of {count}.")
  /// The head of a scene that cannot be shown.
  public static let plainSceneFailed = Phrase(
    "drawing.plain.scene.failed", "Scene {name} cannot be shown: {reason}")
  /// The rows of a matrix that is told, from 0.
  public static let plainRow = Phrase("drawing.plain.row", "{name}, row {number}: {cells}.")
  /// A vector that is told.
  public static let plainCells = Phrase("drawing.plain.cells", "{name}: {cells}.")
  /// A number that is not known yet.
  public static let plainPending = Phrase("drawing.plain.pending", "not yet")
  /// A number that is computed now.
  public static let plainOutput = Phrase("drawing.plain.output", "now {cells}")
  /// Weights that are used now.
  public static let plainKernel = Phrase("drawing.plain.kernel", "weights {cells}")
  /// Gradients that are used now.
  public static let plainGradient = Phrase("drawing.plain.gradient", "gradient {cells}")
  /// What the current step picks out.
  public static let plainSelected = Phrase("drawing.plain.selected", "picked {cells}")
  /// Zeros that were added.
  public static let plainPadding = Phrase("drawing.plain.padding", "padding {cells}")
  /// Inputs that no window reaches.
  public static let plainLost = Phrase("drawing.plain.lost", "lost {cells}")
  /// Units that a mask set to zero.
  public static let plainDropped = Phrase("drawing.plain.dropped", "dropped {cells}")
  /// Central differences that agree.
  public static let plainAgreeing = Phrase("drawing.plain.agreeing", "agreeing {cells}")
  /// Central differences that do not agree.
  public static let plainDisagreeing = Phrase("drawing.plain.disagreeing", "not agreeing {cells}")
  /// A cell of a table that is told.
  public static let plainTableCell = Phrase("drawing.plain.table.cell", "{title}: {cell}")
}
