/// What a variable is drawn from: `range(2, 4)`, `one_of(…)`, `integers(…)`, `uniform(…)`,
/// `normal(…)`.
public struct Generator: Hashable, Sendable {
  /// The text as it was written.
  public let source: String

  /// Reads a generator.
  ///
  /// - Throws: `FormulaError`, which points at the place in `source`.
  public init(_ source: String) throws(FormulaError) {
    self.source = source
  }
}
