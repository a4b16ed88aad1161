/// A formula: what stands in `answer:`, in `{{…}}`, in a scene's settings.
public struct Formula: Hashable, Sendable, CustomStringConvertible {
  /// The text as it was written.
  public let source: String

  /// Reads a formula.
  ///
  /// - Throws: `FormulaError`, which points at the place in `source`.
  public init(_ source: String) throws(FormulaError) {
    self.source = source
  }

  /// The formula in canonical form; reading it again gives an equal formula.
  public var description: String { source }

  /// The variables that the formula uses.
  public var variables: Set<String> { [] }

  /// The value, given the variables'.
  ///
  /// - Throws: `FormulaError` for unknown names, shapes that do not fit, and values that are not
  ///   finite.
  public func value(_ variables: [String: Value] = [:]) throws(FormulaError) -> Value {
    throw FormulaError(range: 0..<source.unicodeScalars.count)
  }
}
