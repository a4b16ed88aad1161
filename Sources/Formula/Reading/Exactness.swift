extension Formula {
  /// Refuses operations whose results may differ in the last bit from one machine to another.
  ///
  /// Conditions on drawn values must decide alike everywhere, so `exp`, `log`, `tanh`, `sigmoid`,
  /// `softmax` and powers with exponents that are not whole are not for them; `sqrt` is exact
  /// enough, since it is rounded correctly.
  ///
  /// - Throws: `FormulaError` with the reason `.notExact`, at the first such operation.
  public func requireExact() throws(FormulaError) {
    try node.requireExact()
  }
}

extension Node {
  fileprivate func requireExact() throws(FormulaError) {
    switch kind {
    case .call(let call) where !call.function.isExact:
      throw FormulaError(.notExact(call.function.name), range)
    case .chain(_, let links):
      for link in links where link.operation == .power && !link.operand.isWhole {
        throw FormulaError(.notExact("^"), range)
      }
    default: break
    }
    for child in kind.children { try child.requireExact() }
  }

  /// Whether the part is made of whole numbers and variables by operations that keep them whole.
  private var isWhole: Bool {
    switch kind {
    case .number(_, let isInteger): isInteger
    case .variable: true
    case .negative(let operand): operand.isWhole
    case .chain(let first, let links):
      first.isWhole
        && links.allSatisfy {
          [.plus, .minus, .times].contains($0.operation) && $0.operand.isWhole
        }
    case .call(let call): ["floor", "ceil", "round"].contains(call.function.name)
    default: false
    }
  }
}
