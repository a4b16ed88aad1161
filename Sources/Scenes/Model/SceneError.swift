import Formula
import Phrases

/// Why a scene cannot be made from its settings.
public enum SceneError: Error, Hashable, Sendable {
  /// No scene of that name; the nearest one, if any is near.
  case unknownScene(String, nearest: String?)
  /// No setting of that name in the scene.
  case unknownParameter(String, scene: String, nearest: String?)
  /// A setting outside what its table allows.
  case notAllowed(parameter: String, found: String, expected: String)
  /// A setting's formula that has no value.
  case formula(parameter: String, FormulaError)
  /// Settings that are each allowed but do not fit each other.
  case doesNotFit(parameter: String, reason: String)
}
