/// Features x = Wz + b that are trained by the softmax loss and center loss together.
///
/// L = L_S + λ·L_C, both summed over the batch (Wen, Zhang, Li and Qiao, 2016, equation 5 and
/// algorithm 1). W, b and the classifier move by rate/(N·(1 + λ)) times their gradient, which keeps
/// steps as long for every λ: with λ → ∞ the center loss alone is left. Centers move by their own
/// rule, c − α·Δc.
public struct CenterTraining: Hashable, Sendable {
  /// The map that makes features of inputs.
  public private(set) var map: LinearMap
  /// The linear classifier on the features.
  public private(set) var classifier: LinearMap
  /// The centers, C×d.
  public private(set) var centers: Tensor
  /// The weight λ of the center loss.
  public let lambda: Double
  /// The rate α of the centers.
  public let alpha: Double
  /// The rate of everything else.
  public let rate: Double

  /// A training from where the parts stand.
  public init(
    map: LinearMap, classifier: LinearMap, centers: Tensor, lambda: Double, alpha: Double,
    rate: Double
  ) {
    self.map = map
    self.classifier = classifier
    self.centers = centers
    self.lambda = lambda
    self.alpha = alpha
    self.rate = rate
  }

  /// What a batch says before the step.
  public struct Measure: Hashable, Sendable {
    /// The features of the batch, N×d.
    public let features: Tensor
    /// The softmax loss L_S, summed over the batch.
    public let softmax: Double
    /// The center loss with its gradients and the step of the centers.
    public let center: CenterLoss
    /// L_S + λ·L_C.
    public let loss: Double
    /// The gradient of L_S + λ·L_C by the features, N×d.
    public let featureGradient: Tensor
    fileprivate let logitGradient: Tensor
  }

  /// The losses of a batch of inputs N×m and their gradients.
  ///
  /// - Throws: `EngineError.rank`, `.shapeMismatch`, `.empty`, and `.parameter` for a label that is
  ///   no class.
  public func measure(_ inputs: Tensor, labels: [Int]) throws(EngineError) -> Measure {
    let features = try map.forward(inputs)
    let count = Double(labels.count)
    let (mean, slope) = try Softmax.crossEntropy(classifier.forward(features), labels: labels)
    let byLogits = slope.map { $0 * count }
    let center = try CenterLoss(features, labels: labels, centers: centers)
    var gradient = try LinearAlgebra.product(byLogits, classifier.weight)
    for index in 0..<gradient.count {
      gradient.elements[index] += lambda * center.featureGradient.elements[index]
    }
    return Measure(
      features: features, softmax: mean * count, center: center,
      loss: mean * count + lambda * center.value, featureGradient: gradient,
      logitGradient: byLogits)
  }

  /// Takes a step on a batch; returns what the batch said before it.
  ///
  /// - Throws: as `measure`.
  public mutating func step(_ inputs: Tensor, labels: [Int]) throws(EngineError) -> Measure {
    let measure = try measure(inputs, labels: labels)
    let pace = rate / (Double(labels.count) * (1 + lambda))
    let ofMap = try map.gradient(inputs, upstream: measure.featureGradient)
    let ofClassifier = try classifier.gradient(
      measure.features, upstream: measure.logitGradient)
    map = map.moved(along: ofMap, by: pace)
    classifier = classifier.moved(along: ofClassifier, by: pace)
    centers = measure.center.movedCenters(rate: alpha)
    return measure
  }
}

/// Features x = Wz + b that are trained against centroids which do not move.
///
/// L = L_AM + λ·L_D: softmax over cosines with an additive margin against the fixed centroids, and
/// the mean squared distance of normalised features to their own (Zhu et al., 2019). W and b move by
/// rate/(1 + λ) times their gradient.
public struct CentroidTraining: Hashable, Sendable {
  /// The map that makes features of inputs.
  public private(set) var map: LinearMap
  /// The centroids.
  public let centroids: EvenCentroids
  /// The softmax with its margin.
  public let margin: AdditiveMargin
  /// The weight λ of the distances.
  public let lambda: Double
  /// The rate of W and b.
  public let rate: Double

  /// A training from where the map stands.
  public init(
    map: LinearMap, centroids: EvenCentroids, margin: AdditiveMargin, lambda: Double, rate: Double
  ) {
    self.map = map
    self.centroids = centroids
    self.margin = margin
    self.lambda = lambda
    self.rate = rate
  }

  /// What a batch says before the step.
  public struct Measure: Hashable, Sendable {
    /// The features of the batch, N×d.
    public let features: Tensor
    /// The features at length 1, N×d.
    public let unit: Tensor
    /// The cosines to every centroid, N×C.
    public let cosines: Tensor
    /// The softmax loss with its margin, the mean over the batch.
    public let softmax: Double
    /// The mean squared distance of normalised features to their own centroid.
    public let distance: Double
    /// L_AM + λ·L_D.
    public let loss: Double
    /// The gradient of the whole by the features, N×d.
    public let featureGradient: Tensor
  }

  /// The losses of a batch of inputs N×m and their gradient.
  ///
  /// - Throws: `EngineError.rank`, `.shapeMismatch`, `.empty`, and `.parameter` for a label that is
  ///   no class or a feature of length 0.
  public func measure(_ inputs: Tensor, labels: [Int]) throws(EngineError) -> Measure {
    let features = try map.forward(inputs)
    let softmax = try margin.loss(features, centroids.points, labels: labels)
    let distance = try CentroidDistance(features, labels: labels, centroids: centroids)
    var gradient = softmax.features
    for index in 0..<gradient.count {
      gradient.elements[index] += lambda * distance.featureGradient.elements[index]
    }
    return Measure(
      features: features, unit: try UnitRows(features, operation: "pedcc").rows,
      cosines: try margin.cosines(features, centroids.points), softmax: softmax.loss,
      distance: distance.value, loss: softmax.loss + lambda * distance.value,
      featureGradient: gradient)
  }

  /// Takes a step on a batch; returns what the batch said before it.
  ///
  /// - Throws: as `measure`.
  public mutating func step(_ inputs: Tensor, labels: [Int]) throws(EngineError) -> Measure {
    let measure = try measure(inputs, labels: labels)
    let gradient = try map.gradient(inputs, upstream: measure.featureGradient)
    map = map.moved(along: gradient, by: rate / (1 + lambda))
    return measure
  }
}

extension LinearMap {
  /// The map after a step down its gradient.
  func moved(along gradient: Gradient, by pace: Double) -> LinearMap {
    var moved = self
    for index in 0..<weight.count {
      moved.weight.elements[index] -= pace * gradient.weight.elements[index]
    }
    for index in 0..<bias.count {
      moved.bias.elements[index] -= pace * gradient.bias.elements[index]
    }
    return moved
  }
}
