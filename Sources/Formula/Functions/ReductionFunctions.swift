/// Functions of many entries with one result, over all of them or along `axis=`.
enum ReductionFunctions {
  static let rows: [Function] = [
    Function("sum(x, axis=)", "The sum.", .reductions) { (e, a) throws(FormulaError.Reason) in
      try e.sum(a[0], axis: a.given(1))
    },
    Function("prod(x, axis=)", "The product.", .reductions) { (e, a) throws(FormulaError.Reason) in
      try e.product(a[0], axis: a.given(1))
    },
    Function("mean(x, axis=)", "The mean.", .reductions) { (e, a) throws(FormulaError.Reason) in
      try e.mean(a[0], axis: a.given(1), "mean")
    },
    Function(
      "var(x, axis=, ddof=0)", "The mean squared distance from the mean, divided by n - ddof.",
      .reductions
    ) { (e, a) throws(FormulaError.Reason) in
      try e.variance(a[0], axis: a.given(1), ddof: a.given(2), "var")
    },
    Function(
      "std(x, axis=, ddof=0)", "The square root of the variance.", .reductions
    ) { (e, a) throws(FormulaError.Reason) in
      try e.variance(a[0], axis: a.given(1), ddof: a.given(2), "std").squareRoot("std")
    },
    Function("sqnorm(x, axis=)", "The sum of the squares.", .reductions) {
      (e, a) throws(FormulaError.Reason) in
      try e.sum(try e.multiply(a[0], a[0]), axis: a.given(1), "sqnorm")
    },
    Function("norm(x, axis=)", "The square root of the sum of the squares.", .reductions) {
      (e, a) throws(FormulaError.Reason) in
      try e.sum(try e.multiply(a[0], a[0]), axis: a.given(1), "norm").squareRoot("norm")
    },
    Function(
      "argmax(x, axis=)", "The place of the largest entry, the first where several are equal.",
      .reductions
    ) { (e, a) throws(FormulaError.Reason) in
      try e.refuseDerivative(a)
      return try e.reduce(a[0], along: a.given(1), "argmax", isInteger: true) { value, group in
        let best = value.bestPlace(in: group) { $0 > $1 }
        return (Double(group.firstIndex(of: best) ?? 0), nil)
      }
    },
    Function("any(x, axis=)", "1 where an entry is nonzero, else 0.", .reductions) {
      (e, a) throws(FormulaError.Reason) in
      try e.refuseDerivative(a)
      return try e.reduce(a[0], along: a.given(1), "any", isInteger: true, ofNone: 0) {
        value, group in (group.contains { value.elements[$0] != 0 } ? 1 : 0, nil)
      }
    },
    Function("all(x, axis=)", "1 where every entry is nonzero, else 0.", .reductions) {
      (e, a) throws(FormulaError.Reason) in
      try e.refuseDerivative(a)
      return try e.reduce(a[0], along: a.given(1), "all", isInteger: true, ofNone: 1) {
        value, group in (group.allSatisfy { value.elements[$0] != 0 } ? 1 : 0, nil)
      }
    },
    Function(
      "softmax(x, axis=-1)", "exp(x) divided by its sum along an axis, the last if none is given.",
      .reductions, isExact: false
    ) { (e, a) throws(FormulaError.Reason) in try e.softmax(a[0], axis: a.given(1)) },
  ]
}

extension Evaluator {
  /// One result for each group of entries; `ofNone` is that of no entries, where there is one.
  mutating func reduce(
    _ value: Quantity, along axis: Quantity?, _ function: String, isInteger: Bool? = nil,
    ofNone: Double? = nil,
    _ combine: (Quantity, [Int]) -> (element: Double, tangent: Double?)
  ) throws(FormulaError.Reason) -> Quantity {
    let axes = try value.axes(axis, function: function)
    try count(value.count)
    let grouping = Grouping(value.shape, reducing: axes)
    var elements: [Double] = []
    var tangent: [Double]? = value.tangent == nil ? nil : []
    for group in grouping.groups {
      guard !group.isEmpty else {
        guard let ofNone else {
          throw .shape(function: function, found: value.shape, expected: .formulaShapeNotEmpty)
        }
        elements.append(ofNone)
        tangent?.append(0)
        continue
      }
      let result = combine(value, group)
      elements.append(result.element)
      tangent?.append(result.tangent ?? 0)
    }
    return Quantity(
      shape: grouping.shape, elements, isInteger: isInteger ?? value.isInteger, tangent: tangent)
  }

