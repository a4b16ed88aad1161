import Engine

/// What a generator draws from, its arguments computed.
enum Choices {
  /// The first value, the distance, and how many there are.
  case steps(start: Double, step: Double, count: Int, isInteger: Bool)
  case values([Value])
  case integers(ClosedRange<Int>, shape: [Int])
  case uniform(Double, Double, shape: [Int])
  case normal(shape: [Int])

  /// Draws one value.
  func draw(from stream: inout RandomStream) throws(FormulaError) -> Value {
    switch self {
    case .steps(_, _, let count, _): return step(stream.integer(in: 0...max(0, count - 1)))
    case .values(let values): return values[stream.integer(in: 0...values.count - 1)]
    case .integers(let range, let shape):
      return try Choices.filled(shape, isInteger: true) { Double(stream.integer(in: range)) }
    case .uniform(let a, let b, let shape):
      return try Choices.filled(shape) { NumberText.displayed(stream.uniform(a, b)) }
    case .normal(let shape):
      return try Choices.filled(shape) { NumberText.displayed(stream.normal()) }
    }
  }

  /// How many different values there are.
  var possibilities: Int? {
    switch self {
    case .steps(_, _, let count, _): return count
    case .values(let values): return Set(values).count
    case .integers(let range, let shape):
      return Choices.power(range.count, shape)
    case .uniform(let a, let b, _): return a == b ? 1 : nil
    case .normal: return nil
    }
  }

  /// Whether a value is one of them.
  func contains(_ value: Value) -> Bool {
    switch self {
    case .steps(_, _, let count, _):
      guard let number = value.number else { return false }
      return holds(number, count)
    case .values(let values): return values.contains { $0.tensor == value.tensor }
    case .integers(let range, let shape):
      return value.tensor.shape == shape
        && value.tensor.elements.allSatisfy { Int(exactly: $0).map(range.contains) == true }
    case .uniform(let a, let b, let shape):
      let range = min(a, NumberText.rounded(a))...max(b, NumberText.rounded(b))
      return value.tensor.shape == shape && value.tensor.elements.allSatisfy(range.contains)
    case .normal(let shape):
      return value.tensor.shape == shape && value.tensor.elements.allSatisfy(\.isFinite)
    }
  }

  /// The value of a range at a place.
  private func step(_ place: Int) -> Value {
    guard case .steps(let start, let step, _, let isInteger) = self else { return Value(0) }
    let number = start + Double(place) * step
    return Value(Tensor(isInteger ? number : NumberText.displayed(number)), isInteger: isInteger)
  }

  /// Whether a number stands in a range: the place nearest to it gives it.
  private func holds(_ number: Double, _ count: Int) -> Bool {
    guard case .steps(let start, let step, _, _) = self else { return false }
    let place = ((number - start) / step).rounded()
    guard place >= -1, place <= Double(count) else { return false }
    return [place - 1, place, place + 1].contains { candidate in
      candidate >= 0 && candidate < Double(count)
        && self.step(Int(candidate)).number == number
    }
  }

  private static func power(_ base: Int, _ shape: [Int]) -> Int? {
    var power = 1
    for _ in 0..<shape.reduce(1, *) where base > 1 {
      let (product, overflow) = power.multipliedReportingOverflow(by: base)
      guard !overflow else { return nil }
      power = product
    }
    return power
  }

  private static func filled(
    _ shape: [Int], isInteger: Bool = false, _ entry: () -> Double
  ) throws(FormulaError) -> Value {
    let elements = (0..<shape.reduce(1, *)).map { _ in entry() }
    do {
      return try Quantity(shape: shape, elements, isInteger: isInteger).value()
    } catch {
      throw FormulaError(error, 0..<0)
    }
  }
}

extension Evaluator {
  /// A generator with its arguments computed and checked.
  mutating func choices(of generator: Generator) throws(FormulaError) -> Choices {
    let call = generator.call
    switch generator.kind {
    case .range: return try steps(call)
    case .oneOf: return .values(try values(call))
    case .integers:
      let shape = try shape(from: 2, of: call)
      return .integers(try integers(call), shape: shape)
    case .uniform:
      let (a, b) = (try number(0, of: call), try number(1, of: call))
      try ordered(a, b, call)
      return .uniform(a.elements[0], b.elements[0], shape: try shape(from: 2, of: call))
    case .normal: return .normal(shape: try shape(from: 0, of: call))
    }
  }

  private mutating func steps(_ call: GeneratorCall) throws(FormulaError) -> Choices {
    let (a, b) = (try number(0, of: call), try number(1, of: call))
    let step = try number(2, of: call)
    guard let start = a.number, let end = b.number, let distance = step.number, distance > 0 else {
      throw FormulaError(
        .argument(
          function: call.name, parameter: "step", found: step.shown, expected: .formulaPositive),
        call.range)
    }
    try ordered(a, b, call)
    let isInteger = a.isInteger && b.isInteger && step.isInteger
    let length = ((end - start) / distance + (isInteger ? 0 : 1e-9)).rounded(.down)
    guard length < Double(FormulaLimits.exactInteger) else {
      throw FormulaError(.tooLarge(shape: [Int.max], limit: FormulaLimits.exactInteger), call.range)
    }
    return .steps(start: start, step: distance, count: Int(length) + 1, isInteger: isInteger)
  }

  /// The values of `one_of`, rounded to what is displayed unless they are exact integers.
  private mutating func values(_ call: GeneratorCall) throws(FormulaError) -> [Value] {
    var values: [Value] = []
    for argument in call.arguments {
      let value = try result(of: argument.node)
      values.append(
        value.isInteger ? value : Value(value.tensor.map(NumberText.displayed)))
    }
    return values
  }

  mutating func integers(
    _ call: GeneratorCall
  ) throws(FormulaError) -> ClosedRange<Int> {
    let (a, b) = (try number(0, of: call), try number(1, of: call))
    try ordered(a, b, call)
    return try at(call.range) { (_) throws(FormulaError.Reason) in
      let first = try a.wholeNumber(function: call.name, parameter: "a")
      return first...(try b.wholeNumber(function: call.name, parameter: "b"))
    }
  }

  private func ordered(
    _ a: Quantity, _ b: Quantity, _ call: GeneratorCall
  ) throws(FormulaError) {
    guard let first = a.number, let last = b.number, first <= last else {
      throw FormulaError(.emptyRange(from: a.shown, to: b.shown), call.range)
    }
  }
}
