import Engine

/// The data and the beginning of a training with centers.
struct CenterSetup {
  let classes: Int
  let lambda: Double
  let alpha: Double
  let labels: [Int]
  private let inputs: Tensor
  private let map: LinearMap
  private let classifier: LinearMap
  private let rate: Double
  private let margin: Double
  private let stream: RandomStream

  init(_ settings: Settings) throws(SceneError) {
    classes = try settings.integer("classes")
    lambda = try settings.number("lambda")
    alpha = try settings.number("alpha")
    rate = try settings.number("rate")
    margin = try settings.number("margin")
    stream = try settings.stream("center-loss")
    let (classes, stream) = (classes, stream)
    let count = classes * (try settings.integer("points"))
    let made = try computed { () throws(EngineError) in
      try CenterSetup.drawn(classes, count, stream)
    }
    (inputs, labels, map, classifier) = made
  }

  /// Clouds around the corners of a polygon, W and b, and a classifier that knows nothing yet.
  private static func drawn(
    _ classes: Int, _ count: Int, _ stream: RandomStream
  ) throws(EngineError) -> (Tensor, [Int], LinearMap, LinearMap) {
    var draws = stream.split("data")
    let corners = try EvenCentroids.spread(
      classes: classes, dimension: 2, pushes: 100, from: &draws)
    let set = try ToySet.clouds(
      around: corners.points.map { 2 * $0 }, count: count, deviation: 0.5, from: &draws)
    let noise = try draws.normal(shape: [2, 2])
    let weight = try Tensor(
      shape: [2, 2], elements: zip([1, 0, 0, 1], noise.elements).map { $0 + 0.3 * $1 })
    let map = try LinearMap(weight: weight, bias: Tensor(repeating: 0, shape: [2]))
    let classifier = try LinearMap(
      weight: Tensor(repeating: 0, shape: [classes, 2]),
      bias: Tensor(repeating: 0, shape: [classes]))
    return (set.inputs, set.labels, map, classifier)
  }

  /// The examples of each batch: two for each class on average, drawn without repetition.
  private func batches(_ count: Int) -> [[Int]] {
    var draws = stream.split("batches")
    let size = min(labels.count, 2 * classes)
    return (0..<count).map { _ in draws.permutation(labels.count).prefix(size).sorted() }
  }

  /// Every moment of a training with moving centers.
  func center(steps: Int) throws(SceneError) -> [CenterMoment] {
    var draws = stream.split("centers")
    let start = try computed { () throws(EngineError) in
      try draws.normal(shape: [classes, 2])
    }
    var training = CenterTraining(
      map: map, classifier: classifier, centers: start, lambda: lambda, alpha: alpha, rate: rate)
    return try moments(steps) { inputs, labels throws(EngineError) in
      let (map, centers) = (training.map, training.centers)
      let measure = try training.step(inputs, labels: labels)
      return Taken(
        map: map, centers: centers, features: measure.features, softmax: measure.softmax,
        distance: measure.center.value, loss: measure.loss, center: measure.center,
        gradient: measure.featureGradient)
    }
  }

  /// Every moment of a training against centroids that do not move.
  func pedcc(steps: Int) throws(SceneError) -> [CenterMoment] {
    var draws = stream.split("centroids")
    let centroids = try computed { () throws(EngineError) in
      try EvenCentroids.spread(classes: classes, dimension: 2, pushes: 200, from: &draws)
    }
    var training = CentroidTraining(
      map: map, centroids: centroids, margin: AdditiveMargin(scale: 8, margin: margin),
      lambda: lambda, rate: rate)
    return try moments(steps) { inputs, labels throws(EngineError) in
      let map = training.map
      let measure = try training.step(inputs, labels: labels)
      return Taken(
        map: map, centers: centroids.points, features: measure.features,
        softmax: measure.softmax, distance: measure.distance, loss: measure.loss, center: nil,
        gradient: measure.featureGradient)
    }
  }

  /// A step that was taken, with what stood before it.
  private struct Taken {
    let map: LinearMap
    let centers: Tensor
    let features: Tensor
    let softmax: Double
    let distance: Double
    let loss: Double
    let center: CenterLoss?
    let gradient: Tensor
  }

  private func moments(
    _ steps: Int, _ step: (Tensor, [Int]) throws(EngineError) -> Taken
  ) throws(SceneError) -> [CenterMoment] {
    var moments: [CenterMoment] = []
    for (number, examples) in batches(steps + 1).enumerated() {
      let moment = try computed { () throws(EngineError) in try self.moment(examples, step) }
      let numbers = moment.features.elements + moment.centers.elements
      guard numbers.allSatisfy(\.isFinite), moment.softmax.isFinite, moment.distance.isFinite
      else { throw .diverged(parameter: "rate", step: number) }
      moments.append(moment)
    }
    return moments
  }

  private func moment(
    _ examples: [Int], _ step: (Tensor, [Int]) throws(EngineError) -> Taken
  ) throws(EngineError) -> CenterMoment {
    let chosen = try Tensor(
      shape: [examples.count, 2],
      elements: examples.flatMap { [inputs[$0, 0], inputs[$0, 1]] })
    let own = examples.map { labels[$0] }
    let taken = try step(chosen, own)
    var features = try taken.map.forward(inputs)
    if taken.center == nil { features = try EvenCentroids.unit(features) }
    let batch = CenterMoment.Batch(
      examples: examples, labels: own, inputs: chosen, features: taken.features, map: taken.map,
      center: taken.center, gradient: taken.gradient)
    return CenterMoment(
      features: features, centers: taken.centers, batch: batch, softmax: taken.softmax,
      distance: taken.distance, loss: taken.loss,
      scatter: try ClassScatter(of: features, labels: labels))
  }
}
