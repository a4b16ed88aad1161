import Engine

/// What a formula computes: a number or a tensor, and whether it is made of exact integers.
///
/// Integers stay exact up to 2^53; an operation that would leave that range is an error instead.
public struct Value: Hashable, Sendable {
  /// The entries and their shape.
  public let tensor: Tensor
  /// Whether every entry came from integers by operations that keep them exact.
  public let isInteger: Bool

  /// A value of the given entries.
  ///
  /// It counts as made of integers only if every entry is a whole number up to 2^53.
  public init(_ tensor: Tensor, isInteger: Bool = false) {
    self.tensor = tensor
    self.isInteger = isInteger && tensor.elements.allSatisfy(Value.isExactInteger)
  }

  /// An exact integer.
  public init(_ integer: Int) {
    self.init(Tensor(Double(integer)), isInteger: true)
  }

  /// A real number.
  public init(_ number: Double) {
    self.init(Tensor(number))
  }

  /// The number, where the value is one.
  public var number: Double? { tensor.rank == 0 ? tensor.elements.first : nil }

  /// The whole number, where the value is one, however it was computed.
  public var integer: Int? {
    number.flatMap(Int.init(exactly:)).flatMap {
      $0.magnitude <= FormulaLimits.exactInteger ? $0 : nil
    }
  }

  /// Whether the value holds as a condition: every entry is nonzero.
  public var holds: Bool { tensor.elements.allSatisfy { $0 != 0 } }

  static func isExactInteger(_ number: Double) -> Bool {
    abs(number) <= Double(FormulaLimits.exactInteger) && number == number.rounded()
  }
}
