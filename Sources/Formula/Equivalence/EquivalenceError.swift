import Phrases

/// Why formulas cannot be compared with an answer; all of it is the author's to mend.
public enum EquivalenceError: Error, Hashable, Sendable {
  /// A symbol whose domain cannot be drawn from.
  case domain(String, FormulaError)
  /// A condition, by its place, that has no value.
  case condition(Int, FormulaError)
  /// A witness, by its place, at which the answer has no value.
  case witness(Int, FormulaError)
  /// So few points at which the conditions hold and the answer has a value, and why it has none.
  case tooFewPoints(Int, FormulaError?)

  /// The sentence for an author.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .domain(let name, let error):
      phrases(.equivalenceDomain, ["name": name, "problem": error.message(in: phrases)])
    case .condition(let place, let error):
      phrases(
        .equivalenceCondition, ["number": place + 1, "problem": error.message(in: phrases)])
    case .witness(let place, let error):
      phrases(.equivalenceWitness, ["number": place + 1, "problem": error.message(in: phrases)])
    case .tooFewPoints(let count, let error):
      phrases(
        error == nil ? .equivalenceTooFewPoints : .equivalenceTooFewPointsBecause,
        [
          "count": count, "least": Equivalence.leastPoints,
          "problem": error?.message(in: phrases) ?? "",
        ])
    }
  }
}
