import Engine

/// What a symbol of a formula question may stand for: `real(0, 1)`, `integer(1, 64)`,
/// `normal(3, 2)`.
///
/// A real interval is open, an integer one holds its ends. Real points are rounded to 4 significant
/// digits, so that a point which is named to a student is the point itself.
public struct SymbolDomain: Hashable, Sendable, CustomStringConvertible {
  /// The text as it was written.
  public let source: String
  let kind: Kind
  let call: GeneratorCall

  /// The domains and what they take.
  enum Kind: String, CallKind, Sendable {
    case real
    case integer
    case normal

    var signature: Signature {
      switch self {
      case .real: Signature("real(a, b)")
      case .integer: Signature("integer(a, b)")
      case .normal: Signature("normal(rows=, cols=)")
      }
    }
  }

  /// Reads a domain.
  ///
  /// - Throws: `FormulaError`, which points at the place in `source`.
  public init(_ source: String) throws(FormulaError) {
    (kind, call) = try GeneratorCall.read(
      source, as: Kind.self, expected: .formulaExpectedDomain)
    self.source = source
  }

  /// The domain in canonical form.
  public var description: String { call.text }

  /// The variables that its arguments use.
  public var variables: Set<String> { call.variables }

  /// Draws a point.
  ///
  /// - Throws: `FormulaError` where an argument has no value or the domain is empty.
  public func draw(
    from stream: inout RandomStream, variables: [String: Value] = [:]
  ) throws(FormulaError) -> Value {
    try region(variables).draw(from: &stream)
  }

  /// Whether a value lies in the domain.
  ///
  /// - Throws: `FormulaError` where an argument has no value.
  public func contains(
    _ value: Value, variables: [String: Value] = [:]
  ) throws(FormulaError) -> Bool {
    try region(variables).contains(value)
  }

  func region(_ variables: [String: Value]) throws(FormulaError) -> Region {
    var evaluator = Evaluator(variables: variables.mapValues(Quantity.init))
    switch kind {
    case .normal: return .others(.normal(shape: try evaluator.shape(from: 0, of: call)))
    case .integer: return .others(.integers(try evaluator.integers(call), shape: []))
    case .real:
      let a = try evaluator.number(0, of: call).elements[0]
      let b = try evaluator.number(1, of: call).elements[0]
      guard a < b else {
        throw FormulaError(
          .emptyRange(from: NumberText.display(a), to: NumberText.display(b)), call.range)
      }
      return .open(a, b)
    }
  }

  /// A domain with its arguments computed.
  enum Region {
    case open(Double, Double)
    case others(Choices)

    func draw(from stream: inout RandomStream) throws(FormulaError) -> Value {
      switch self {
      case .others(let choices): return try choices.draw(from: &stream)
      case .open(let a, let b):
        for _ in 0..<100 {
          let point = NumberText.displayed(stream.uniform(a, b))
          if a < point, point < b { return Value(point) }
        }
        return Value(a + (b - a) / 2)
      }
    }

    func contains(_ value: Value) -> Bool {
      switch self {
      case .others(let choices): choices.contains(value)
      case .open(let a, let b): value.number.map { a < $0 && $0 < b } ?? false
      }
    }
  }

  /// Whether two domains say the same.
  public static func == (left: SymbolDomain, right: SymbolDomain) -> Bool {
    left.call == right.call
  }

  /// Hashes what the domain says.
  public func hash(into hasher: inout Hasher) { hasher.combine(call) }
}
