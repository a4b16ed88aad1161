import Phrases
import Scenes

/// What is wrong with a scene in a lesson.
public enum SceneProblem: Error, Hashable, Sendable {
  /// A scene that is not known.
  case unknown(String, expected: [String], nearest: String?)
  /// A setting outside what its table allows, or settings that do not fit each other.
  case settings(SceneError)
}

extension SceneProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .unknown(let found, let expected, let nearest):
      Wording(
        .sceneUnknown, ["found": .text(found), "expected": .names(expected)], nearest: nearest)
    case .settings(let error):
      Wording(.sceneSettings, ["message": .message { error.message(in: $0) }])
    }
  }
}
