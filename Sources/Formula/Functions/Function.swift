import Phrases

/// A row of the function table: what a function is called, takes, does, and how it is computed.
final class Function: Sendable {
  let name: String
  let signature: Signature
  let summary: Phrase
  let group: FunctionGroup
  /// Whether its results are the same to the last bit on every machine.
  let isExact: Bool
  let body: Body

  /// How a function is computed.
  enum Body: Sendable {
    /// From the values of its arguments.
    case values(@Sendable (inout Evaluator, Arguments) throws(FormulaError.Reason) -> Quantity)
    /// From a list of layers, which may have rows of unequal lengths.
    case layers(@Sendable ([[Double]]) throws(FormulaError.Reason) -> Quantity)
    /// From the parts themselves, for a function that gives a name its values.
    case parts(@Sendable (inout Evaluator, Call, Node) throws(FormulaError) -> Quantity)
    /// Only inside another function, which computes it.
    case inside(String)
  }

  init(
    _ signature: String, _ summary: String, _ group: FunctionGroup, isExact: Bool = true,
    body: Body
  ) {
    self.signature = Signature(signature)
    name = String(signature.prefix { $0 != "(" })
    self.summary = Phrase("function.\(name)", summary)
    self.group = group
    self.isExact = isExact
    self.body = body
  }

  /// A function of the values of its arguments.
  convenience init(
    _ signature: String, _ summary: String, _ group: FunctionGroup, isExact: Bool = true,
    _ compute:
      @escaping @Sendable (inout Evaluator, Arguments) throws(FormulaError.Reason) -> Quantity
  ) {
    self.init(signature, summary, group, isExact: isExact, body: .values(compute))
  }
}

/// What kind of function it is, in the order in which they are listed.
public enum FunctionGroup: String, CaseIterable, Hashable, Sendable {
  /// Applied to every entry.
  case elementwise
  /// Many entries to one.
  case reductions
  /// Vectors, matrices and shapes.
  case matrices
  /// Convolution, pooling, batch norm and other layers.
  case layers
  /// Sizes, parameters and operations of layers.
  case costs
  /// Expectations and derivatives.
  case calculus

  /// The words above the group's functions.
  public var title: Phrase {
    switch self {
    case .elementwise: .elementwiseFunctions
    case .reductions: .reductionFunctions
    case .matrices: .matrixFunctions
    case .layers: .layerFunctions
    case .costs: .costFunctions
    case .calculus: .calculusFunctions
    }
  }
}

/// The values that a function was called with, by the order of its parameters.
struct Arguments {
  let function: Function
  let values: [Quantity?]
  let rest: [Quantity]

  /// An argument that the signature needs.
  subscript(place: Int) -> Quantity { values[place] ?? Quantity(.nan) }

  /// An argument that may be left out.
  func given(_ place: Int) -> Quantity? { place < values.count ? values[place] : nil }

  /// The argument at a place and all that `…` took.
  func all(from place: Int) -> [Quantity] { [self[place]] + rest }

  /// The name of a parameter.
  func name(_ place: Int) -> String { function.signature.parameters[place].name }
}
