extension Formula {
  /// The functions in the formula whose last digits may differ between machines.
  ///
  /// A condition on drawn values may use none, so that a seed gives the same variant everywhere.
  ///
  /// ```swift
  /// try Formula("exp(x) > mod(n, 2)").inexactFunctions  // ["exp"]
  /// ```
  public var inexactFunctions: Set<String> {
    functions.filter { FunctionTable.function(named: $0)?.isExact == false }
  }
}
