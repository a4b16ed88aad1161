extension Phrase {
  /// A symbol's domain that is wrong.
  public static let equivalenceDomain = Phrase(
    "equivalence.domain", "nothing can be drawn for the symbol `{name}`: {problem}")

  /// A condition on the symbols that is wrong.
  public static let equivalenceCondition = Phrase(
    "equivalence.condition", "condition {number} on the symbols has no value: {problem}")

  /// A witness at which the answer has no value.
  public static let equivalenceWitness = Phrase(
    "equivalence.witness", "the answer has no value at witness {number}: {problem}")

  /// A domain that holds too few points.
  public static let equivalenceTooFewPoints = Phrase(
    "equivalence.too-few-points",
    "the conditions hold at {count} {count:point|points} of the domain, at least {least} are needed"
  )

  /// An answer that has a value at too few points.
  public static let equivalenceTooFewPointsBecause = Phrase(
    "equivalence.too-few-points-because",
    "the answer has a value at {count} {count:point|points}, at least {least} are needed: {problem}"
  )
}
