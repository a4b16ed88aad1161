extension Formula {
  /// The operations whose results may differ in the last bit from one machine to another.
  ///
  /// Conditions on drawn values must decide alike everywhere, so `exp`, `log`, `tanh`, `sigmoid`,
  /// `softmax` and powers with exponents that are not whole are not for them; `sqrt` is, since it
  /// is rounded correctly. Each error has the reason `.notExact` and the operation's place.
  ///
  /// ```swift
  /// try Formula("exp(x) > mod(n, 2)").inexactOperations.map(\.range)  // [0..<6]
  /// ```
  public var inexactOperations: [FormulaError] { node.inexactOperations }
}

extension Node {
  fileprivate var inexactOperations: [FormulaError] {
    var found: [FormulaError] = []
    switch kind {
    case .call(let call) where !call.function.isExact:
      found.append(FormulaError(.notExact(call.function.name), range))
    case .chain(_, let links):
      for link in links where link.operation == .power && !link.operand.isWhole {
        found.append(FormulaError(.notExact("^"), range))
      }
    default: break
    }
    return found + kind.children.flatMap(\.inexactOperations)
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
