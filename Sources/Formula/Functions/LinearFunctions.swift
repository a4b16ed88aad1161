import Engine

/// Linear systems.
enum LinearFunctions {
  static let rows: [Function] = [
    Function("inv(A)", "The inverse of a square matrix.", .matrices) {
      (e, a) throws(FormulaError.Reason) in
      try e.inverse(a[0])
    },
    Function(
      "solve(A, b)", "The x with A @ x = b, for a vector or the columns of a matrix.", .matrices
    ) {
      (e, a) throws(FormulaError.Reason) in
      try e.solution(a[0], a[1])
    },
  ]
}

extension Evaluator {
  /// The inverse B of A; along a direction B′ = −B·A′·B.
  mutating func inverse(_ matrix: Quantity) throws(FormulaError.Reason) -> Quantity {
    try countElimination(matrix, columns: matrix.shape.first ?? 1)
    let source = try matrix.tensor()
    var result = Quantity(
      try engine { () throws(EngineError) in try LinearAlgebra.inverse(source) })
    if let change = matrix.tangent {
      let inverse = Quantity(shape: result.shape, result.elements)
      let right = try matrixProduct(Quantity(shape: matrix.shape, change), inverse)
      result.tangent = try matrixProduct(inverse, right).elements.map { -$0 }
    }
    return result
  }

  /// The solution x of A·x = b; along a direction A·x′ = b′ − A′·x.
  mutating func solution(
    _ matrix: Quantity, _ right: Quantity
  ) throws(FormulaError.Reason) -> Quantity {
    var result = try constantSolution(matrix, right.elements, right.shape)
    guard matrix.tangent != nil || right.tangent != nil else { return result }
    var change = right.tangent ?? right.elements.map { _ in 0 }
    if let moved = matrix.tangent {
      let product = try matrixProduct(Quantity(shape: matrix.shape, moved), result)
      change = zip(change, product.elements).map { $0 - $1 }
    }
    result.tangent = try constantSolution(matrix, change, right.shape).elements
    return result
  }

  private mutating func constantSolution(
    _ matrix: Quantity, _ right: [Double], _ shape: [Int]
  ) throws(FormulaError.Reason) -> Quantity {
    try countElimination(matrix, columns: shape.count == 2 ? shape[1] : 1)
    let left = try matrix.tensor()
    let right = try Quantity(shape: shape, right).tensor()
    return Quantity(try engine { () throws(EngineError) in try LinearAlgebra.solve(left, right) })
  }

  /// Elimination of n rows takes about n³ operations and n² for each column.
  private mutating func countElimination(
    _ matrix: Quantity, columns: Int
  ) throws(FormulaError.Reason) {
    let n = matrix.shape.first ?? 1
    try count(saturatingProduct(n, n, n))
    try count(saturatingProduct(n, n, columns))
  }
}
