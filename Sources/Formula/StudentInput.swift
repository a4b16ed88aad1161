extension Formula {
  /// Reads what a student typed.
  ///
  /// Besides what every formula may hold, commas may group digits (`73,728` is 73728), and Greek
  /// letters may be spelled (`gamma` for the symbol `γ`). A comma elsewhere is refused with what was
  /// probably meant.
  ///
  /// - Parameters:
  ///   - text: the raw input.
  ///   - symbols: the names that may stand for values; none where a number is asked for.
  ///   - functions: the functions that may be called.
  /// - Throws: `FormulaError`, which points at the place in `text`.
  public init(
    studentInput text: String, symbols: Set<String> = [],
    functions: Set<String> = Formula.studentFunctions
  ) throws(FormulaError) {
    try self.init(
      text, rules: Parser.Rules(symbols: symbols, functions: functions, groupsDigits: true))
  }

  /// The functions that students may use: the elementwise ones, `min` and `max`.
  public static let studentFunctions = FunctionTable.names(.elementwise).union(["min", "max"])
}
