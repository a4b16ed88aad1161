import Engine
import Testing

/// A batch normalisation that PyTorch computed.
private struct BatchNormFixture: Decodable {
  let training: Bool
  let epsilon: Double
  let momentum: Double
  let mean: FixtureTensor
  let variance: FixtureTensor
  let x: FixtureTensor
  let gamma: FixtureTensor
  let beta: FixtureTensor
  let z: FixtureTensor
  let dz: FixtureTensor
  let meanAfter: FixtureTensor
  let varianceAfter: FixtureTensor
  let dx: FixtureTensor
  let dgamma: FixtureTensor
  let dbeta: FixtureTensor

  var norm: BatchNormalization {
    BatchNormalization(
      gamma: gamma.tensor.elements, beta: beta.tensor.elements, epsilon: epsilon)
  }

  var running: RunningStatistics {
    var running = RunningStatistics(features: mean.tensor.count)
    running.mean = mean.tensor.elements
    running.variance = variance.tensor.elements
    return running
  }
}

/// Running statistics that Keras kept over a few batches.
private struct KerasFixture: Decodable {
  let momentum: Double
  let epsilon: Double
  let batches: [FixtureTensor]
  let mean: FixtureTensor
  let variance: FixtureTensor
  let evaluation: FixtureTensor
}

