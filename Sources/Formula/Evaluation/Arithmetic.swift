import Engine

/// The operations between two values.
extension Evaluator {
  mutating func combine(
    _ left: Quantity, _ operation: Operation, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    switch operation {
    case .plus: try add(left, right)
    case .minus: try subtract(left, right)
    case .times: try multiply(left, right)
    case .divide: try divide(left, right)
    case .power: try power(left, right)
    case .matrixProduct: try matrixProduct(left, right)
    case .less: try compare(left, right, "<") { $0 < $1 }
    case .lessOrEqual: try compare(left, right, "<=") { $0 <= $1 }
    case .greater: try compare(left, right, ">") { $0 > $1 }
    case .greaterOrEqual: try compare(left, right, ">=") { $0 >= $1 }
    case .equal: try compare(left, right, "==") { $0 == $1 }
    case .unequal: try compare(left, right, "!=") { $0 != $1 }
    case .and: try compare(left, right, "and") { $0 != 0 && $1 != 0 }
    case .or: try compare(left, right, "or") { $0 != 0 || $1 != 0 }
    }
  }

  mutating func negative(_ value: Quantity) throws(FormulaError.Reason) -> Quantity {
    try count(value.count)
    return Quantity(
      shape: value.shape, value.elements.map { value.isInteger ? 0 - $0 : -$0 },
      isInteger: value.isInteger, tangent: value.tangent?.map { -$0 })
  }

  mutating func add(_ left: Quantity, _ right: Quantity) throws(FormulaError.Reason) -> Quantity {
    let meeting = try meet(left, right, "+")
    var result = try exact(
      left, right, meeting, "+", { $0 + $1 }, { $0.addingReportingOverflow($1) })
    result.tangent = tangent(left, right, meeting) { _, _, l, r in l + r }
    return try result.checked("+")
  }

  mutating func subtract(
    _ left: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    let meeting = try meet(left, right, "-")
    var result = try exact(
      left, right, meeting, "-", { $0 - $1 }, { $0.subtractingReportingOverflow($1) })
    result.tangent = tangent(left, right, meeting) { _, _, l, r in l - r }
    return try result.checked("-")
  }

  mutating func multiply(
    _ left: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    let meeting = try meet(left, right, "*")
    var result = try exact(
      left, right, meeting, "*", { $0 * $1 }, { $0.multipliedReportingOverflow(by: $1) })
    result.tangent = tangent(left, right, meeting) { x, y, l, r in l * y + x * r }
    return try result.checked("*")
  }

  /// The quotient; exact where integers divide without a rest.
  mutating func divide(
    _ left: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    let meeting = try meet(left, right, "/")
    guard right.elements.allSatisfy({ $0 != 0 }) || meeting.count == 0 else {
      throw .divisionByZero
    }
    let elements = zip(left.elements, right.elements, meeting) { $0 / $1 + 0 }
    let isInteger =
      left.isInteger && right.isInteger && elements.allSatisfy { $0 == $0.rounded() }
    let tangent = tangent(left, right, meeting) { x, y, l, r in (l - x / y * r) / y }
    return try Quantity(shape: meeting.shape, elements, isInteger: isInteger, tangent: tangent)
      .checked("/")
  }

  mutating func power(_ left: Quantity, _ right: Quantity) throws(FormulaError.Reason) -> Quantity {
    let meeting = try meet(left, right, "^")
    if left.isInteger, right.isInteger, right.elements.allSatisfy({ $0 >= 0 }) {
      return try integerPower(left, right, meeting)
    }
    var refusal: FormulaError.Reason?
    let elements = zip(left.elements, right.elements, meeting) { base, exponent in
      refusal = refusal ?? Evaluator.refusal(base, exponent)
      return Elementary.power(base, exponent)
    }
    if let refusal { throw refusal }
    let tangent = tangent(left, right, meeting, Evaluator.powerTangent)
    return try Quantity(shape: meeting.shape, elements, tangent: tangent).checked("^")
  }

  private static func refusal(_ base: Double, _ exponent: Double) -> FormulaError.Reason? {
    if base == 0, exponent < 0 { return .divisionByZero }
    guard base < 0, exponent != exponent.rounded() else { return nil }
    let found = "(\(NumberText.display(base)))^\(NumberText.display(exponent))"
    return .undefined(function: "^", found: found)
  }

