/// Tensors made from nothing but sizes, put together and reshaped.
enum ShapeFunctions {
  static let rows: [Function] = [
    Function("zeros(n, …)", "Zeros, of the given lengths.", .matrices) {
      (e, a) throws(FormulaError.Reason) in try e.filled(try e.lengths(a)) { _ in 0 }
    },
    Function("ones(n, …)", "Ones, of the given lengths.", .matrices) {
      (e, a) throws(FormulaError.Reason) in try e.filled(try e.lengths(a)) { _ in 1 }
    },
    Function(
      "arange(a, b=, step=1)", "The numbers from a, or from 0, up to b or a, which is not reached.",
      .matrices
    ) { (e, a) throws(FormulaError.Reason) in try e.arange(a) },
    Function(
      "one_hot(i, n)", "n zeros with a one at place i; a row for each entry of i.", .matrices
    ) {
      (e, a) throws(FormulaError.Reason) in try e.oneHot(a)
    },
    Function("where(c, a, b)", "Entries of a where c is nonzero, of b elsewhere.", .matrices) {
      (e, a) throws(FormulaError.Reason) in try e.choose(a[0], a[1], a[2])
    },
    Function("concat(a, …, axis=0)", "Tensors joined along an axis.", .matrices) {
      (e, a) throws(FormulaError.Reason) in try e.concatenated(a)
    },
    Function(
      "reshape(x, shape)", "The same entries in another shape; -1 is a length that follows.",
      .matrices
    ) {
      (e, a) throws(FormulaError.Reason) in try e.reshaped(a[0], to: a[1])
    },
    Function("shape(x)", "The lengths of the axes.", .matrices) {
      (_, a) throws(FormulaError.Reason) in
      Quantity(shape: [a[0].rank], a[0].shape.map(Double.init), isInteger: true)
    },
  ]
}

extension Evaluator {
  /// Lengths that were given one by one or as one vector.
  func lengths(_ arguments: Arguments) throws(FormulaError.Reason) -> [Int] {
    let name = arguments.function.name
    var lengths: [Int] = []
    for value in arguments.all(from: 0) {
      lengths += try value.wholeNumbers(function: name, parameter: "n", atLeast: 0)
    }
    return lengths
  }

  mutating func arange(_ arguments: Arguments) throws(FormulaError.Reason) -> Quantity {
    let step = arguments.given(2) ?? Quantity(1)
    let start = arguments.given(1) == nil ? Quantity(0) : arguments[0]
    let end = arguments.given(1) ?? arguments[0]
    let first = try start.realNumber(function: "arange", parameter: "a")
    let last = try end.realNumber(function: "arange", parameter: "b")
    let distance = try step.realNumber(function: "arange", parameter: "step")
    guard distance != 0 else { throw .divisionByZero }
    let length = ((last - first) / distance).rounded(.up)
    guard length <= Double(FormulaLimits.elements) else {
      throw .tooLarge(shape: [Int(exactly: length) ?? Int.max], limit: FormulaLimits.elements)
    }
    var result = try filled([length > 0 ? Int(length) : 0]) { first + Double($0) * distance }
    result.isInteger = start.isInteger && end.isInteger && step.isInteger
    return try result.checked("arange")
  }

  mutating func oneHot(_ arguments: Arguments) throws(FormulaError.Reason) -> Quantity {
    let n = try arguments[1].wholeNumber(function: "one_hot", parameter: "n", atLeast: 1)
    let places = try arguments[0].wholeNumbers(function: "one_hot", parameter: "i", atLeast: 0)
    if let bad = places.first(where: { $0 >= n }) { throw .index(bad, length: n) }
    return try filled(arguments[0].shape + [n]) { places[$0 / n] == $0 % n ? 1 : 0 }
  }

  mutating func choose(
    _ condition: Quantity, _ left: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    let meeting = try meet(left, right, "where")
    let both = Quantity(shape: meeting.shape, Array(repeating: 0, count: meeting.count))
    let outer = try meet(condition, both, "where")
    var result = Quantity(shape: outer.shape, [])
    result.isInteger = left.isInteger && right.isInteger
    var tangent: [Double]? = left.tangent == nil && right.tangent == nil ? nil : []
    let inner = meeting.places
    for (c, place) in outer.places {
      let isLeft = condition.elements[c] != 0
      let (l, r) = inner[place]
      result.elements.append(isLeft ? left.elements[l] : right.elements[r])
      tangent?.append((isLeft ? left.tangent?[l] : right.tangent?[r]) ?? 0)
    }
    result.tangent = tangent
    return result
  }

  /// Values of one shape as a tensor with one axis more, in front.
  mutating func stacked(_ values: [Quantity]) throws(FormulaError.Reason) -> Quantity {
    guard let first = values.first else { return Quantity(shape: [0], [], isInteger: true) }
    guard values.allSatisfy({ $0.shape == first.shape }) else { throw .ragged }
    return try joined(values, shape: [values.count] + first.shape)
  }

  /// The entries of values one after the other.
  private mutating func joined(
    _ values: [Quantity], shape: [Int]
  ) throws(FormulaError.Reason) -> Quantity {
    try Sizes.refuse(shape)
    try count(shape.reduce(1, *))
    var result = Quantity(shape: shape, values.flatMap(\.elements))
    result.isInteger = values.allSatisfy(\.isInteger)
    if values.contains(where: { $0.tangent != nil }) {
      result.tangent = values.flatMap { $0.tangent ?? $0.elements.map { _ in 0 } }
    }
    return result
  }

  mutating func concatenated(_ arguments: Arguments) throws(FormulaError.Reason) -> Quantity {
    let values = arguments.all(from: 0)
    let first = values[0]
    guard first.rank > 0 else {
      throw .shape(function: "concat", found: [], expected: .formulaShapeNotNumber)
    }
    let axes = try first.axes(arguments.given(1) ?? Quantity(0), function: "concat")
    guard axes.count == 1, let axis = axes.first else {
      throw .argument(
        function: "concat", parameter: "axis", found: arguments.given(1)?.shown ?? "",
        expected: .formulaAxis)
    }
    var length = 0
    for value in values {
      guard value.rank == first.rank,
        value.shape.indices.allSatisfy({ $0 == axis || value.shape[$0] == first.shape[$0] })
      else { throw .shapes(operation: "concat", left: first.shape, right: value.shape) }
      length += value.shape[axis]
    }
    let blocks = first.shape[..<axis].reduce(1, *)
    var pieces: [Quantity] = []
    for block in 0..<blocks {
      for value in values {
        let size = value.count / max(1, blocks)
        pieces.append(value.gathered(Array(block * size..<(block + 1) * size), shape: [size]))
      }
    }
    var shape = first.shape
    shape[axis] = length
    return try joined(pieces, shape: shape)
  }

  mutating func reshaped(
    _ value: Quantity, to lengths: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    var shape = try lengths.wholeNumbers(function: "reshape", parameter: "shape", atLeast: -1)
    let known = shape.filter { $0 >= 0 }.reduce(1) {
      $0.multipliedReportingOverflow(by: $1).partialValue
    }
    if shape.filter({ $0 == -1 }).count == 1, known > 0, value.count % known == 0 {
      shape = shape.map { $0 == -1 ? value.count / known : $0 }
    }
    guard shape.allSatisfy({ $0 >= 0 }),
      shape.reduce(1, { $0.multipliedReportingOverflow(by: $1).partialValue }) == value.count
    else {
      throw .shapes(operation: "reshape", left: value.shape, right: shape)
    }
    try Sizes.refuse(shape)
    try count(value.count)
    return value.reshaped(shape)
  }
}