@Suite("Batch normalisation")
struct BatchNormalizationTests {
  @Test(
    "A feature among many is normalised as if it were alone",
    arguments: [[5, 9], [6, 4], [3, 5, 7], [2, 6, 3, 3], [4, 2, 2, 2], [3, 1, 5], [9, 1]])
  func manyFeatures(shape: [Int]) throws {
    var stream = RandomStream(seed: 3, path: "tests#batch-norm/\(shape)")
    let (x, dz) = (try stream.normal(shape: shape), try stream.normal(shape: shape))
    let (features, area) = (shape[1], shape.dropFirst(2).reduce(1, *))
    let parameters = try stream.normal(shape: [2, features]).elements
    let norm = BatchNormalization(
      gamma: Array(parameters[..<features]), beta: Array(parameters[features...]))
    let (output, gradient) = (
      try norm.training(x).output, try norm.trainingGradient(x, upstream: dz)
    )
    for feature in 0..<features {
      let places = x.elements.indices.filter { $0 / area % features == feature }
      let own = { (tensor: Tensor) in Tensor(places.map { tensor.elements[$0] }) }
      let alone = BatchNormalization(gamma: [norm.gamma[feature]], beta: [norm.beta[feature]])
      let expected = try alone.trainingGradient(own(x), upstream: own(dz))
      #expect(own(output).distance(to: try alone.training(own(x)).output) < Tolerance.forward)
      #expect(own(gradient.input).distance(to: expected.input) < Tolerance.gradient)
      #expect(own(gradient.throughMean).distance(to: expected.throughMean) < Tolerance.gradient)
      #expect(
        own(gradient.throughVariance).distance(to: expected.throughVariance)
          < Tolerance.gradient)
      #expect(abs(gradient.gamma[feature] - expected.gamma[0]) < Tolerance.gradient)
      #expect(abs(gradient.beta[feature] - expected.beta[0]) < Tolerance.gradient)
    }
  }

  @Test("Training and evaluation, gradients and running statistics agree with PyTorch")
  func references() throws {
    let cases = try Fixture.cases("batch_norm", as: BatchNormFixture.self)
    #expect(cases.filter(\.training).count >= 40 && cases.filter { !$0.training }.count >= 40)
    for item in cases {
      let (norm, x, dz) = (item.norm, item.x.tensor, item.dz.tensor)
      var running = item.running
      let output: Tensor
      let gradient: BatchNormalization.Gradient
      if item.training {
        output = try norm.training(x).output
        gradient = try norm.trainingGradient(x, upstream: dz)
        try running.update(with: BatchStatistics(of: x), as: .pyTorch(momentum: item.momentum))
      } else {
        output = try norm.evaluation(x, running: running).output
        gradient = try norm.evaluationGradient(x, upstream: dz, running: running)
      }
      #expect(output.distance(to: item.z.tensor) < Tolerance.forward)
      #expect(gradient.input.distance(to: item.dx.tensor) < Tolerance.gradient)
      #expect(Tensor(gradient.gamma).distance(to: item.dgamma.tensor) < Tolerance.gradient)
      #expect(Tensor(gradient.beta).distance(to: item.dbeta.tensor) < Tolerance.gradient)
      #expect(Tensor(running.mean).distance(to: item.meanAfter.tensor) < Tolerance.forward)
      #expect(Tensor(running.variance).distance(to: item.varianceAfter.tensor) < Tolerance.forward)
    }
  }

  @Test("{1, 2, 3, 4} has biased variance 1.25 and unbiased 5/3; PyTorch's averages of it")
  func goldenStatistics() throws {
    let batch = try BatchStatistics(of: Tensor([1, 2, 3, 4]))
    #expect(batch.variance == [1.25])
    #expect(Tensor(batch.unbiasedVariance).distance(to: Tensor([5.0 / 3])) < 1e-15)
    var running = RunningStatistics(features: 1)
    let expected = [(0.25, 1.066667), (0.475, 1.126667), (0.6775, 1.180667)]
    for (mean, variance) in expected {
      try running.update(with: batch, as: .pyTorch())
      #expect(abs(running.mean[0] - mean) < 1e-12)
      #expect(abs(running.variance[0] - variance) < 5e-7)
    }
  }

  @Test("Running statistics and evaluation agree with Keras, which computes them in float32")
  func kerasReferences() throws {
    let cases = try Fixture.cases("keras_running", as: KerasFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      var running = RunningStatistics(features: item.mean.tensor.count)
      for batch in item.batches {
        try running.update(
          with: BatchStatistics(of: batch.tensor), as: .keras(momentum: item.momentum))
      }
      #expect(Tensor(running.mean).distance(to: item.mean.tensor) < Tolerance.single)
      #expect(Tensor(running.variance).distance(to: item.variance.tensor) < Tolerance.single)
      let norm = BatchNormalization(gamma: [1], beta: [0], epsilon: item.epsilon)
      let last = try #require(item.batches.last?.tensor)
      let output = try norm.evaluation(last, running: running).output
      #expect(output.distance(to: item.evaluation.tensor) < Tolerance.single)
    }
  }

  @Test("Keras multiplies the old value by its momentum and keeps the biased variance")
  func keras() throws {
    var running = RunningStatistics(features: 1)
    try running.update(with: BatchStatistics(of: Tensor([1, 2, 3, 4])), as: .keras())
    #expect(Tensor(running.mean).distance(to: Tensor([0.025])) < 1e-14)
    #expect(Tensor(running.variance).distance(to: Tensor([0.99 + 0.0125])) < 1e-14)
  }

  @Test("The three paths add up to the gradient, which central differences confirm")
  func paths() throws {
    for var stream in RandomCases.streams("batch-norm", count: 60) {
      let shape = [[6], [5, 3], [2, 3, 4], [2, 2, 2, 3]][stream.integer(in: 0...3)]
      let features = shape.count == 1 ? 1 : shape[1]
      let x = try stream.normal(shape: shape)
      let g = try stream.normal(shape: shape)
      let norm = BatchNormalization(
        gamma: try stream.normal(shape: [features]).elements,
        beta: try stream.normal(shape: [features]).elements, epsilon: 0.01)
      let gradient = try norm.trainingGradient(x, upstream: g)
      let numeric = try centralDifference(
        of: { x throws(EngineError) in try norm.training(x).output.inner(g) }, at: x)
      let sum = (0..<x.count).map {
        gradient.direct.elements[$0] + gradient.throughMean.elements[$0]
          + gradient.throughVariance.elements[$0]
      }
      #expect(gradient.input.distance(to: numeric) < 1e-7)
      #expect(try gradient.input.distance(to: Tensor(shape: shape, elements: sum)) < 1e-13)
      #expect(abs(gradient.input.elements.reduce(0, +)) < 1e-12)
    }
  }

  @Test("Σdx·x̂ = γ/√(σ² + ε)·Σ(g·x̂)·ε/(σ² + ε), so it vanishes only without ε")
  func projection() throws {
    for epsilon in [0, 0.5] {
      var stream = RandomStream(seed: 4, path: "tests#batch-norm/projection")
      let (x, g) = (try stream.normal(shape: [7]), try stream.normal(shape: [7]))
      let norm = BatchNormalization(gamma: [1.5], beta: [0], epsilon: epsilon)
      let result = try norm.training(x)
      let gradient = try norm.trainingGradient(x, upstream: g)
      let scale = 1.5 * result.inverseDeviation[0] * g.inner(result.normalized)
      let expected = scale * epsilon / (result.variance[0] + epsilon)
      #expect(abs(gradient.input.inner(result.normalized) - expected) < 1e-13)
      #expect((abs(expected) < 1e-15) == (epsilon == 0))
    }
  }

  @Test("With frozen statistics only the direct path is left, as central differences confirm")
  func frozen() throws {
    var stream = RandomStream(seed: 5, path: "tests#batch-norm/frozen")
    let (x, g) = (try stream.normal(shape: [4, 2]), try stream.normal(shape: [4, 2]))
    let norm = BatchNormalization(gamma: [2, -1], beta: [0, 1])
    let running = RunningStatistics(features: 2)
    let gradient = try norm.evaluationGradient(x, upstream: g, running: running)
    let numeric = try centralDifference(
      of: { x throws(EngineError) in try norm.evaluation(x, running: running).output.inner(g) },
      at: x)
    #expect(gradient.input.distance(to: numeric) < 1e-8)
    #expect(gradient.input.distance(to: gradient.direct) < 1e-15)
    #expect(gradient.throughMean.elements.allSatisfy { $0 == 0 })
    #expect(gradient.throughVariance.elements.allSatisfy { $0 == 0 })
  }

  @Test("Scaling a batch changes nothing but for ε; its sign turns x̂ around")
  func scaleInvariance() throws {
    let norm = BatchNormalization(gamma: [2], beta: [3], epsilon: 0)
    let x = Tensor([1, 5, -2, 0])
    let y = try norm.training(x).output
    let scaled = try norm.training(x.map { 7 * $0 }).output
    let turned = try norm.training(x.map { -7 * $0 }).output
    #expect(scaled.distance(to: y) < 1e-14)
    #expect(turned.distance(to: y.map { 6 - $0 }) < 1e-14)
  }

  @Test("What has no variance, no entries or the wrong parameters is refused, and nothing traps")
  func refusals() throws {
    let norm = BatchNormalization(gamma: [1], beta: [0], epsilon: 0)
    #expect(throws: EngineError.self) { try norm.training(Tensor([2, 2])) }
    #expect(throws: EngineError.empty(operation: "batch_norm", shape: [0])) {
      try norm.training(Tensor([]))
    }
    #expect(throws: EngineError.self) { try norm.training(Tensor(1)) }
    let wide = BatchNormalization(gamma: [1, 2], beta: [0])
    #expect(throws: EngineError.self) { try wide.training(Tensor(repeating: 1, shape: [2, 3])) }
    #expect(throws: EngineError.self) { try wide.training(Tensor([1, 2])) }
    var running = RunningStatistics(features: 1)
    #expect(throws: EngineError.parameter(name: "batch", found: 1, expected: "batch ≥ 2")) {
      try running.update(with: BatchStatistics(of: Tensor([3])), as: .pyTorch())
    }
    #expect(throws: EngineError.self) {
      try running.update(
        with: BatchStatistics(of: Tensor(repeating: 1, shape: [2, 2])), as: .keras())
    }
    #expect(try norm.training(Tensor([.nan, 1])).output.elements[0].isNaN)
  }
}
