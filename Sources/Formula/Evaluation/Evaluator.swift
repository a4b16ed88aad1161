import Engine

/// Computes a formula's value, counting every elementary operation, so that it always ends.
struct Evaluator {
  /// The values of the variables.
  var variables: Variables
  /// How many elementary operations are left.
  private(set) var left: Int
  private let limit: Int

  init(variables: [String: Quantity], operations: Int = FormulaLimits.operations) {
    self.variables = Variables(variables)
    limit = operations
    left = operations
  }

  /// How many elementary operations were made.
  var used: Int { limit - left }

  /// Counts elementary operations before they are made.
  mutating func count(_ operations: Int) throws(FormulaError.Reason) {
    guard operations <= left else { throw .outOfOperations(limit: FormulaLimits.operations) }
    left -= max(1, operations)
  }

  /// The value of a formula.
  mutating func result(of node: Node) throws(FormulaError) -> Value {
    let quantity = try value(of: node)
    return try at(node) { (_) throws(FormulaError.Reason) in try quantity.value() }
  }

  /// The value of a part, checked to be finite.
  mutating func value(of node: Node) throws(FormulaError) -> Quantity {
    switch node.kind {
    case .number(let number, let isInteger): return Quantity(number, isInteger: isInteger)
    case .constant(let constant): return Quantity(constant.value)
    case .variable(let name): return try variable(name, node)
    case .list(let nodes): return try list(nodes, node)
    case .negative(let operand):
      let value = try value(of: operand)
      return try at(node) { (evaluator) throws(FormulaError.Reason) in
        try evaluator.negative(value)
      }
    case .not(let operand):
      let value = try value(of: operand)
      guard value.tangent == nil else {
        throw FormulaError(.noDerivative(function: "not"), node.range)
      }
      return Quantity(shape: value.shape, value.elements.map { $0 == 0 ? 1 : 0 }, isInteger: true)
    case .chain(let first, let links): return try chain(first, links)
    case .index(let base, let indices): return try index(base, indices, node)
    case .call(let call): return try self.call(call, node)
    }
  }

  private func variable(_ name: String, _ node: Node) throws(FormulaError) -> Quantity {
    if let value = variables[name] { return value }
    let nearest = nearestName(to: name, in: variables.names)
    throw FormulaError(.unknownVariable(name, nearest: nearest), node.range)
  }

  /// Links of a chain from left to right; `and` and `or` stop at a number that decides.
  private mutating func chain(
    _ first: Node, _ links: [Node.Link]
  ) throws(FormulaError) -> Quantity {
    var result = try value(of: first)
    for link in links {
      if link.operation == .and, result.number == 0 { return Quantity(false) }
      if link.operation == .or, let number = result.number, number != 0 { return Quantity(true) }
      let operand = try value(of: link.operand)
      let left = result
      let range = first.range.lowerBound..<link.operand.range.upperBound
      result = try at(range) { (evaluator) throws(FormulaError.Reason) in
        try evaluator.combine(left, link.operation, operand)
      }
    }
    return result
  }

  /// A list of numbers is a vector, a list of equal shapes a tensor of one axis more.
  private mutating func list(_ nodes: [Node], _ node: Node) throws(FormulaError) -> Quantity {
    var values: [Quantity] = []
    values.reserveCapacity(nodes.count)
    for node in nodes { values.append(try value(of: node)) }
    return try at(node) { (evaluator) throws(FormulaError.Reason) in
      try evaluator.stacked(values)
    }
  }

  private mutating func index(
    _ base: Node, _ indices: [Node], _ node: Node
  ) throws(FormulaError) -> Quantity {
    let tensor = try value(of: base)
    var places: [Int] = []
    for index in indices {
      let value = try value(of: index)
      places.append(
        try at(index) { (_) throws(FormulaError.Reason) in
          try value.wholeNumber(function: "[ ]", parameter: "index")
        })
    }
    return try at(node) { (_) throws(FormulaError.Reason) in try tensor.entry(places) }
  }

  private mutating func call(_ call: Call, _ node: Node) throws(FormulaError) -> Quantity {
    switch call.function.body {
    case .values(let compute):
      let arguments = try arguments(of: call)
      return try at(node) { (evaluator) throws(FormulaError.Reason) in
        try compute(&evaluator, arguments).checked(call.function.name)
      }
    case .layers(let compute):
      let rows = try rows(of: call.arguments[0].node)
      return try at(node) { (_) throws(FormulaError.Reason) in try compute(rows) }
    case .parts(let compute): return try compute(&self, call, node)
    case .inside(let owner):
      throw FormulaError(.onlyInside(function: call.function.name, owner: owner), node.range)
    }
  }

  /// The values of a call's arguments.
  mutating func arguments(of call: Call) throws(FormulaError) -> Arguments {
    var values: [Quantity?] = []
    values.reserveCapacity(call.places.count)
    for place in call.places {
      guard let place else {
        values.append(nil)
        continue
      }
      values.append(try value(of: call.arguments[place].node))
    }
    var rest: [Quantity] = []
    for place in call.rest { rest.append(try value(of: call.arguments[place].node)) }
    return Arguments(function: call.function, values: values, rest: rest)
  }

  /// Rows of numbers, which may be unequally long where they are written as lists.
  mutating func rows(of node: Node) throws(FormulaError) -> [[Double]] {
    var rows: [[Double]] = []
    guard case .list(let nodes) = node.kind, !nodes.isEmpty else {
      let value = try layers(node, rank: 2)
      for row in 0..<value.shape[0] {
        rows.append(Array(value.elements[row * value.width..<(row + 1) * value.width]))
      }
      return rows
    }
    for node in nodes { rows.append(try layers(node, rank: 1).elements) }
    return rows
  }

  /// A constant that is a list of layers, or one of them.
  private mutating func layers(_ node: Node, rank: Int) throws(FormulaError) -> Quantity {
    let value = try value(of: node)
    guard value.tangent == nil else {
      throw FormulaError(.noDerivative(function: "layers"), node.range)
    }
    guard value.rank == rank else {
      throw FormulaError(
        .shape(function: "layers", found: value.shape, expected: .formulaShapeLayers), node.range)
    }
    return value
  }

  /// Computes; a reason that is thrown gets its place.
  mutating func at<Result>(
    _ range: Range<Int>, _ compute: (inout Evaluator) throws(FormulaError.Reason) -> Result
  ) throws(FormulaError) -> Result {
    do {
      return try compute(&self)
    } catch {
      throw FormulaError(error, range)
    }
  }

  mutating func at<Result>(
    _ node: Node, _ compute: (inout Evaluator) throws(FormulaError.Reason) -> Result
  ) throws(FormulaError) -> Result {
    try at(node.range, compute)
  }
}

extension Quantity {
  /// The quantity, if every entry and tangent is finite.
  func checked(_ operation: String) throws(FormulaError.Reason) -> Quantity {
    guard count <= FormulaLimits.elements else {
      throw .tooLarge(shape: shape, limit: FormulaLimits.elements)
    }
    for element in elements where !element.isFinite {
      if element.isNaN { throw .undefined(function: operation, found: "") }
      throw isInteger ? .integerTooLarge : .overflow
    }
    if let tangent, let bad = tangent.first(where: { !$0.isFinite }) {
      throw bad.isNaN ? .noDerivativeAt(function: operation, found: "") : .overflow
    }
    return self
  }
}
