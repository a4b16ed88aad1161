/// Where a comparison fails: an entry, and what stood on its two sides there.
public struct Refutation: Hashable, Sendable {
  /// The place of the entry; empty for numbers.
  public let entry: [Int]
  /// The number on the left.
  public let left: Double
  /// The comparison as it is written: `==`.
  public let sign: String
  /// The number on the right.
  public let right: Double
}

/// Comparison up to rounding, as derivations are proved.
enum UpToRounding {
  /// How far apart two numbers of size 1 may lie.
  static let tolerance = 1e-9

  /// |a − b| ≤ 1e-9 · max(1, |a|, |b|).
  static func equal(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(a), abs(b))
  }

  /// Whether a comparison holds; `==`, `<=` and `>=` forgive rounding, the others do not.
  static func holds(_ a: Double, _ operation: Operation, _ b: Double) -> Bool {
    switch operation {
    case .equal: equal(a, b)
    case .lessOrEqual: a <= b || equal(a, b)
    case .greaterOrEqual: a >= b || equal(a, b)
    case .less: a < b
    case .greater: a > b
    case .unequal: a != b
    case .or, .and, .plus, .minus, .times, .divide, .matrixProduct, .power: false
    }
  }
}

extension Value {
  /// The first entry in which this value differs from another of the same shape, or nil where all
  /// agree up to rounding: |a − b| ≤ 1e-9 · max(1, |a|, |b|).
  ///
  /// ```swift
  /// let (one, other) = (try Formula("[1, 2]").value(), try Formula("[1, 3]").value())
  /// one.refutation(ofEqualityWith: other)?.entry  // [1]
  /// ```
  public func refutation(ofEqualityWith other: Value) -> Refutation? {
    let pairs = zip(tensor.elements, other.tensor.elements)
    for (place, (left, right)) in pairs.enumerated() where !UpToRounding.equal(left, right) {
      return Refutation(
        entry: index(of: place, in: tensor.shape), left: left, sign: "==", right: right)
    }
    return nil
  }
}

extension Formula {
  /// Whether the formula compares two sides, and is nothing more than that.
  public var isComparison: Bool {
    guard case .chain(_, let links) = node.kind, let link = links.first else { return false }
    return link.operation.level == .comparison
  }

  /// The first entry in which a comparison does not hold, or nil where it holds in all of them.
  ///
  /// `==`, `<=` and `>=` hold up to rounding: |a − b| ≤ 1e-9 · max(1, |a|, |b|) counts as equal. A
  /// formula that is no comparison is compared with zero, as a condition is.
  ///
  /// - Throws: `FormulaError`, as `value` does.
  public func refutation(
    _ variables: [String: Value], within budget: inout Budget
  ) throws(FormulaError) -> Refutation? {
    var evaluator = Evaluator(
      variables: variables.mapValues(Quantity.init),
      operations: min(budget.operations, FormulaLimits.operations))
    defer { budget.operations -= evaluator.used }
    return try evaluator.refutation(of: sides, in: node)
  }

  private var sides: Evaluator.Sides {
    guard isComparison, case .chain(let left, let links) = node.kind, let link = links.first else {
      return (node, .unequal, Node(.number(0, isInteger: true), node.range))
    }
    return (left, link.operation, link.operand)
  }
}

extension Evaluator {
  fileprivate typealias Sides = (left: Node, operation: Operation, right: Node)

  fileprivate mutating func refutation(
    of sides: Sides, in node: Node
  ) throws(FormulaError) -> Refutation? {
    let (left, right) = (try value(of: sides.left), try value(of: sides.right))
    let sign = sides.operation.rawValue
    let meeting = try at(node) { (evaluator) throws(FormulaError.Reason) in
      try evaluator.meet(left, right, sign)
    }
    for (place, (l, r)) in meeting.places.enumerated() {
      let (a, b) = (left.elements[l], right.elements[r])
      guard !UpToRounding.holds(a, sides.operation, b) else { continue }
      return Refutation(entry: index(of: place, in: meeting.shape), left: a, sign: sign, right: b)
    }
    return nil
  }
}

/// The place of an entry along each axis, from its place in the order of entries.
private func index(of place: Int, in shape: [Int]) -> [Int] {
  var (rest, index) = (place, [Int]())
  for length in shape.reversed() where length > 0 {
    index.append(rest % length)
    rest /= length
  }
  return index.reversed()
}
