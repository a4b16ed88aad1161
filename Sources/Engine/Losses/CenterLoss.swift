/// Center loss: L = ½Σ‖x_i − c_{y_i}‖², summed over the batch, with its damped rule for centers.
///
/// (Wen, Zhang, Li and Qiao, "A discriminative feature learning approach for deep face recognition",
/// 2016, equations 2 to 4.) Features are N×d, centers C×d, labels count from 0.
///
/// ```swift
/// let centers = try Tensor(shape: [1, 2], elements: [0, 0])
/// let features = try Tensor(shape: [1, 2], elements: [3, 4])
/// let loss = try CenterLoss(features, labels: [0], centers: centers)
/// loss.value           // 12.5
/// loss.step.elements   // [−1.5, −2], and centers move to c − α·step
/// ```
public struct CenterLoss: Hashable, Sendable {
  /// The loss.
  public let value: Double
  /// ∂L/∂x_i = x_i − c_{y_i}, N×d.
  public let featureGradient: Tensor
  /// ∂L/∂c_j = Σ[y_i = j](c_j − x_i), C×d.
  public let centerGradient: Tensor
  /// Δc_j = Σ[y_i = j](c_j − x_i)/(1 + n_j), C×d: the paper's rule, which is not the gradient; 0 for
  /// a class that the batch lacks.
  public let step: Tensor
  /// How many examples n_j of each class the batch has.
  public let counts: [Int]
  private let centers: Tensor

  /// The loss of a batch.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.shapeMismatch`, and `.parameter` for a label that is
  ///   no row of `centers`.
  public init(_ features: Tensor, labels: [Int], centers: Tensor) throws(EngineError) {
    guard centers.rank == 2 else {
      throw .rank(operation: "center_loss", found: centers.shape, expected: [2])
    }
    try Softmax.check(features, labels, operation: "center_loss", classes: centers.shape[0])
    guard features.shape[1] == centers.shape[1] else {
      throw .shapeMismatch(
        operation: "center_loss", left: features.shape, right: centers.shape)
    }
    var (difference, gradient) = (features, centers.map { _ in 0 })
    var counts = Array(repeating: 0, count: centers.shape[0])
    var sum = 0.0
    for (row, label) in labels.enumerated() {
      counts[label] += 1
      for column in 0..<features.shape[1] {
        let distance = features[row, column] - centers[label, column]
        difference[row, column] = distance
        gradient[label, column] -= distance
        sum += distance * distance
      }
    }
    value = sum / 2
    featureGradient = difference
    centerGradient = gradient
    var step = gradient
    for index in 0..<step.count {
      step.elements[index] /= Double(1 + counts[index / centers.shape[1]])
    }
    self.step = step
    self.counts = counts
    self.centers = centers
  }

  /// The centers after a step of rate α: c − α·Δc.
  public func movedCenters(rate: Double) -> Tensor {
    var moved = centers
    for index in 0..<moved.count { moved.elements[index] -= rate * step.elements[index] }
    return moved
  }
}

/// The linear map x = Wz + b of a batch, and where the gradient of a loss of x goes.
///
/// W is d×m, z N×m, b of d; x is N×d.
public struct LinearMap: Hashable, Sendable {
  /// The matrix W, d×m.
  public internal(set) var weight: Tensor
  /// The shift b, of d.
  public internal(set) var bias: Tensor

  /// A linear map.
  ///
  /// - Throws: `EngineError.rank` and `.shapeMismatch`.
  public init(weight: Tensor, bias: Tensor) throws(EngineError) {
    guard weight.rank == 2 else {
      throw .rank(operation: "linear", found: weight.shape, expected: [2])
    }
    guard bias.shape == [weight.shape[0]] else {
      throw .shapeMismatch(operation: "linear", left: weight.shape, right: bias.shape)
    }
    self.weight = weight
    self.bias = bias
  }

  /// x = Wz + b for each row of z, N×d.
  ///
  /// - Throws: `EngineError.rank` and `.shapeMismatch`.
  public func forward(_ z: Tensor) throws(EngineError) -> Tensor {
    guard z.rank == 2 else { throw .rank(operation: "linear", found: z.shape, expected: [2]) }
    var x = try LinearAlgebra.product(z, LinearAlgebra.transpose(weight))
    for index in 0..<x.count { x.elements[index] += bias.elements[index % bias.count] }
    return x
  }

  /// The gradients by W, b and z for an upstream gradient ∂L/∂x, N×d.
  public struct Gradient: Hashable, Sendable {
    /// ∂L/∂W = Σ(∂L/∂x)zᵀ, d×m.
    public let weight: Tensor
    /// ∂L/∂b = Σ∂L/∂x, of d.
    public let bias: Tensor
    /// ∂L/∂z = Wᵀ∂L/∂x for each row, N×m.
    public let input: Tensor
  }

  /// The gradients for the z of `forward`.
  ///
  /// - Throws: `EngineError.rank` and `.shapeMismatch`.
  public func gradient(_ z: Tensor, upstream: Tensor) throws(EngineError) -> Gradient {
    guard z.rank == 2, upstream.rank == 2 else {
      let found = z.rank == 2 ? upstream : z
      throw .rank(operation: "linear", found: found.shape, expected: [2])
    }
    let back = try LinearAlgebra.transpose(upstream)
    var sums = bias.map { _ in 0 }
    let input = try LinearAlgebra.product(upstream, weight)
    guard input.shape == z.shape else {
      throw .shapeMismatch(operation: "linear", left: z.shape, right: input.shape)
    }
    for (index, entry) in upstream.elements.enumerated() {
      sums.elements[index % bias.count] += entry
    }
    return Gradient(weight: try LinearAlgebra.product(back, z), bias: sums, input: input)
  }
}
