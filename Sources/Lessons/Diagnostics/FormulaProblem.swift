import Formula
import Phrases

/// What is wrong with a formula.
public enum FormulaProblem: Error, Hashable, Sendable {
  /// A condition that rounds.
  case inexactCondition(function: String)
  /// Two braces that nothing closes.
  case valueOpen
  /// Braces with nothing between them.
  case valueEmpty
  /// A formula or a generator that cannot be read.
  case formula(FormulaError)
}

extension FormulaProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .inexactCondition(let function): Wording(.conditionInexact, ["function": .text(function)])
    case .valueOpen: Wording(.valueOpen)
    case .valueEmpty: Wording(.valueEmpty)
    case .formula(let error):
      Wording(.formulaUnreadable, ["message": .message { error.message(in: $0) }])
    }
  }
}
