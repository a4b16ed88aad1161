import Engine
import Formula

/// Why a scene cannot be made from its settings.
public enum SceneError: Error, Hashable, Sendable {
  /// No scene of that name; the nearest one, if any is near.
  case unknownScene(String, nearest: String?)
  /// No setting of that name in the scene.
  case unknownParameter(String, scene: String, nearest: String?)
  /// Something on the command line that is not `name=value`.
  case notASetting(String)
  /// The same setting twice.
  case givenTwice(parameter: String)
  /// A setting that has no value.
  case missing(parameter: String)
  /// A setting's formula that cannot be read or has no value.
  case formula(parameter: String, FormulaError)
  /// A setting of another kind, or outside what its table allows.
  case notAllowed(Parameter, found: Setting)
  /// A row of settings with an entry that is too large; `index` counts from 0.
  case entryTooLarge(parameter: String, index: Int, found: Double)
  /// A kernel, or another window, that is longer than what it slides along; with its dilation it
  /// spans more cells.
  case windowDoesNotFit(parameter: String, length: Int, span: Int, input: Int, padding: Int)
  /// A row of settings that has to be as long as the output is.
  case notAsLongAsOutput(parameter: String, found: Int, expected: Int)
  /// A tensor that needs another shape, given by other settings.
  case otherShape(parameter: String, found: [Int], expected: [Int])
  /// A column of a matrix that holds nothing but 0, counted from 0.
  case zeroColumn(parameter: String, column: Int)
  /// A column of equal entries, of which centring leaves nothing.
  case constantColumn(parameter: String, column: Int)
  /// A number that is too close to 0.
  case tooSmall(parameter: String, found: Double, least: Double)
  /// Entry `index` of a row, from 0, that is no whole number of a range.
  case entryNotAllowed(parameter: String, index: Int, found: Double, range: ClosedRange<Int>)
  /// Numbers that are no longer finite after a number of steps.
  case diverged(parameter: String, step: Int)
  /// A padding that crops the whole output.
  case nothingLeft(padding: Int)
  /// More frames than a scene may have.
  case tooManyFrames(Int, limit: Int)
  /// A layer of a list that cannot be; `number` counts from 1 where there are several.
  case layer(parameter: String, number: Int?, LayerProblem)
  /// A list of no layers, or of too many.
  case layerCount(parameter: String, found: Int, limit: Int)
  /// A labelled setting without its label.
  case labelMissing(parameter: String)
  /// A label that cannot be a name.
  case notAName(String, parameter: String)
  /// A statement that cannot be read or has no value.
  case statement(parameter: String, label: String, FormulaError)
  /// A slider that is no range, or whose start lies outside it.
  case notInRange(slider: String, found: Double?)
  /// A `plot` whose `over` is not `u, a, b`.
  case notOver(plot: String)
  /// A name that no statement has.
  case unknownName(String, parameter: String, nearest: String?)
  /// A tensor that has too many entries to be shown.
  case tooManyEntries(label: String, found: Int, limit: Int)
  /// More statements than a scene may have.
  case tooManyStatements(Int, limit: Int)
  /// An entry that is no length from 1 to a limit; `index` counts from 0.
  case notALength(parameter: String, index: Int, found: Double, limit: Int)
  /// A unit that a layer does not have.
  case unitNotThere(Int, count: Int)
  /// A receptive field that is too wide to be drawn.
  case fieldTooWide(Int, limit: Int)
  /// What the engine refuses.
  case engine(EngineError)
}
