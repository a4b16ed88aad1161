import Engine
import Testing

@Suite("Training with centers")
struct CenterTrainingTests {
  private let inputs: Tensor
  private let labels = [0, 1, 1, 0, 1]
  private let map: LinearMap
  private let classifier: LinearMap
  private let centers: Tensor

  init() throws {
    var stream = RandomStream(seed: 3, path: "test#center-training")
    inputs = try stream.normal(shape: [5, 2])
    map = try LinearMap(weight: stream.normal(shape: [2, 2]), bias: stream.normal(shape: [2]))
    classifier = try LinearMap(
      weight: stream.normal(shape: [2, 2]), bias: stream.normal(shape: [2]))
    centers = try stream.normal(shape: [2, 2])
  }

  @Test("W and b step down the gradient of L_S + λ·L_C, as central differences have it")
  func joint() throws {
    var training = CenterTraining(
      map: map, classifier: classifier, centers: centers, lambda: 0.7, alpha: 0.5, rate: 0.3)
    let slope = try centralDifference(
      of: { weight in
        let map = try LinearMap(weight: weight, bias: self.map.bias)
        return try CenterTraining(
          map: map, classifier: classifier, centers: centers, lambda: 0.7, alpha: 0, rate: 0
        ).measure(inputs, labels: labels).loss
      }, at: map.weight)
    let measure = try training.step(inputs, labels: labels)
    for (index, change) in zip(slope.elements.indices, slope.elements) {
      let expected = map.weight.elements[index] - 0.3 / (5 * 1.7) * change
      #expect(abs(training.map.weight.elements[index] - expected) < 1e-8)
    }
    #expect(training.centers == measure.center.movedCenters(rate: 0.5))
    #expect(abs(measure.loss - (measure.softmax + 0.7 * measure.center.value)) < 1e-12)
    #expect(training.classifier != classifier)
  }

  @Test("Against fixed centroids W steps down its gradient, and no centroid moves")
  func fixed() throws {
    let centroids = try EvenCentroids.simplex(classes: 2, dimension: 2)
    let margin = AdditiveMargin(scale: 4, margin: 0.2)
    var training = CentroidTraining(
      map: map, centroids: centroids, margin: margin, lambda: 2, rate: 0.3)
    let slope = try centralDifference(
      of: { weight in
        let map = try LinearMap(weight: weight, bias: self.map.bias)
        return try CentroidTraining(
          map: map, centroids: centroids, margin: margin, lambda: 2, rate: 0
        ).measure(inputs, labels: labels).loss
      }, at: map.weight)
    let measure = try training.step(inputs, labels: labels)
    for (index, change) in zip(slope.elements.indices, slope.elements) {
      let expected = map.weight.elements[index] - 0.1 * change
      #expect(abs(training.map.weight.elements[index] - expected) < 1e-8)
    }
    #expect(training.centroids == centroids)
    let lengths = try LinearAlgebra.product(measure.unit, LinearAlgebra.transpose(measure.unit))
    for row in 0..<5 { #expect(abs(lengths[row, row] - 1) < 1e-12) }
  }

  @Test("The scatter of classes splits the variance, and measures distances of means")
  func scatter() throws {
    let x = try Tensor(shape: [4, 1], elements: [-6, -4, 4, 6])
    let scatter = try ClassScatter(of: x, labels: [0, 0, 3, 3])
    #expect(scatter.within == 1 && scatter.between == 25)
    #expect(scatter.withinDistance == 1 && scatter.betweenDistance == 10)
    let variance = try BatchStatistics(of: Tensor(x.elements)).variance
    #expect(variance == [scatter.within + scatter.between])
    #expect(try ClassScatter(of: x, labels: [1, 1, 1, 1]).betweenDistance == 0)
    #expect(throws: EngineError.self) { try ClassScatter(of: x, labels: [0, 0, 0, 5_000]) }
    #expect(throws: EngineError.self) { try ClassScatter(of: x, labels: [0]) }
  }

  @Test("A mixture's variance is the part within its classes and the part between them")
  func mixture() {
    let mixture = ClassMixture(means: [-5, 5], deviation: 1)
    #expect(mixture.mean == 0 && mixture.within == 1 && mixture.between == 25)
    #expect(mixture.variance == 26)
    var stream = RandomStream(seed: 1, path: "test#mixture")
    let draws = (0..<4_000).map { mixture.draw($0 % 2, from: &stream) }
    let statistics = try? BatchStatistics(of: Tensor(draws))
    #expect(abs((statistics?.variance.first ?? 0) - 26) < 0.5)
  }

  @Test("Accuracy counts the rows whose largest logit is right, the first of equal ones")
  func accuracy() throws {
    let logits = try Tensor(shape: [4, 2], elements: [2, 1, 0, 3, 1, 1, 5, 9])
    #expect(try Softmax.accuracy(logits, labels: [0, 1, 0, 0]) == 0.75)
    #expect(throws: EngineError.self) { try Softmax.accuracy(logits, labels: [0, 1, 2, 0]) }
  }

  @Test("Activations seen from afar: mean, deviation, share of zeros")
  func activations() throws {
    let summary = try ActivationSummary(of: Tensor(shape: [2, 2], elements: [0, 0, 0, 4]))
    #expect(summary.mean == 1 && summary.deviation == 3.0.squareRoot() && summary.zeros == 0.75)
    #expect(throws: EngineError.self) { try ActivationSummary(of: Tensor([])) }
  }

  @Test("What is left of the start falls by 1 − m in PyTorch, by m in Keras")
  func start() throws {
    #expect(RunningStatistics.Convention.pyTorch(momentum: 0.25).weightOfStart(after: 2) == 0.5625)
    #expect(RunningStatistics.Convention.keras(momentum: 0.5).weightOfStart(after: 3) == 0.125)
    var running = RunningStatistics(features: 1)
    running.mean = [1]
    for _ in 0..<7 {
      try running.update(with: BatchStatistics(of: Tensor([-1, 1])), as: .pyTorch())
    }
    let left = RunningStatistics.Convention.pyTorch().weightOfStart(after: 7)
    #expect(abs(running.mean[0] - left) < 1e-15)
  }

  @Test("Tensors of one shape are divided and subtracted entry by entry")
  func arithmetic() throws {
    let (a, b) = (Tensor([4, 0]), Tensor([2, 0]))
    #expect(try a.divided(by: b).elements[0] == 2 && a.divided(by: b).elements[1].isNaN)
    #expect(try a.subtracting(b) == Tensor([2, 0]))
    #expect(throws: EngineError.self) { try a.divided(by: Tensor([1])) }
    #expect(throws: EngineError.self) { try a.subtracting(Tensor([1])) }
  }

  @Test(
    "Centroids are spread by the simplex where it fits, else by pushing, and have a closest pair")
  func centroids() throws {
    var stream = RandomStream(seed: 1, path: "test#spread")
    let simplex = try EvenCentroids.spread(classes: 4, dimension: 3, pushes: 9, from: &stream)
    #expect(abs(simplex.closest.cosine - (try EvenCentroids.evenCosine(classes: 4))) < 1e-12)
    let pushed = try EvenCentroids.spread(classes: 5, dimension: 2, pushes: 300, from: &stream)
    #expect(abs(pushed.closest.cosine - (5.0.squareRoot() - 1) / 4) < 1e-6)
    #expect(throws: EngineError.self) { try EvenCentroids.evenCosine(classes: 1) }
  }
}