  /// y·x^(y−1)·x′ + x^y·ln(x)·y′; the second only where the exponent changes.
  private static func powerTangent(_ x: Double, _ y: Double, _ l: Double, _ r: Double) -> Double {
    let base = l == 0 || y == 0 ? 0 : y * (y == 1 ? 1 : Elementary.power(x, y - 1)) * l
    return r == 0 ? base : base + Elementary.power(x, y) * Elementary.log(x) * r
  }

  private mutating func integerPower(
    _ left: Quantity, _ right: Quantity, _ meeting: Broadcast
  ) throws(FormulaError.Reason) -> Quantity {
    var isTooLarge = false
    let elements = zip(left.elements, right.elements, meeting) { base, exponent in
      let power = Evaluator.wholePower(base, exponent)
      isTooLarge = isTooLarge || power == nil
      return power ?? 0
    }
    if isTooLarge { throw .integerTooLarge }
    let tangent = tangent(left, right, meeting, Evaluator.powerTangent)
    return try Quantity(shape: meeting.shape, elements, isInteger: true, tangent: tangent)
      .checked("^")
  }

  /// The exact power of integers, nil beyond 2^53.
  ///
  /// It takes at most 53 steps, since a base of 2 or more at least doubles it.
  private static func wholePower(_ base: Double, _ exponent: Double) -> Double? {
    if exponent == 0 || base == 1 { return 1 }
    if base == 0 { return 0 }
    if base == -1 { return exponent.truncatingRemainder(dividingBy: 2) == 0 ? 1 : -1 }
    guard exponent <= 53, let factor = Int(exactly: base) else { return nil }
    var power = 1
    for _ in 0..<Int(exponent) {
      let (product, overflow) = power.multipliedReportingOverflow(by: factor)
      guard !overflow, abs(product) <= FormulaLimits.exactInteger else { return nil }
      power = product
    }
    return Double(power)
  }

  private mutating func compare(
    _ left: Quantity, _ right: Quantity, _ operation: String, _ holds: (Double, Double) -> Bool
  ) throws(FormulaError.Reason) -> Quantity {
    guard left.tangent == nil, right.tangent == nil else {
      throw .noDerivative(function: operation)
    }
    let meeting = try meet(left, right, operation)
    let elements = zip(left.elements, right.elements, meeting) { holds($0, $1) ? 1 : 0 }
    return Quantity(shape: meeting.shape, elements, isInteger: true)
  }

  /// How two shapes meet; the operations are counted before any is made.
  mutating func meet(
    _ left: Quantity, _ right: Quantity, _ operation: String
  ) throws(FormulaError.Reason) -> Broadcast {
    let meeting = try Broadcast(left.shape, right.shape, operation: operation)
    if !meeting.isPlain { try Sizes.refuse(meeting.shape) }
    try count(meeting.count)
    return meeting
  }

  /// The operation on integers where both are, on real numbers otherwise.
  private func exact(
    _ left: Quantity, _ right: Quantity, _ meeting: Broadcast, _ operation: String,
    _ real: (Double, Double) -> Double, _ whole: (Int, Int) -> (Int, Bool)
  ) throws(FormulaError.Reason) -> Quantity {
    guard left.isInteger, right.isInteger else {
      return Quantity(shape: meeting.shape, zip(left.elements, right.elements, meeting, real))
    }
    var isTooLarge = false
    let elements = zip(left.elements, right.elements, meeting) { l, r in
      let (result, overflow) = whole(Int(l), Int(r))
      isTooLarge = isTooLarge || overflow || result.magnitude > FormulaLimits.exactInteger
      return Double(result)
    }
    if isTooLarge { throw .integerTooLarge }
    return Quantity(shape: meeting.shape, elements, isInteger: true)
  }

  /// The tangent of an operation, from its two values and their tangents; nil where both are
  /// constant.
  func tangent(
    _ left: Quantity, _ right: Quantity, _ meeting: Broadcast,
    _ rule: (_ x: Double, _ y: Double, _ dx: Double, _ dy: Double) -> Double
  ) -> [Double]? {
    guard left.tangent != nil || right.tangent != nil else { return nil }
    return meeting.places.map { l, r in
      rule(
        left.elements[l], right.elements[r], left.tangent?[l] ?? 0, right.tangent?[r] ?? 0)
    }
  }
}
