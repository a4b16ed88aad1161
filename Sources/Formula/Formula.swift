/// A formula: what stands in `answer:`, in `{{…}}`, in a scene's settings.
///
/// Two formulas are equal when they say the same, however they are spaced.
///
/// ```swift
/// let formula = try Formula("floor((n - k)/s) + 1")
/// formula.description                                  // "floor((n - k) / s) + 1"
/// try formula.value(["n": Value(10), "k": Value(3), "s": Value(2)]).display  // "4"
/// ```
public struct Formula: Sendable, CustomStringConvertible {
  /// The text as it was written.
  public let source: String
  let node: Node

  /// Reads a formula.
  ///
  /// - Throws: `FormulaError`, which points at the place in `source`.
  public init(_ source: String) throws(FormulaError) {
    try self.init(source, rules: Parser.Rules())
  }

  init(_ source: String, rules: Parser.Rules) throws(FormulaError) {
    var parser = try Parser(source, rules: rules)
    self.source = source
    node = try parser.formula()
  }

  /// The formula in canonical form; reading it again gives an equal formula.
  public var description: String { Printer.text(node) }

  /// The variables that the formula uses and does not itself give values to.
  public var variables: Set<String> { node.variables }

  /// The functions that the formula calls.
  public var functions: Set<String> { node.functions }

  /// The value, given the variables'.
  ///
  /// - Throws: `FormulaError` for unknown names, shapes that do not fit, and values that are not
  ///   finite.
  public func value(_ variables: [String: Value] = [:]) throws(FormulaError) -> Value {
    var budget = Budget(operations: FormulaLimits.operations)
    return try value(variables, within: &budget)
  }

  /// The value, given the variables'; the operations are taken from a budget that evaluations share.
  ///
  /// One evaluation takes at most `FormulaLimits.operations` of it.
  ///
  /// - Throws: `FormulaError`, as the value without a budget.
  public func value(
    _ variables: [String: Value], within budget: inout Budget
  ) throws(FormulaError) -> Value {
    var evaluator = Evaluator(
      variables: variables.mapValues(Quantity.init),
      operations: min(budget.operations, FormulaLimits.operations))
    defer { budget.operations -= evaluator.used }
    return try evaluator.result(of: node)
  }

  /// Rows of numbers that may be of unequal lengths: a list of layers `[[3, 2], [5]]`.
  ///
  /// - Throws: `FormulaError`, also where the formula is no list of rows.
  public func rows(_ variables: [String: Value] = [:]) throws(FormulaError) -> [[Double]] {
    var evaluator = Evaluator(variables: variables.mapValues(Quantity.init))
    return try evaluator.rows(of: node)
  }
}

extension Formula: Hashable {
  /// Whether two formulas say the same.
  public static func == (left: Formula, right: Formula) -> Bool { left.node == right.node }

  /// Hashes what the formula says.
  public func hash(into hasher: inout Hasher) { hasher.combine(node) }
}

extension Formula {
  /// Elementary operations that several evaluations share, so that all of them together end.
  public struct Budget: Hashable, Sendable {
    /// How many are left.
    public var operations: Int

    /// A budget of so many operations.
    public init(operations: Int) { self.operations = operations }
  }

  /// Whether a variable may have this name.
  ///
  /// It is made of letters, digits, `_` and Greek letters, and is neither a function, a constant nor
  /// a word of the language. `T` may be a variable.
  public static func isVariableName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, Characters.beginsName(first),
      name.unicodeScalars.allSatisfy(Characters.continuesName)
    else { return false }
    return name == "T" || !isReserved(name)
  }

  /// Whether a name belongs to the language: a function, a constant, `and`, `or`, `not`.
  public static func isReserved(_ name: String) -> Bool {
    ["and", "or", "not"].contains(name) || Node.Constant(rawValue: name) != nil
      || FunctionTable.function(named: name) != nil
  }
}
