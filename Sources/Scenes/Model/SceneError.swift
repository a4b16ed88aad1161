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
  /// A kernel that is longer than what it slides along; with its dilation it spans more cells.
  case kernelDoesNotFit(kernel: Int, span: Int, input: Int, padding: Int)
  /// A row of settings that has to be as long as the output is.
  case notAsLongAsOutput(parameter: String, found: Int, expected: Int)
  /// What the engine refuses.
  case engine(EngineError)
}
