import Formula
import Phrases

/// Why a step has no variant for a seed; always its author's error.
public indirect enum VariantError: Error, Hashable, Sendable {
  /// No round of so many held; what failed in the last one.
  case exhausted(rounds: Int, last: VariantError)
  /// A condition that does not hold.
  case conditionFails(Formula)
  /// A name, or a condition where there is no name, that has no value.
  case undefined(name: String?, FormulaError)
  /// A drawn name for which no value was given.
  case missing(String)

  /// The sentence for an author.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .exhausted(let rounds, let last):
      phrases(.variantExhausted, ["rounds": rounds, "last": last.message(in: phrases)])
    case .conditionFails(let condition):
      phrases(.variantConditionFails, ["condition": condition.source])
    case .undefined(let name?, let error):
      phrases(.variantUndefined, ["name": name, "reason": error.message(in: phrases)])
    case .undefined(nil, let error):
      phrases(.variantConditionUndefined, ["reason": error.message(in: phrases)])
    case .missing(let name): phrases(.variantMissing, ["name": name])
    }
  }
}
