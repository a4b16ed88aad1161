import Engine

/// A value while it is computed: entries with a shape, and how they change along one direction.
///
/// The tangent is the derivative of every entry along the direction in which `grad` asks: the
/// other half of a dual number. Without one the quantity is constant.
struct Quantity: Sendable {
  let shape: [Int]
  var elements: [Double]
  var isInteger = false
  var tangent: [Double]?

  init(shape: [Int], _ elements: [Double], isInteger: Bool = false, tangent: [Double]? = nil) {
    self.shape = shape
    self.elements = elements
    self.isInteger = isInteger
    self.tangent = tangent
  }

  init(_ number: Double, isInteger: Bool = false) {
    self.init(shape: [], [number], isInteger: isInteger)
  }

  init(_ integer: Int) { self.init(Double(integer), isInteger: true) }

  init(_ condition: Bool) { self.init(condition ? 1 : 0) }

  init(_ tensor: Tensor, isInteger: Bool = false, tangent: Tensor? = nil) {
    self.init(
      shape: tensor.shape, tensor.elements, isInteger: isInteger, tangent: tangent?.elements)
  }

  init(_ value: Value) {
    self.init(value.tensor, isInteger: value.isInteger)
  }

  var rank: Int { shape.count }
  var count: Int { elements.count }
  var number: Double? { shape.isEmpty ? elements.first : nil }

  /// Whether the quantity holds as a condition: every entry is nonzero.
  var holds: Bool { elements.allSatisfy { $0 != 0 } }

  /// The entries as the engine takes them.
  func tensor() throws(FormulaError.Reason) -> Tensor {
    try engine { () throws(EngineError) in try Tensor(shape: shape, elements: elements) }
  }

  /// The tangent as the engine takes it.
  func tangentTensor() throws(FormulaError.Reason) -> Tensor? {
    guard let tangent else { return nil }
    return try engine { () throws(EngineError) in try Tensor(shape: shape, elements: tangent) }
  }

  /// The value that a formula gives.
  func value() throws(FormulaError.Reason) -> Value {
    Value(try tensor(), isInteger: isInteger)
  }

  /// The same entries in another shape of as many.
  func reshaped(_ shape: [Int]) -> Quantity {
    Quantity(shape: shape, elements, isInteger: isInteger, tangent: tangent)
  }

  /// The entries at the given places, in another shape; the tangent goes along.
  func gathered(_ places: [Int], shape: [Int]) -> Quantity {
    Quantity(
      shape: shape, places.map { elements[$0] }, isInteger: isInteger,
      tangent: tangent.map { tangent in places.map { tangent[$0] } })
  }

  /// The value as a message shows it.
  var shown: String {
    guard let number else { return Quantity.text(shape) }
    return NumberText.display(number)
  }

  /// A shape as a message shows it: `2×3`.
  static func text(_ shape: [Int]) -> String {
    shape.count < 2
      ? "[\(shape.map(String.init).joined())]" : shape.map(String.init).joined(separator: "×")
  }
}

/// Runs a computation of the engine; what it refuses is a reason for a formula to have no value.
func engine<Result>(
  _ compute: () throws(EngineError) -> Result
) throws(FormulaError.Reason) -> Result {
  do {
    return try compute()
  } catch .singular {
    throw .singular
  } catch {
    throw .engine(error)
  }
}
