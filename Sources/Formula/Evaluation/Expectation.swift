import Engine

/// Exact expectations: the mean over every value of independent entries with two values each.
extension Evaluator {
  mutating func expectation(_ call: Call, _ node: Node) throws(FormulaError) -> Quantity {
    let (name, body) = (call.arguments[0].node, call.arguments[2].node)
    guard case .variable(let variable) = name.kind else {
      throw FormulaError(.nameExpected(function: "expect", parameter: "D"), name.range)
    }
    let masks = try masks(call.arguments[1].node)
    let hidden = variables[variable]
    defer { variables[variable] = hidden }
    var mean: Quantity?
    for mask in 0..<masks.count {
      try at(node) { (evaluator) throws(FormulaError.Reason) in try evaluator.count(masks.size) }
      variables[variable] = masks.value(mask)
      let weight = masks.weight(mask)
      if weight.value == 0, weight.tangent == nil { continue }
      let value = try value(of: body)
      if mean == nil { mean = Quantity(shape: value.shape, value.elements.map { _ in 0 }) }
      guard mean?.shape == value.shape else {
        throw FormulaError(
          .shapes(operation: "expect", left: mean?.shape ?? [], right: value.shape), node.range)
      }
      mean?.add(value, times: weight)
    }
    let result = mean ?? Quantity(0)
    return try at(node) { (_) throws(FormulaError.Reason) in try result.checked("expect") }
  }

  /// The values of a distribution with their probabilities.
  private mutating func masks(_ node: Node) throws(FormulaError) -> Masks {
    guard case .call(let call) = node.kind, case .inside("expect") = call.function.body else {
      throw FormulaError(
        .unexpected(String(Printer.text(node).prefix(40)), expected: .formulaExpectedDistribution),
        node.range)
    }
    let arguments = try arguments(of: call)
    return try at(node) { (evaluator) throws(FormulaError.Reason) in
      try call.function.name == "bernoulli"
        ? Masks(bernoulli: arguments) : Masks(twoPoint: arguments)
    }
  }
}

/// The values that independent entries with two values each can take together.
private struct Masks {
  private let low: Quantity
  private let high: Quantity
  /// For each number of high entries the probability of one such mask, and its tangent.
  private let weights: [(value: Double, tangent: Double?)]

  /// How many masks there are.
  var count: Int { 1 << size }
  /// How many entries one has.
  var size: Int { low.count }

  /// Entries that are 1 with probability `keep`.
  init(bernoulli a: Arguments) throws(FormulaError.Reason) {
    guard let keep = a[0].number, (0...1).contains(keep) else {
      throw .argument(
        function: "bernoulli", parameter: "keep", found: a[0].shown,
        expected: .formulaProbability)
    }
    var shape = [try a.whole("rows")]
    if a.named("cols") != nil { shape.append(try a.whole("cols")) }
    try Masks.refuse(shape)
    let size = shape.reduce(1, *)
    low = Quantity(shape: shape, Array(repeating: 0, count: size), isInteger: true)
    high = Quantity(shape: shape, Array(repeating: 1, count: size), isInteger: true)
    let change = a[0].tangent?.first
    weights = (0...size).map { ones in Masks.weight(keep, change, ones, of: size) }
  }

  /// Entries mean ± deviation, each with probability ½.
  init(twoPoint a: Arguments) throws(FormulaError.Reason) {
    let shape = try a[2].wholeNumbers(function: "two_point", parameter: "n", atLeast: 1)
    try Masks.refuse(shape)
    let (mean, deviation) = (try Masks.spread(a, 0, shape), try Masks.spread(a, 1, shape))
    low = Masks.combined(mean, deviation, -1)
    high = Masks.combined(mean, deviation, 1)
    let share = 1 / Double(1 << low.count)
    weights = (0...low.count).map { _ in (share, nil) }
  }

  /// The mask of a number: its binary digits say which entries are high.
  func value(_ mask: Int) -> Quantity {
    Quantity(
      shape: low.shape, chosen(by: mask, low.elements, high.elements), isInteger: low.isInteger,
      tangent: low.tangent.map { chosen(by: mask, $0, high.tangent ?? $0) })
  }

  private func chosen(by mask: Int, _ low: [Double], _ high: [Double]) -> [Double] {
    low.indices.map { mask >> $0 & 1 == 1 ? high[$0] : low[$0] }
  }

  /// The probability of a mask, and its tangent.
  func weight(_ mask: Int) -> (value: Double, tangent: Double?) { weights[mask.nonzeroBitCount] }

  /// p^k·(1 − p)^(n − k) and its derivative times p′.
  private static func weight(
    _ keep: Double, _ change: Double?, _ ones: Int, of size: Int
  ) -> (Double, Double?) {
    let power = { (base: Double, exponent: Int) in
      (0..<max(0, exponent)).reduce(1.0) { product, _ in product * base }
    }
    let zeros = size - ones
    let slope =
      Double(ones) * power(keep, ones - 1) * power(1 - keep, zeros)
      - Double(zeros) * power(keep, ones) * power(1 - keep, zeros - 1)
    return (power(keep, ones) * power(1 - keep, zeros), change.map { $0 * slope })
  }

  private static func refuse(_ shape: [Int]) throws(FormulaError.Reason) {
    guard !shape.isEmpty, saturatingProduct(shape) <= 16 else {
      throw .tooManyMasks(limit: FormulaLimits.masks)
    }
  }

  /// An argument as a tensor of the given shape.
  private static func spread(
    _ a: Arguments, _ place: Int, _ shape: [Int]
  ) throws(FormulaError.Reason) -> Quantity {
    let value = a[place]
    guard value.rank > 0 else {
      return value.gathered(Array(repeating: 0, count: shape.reduce(1, *)), shape: shape)
    }
    guard value.shape == shape else {
      throw .shapes(operation: "two_point", left: value.shape, right: shape)
    }
    return value
  }

  private static func combined(_ mean: Quantity, _ deviation: Quantity, _ sign: Double) -> Quantity
  {
    var result = Quantity(
      shape: mean.shape, zip(mean.elements, deviation.elements).map { $0 + sign * $1 })
    guard mean.tangent != nil || deviation.tangent != nil else { return result }
    result.tangent = result.elements.indices.map {
      (mean.tangent?[$0] ?? 0) + sign * (deviation.tangent?[$0] ?? 0)
    }
    return result
  }
}

extension Quantity {
  /// Adds a value times a weight, with their tangents.
  fileprivate mutating func add(_ value: Quantity, times weight: (value: Double, tangent: Double?))
  {
    for place in elements.indices { elements[place] += weight.value * value.elements[place] }
    guard value.tangent != nil || weight.tangent != nil else { return }
    var sum = tangent ?? elements.map { _ in 0 }
    for place in sum.indices {
      sum[place] += weight.value * (value.tangent?[place] ?? 0)
      sum[place] += (weight.tangent ?? 0) * value.elements[place]
    }
    tangent = sum
  }
}
