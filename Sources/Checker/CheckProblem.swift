import Drawing
import Formula
import Phrases
import Scenes

/// What reading and grading a lesson does not bring to light: that some variant, screen or listener
/// would not get what its author meant.
enum CheckProblem: Hashable, Sendable {
  /// A formula among words that has no value in a variant.
  case valueWithout(formula: String, seed: UInt32, FormulaError)
  /// A scene that cannot be made in a variant.
  case sceneWithout(seed: UInt32, SceneError)
  /// A trace to a frame that the scene does not have.
  case traceOutside(seed: UInt32, found: String, count: Int)
  /// Something that does not fit a screen.
  case misfit(Misfit)
  /// Characters that terminals join as they like.
  case glyphSequence(String)
  /// A character whose width terminals do not agree on.
  case glyphUncertain(String)
  /// A step that shows something and says nothing.
  case stepWordless(count: Int)
  /// A lesson's id that was another.
  case lessonRenamed(id: String, revision: String)
  /// A lesson that is no longer there.
  case lessonGone(id: String, path: String, revision: String)
  /// A step's id that is no longer there, and the one in its place.
  case stepGone(id: String, new: String?, revision: String)
  /// A misconception's id that is no longer there.
  case misconceptionGone(id: String, revision: String)
  /// A lesson that no unit lists.
  case lessonUnlisted(path: String)
  /// A translation whose lesson has another id.
  case translationID(path: String, expected: String)
  /// A translation that lacks steps of its lesson.
  case translationSteps(path: String, missing: [String])
  /// A translation with steps that its lesson does not have.
  case translationExtra(path: String, extra: [String])

  /// Whether a reader would miss something.
  var isError: Bool {
    switch self {
    case .misfit, .glyphUncertain, .stepWordless, .lessonUnlisted: false
    default: true
    }
  }

  /// The stable name for tools.
  var code: String { String(phrase.name.dropFirst(Phrase.checkedPrefix.count)) }

  /// The sentence.
  func message(in phrases: Phrases) -> String {
    phrases.text(of: phrase, values(phrases))
  }

  private var phrase: Phrase {
    switch self {
    case .valueWithout: .valueWithout
    case .sceneWithout: .sceneWithout
    case .traceOutside: .traceOutside
    case .misfit(let misfit): misfit.kind.phrase
    case .glyphSequence: .glyphSequence
    case .glyphUncertain: .glyphUncertain
    case .stepWordless: .stepWordless
    case .lessonRenamed: .lessonRenamed
    case .lessonGone: .lessonGone
    case .stepGone(_, nil, _): .stepGone
    case .stepGone: .stepRenamed
    case .misconceptionGone: .misconceptionGone
    case .lessonUnlisted: .lessonUnlisted
    case .translationID: .translationId
    case .translationSteps: .translationSteps
    case .translationExtra: .translationExtra
    }
  }

  private func values(_ phrases: Phrases) -> [String: any CustomStringConvertible] {
    switch self {
    case .valueWithout(let formula, let seed, let error):
      ["formula": formula, "seed": seed, "reason": error.message(in: phrases)]
    case .sceneWithout(let seed, let error):
      ["seed": seed, "reason": error.message(in: phrases)]
    case .traceOutside(let seed, let found, let count):
      ["seed": seed, "found": found, "count": count]
    case .misfit(let misfit):
      [
        "needed": misfit.needed, "room": misfit.room, "figure": misfit.kind.scene.figure,
        "frame": misfit.kind.scene.frame,
      ]
    case .glyphSequence(let found), .glyphUncertain(let found): ["found": found]
    case .stepWordless(let count): ["count": count]
    case .lessonUnlisted(let path): ["path": path]
    default: comparison
    }
  }
}

extension CheckProblem {
  /// What fills a sentence that compares a lesson with an earlier one or with its translation.
  private var comparison: [String: any CustomStringConvertible] {
    switch self {
    case .lessonRenamed(let id, let revision), .misconceptionGone(let id, let revision):
      ["id": id, "revision": revision]
    case .lessonGone(let id, let path, let revision):
      ["id": id, "path": path, "revision": revision]
    case .stepGone(let id, let new, let revision):
      ["id": id, "new": new ?? "", "revision": revision]
    case .translationID(let path, let expected): ["path": path, "expected": expected]
    case .translationSteps(let path, let names), .translationExtra(let path, let names):
      ["path": path, "names": names.map { "`\($0)`" }.joined(separator: ", ")]
    default: [:]
    }
  }
}

extension Misfit.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .table: .tableWide
    case .code: .codeWide
    case .display: .displayWide
    case .derivationLine: .lineWide
    case .formula: .formulaWide
    case .scene: .sceneWide
    }
  }

  /// The figure and the frame of a scene; elsewhere no sentence asks for them.
  fileprivate var scene: (figure: String, frame: Int) {
    if case .scene(let figure, let frame) = self { (figure, frame) } else { ("", 0) }
  }
}
