import Engine
import Testing

private struct SoftmaxFixture: Decodable {
  let x: FixtureTensor
  let labels: [Int]
  let softmax: FixtureTensor
  let loss: Double
  let dx: FixtureTensor
}

private struct MarginFixture: Decodable {
  let x: FixtureTensor
  let w: FixtureTensor
  let labels: [Int]
  let scale: Double
  let margin: Double
  let cosines: FixtureTensor
  let loss: Double
  let dx: FixtureTensor
  let dw: FixtureTensor
}

private struct CenterFixture: Decodable {
  let x: FixtureTensor
  let c: FixtureTensor
  let labels: [Int]
  let loss: Double
  let step: FixtureTensor
  let dx: FixtureTensor
  let dc: FixtureTensor
}

@Suite("Losses")
struct LossTests {
  @Test("Softmax, its loss and gradient agree with PyTorch, with logits in the hundreds too")
  func softmax() throws {
    let cases = try Fixture.cases("softmax", as: SoftmaxFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let x = item.x.tensor
      let (loss, gradient) = try Softmax.crossEntropy(x, labels: item.labels)
      let probabilities = try Softmax.probabilities(x)
      #expect(probabilities.distance(to: item.softmax.tensor) < Tolerance.forward)
      #expect(Tensor(loss).distance(to: Tensor(item.loss)) < Tolerance.forward)
      #expect(gradient.distance(to: item.dx.tensor) < Tolerance.gradient)
    }
  }

  @Test("The additive margin's cosines, loss and both gradients agree with PyTorch")
  func margin() throws {
    let cases = try Fixture.cases("margin", as: MarginFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let loss = AdditiveMargin(scale: item.scale, margin: item.margin)
      let result = try loss.loss(item.x.tensor, item.w.tensor, labels: item.labels)
      let cosines = try loss.cosines(item.x.tensor, item.w.tensor)
      #expect(cosines.distance(to: item.cosines.tensor) < Tolerance.forward)
      #expect(Tensor(result.loss).distance(to: Tensor(item.loss)) < Tolerance.forward)
      #expect(result.features.distance(to: item.dx.tensor) < Tolerance.gradient)
      #expect(result.classes.distance(to: item.dw.tensor) < Tolerance.gradient)
    }
  }

  @Test("Center loss, its gradients and the damped step agree with PyTorch")
  func center() throws {
    let cases = try Fixture.cases("center_loss", as: CenterFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let loss = try CenterLoss(item.x.tensor, labels: item.labels, centers: item.c.tensor)
      #expect(Tensor(loss.value).distance(to: Tensor(item.loss)) < Tolerance.forward)
      #expect(loss.featureGradient.distance(to: item.dx.tensor) < Tolerance.gradient)
      #expect(loss.centerGradient.distance(to: item.dc.tensor) < Tolerance.gradient)
      #expect(loss.step.distance(to: item.step.tensor) < Tolerance.gradient)
    }
  }

  @Test("With 1, 13 and 64 examples and α = .5 a center moves .25, .464 and .492 of the way")
  func damping() throws {
    for (count, share) in [(1, 0.25), (13, 0.464), (64, 0.492)] {
      let features = try Tensor(repeating: 1, shape: [count, 1])
      let loss = try CenterLoss(
        features, labels: Array(repeating: 0, count: count),
        centers: Tensor(shape: [2, 1], elements: [0, 5]))
      let moved = loss.movedCenters(rate: 0.5).elements
      #expect(abs(moved[0] - share) < 0.0005)
      #expect(moved[1] == 5)
    }
  }

  @Test("The gradients of x = Wz + b under center loss agree with central differences")
  func linearMap() throws {
    for var stream in RandomCases.streams("linear-map", count: 20) {
      let z = try stream.normal(shape: [5, 3])
      let w = try stream.normal(shape: [2, 3])
      let b = try stream.normal(shape: [2])
      let centers = try stream.normal(shape: [3, 2])
      let labels = (0..<5).map { _ in stream.integer(in: 0...2) }
      func loss(_ w: Tensor, _ b: Tensor, _ z: Tensor) throws(EngineError) -> CenterLoss {
        try CenterLoss(
          LinearMap(weight: w, bias: b).forward(z), labels: labels, centers: centers)
      }
      let gradient = try LinearMap(weight: w, bias: b).gradient(
        z, upstream: loss(w, b, z).featureGradient)
      let dw = try centralDifference(
        of: { w throws(EngineError) in try loss(w, b, z).value }, at: w)
      let db = try centralDifference(
        of: { b throws(EngineError) in try loss(w, b, z).value }, at: b)
      let dz = try centralDifference(
        of: { z throws(EngineError) in try loss(w, b, z).value }, at: z)
      #expect(gradient.weight.distance(to: dw) < 1e-8)
      #expect(gradient.bias.distance(to: db) < 1e-8)
      #expect(gradient.input.distance(to: dz) < 1e-8)
    }
  }

  @Test("Directions count, not lengths, also where squares would overflow or vanish")
  func lengths() throws {
    let axes = try LinearAlgebra.identity(2)
    for scale in [1, 1e200, 1e-200, 0x1p1000] {
      let x = try Tensor(shape: [1, 2], elements: [3 * scale, 4 * scale])
      let cosines = try AdditiveMargin(scale: 1, margin: 0).cosines(x, axes).elements
      #expect(Tensor(cosines).distance(to: Tensor([0.6, 0.8])) < 1e-15)
    }
    for entry in [Double.nan, .infinity, 1.7e308] {
      #expect(throws: EngineError.notFinite(operation: "margin")) {
        try AdditiveMargin(scale: 1, margin: 0).cosines(
          Tensor(shape: [1, 2], elements: [entry, entry]), axes)
      }
    }
  }

  @Test("Labels, shapes and vectors of length 0 that cannot be are refused")
  func refusals() throws {
    let rows = try Tensor(shape: [1, 2], elements: [1, 0])
    for label in [-1, 2, Int.max, Int.min] {
      #expect(throws: EngineError.self) { try Softmax.crossEntropy(rows, labels: [label]) }
      #expect(throws: EngineError.self) {
        try CenterLoss(
          rows, labels: [label], centers: Tensor(shape: [2, 2], elements: [1, 2, 3, 4]))
      }
    }
    #expect(
      throws: EngineError.shapeMismatch(operation: "cross_entropy", left: [1, 2], right: [2])
    ) {
      try Softmax.crossEntropy(rows, labels: [0, 1])
    }
    #expect(throws: EngineError.self) { try Softmax.probabilities(Tensor(1)) }
    #expect(throws: EngineError.self) { try Softmax.probabilities(Tensor([])) }
    #expect(throws: EngineError.parameter(name: "norm", found: 0, expected: "norm > 0")) {
      try AdditiveMargin(scale: 1, margin: 0).cosines(
        rows, Tensor(shape: [1, 2], elements: [0, 0]))
    }
    #expect(throws: EngineError.self) {
      try LinearMap(weight: rows, bias: Tensor([1, 2])).forward(rows)
    }
    let map = try LinearMap(weight: rows, bias: Tensor([1]))
    #expect(throws: EngineError.self) { try map.gradient(rows, upstream: rows) }
    #expect(try Softmax.probabilities(Tensor([.nan, 1])).elements.allSatisfy(\.isNaN))
  }
}