  mutating func sum(
    _ value: Quantity, axis: Quantity?, _ function: String = "sum"
  ) throws(FormulaError.Reason) -> Quantity {
    guard axis != nil else { return try total(value).checked(function) }
    let result = try reduce(value, along: axis, function, ofNone: 0) { value, group in
      let sum = value.sum(group.lazy.map { value.elements[$0] })
      return (sum, value.tangent.map { tangent in group.reduce(0) { $0 + tangent[$1] } })
    }
    return try result.checked(function)
  }

  /// The sum of all entries, which expectations need so often that it has no groups.
  private mutating func total(_ value: Quantity) throws(FormulaError.Reason) -> Quantity {
    try count(value.count)
    var result = Quantity(value.sum(value.elements), isInteger: value.isInteger)
    if let tangent = value.tangent { result.tangent = [tangent.reduce(0, +)] }
    return result
  }

  mutating func product(
    _ value: Quantity, axis: Quantity?
  ) throws(FormulaError.Reason) -> Quantity {
    let result = try reduce(value, along: axis, "prod", ofNone: 1) { value, group in
      let factors = group.lazy.map { value.elements[$0] }
      let product = value.isInteger ? WholeNumbers.product(factors) : factors.reduce(1, *)
      return (product, value.tangent.map { Evaluator.productTangent(value.elements, $0, group) })
    }
    return try result.checked("prod")
  }

  /// The product rule without division: each factor replaced by its tangent.
  private static func productTangent(
    _ elements: [Double], _ tangent: [Double], _ group: [Int]
  ) -> Double {
    var (product, change) = (1.0, 0.0)
    for place in group {
      change = change * elements[place] + product * tangent[place]
      product *= elements[place]
    }
    return change
  }

  mutating func mean(
    _ value: Quantity, axis: Quantity?, _ function: String
  ) throws(FormulaError.Reason) -> Quantity {
    let total = try sum(value, axis: axis, function)
    let count = value.count / max(1, total.count)
    guard count > 0 else {
      throw .shape(function: function, found: value.shape, expected: .formulaShapeNotEmpty)
    }
    return try divide(total, Quantity(count))
  }

  mutating func variance(
    _ value: Quantity, axis: Quantity?, ddof: Quantity?, _ function: String
  ) throws(FormulaError.Reason) -> Quantity {
    let lost = try ddof?.realNumber(function: function, parameter: "ddof") ?? 0
    var refusal: FormulaError.Reason?
    let result = try reduce(value, along: axis, function, isInteger: false) { value, group in
      let divisor = Double(group.count) - lost
      if divisor <= 0 { refusal = .divisionByZero }
      let mean = group.reduce(0) { $0 + value.elements[$1] } / Double(group.count)
      let squares = group.reduce(0) {
        $0 + (value.elements[$1] - mean) * (value.elements[$1] - mean)
      }
      let change = value.tangent.map { tangent in
        group.reduce(0) { $0 + 2 * (value.elements[$1] - mean) * tangent[$1] } / divisor
      }
      return (squares / divisor, change)
    }
    if let refusal { throw refusal }
    return try result.checked(function)
  }

  mutating func softmax(
    _ value: Quantity, axis: Quantity?
  ) throws(FormulaError.Reason) -> Quantity {
    guard value.count > 0, value.rank > 0 else {
      throw .shape(function: "softmax", found: value.shape, expected: .formulaShapeNotEmpty)
    }
    let axes = try value.axes(axis ?? Quantity(-1), function: "softmax")
    try count(value.count)
    var result = Quantity(shape: value.shape, value.elements, tangent: value.tangent)
    for group in Grouping(value.shape, reducing: axes).groups { try result.softmax(group) }
    return try result.checked("softmax")
  }
}

extension Quantity {
  /// The sum of some of the entries; of integers the exact one, infinite beyond 2^53.
  fileprivate func sum(_ entries: some Collection<Double>) -> Double {
    isInteger ? WholeNumbers.sum(entries) : entries.reduce(0, +)
  }

  /// The square root of every entry; where an entry is zero there is no derivative.
  func squareRoot(_ function: String) throws(FormulaError.Reason) -> Quantity {
    let roots = elements.map { $0.squareRoot() }
    var change = tangent
    for place in roots.indices where change != nil {
      guard roots[place] > 0 else { throw .noDerivativeAt(function: function, found: "0") }
      change?[place] *= 0.5 / roots[place]
    }
    return Quantity(shape: shape, roots, tangent: change)
  }
}
