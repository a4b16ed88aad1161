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
  /// The entries, the last axis running fastest; there are always as many as the shape asks for.
  public internal(set) var elements: [Double]

  /// The most entries that a tensor may have: 2^26, half a gigabyte.
  public static let largestCount = 1 << 26

  /// A tensor of the given shape and entries.
  ///
  /// - Throws: `EngineError.elementCount` when there are not as many entries as the shape asks for,
  ///   `EngineError.negativeLength` when an axis is negative, and `EngineError.tooLarge` when there
  ///   are more than `largestCount` or an axis, even of no entries, is longer than that.
  public init(shape: [Int], elements: [Double]) throws(EngineError) {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeLength(shape: shape) }
    guard elements.count == Tensor.count(shape) else {
      throw .elementCount(shape: shape, found: elements.count)
    }
    _ = try Tensor.checkedCount(shape)
    self.init(uncheckedShape: shape, elements: elements)
  }

  /// A number.
  public init(_ number: Double) {
    self.init(uncheckedShape: [], elements: [number])
  }

  /// A vector.
  public init(_ vector: [Double]) {
    self.init(uncheckedShape: [vector.count], elements: vector)
  }

  /// A tensor with one value everywhere.
  ///
  /// - Throws: `EngineError.negativeLength`, and `EngineError.tooLarge` above `largestCount`.
  public init(repeating value: Double, shape: [Int]) throws(EngineError) {
    let count = try Tensor.checkedCount(shape)
    self.init(uncheckedShape: shape, elements: Array(repeating: value, count: count))
  }

  /// A tensor whose shape is known to fit its entries.
  init(uncheckedShape shape: [Int], elements: [Double]) {
    self.shape = shape
    self.elements = elements
  }

  /// How many entries there are.
  public var count: Int { elements.count }

  /// How many axes there are.
  public var rank: Int { shape.count }

  /// The entry at one index for each axis, from 0; nil when there is none.
  ///
  /// ```swift
  /// try Tensor(shape: [2, 2], elements: [1, 2, 3, 4]).entry(at: [0, 1])  // 2
  /// ```
  public func entry(at indices: [Int]) -> Double? {
    guard indices.count == rank else { return nil }
    var offset = 0
    for (index, length) in zip(indices, shape) {
      guard (0..<length).contains(index) else { return nil }
      offset = offset * length + index
    }
    return elements[offset]
  }

  /// The entry at a row and a column of a matrix, both from 0.
  ///
  /// Outside the matrix, and where the tensor is none, it reads NaN and writing does nothing.
  public subscript(row: Int, column: Int) -> Double {
    get { offset(row, column).map { elements[$0] } ?? .nan }
    set {
      guard let offset = offset(row, column) else { return }
      elements[offset] = newValue
    }
  }

  /// The tensor with every entry replaced by the transform of it.
  public func map<Failure>(
    _ transform: (Double) throws(Failure) -> Double
  ) throws(Failure) -> Tensor {
    var result: [Double] = []
    result.reserveCapacity(count)
    for element in elements { result.append(try transform(element)) }
    return Tensor(uncheckedShape: shape, elements: result)
  }

  /// The same entries in another shape.
  ///
  /// - Throws: `EngineError.elementCount` when the shape asks for another number of them.
  public func reshaped(_ shape: [Int]) throws(EngineError) -> Tensor {
    try Tensor(shape: shape, elements: elements)
  }

  private func offset(_ row: Int, _ column: Int) -> Int? {
    guard rank == 2, (0..<shape[0]).contains(row), (0..<shape[1]).contains(column) else {
      return nil
    }
    return row * shape[1] + column
  }
}

extension Tensor {
  /// How many entries a shape asks for: its product, `Int.max` where that overflows.
  static func count(_ shape: [Int]) -> Int {
    var product = 1
    var overflows = false
    for length in shape {
      if length == 0 { return 0 }
      let (next, overflow) = product.multipliedReportingOverflow(by: length)
      product = next
      overflows = overflows || overflow
    }
    return overflows ? Int.max : product
  }

  /// How many entries a shape asks for, refused when negative or above `largestCount`.
  static func checkedCount(_ shape: [Int]) throws(EngineError) -> Int {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeLength(shape: shape) }
    let count = count(shape)
    guard count <= largestCount, shape.allSatisfy({ $0 <= largestCount }) else {
      throw .tooLarge(shape: shape, limit: largestCount)
    }
    return count
  }
}
