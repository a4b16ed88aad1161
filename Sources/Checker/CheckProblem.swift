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

  /// Whether a reader would miss something.
  var isError: Bool {
    switch self {
    case .valueWithout, .sceneWithout, .traceOutside, .glyphSequence: true
    case .misfit, .glyphUncertain, .stepWordless: false
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
