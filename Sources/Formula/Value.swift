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
  public init(_ tensor: Tensor, isInteger: Bool = false) {
    self.tensor = tensor
    self.isInteger = isInteger
  }

  /// An exact integer.
  public init(_ integer: Int) {
    self.init(Tensor(Double(integer)), isInteger: true)
  }

  /// The number, where the value is one.
  public var number: Double? { tensor.rank == 0 ? tensor.elements.first : nil }
}
