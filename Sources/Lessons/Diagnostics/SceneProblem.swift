import Phrases

/// What is wrong with a scene in a lesson.
public enum SceneProblem: Error, Hashable, Sendable {
  /// A scene that is not known.
  case unknown(String, expected: [String], nearest: String?)
  /// A setting that the scene does not have.
  case settingUnknown(String, scene: String, expected: [String], nearest: String?)
}

extension SceneProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .unknown(let found, let expected, let nearest):
      Wording(
        .sceneUnknown, ["found": .text(found), "expected": .names(expected)],
        nearest: nearest)
    case .settingUnknown(let found, let scene, let expected, let nearest):
      Wording(
        .settingUnknown,
        ["found": .text(found), "scene": .text(scene), "expected": .names(expected)],
        nearest: nearest)
    }
  }
}
