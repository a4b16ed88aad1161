import Engine

/// What a variable is drawn from: `range(2, 4)`, `one_of(…)`, `integers(…)`, `uniform(…)`,
/// `normal(…)`.
///
/// The arguments are formulas, which may use variables that are drawn or computed before.
///
/// ```swift
/// var stream = RandomStream(seed: 7, path: "convolution-1d#how-many/k")
/// try Generator("range(2, n - 1)").draw(from: &stream, variables: ["n": Value(9)])
/// ```
public struct Generator: Sendable, CustomStringConvertible {
  /// The text as it was written.
  public let source: String
  let kind: Kind
  let call: GeneratorCall

  /// The generators and what they take.
  enum Kind: String, CallKind, Sendable {
    case range
    case oneOf = "one_of"
    case integers
    case uniform
    case normal

    var signature: Signature {
      switch self {
      case .range: Signature("range(a, b, step=1)")
      case .oneOf: Signature("one_of(a, …)")
      case .integers: Signature("integers(a, b, rows=, cols=)")
      case .uniform: Signature("uniform(a, b, rows=, cols=)")
      case .normal: Signature("normal(rows=, cols=)")
      }
    }
  }

  /// Reads a generator.
  ///
  /// - Throws: `FormulaError`, which points at the place in `source`.
  public init(_ source: String) throws(FormulaError) {
    (kind, call) = try GeneratorCall.read(
      source, as: Kind.self, expected: .formulaExpectedGenerator)
    self.source = source
  }

  /// The generator in canonical form; reading it again gives an equal generator.
  public var description: String { call.text }

  /// The variables that its arguments use.
  public var variables: Set<String> { call.variables }

  /// Draws a value, rounded to what is displayed.
  ///
  /// A range and `one_of` take one number of the stream, `integers`, `uniform` and `normal` one
  /// draw an entry, row by row.
  ///
  /// - Throws: `FormulaError` where an argument has no value or the range is empty.
  public func draw(
    from stream: inout RandomStream, variables: [String: Value] = [:]
  ) throws(FormulaError) -> Value {
    try choices(variables).draw(from: &stream)
  }

  /// Draws a value as without a budget; the operations of the arguments, and one for each entry, are
  /// taken from a budget that evaluations share.
  ///
  /// - Throws: `FormulaError`, as the drawing without a budget.
  public func draw(
    from stream: inout RandomStream, variables: [String: Value],
    within budget: inout Formula.Budget
  ) throws(FormulaError) -> Value {
    var evaluator = Evaluator(
      variables: variables.mapValues(Quantity.init),
      operations: min(budget.operations, FormulaLimits.operations))
    defer { budget.operations -= evaluator.used }
    let value = try evaluator.choices(of: self).draw(from: &stream)
    try evaluator.at(call.range) { (evaluator) throws(FormulaError.Reason) in
      try evaluator.count(value.tensor.count)
    }
    return value
  }

  /// From how many different values it draws; nil where there is no end of them, or no way to tell.
  public func possibilities(_ variables: [String: Value] = [:]) -> Int? {
    (try? choices(variables))?.possibilities
  }

  /// Whether a value is one that it could draw.
  ///
  /// - Throws: `FormulaError` where an argument has no value.
  public func contains(
    _ value: Value, variables: [String: Value] = [:]
  ) throws(FormulaError) -> Bool {
    try choices(variables).contains(value)
  }

  /// The first value, the last one and the distance of a `range`; nil of other generators.
  ///
  /// - Throws: `FormulaError` where an argument has no value or the range is empty.
  public func steps(
    _ variables: [String: Value] = [:]
  ) throws(FormulaError) -> (first: Double, last: Double, distance: Double)? {
    guard case .steps(let start, let step, let count, _) = try choices(variables) else {
      return nil
    }
    return (start, start + Double(count - 1) * step, step)
  }

  /// The generator with its arguments computed.
  private func choices(_ variables: [String: Value]) throws(FormulaError) -> Choices {
    var evaluator = Evaluator(variables: variables.mapValues(Quantity.init))
    return try evaluator.choices(of: self)
  }
}

extension Generator: Hashable {
  /// Whether two generators say the same.
  public static func == (left: Generator, right: Generator) -> Bool { left.call == right.call }

  /// Hashes what the generator says.
  public func hash(into hasher: inout Hasher) { hasher.combine(call) }
}
