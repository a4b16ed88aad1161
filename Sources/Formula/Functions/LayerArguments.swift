import Engine

/// Reading the arguments of layers by their names.
extension Arguments {
  /// The argument of a parameter, where it is given.
  func named(_ name: String) -> Quantity? {
    function.signature.parameters.firstIndex { $0.name == name }.flatMap { given($0) }
  }

  /// The whole number of a parameter, its default where it is left out.
  func whole(_ name: String, atLeast least: Int = 1) throws(FormulaError.Reason) -> Int {
    guard let value = named(name) else { return initial(name) }
    return try value.wholeNumber(function: function.name, parameter: name, atLeast: least)
  }

  /// The height and width of a parameter: one number for both, or `[h, w]`.
  func pair(
    _ name: String, atLeast least: Int = 1
  ) throws(FormulaError.Reason) -> (height: Int, width: Int) {
    guard let value = named(name) else { return (initial(name), initial(name)) }
    let numbers = try value.wholeNumbers(
      function: function.name, parameter: name, atLeast: least)
    guard let first = numbers.first, let last = numbers.last, numbers.count <= 2 else {
      throw .argument(
        function: function.name, parameter: name, found: value.shown,
        expected: .formulaNumberOrPair)
    }
    return (first, last)
  }

  /// How a kernel moves along the one axis of the input.
  func sliding() throws(FormulaError.Reason) -> Sliding {
    Sliding(
      stride: try whole("stride"), padding: Padding(try whole("padding", atLeast: 0)),
      dilation: try whole("dilation"))
  }

  /// How a kernel moves down and to the right.
  func slidings() throws(FormulaError.Reason) -> (rows: Sliding, columns: Sliding) {
    let (stride, padding) = (try pair("stride"), try pair("padding", atLeast: 0))
    let dilation = try pair("dilation")
    return (
      Sliding(
        stride: stride.height, padding: Padding(padding.height), dilation: dilation.height),
      Sliding(stride: stride.width, padding: Padding(padding.width), dilation: dilation.width)
    )
  }

  private func initial(_ name: String) -> Int {
    let parameter = function.signature.parameters.first { $0.name == name }
    return parameter?.initial.flatMap(Int.init(exactly:)) ?? 1
  }
}

extension Evaluator {
  /// A function that is linear in a value: its tangent is the function of the tangent.
  mutating func linear(
    _ value: Quantity, operations: Int, _ compute: (Tensor) throws(EngineError) -> Tensor
  ) throws(FormulaError.Reason) -> Quantity {
    try count(operations)
    let source = try value.tensor()
    var result = Quantity(try engine { () throws(EngineError) in try compute(source) })
    if let change = try value.tangentTensor() {
      try count(operations)
      result.tangent = try engine { () throws(EngineError) in try compute(change).elements }
    }
    return result
  }

  /// A function that is linear in each of two values: the product rule gives its tangent.
  mutating func bilinear(
    _ left: Quantity, _ right: Quantity, operations: Int,
    _ compute: (Tensor, Tensor) throws(EngineError) -> Tensor
  ) throws(FormulaError.Reason) -> Quantity {
    try count(operations)
    let (one, other) = (try left.tensor(), try right.tensor())
    var result = Quantity(try engine { () throws(EngineError) in try compute(one, other) })
    var tangents: [[Double]] = []
    if let change = try left.tangentTensor() {
      try count(operations)
      tangents.append(
        try engine { () throws(EngineError) in try compute(change, other).elements })
    }
    if let change = try right.tangentTensor() {
      try count(operations)
      tangents.append(try engine { () throws(EngineError) in try compute(one, change).elements })
    }
    result.tangent = sum(tangents.first, tangents.count > 1 ? tangents[1] : nil)
    result.isInteger = left.isInteger && right.isInteger && isExact(left, right, operations)
    return result
  }

  /// Whether sums of so many products of two integers' entries are certainly exact.
  private func isExact(_ left: Quantity, _ right: Quantity, _ operations: Int) -> Bool {
    let largest = { (value: Quantity) in value.elements.reduce(0) { max($0, abs($1)) } }
    let most = largest(left) * largest(right) * Double(operations)
    return most < WholeNumbers.limit
  }

  /// Refuses a value that has not the number of axes that a function takes.
  func refuseRank(
    _ value: Quantity, _ ranks: ClosedRange<Int>, _ function: String
  ) throws(FormulaError.Reason) {
    guard ranks.contains(value.rank) else {
      throw .engine(.rank(operation: function, found: value.shape, expected: Array(ranks)))
    }
  }
}
