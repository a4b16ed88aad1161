import Engine

/// Functions of every entry by itself.
enum ElementwiseFunctions {
  static let rows: [Function] = [
    Function("abs(x)", "The magnitude of every entry.", .elementwise) {
      (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, keepsIntegers: true, { abs($0) }) { x, _ in x < 0 ? -1 : x > 0 ? 1 : 0 }
    },
    Function("sqrt(x)", "The square root of every entry.", .elementwise) {
      (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, where: { $0 >= 0 }, { $0.squareRoot() }) { _, y in 0.5 / y }
    },
    Function("exp(x)", "e to the power of every entry.", .elementwise, isExact: false) {
      (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, Elementary.exp) { _, y in y }
    },
    Function("log(x)", "The natural logarithm of every entry.", .elementwise, isExact: false) {
      (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, where: { $0 > 0 }, Elementary.log) { x, _ in 1 / x }
    },
    Function("tanh(x)", "The hyperbolic tangent of every entry.", .elementwise, isExact: false) {
      (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, Elementary.tanh) { _, y in 1 - y * y }
    },
    Function(
      "sigmoid(x)", "1/(1 + exp(-x)) of every entry.", .elementwise, isExact: false
    ) { (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, Elementary.sigmoid) { _, y in y * (1 - y) }
    },
    Function("relu(x)", "Every entry, 0 in place of negative ones.", .elementwise) {
      (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.map(a, keepsIntegers: true, { max($0, 0) }) { x, _ in x > 0 ? 1 : 0 }
    },
    whole("floor(x)", "The largest integer that is not above each entry.", .down),
    whole("ceil(x)", "The smallest integer that is not below each entry.", .up),
    whole("round(x)", "The nearest integer of each entry, half to even.", .toNearestOrEven),
    Function(
      "mod(a, b)", "The rest of a divided by b, with the sign of b.", .elementwise
    ) { (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.remainder(a[0], a[1])
    },
    Function(
      "min(x, …, axis=)", "The smallest entry; of several arguments the smaller, entry by entry.",
      .reductions
    ) { (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.extremum(a) { $0 < $1 }
    },
    Function(
      "max(x, …, axis=)", "The largest entry; of several arguments the larger, entry by entry.",
      .reductions
    ) { (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.extremum(a) { $0 > $1 }
    },
  ]

  private static func whole(
    _ signature: String, _ summary: String, _ rule: FloatingPointRoundingRule
  ) -> Function {
    Function(signature, summary, .elementwise) { (evaluator, a) throws(FormulaError.Reason) in
      try evaluator.refuseDerivative(a)
      var result = try evaluator.map(a, { $0.rounded(rule) + 0 }) { _, _ in 0 }
      guard result.elements.allSatisfy({ abs($0) <= Double(FormulaLimits.exactInteger) }) else {
        throw .integerTooLarge
      }
      result.isInteger = true
      return result
    }
  }
}

extension Evaluator {
  /// A function of every entry and its derivative, given the entry and the result.
  mutating func map(
    _ arguments: Arguments, keepsIntegers: Bool = false,
    where isDefined: (Double) -> Bool = { _ in true }, _ function: (Double) -> Double,
    derivative: (_ x: Double, _ y: Double) -> Double
  ) throws(FormulaError.Reason) -> Quantity {
    let value = arguments[0]
    try count(value.count)
    if let bad = value.elements.first(where: { !isDefined($0) }) {
      throw .undefined(function: arguments.function.name, found: NumberText.display(bad))
    }
    let elements = value.elements.map(function)
    var tangent = value.tangent
    for place in elements.indices where tangent != nil {
      tangent?[place] *= derivative(value.elements[place], elements[place])
    }
    return Quantity(
      shape: value.shape, elements, isInteger: keepsIntegers && value.isInteger, tangent: tangent)
  }

  /// Refuses to differentiate through a function that has no derivative.
  func refuseDerivative(_ arguments: Arguments) throws(FormulaError.Reason) {
    let values = arguments.values.compactMap { $0 } + arguments.rest
    if values.contains(where: { $0.tangent != nil }) {
      throw .noDerivative(function: arguments.function.name)
    }
  }

  mutating func remainder(
    _ left: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    guard left.tangent == nil, right.tangent == nil else { throw .noDerivative(function: "mod") }
    let meeting = try meet(left, right, "mod")
    guard right.elements.allSatisfy({ $0 != 0 }) || meeting.count == 0 else {
      throw .divisionByZero
    }
    let elements = zip(left.elements, right.elements, meeting) { a, b in
      let rest = a.truncatingRemainder(dividingBy: b)
      return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest + 0
    }
    let isInteger = left.isInteger && right.isInteger
    return Quantity(shape: meeting.shape, elements, isInteger: isInteger)
  }

  /// `min` and `max`: of one argument over its entries, of several entry by entry.
  mutating func extremum(
    _ arguments: Arguments, _ isBetter: (Double, Double) -> Bool
  ) throws(FormulaError.Reason) -> Quantity {
    let name = arguments.function.name
    if arguments.rest.isEmpty {
      return try reduce(arguments[0], along: arguments.given(1), name) { value, group in
        let best = value.bestPlace(in: group, isBetter)
        return (value.elements[best], value.tangent?[best])
      }
    }
    if let axis = arguments.given(1) {
      throw .argument(
        function: name, parameter: "axis", found: axis.shown, expected: .formulaNoAxis)
    }
    var result = arguments[0]
    for other in arguments.rest {
      let meeting = try meet(result, other, name)
      let best = result
      result = Quantity(
        shape: meeting.shape,
        zip(best.elements, other.elements, meeting) { isBetter($1, $0) ? $1 : $0 },
        isInteger: best.isInteger && other.isInteger,
        tangent: tangent(best, other, meeting) { x, y, dx, dy in isBetter(y, x) ? dy : dx })
    }
    return result
  }
}

extension Quantity {
  /// The place of the best of some entries, the first where several are equal.
  func bestPlace(in group: [Int], _ isBetter: (Double, Double) -> Bool) -> Int {
    var best = group[0]
    for place in group where isBetter(elements[place], elements[best]) { best = place }
    return best
  }
}
