/// An array of 64-bit floating-point numbers with a shape, stored row by row.
///
/// A number is a tensor of shape `[]`, a vector of `[n]`, a matrix of `[rows, columns]`.
///
/// ```swift
/// let matrix = try Tensor(shape: [2, 2], elements: [1, 2, 3, 4])
/// matrix[1, 0]  // 3
/// ```
public struct Tensor: Hashable, Sendable {
  /// The length of each axis, outermost first.
  public let shape: [Int]
  /// The entries, the last axis running fastest.
  public var elements: [Double]

  /// A tensor of the given shape and entries.
  ///
  /// - Throws: `EngineError.elementCount` when there are not as many entries as the shape asks for,
  ///   and `EngineError.negativeLength` when an axis is negative.
  public init(shape: [Int], elements: [Double]) throws(EngineError) {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeLength(shape: shape) }
    guard elements.count == Tensor.count(shape) else {
      throw .elementCount(shape: shape, found: elements.count)
    }
    self.shape = shape
    self.elements = elements
  }

  /// A number.
  public init(_ number: Double) {
    shape = []
    elements = [number]
  }

  /// A vector.
  public init(_ vector: [Double]) {
    shape = [vector.count]
    elements = vector
  }

  /// A tensor with one value everywhere; a negative length counts as none.
  public init(repeating value: Double, shape: [Int]) {
    self.shape = shape.map { max(0, $0) }
    elements = Array(repeating: value, count: Tensor.count(self.shape))
  }

  /// How many entries there are.
  public var count: Int { elements.count }

  /// How many axes there are.
  public var rank: Int { shape.count }

  /// The entry at a row and a column of a matrix, both from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[row * shape[1] + column] }
    set { elements[row * shape[1] + column] = newValue }
  }

  private static func count(_ shape: [Int]) -> Int {
    shape.reduce(1) { product, length in
      let (result, overflow) = product.multipliedReportingOverflow(by: length)
      return overflow ? Int.max : result
    }
  }
}
