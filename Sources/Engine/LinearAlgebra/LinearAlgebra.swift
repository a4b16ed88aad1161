/// Matrices: products, transposes, linear systems and inverses.
public enum LinearAlgebra {
  /// The matrix product; a vector counts as a row on the left and as a column on the right.
  ///
  /// Shapes m×k and k×n give m×n; the axis of a vector falls away, so two vectors give a number.
  ///
  /// ```swift
  /// try LinearAlgebra.product(Tensor([1, 2]), Tensor([3, 4]))  // 11
  /// ```
  ///
  /// - Throws: `EngineError.rank` for other than vectors and matrices, `.shapeMismatch` where the
  ///   inner lengths disagree, `.tooLarge`.
  public static func product(_ left: Tensor, _ right: Tensor) throws(EngineError) -> Tensor {
    for factor in [left, right] where !(1...2).contains(factor.rank) {
      throw .rank(operation: "@", found: factor.shape, expected: [1, 2])
    }
    let inner = left.shape[left.rank - 1]
    guard inner == right.shape[0] else {
      throw .shapeMismatch(operation: "@", left: left.shape, right: right.shape)
    }
    let rows = left.rank == 2 ? left.shape[0] : 1
    let columns = right.rank == 2 ? right.shape[1] : 1
    let shape = (left.rank == 2 ? [rows] : []) + (right.rank == 2 ? [columns] : [])
    var result = Array(repeating: 0.0, count: try Tensor.checkedCount(shape))
    for row in 0..<rows {
      for k in 0..<inner {
        let factor = left.elements[row * inner + k]
        for column in 0..<columns {
          result[row * columns + column] += factor * right.elements[k * columns + column]
        }
      }
    }
    return Tensor(uncheckedShape: shape, elements: result)
  }

  /// The matrix with rows and columns exchanged; a number or a vector stays as it is.
  ///
  /// - Throws: `EngineError.rank` for more than two axes.
  public static func transpose(_ matrix: Tensor) throws(EngineError) -> Tensor {
    guard matrix.rank <= 2 else {
      throw .rank(operation: "T", found: matrix.shape, expected: [0, 1, 2])
    }
    guard matrix.rank == 2 else { return matrix }
    let (rows, columns) = (matrix.shape[0], matrix.shape[1])
    var result = matrix.elements
    for row in 0..<rows {
      for column in 0..<columns {
        result[column * rows + row] = matrix.elements[row * columns + column]
      }
    }
    return Tensor(uncheckedShape: [columns, rows], elements: result)
  }

  /// The x with A·x = b, by elimination with scaled partial pivoting.
  ///
  /// A is n×n, b a vector of n or a matrix n×m (then x is too). (Golub and Van Loan, "Matrix
  /// Computations", 2013, section 3.4.) A matrix counts as singular where a pivot is not above
  /// n·2^-52 of its row's largest entry, since then rounding alone decides the answer.
  ///
  /// ```swift
  /// let a = try Tensor(shape: [2, 2], elements: [2, 1, 1, 3])
  /// try LinearAlgebra.solve(a, Tensor([3, 5]))  // [0.8, 1.4]
  /// ```
  ///
  /// - Throws: `EngineError.rank`, `.shapeMismatch` for a matrix that is not square or a b that does
  ///   not fit, `.notFinite` for NaN or infinity, `.singular`.
  public static func solve(_ matrix: Tensor, _ right: Tensor) throws(EngineError) -> Tensor {
    try check(matrix, operation: "solve")
    let size = matrix.shape[0]
    guard (1...2).contains(right.rank) else {
      throw .rank(operation: "solve", found: right.shape, expected: [1, 2])
    }
    guard right.shape[0] == size else {
      throw .shapeMismatch(operation: "solve", left: matrix.shape, right: right.shape)
    }
    guard right.elements.allSatisfy(\.isFinite) else { throw .notFinite(operation: "solve") }
    var elimination = Elimination(matrix, right)
    guard elimination.run() else { throw .singular(shape: matrix.shape) }
    return Tensor(uncheckedShape: right.shape, elements: elimination.right)
  }

  /// The inverse of a square matrix.
  ///
  /// - Throws: as `solve`.
  public static func inverse(_ matrix: Tensor) throws(EngineError) -> Tensor {
    try check(matrix, operation: "inv")
    return try solve(matrix, identity(matrix.shape[0]))
  }

  /// The identity matrix.
  ///
  /// - Throws: `EngineError.negativeLength` and `.tooLarge`.
  public static func identity(_ size: Int) throws(EngineError) -> Tensor {
    var result = try Tensor(repeating: 0, shape: [size, size])
    for index in 0..<size { result[index, index] = 1 }
    return result
  }

  private static func check(_ matrix: Tensor, operation: String) throws(EngineError) {
    guard matrix.rank == 2 else {
      throw .rank(operation: operation, found: matrix.shape, expected: [2])
    }
    guard matrix.shape[0] == matrix.shape[1] else {
      throw .shapeMismatch(
        operation: operation, left: matrix.shape, right: [matrix.shape[1], matrix.shape[0]])
    }
    guard matrix.elements.allSatisfy(\.isFinite) else { throw .notFinite(operation: operation) }
  }
}

/// Gaussian elimination in place, and the substitution back.
private struct Elimination {
  private let size: Int
  private let columns: Int
  private var matrix: [Double]
  private var scales: [Double]
  private(set) var right: [Double]

  init(_ matrix: Tensor, _ right: Tensor) {
    size = matrix.shape[0]
    columns = right.rank == 2 ? right.shape[1] : 1
    self.matrix = matrix.elements
    self.right = right.elements
    scales = (0..<matrix.shape[0]).map { row in
      (0..<matrix.shape[0]).reduce(0) { max($0, abs(matrix[row, $1])) }
    }
  }

  /// Solves the system in `right`; false where the matrix is singular.
  mutating func run() -> Bool {
    for step in 0..<size {
      guard let pivot = pivot(step) else { return false }
      exchange(step, pivot)
      for row in (step + 1)..<size { eliminate(step, from: row) }
    }
    for step in stride(from: size - 1, through: 0, by: -1) { substitute(step) }
    return true
  }

  private func pivot(_ step: Int) -> Int? {
    let least = Double(size) * 0x1p-52
    var best: (row: Int, ratio: Double)?
    for row in step..<size {
      let ratio = abs(matrix[row * size + step]) / scales[row]
      if ratio > max(least, best?.ratio ?? 0) { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func exchange(_ first: Int, _ second: Int) {
    guard first != second else { return }
    for column in 0..<size { matrix.swapAt(first * size + column, second * size + column) }
    for column in 0..<columns { right.swapAt(first * columns + column, second * columns + column) }
    scales.swapAt(first, second)
  }

  private mutating func eliminate(_ step: Int, from row: Int) {
    let factor = matrix[row * size + step] / matrix[step * size + step]
    guard factor != 0 else { return }
    for column in step..<size {
      matrix[row * size + column] -= factor * matrix[step * size + column]
    }
    for column in 0..<columns {
      right[row * columns + column] -= factor * right[step * columns + column]
    }
  }

  private mutating func substitute(_ step: Int) {
    for column in 0..<columns {
      var sum = right[step * columns + column]
      for later in (step + 1)..<size {
        sum -= matrix[step * size + later] * right[later * columns + column]
      }
      right[step * columns + column] = sum / matrix[step * size + step]
    }
  }
}
