import Engine

/// Products, and vectors and matrices made from others.
enum MatrixFunctions {
  static let rows: [Function] = [
    Function(
      "dot(a, b)", "The scalar product of two vectors, the product of two matrices.", .matrices
    ) { (e, a) throws(FormulaError.Reason) in
      a[0].rank == 0 || a[1].rank == 0
        ? try e.multiply(a[0], a[1]) : try e.matrixProduct(a[0], a[1])
    },
    Function("outer(a, b)", "The matrix of all products of an entry of a and one of b.", .matrices)
    {
      (e, a) throws(FormulaError.Reason) in
      try e.multiply(
        a[0].reshaped([a[0].count, 1]), a[1].reshaped([1, a[1].count]))
    },
    Function("T(x)", "The transpose: the axes in reverse order.", .matrices) {
      (e, a) throws(FormulaError.Reason) in
      try e.count(a[0].count)
      return a[0].transposed
    },
    Function(
      "diag(x)", "The matrix with a vector on its diagonal; the diagonal of a matrix.", .matrices
    ) { (e, a) throws(FormulaError.Reason) in try e.diagonal(a[0]) },
    Function("eye(n)", "The n×n matrix with ones on its diagonal.", .matrices) {
      (e, a) throws(FormulaError.Reason) in
      let n = try a[0].wholeNumber(function: "eye", parameter: "n", atLeast: 0)
      return try e.filled([n, n]) { $0 / n == $0 % n ? 1 : 0 }
    },
    Function("tril(x)", "A matrix with zeros above its diagonal.", .matrices) {
      (e, a) throws(FormulaError.Reason) in
      guard a[0].rank == 2 else {
        throw .shape(function: "tril", found: a[0].shape, expected: .formulaShapeMatrix)
      }
      let width = a[0].shape[1]
      let mask = try e.filled(a[0].shape) { $0 % width <= $0 / width ? 1 : 0 }
      return try e.multiply(a[0], mask)
    },
  ]
}

extension Evaluator {
  /// A tensor of integers, given by their places; the limit is looked at first.
  mutating func filled(
    _ shape: [Int], _ entry: (Int) -> Double
  ) throws(FormulaError.Reason) -> Quantity {
    try Sizes.refuse(shape)
    let size = shape.reduce(1, *)
    try count(size)
    return Quantity(shape: shape, (0..<size).map(entry), isInteger: true)
  }

  /// NumPy's `@` of vectors and matrices: a vector is a row on the left, a column on the right.
  mutating func matrixProduct(
    _ left: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    guard (1...2).contains(left.rank), (1...2).contains(right.rank),
      left.shape.last == right.shape.first
    else { throw .shapes(operation: "@", left: left.shape, right: right.shape) }
    let product = MatrixProduct(left.shape, right.shape)
    try Sizes.refuse(product.shape)
    try count(product.operations)
    var result = Quantity(shape: product.shape, product(left.elements, right.elements))
    if left.isInteger, right.isInteger {
      result.isInteger = true
      result.elements = product.exact(left.elements, right.elements, nearly: result.elements)
    }
    result.tangent = sum(
      left.tangent.map { product($0, right.elements) },
      right.tangent.map { product(left.elements, $0) })
    return try result.checked("@")
  }

  /// The sum of two tangents, of which either may be missing.
  func sum(_ left: [Double]?, _ right: [Double]?) -> [Double]? {
    guard let left, let right else { return left ?? right }
    return zip(left, right).map { $0 + $1 }
  }

  mutating func diagonal(_ value: Quantity) throws(FormulaError.Reason) -> Quantity {
    switch value.rank {
    case 1:
      let n = value.count
      let mask = try filled([n, n]) { $0 / n == $0 % n ? 1 : 0 }
      return try multiply(mask, value)
    case 2:
      let n = value.shape.min() ?? 0
      try count(n)
      return value.gathered((0..<n).map { $0 * value.shape[1] + $0 }, shape: [n])
    default:
      throw .shape(function: "diag", found: value.shape, expected: .formulaShapeVectorOrMatrix)
    }
  }
}

/// The loops of a product of vectors and matrices whose shapes fit.
struct MatrixProduct {
  let shape: [Int]
  private let rows: Int
  private let inner: Int
  private let columns: Int

  init(_ left: [Int], _ right: [Int]) {
    rows = left.count == 2 ? left[0] : 1
    inner = right[0]
    columns = right.count == 2 ? right[1] : 1
    switch (left.count, right.count) {
    case (2, 2): shape = [rows, columns]
    case (2, _): shape = [rows]
    case (_, 2): shape = [columns]
    default: shape = []
    }
  }

  var count: Int { rows.multipliedReportingOverflow(by: columns).partialValue }

  var operations: Int {
    let (operations, overflow) = count.multipliedReportingOverflow(by: max(1, inner))
    return overflow ? Int.max : operations
  }

  /// The product of whole numbers up to 2^53, infinite where it is beyond that.
  ///
  /// Sums whose terms' magnitudes stay below 2^53 are exact as doubles.
  func exact(_ left: [Double], _ right: [Double], nearly product: [Double]) -> [Double] {
    let most = self(left.map(abs), right.map(abs))
    guard most.contains(where: { $0 >= WholeNumbers.limit }) else { return product }
    return self(left.map { Int128($0) }, right.map { Int128($0) }).map(WholeNumbers.number)
  }

  func callAsFunction<Number: Numeric>(_ left: [Number], _ right: [Number]) -> [Number] {
    var result = [Number](repeating: 0, count: rows * columns)
    result.withUnsafeMutableBufferPointer { result in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          for row in 0..<rows {
            for step in 0..<inner {
              let factor = left[row * inner + step]
              for column in 0..<columns {
                result[row * columns + column] += factor * right[step * columns + column]
              }
            }
          }
        }
      }
    }
    return result
  }
}

extension Quantity {
  /// The axes in reverse order.
  var transposed: Quantity {
    guard rank > 1 else { return self }
    let reversed = Array(shape.reversed())
    var steps: [Int] = []
    var step = 1
    for length in reversed {
      steps.append(step)
      step *= length
    }
    var places: [Int] = []
    places.reserveCapacity(count)
    for place in 0..<count {
      var (rest, source) = (place, 0)
      for axis in reversed.indices.reversed() {
        source += rest % reversed[axis] * steps[axis]
        rest /= reversed[axis]
      }
      places.append(source)
    }
    return gathered(places, shape: reversed)
  }
}
