import Engine

/// Exact derivatives by dual numbers: one evaluation for each entry of the variable.
///
/// Where a function has a kink the derivative is PyTorch's: 0 of `abs` and `relu` at 0; of equal
/// entries in `min` and `max` the first one counts.
enum CalculusFunctions {
  static let rows: [Function] = [
    Function(
      "grad(formula, x)", "The exact derivative of a single number by every entry of a variable.",
      .calculus, body: .parts { (e, call, node) throws(FormulaError) in try e.gradient(call, node) }
    ),
    Function(
      "expect(D, distribution, formula)",
      "The exact mean of a formula over every value of D, such as bernoulli(p, 3, 2).",
      .calculus,
      body: .parts { (e, call, node) throws(FormulaError) in try e.expectation(call, node) }),
    Function(
      "bernoulli(keep, rows, cols=)", "Masks of entries that are 1 with probability keep, else 0.",
      .calculus, body: .inside("expect")),
    Function(
      "two_point(mean, deviation, n)",
      "Vectors of entries mean ± deviation, as good as any noise where a formula is quadratic in each.",
      .calculus, body: .inside("expect")),
  ]
}

extension Evaluator {
  /// The derivative of a formula by a variable, in the variable's shape.
  mutating func gradient(_ call: Call, _ node: Node) throws(FormulaError) -> Quantity {
    let (body, name) = (call.arguments[0].node, call.arguments[1].node)
    guard case .variable(let variable) = name.kind else {
      throw FormulaError(.nameExpected(function: "grad", parameter: "x"), name.range)
    }
    let point = try value(of: name)
    for used in body.variables.union([variable]) where variables[used]?.tangent != nil {
      throw FormulaError(.noDerivative(function: "grad"), node.range)
    }
    defer { variables[variable] = point }
    var slopes: [Double] = []
    for place in point.elements.indices {
      variables[variable] = point.varied(at: place)
      let result = try value(of: body)
      guard result.rank == 0 else {
        throw FormulaError(.notScalar(shape: result.shape), body.range)
      }
      slopes.append(result.tangent?.first ?? 0)
    }
    return Quantity(shape: point.shape, slopes)
  }
}

extension Quantity {
  /// The quantity that changes in one entry alone.
  fileprivate func varied(at place: Int) -> Quantity {
    var direction = [Double](repeating: 0, count: count)
    direction[place] = 1
    return Quantity(shape: shape, elements, isInteger: isInteger, tangent: direction)
  }
}
