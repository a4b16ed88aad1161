/// Softmax over cosines with an additive margin: cross-entropy of s·(cos θ_j − m·[j = y]).
///
/// (Wang, Cheng, Liu and Liu, "Additive margin softmax for face verification", 2018, equation 6.)
/// Features are N×d, class vectors C×d; both are normalised, so their lengths do not matter.
///
/// ```swift
/// let axes = try LinearAlgebra.identity(2)
/// let x = try Tensor(shape: [1, 2], elements: [3, 4])
/// try AdditiveMargin(scale: 1, margin: 0.5).cosines(x, axes).elements  // [0.6, 0.8]
/// ```
public struct AdditiveMargin: Hashable, Sendable {
  /// The scale s of the cosines.
  public var scale: Double
  /// The margin m that the right class must have.
  public var margin: Double

  /// A loss of a scale and a margin.
  public init(scale: Double, margin: Double) {
    self.scale = scale
    self.margin = margin
  }

  /// What the loss is and how it changes.
  public struct Result: Hashable, Sendable {
    /// The mean over the batch.
    public let loss: Double
    /// The gradient by the features, N×d.
    public let features: Tensor
    /// The gradient by the class vectors, C×d; unused where these are fixed.
    public let classes: Tensor
  }

  /// The cosines of the angles between features and class vectors, N×C.
  ///
  /// - Throws: `EngineError.rank`, `.shapeMismatch`, `.parameter` for a vector of length 0, and
  ///   `.notFinite` for one of no finite length.
  public func cosines(_ features: Tensor, _ classes: Tensor) throws(EngineError) -> Tensor {
    let left = try UnitRows(features, operation: "margin")
    let right = try UnitRows(classes, operation: "margin")
    return try LinearAlgebra.product(left.rows, LinearAlgebra.transpose(right.rows))
  }

  /// The loss for labels from 0, with its gradients.
  ///
  /// - Throws: as `cosines`, `.empty`, and `.parameter` for a label that is no class.
  public func loss(
    _ features: Tensor, _ classes: Tensor, labels: [Int]
  ) throws(EngineError) -> Result {
    guard classes.rank == 2 else {
      throw .rank(operation: "margin", found: classes.shape, expected: [2])
    }
    try Softmax.check(features, labels, operation: "margin", classes: classes.shape[0])
    let left = try UnitRows(features, operation: "margin")
    let right = try UnitRows(classes, operation: "margin")
    var logits = try LinearAlgebra.product(left.rows, LinearAlgebra.transpose(right.rows))
    for (row, label) in labels.enumerated() { logits[row, label] -= margin }
    let (loss, byLogits) = try Softmax.crossEntropy(logits.map { scale * $0 }, labels: labels)
    let byCosines = byLogits.map { scale * $0 }
    let byLeft = try LinearAlgebra.product(byCosines, right.rows)
    let byRight = try LinearAlgebra.product(LinearAlgebra.transpose(byCosines), left.rows)
    return Result(loss: loss, features: left.gradient(byLeft), classes: right.gradient(byRight))
  }
}

/// The rows of a matrix at length 1, and the way back of a gradient.
struct UnitRows {
  let rows: Tensor
  private let lengths: [Double]

  init(_ matrix: Tensor, operation: String) throws(EngineError) {
    guard matrix.rank == 2 else {
      throw .rank(operation: operation, found: matrix.shape, expected: [2])
    }
    let width = matrix.shape[1]
    lengths = (0..<matrix.shape[0]).map { row in
      UnitRows.length((0..<width).map { matrix[row, $0] })
    }
    guard lengths.allSatisfy(\.isFinite) else { throw .notFinite(operation: operation) }
    if lengths.contains(0) {
      throw .parameter(name: "norm", found: 0, expected: "norm > 0")
    }
    var rows = matrix
    for index in 0..<matrix.count { rows.elements[index] /= lengths[index / width] }
    self.rows = rows
  }

  /// The length of a vector; one whose squares would overflow or vanish is scaled first.
  private static func length(_ vector: [Double]) -> Double {
    let squares = vector.reduce(0) { $0 + $1 * $1 }
    let largest = vector.reduce(0) { max($0, abs($1)) }
    guard squares < 0x1p-900 || squares > 0x1p1000, largest > 0, largest.isFinite else {
      return squares.squareRoot()
    }
    let scaled = vector.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
    return largest * scaled.squareRoot()
  }

  /// The gradient by the rows from that by the unit rows: (g − û·(g·û))/length.
  func gradient(_ upstream: Tensor) -> Tensor {
    let width = rows.shape[1]
    var result = upstream
    for (row, length) in lengths.enumerated() {
      let dot = (0..<width).reduce(0) { $0 + upstream[row, $1] * rows[row, $1] }
      for column in 0..<width {
        result[row, column] = (upstream[row, column] - rows[row, column] * dot) / length
      }
    }
    return result
  }
}
