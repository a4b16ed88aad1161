import Engine
import Testing

@Suite("Dropout as ridge regression")
struct DropoutRidgeTests {
  private static func cases(_ name: String) throws -> [DropoutRidge] {
    try RandomCases.streams(name, count: 30).map { stream in
      var stream = stream
      let (rows, columns) = (stream.integer(in: 2...4), stream.integer(in: 1...3))
      return try DropoutRidge(
        stream.normal(shape: [rows, columns]), y: stream.normal(shape: [rows]),
        keep: stream.uniform(0.1, 0.95))
    }
  }

  @Test("E[PᵀP] = p²XᵀX + p(1 − p)Γ̂², by trying every mask")
  func gram() throws {
    for ridge in try Self.cases("gram") {
      let exact = try BinaryNoise.mask(keep: ridge.keep).expectation(shape: ridge.x.shape) {
        mask throws(EngineError) in
        let p = try Tensor(
          shape: mask.shape, elements: zip(ridge.x.elements, mask.elements).map { $0 * $1 })
        return try LinearAlgebra.product(LinearAlgebra.transpose(p), p)
      }
      #expect(exact.distance(to: ridge.expectedGram) < 1e-13)
    }
  }

  @Test("E‖y − Pŵ‖² = ‖y − pXŵ‖² + p(1 − p)‖Γ̂ŵ‖², by trying every mask")
  func identity() throws {
    for ridge in try Self.cases("identity") {
      var stream = RandomStream(seed: 1, path: "tests#ridge/weights")
      let weights = try stream.normal(shape: [ridge.x.shape[1]])
      let exact = try BinaryNoise.mask(keep: ridge.keep).expectation(shape: ridge.x.shape) {
        mask throws(EngineError) in
        let p = try Tensor(
          shape: mask.shape, elements: zip(ridge.x.elements, mask.elements).map { $0 * $1 })
        let predicted = try LinearAlgebra.product(p, weights)
        return Tensor(
          zip(ridge.y.elements, predicted.elements).reduce(0) {
            $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
          })
      }
      let loss = try ridge.expectedLoss(weights: weights)
      #expect(exact.distance(to: Tensor(loss.total)) < 1e-13)
      #expect(loss.penalty >= 0 && loss.fit >= 0)
      let numeric = try centralDifference(
        of: { w throws(EngineError) in try ridge.expectedLoss(weights: w).total }, at: weights)
      #expect(try ridge.expectedGradient(weights: weights).distance(to: numeric) < 1e-8)
    }
  }

  @Test("At ŵ = w/p the gradient of the expected loss is zero")
  func closedForm() throws {
    for ridge in try Self.cases("closed-form") {
      let best = try ridge.weights().map { $0 / ridge.keep }
      let gradient = try ridge.expectedGradient(weights: best)
      #expect(gradient.elements.allSatisfy { abs($0) < 1e-12 })
    }
  }

  @Test("Every column of XΓ⁻¹ has the norm √(p/(1 − p)), and plain ridge on it gives the same w")
  func scaling() throws {
    for ridge in try Self.cases("scaling") {
      let scaled = try ridge.scaledInputs()
      let (rows, columns) = (scaled.shape[0], scaled.shape[1])
      for column in 0..<columns {
        let norm = (0..<rows).reduce(0) { $0 + scaled[$1, column] * scaled[$1, column] }
        #expect(abs(norm * (1 - ridge.keep) / ridge.keep - 1) < 1e-12)
      }
      var system = try LinearAlgebra.product(LinearAlgebra.transpose(scaled), scaled)
      for column in 0..<columns { system[column, column] += 1 }
      let plain = try LinearAlgebra.solve(system, LinearAlgebra.product(ridge.y, scaled))
      let factors = ridge.squaredNorms.map {
        ((1 - ridge.keep) / ridge.keep * $0).squareRoot()
      }
      let back = Tensor(zip(plain.elements, factors).map { $0 / $1 })
      #expect(try back.distance(to: ridge.weights()) < 1e-10)
    }
  }

  @Test("Running means of drawn masks close in on the exact ones like 1/√n")
  func runningMeans() throws {
    var stream = RandomStream(seed: 8, path: "tests#moments/mask")
    let x = try Tensor(shape: [2, 2], elements: [1, 2, -1, 0.5])
    let ridge = try DropoutRidge(x, y: Tensor([0, 0]), keep: 0.6)
    var moments = try DropoutMoments(x, keep: 0.6)
    #expect(moments.mean.elements == [0, 0, 0, 0] && moments.mask.elements == [1, 1, 1, 1])
    moments.draw(10_000, from: &stream)
    #expect(moments.count == 10_000)
    #expect(moments.mean.distance(to: x.map { 0.6 * $0 }) < 0.05)
    #expect(moments.gram.distance(to: ridge.expectedGram) < 0.1)
    #expect(moments.gram[0, 1] == moments.gram[1, 0])
    moments.draw(-5, from: &stream)
    #expect(moments.count == 10_000)
  }

  @Test("A mask drawn once gives its own P and PᵀP")
  func oneMask() throws {
    var stream = RandomStream(seed: 9, path: "tests#moments/one")
    let x = try stream.normal(shape: [4, 3])
    var moments = try DropoutMoments(x, keep: 0.5)
    moments.draw(from: &stream)
    let p = try Tensor(
      shape: [4, 3], elements: zip(x.elements, moments.mask.elements).map { $0 * $1 })
    #expect(moments.mean == p)
    let gram = try LinearAlgebra.product(LinearAlgebra.transpose(p), p)
    #expect(moments.gram.distance(to: gram) < 1e-14)
  }

  @Test("Means of masks are those of the stream's own Bernoulli numbers, one after another")
  func countedMasks() throws {
    for (keep, masks) in [(0.5, 1), (0.3, 64), (0.7, 65), (0, 3), (1, 130), (0x1p-60, 200)] {
      var stream = RandomStream(seed: 4, path: "tests#moments/counted")
      var same = stream
      let x = try Tensor(shape: [2, 3], elements: [1, -2, 3, 0.5, 0.25, -4])
      var moments = try DropoutMoments(x, keep: keep)
      moments.draw(masks, from: &stream)
      var (mean, gram) = (Array(repeating: 0.0, count: 6), Array(repeating: 0.0, count: 9))
      var kept: [Double] = []
      for _ in 0..<masks {
        kept = (0..<6).map { _ in same.bernoulli(keep) ? 1 : 0 }
        for place in 0..<6 {
          mean[place] += x.elements[place] * kept[place] / Double(masks)
          for other in (place / 3 * 3)..<(place / 3 * 3 + 3) {
            let product = x.elements[place] * kept[place] * x.elements[other] * kept[other]
            gram[place % 3 * 3 + other % 3] += product / Double(masks)
          }
        }
      }
      #expect(stream == same && moments.mask.elements == kept)
      #expect(moments.mean.distance(to: try Tensor(shape: [2, 3], elements: mean)) < 1e-12)
      #expect(moments.gram.distance(to: try Tensor(shape: [3, 3], elements: gram)) < 1e-12)
    }
  }

  @Test("Zero columns, odd shapes and probabilities are refused")
  func refusals() throws {
    let zero = try Tensor(shape: [2, 2], elements: [1, 0, 2, 0])
    let ridge = try DropoutRidge(zero, y: Tensor([1, 1]), keep: 0.5)
    #expect(throws: EngineError.singular(shape: [2, 2])) { try ridge.scaledInputs() }
    #expect(throws: EngineError.singular(shape: [2, 2])) { try ridge.weights() }
    for keep in [0, -1, 2, .nan] {
      #expect(throws: EngineError.self) { try DropoutRidge(zero, y: Tensor([1, 1]), keep: keep) }
    }
    #expect(throws: EngineError.self) { try DropoutRidge(zero, y: Tensor([1]), keep: 0.5) }
    #expect(throws: EngineError.self) { try DropoutRidge(Tensor([1]), y: Tensor([1]), keep: 0.5) }
    #expect(throws: EngineError.self) { try ridge.expectedLoss(weights: Tensor([1])) }
    #expect(throws: EngineError.self) { try DropoutMoments(Tensor(1), keep: 0.5) }
  }
}

@Suite("A unit with noisy weights")
struct NoisyUnitTests {
  @Test("The mean gradients are those of every two-point noise, δ fixed and δ = wε")
  func gradients() throws {
    let unit = try NoisyUnit(weights: [0.5, -2, 1], inputs: [1, 3, -0.5], target: 0.7)
    let deviation = 0.3
    let noise = BinaryNoise.twoPoint(mean: 0, deviation: deviation)
    func gradient(_ epsilon: Tensor, scaled: Bool) -> Tensor {
      let noisy = (0..<3).map { k in
        unit.weights[k] + (scaled ? unit.weights[k] : 1) * epsilon.elements[k]
      }
      let output = zip(noisy, unit.inputs).reduce(0) { $0 + $1.0 * $1.1 }
      return Tensor(
        (0..<3).map { k in
          -(unit.target - output) * unit.inputs[k] * (scaled ? 1 + epsilon.elements[k] : 1)
        })
    }
    let fixed = try noise.expectation(shape: [3]) { gradient($0, scaled: false) }
    let scaled = try noise.expectation(shape: [3]) { gradient($0, scaled: true) }
    #expect(fixed.distance(to: Tensor(unit.meanGradientOfFixedNoise())) < 1e-14)
    let expected = Tensor(unit.meanGradientOfScaledNoise(variance: deviation * deviation))
    #expect(scaled.distance(to: expected) < 1e-14)
    #expect(scaled.distance(to: fixed) > 0.05)
  }

  @Test("E[J] is fit plus penalty for every mean; with mean 0 the weights no longer fit")
  func loss() throws {
    let unit = try NoisyUnit(weights: [0.5, -2], inputs: [1, 3], target: 0.7)
    for mean in [0, 0.5, 1] {
      let noise = BinaryNoise.twoPoint(mean: mean, deviation: 0.4)
      let exact = try noise.expectation(shape: [2]) { r in
        let output = (0..<2).reduce(0) {
          $0 + r.elements[$1] * unit.weights[$1] * unit.inputs[$1]
        }
        return Tensor((unit.target - output) * (unit.target - output) / 2)
      }
      let loss = unit.expectedLoss(mean: mean, deviation: 0.4)
      #expect(exact.distance(to: Tensor(loss.fit + loss.penalty)) < 1e-14)
    }
    #expect(unit.expectedLoss(mean: 0, deviation: 0.4).fit == 0.7 * 0.7 / 2)
    #expect(throws: EngineError.self) { try NoisyUnit(weights: [1], inputs: [], target: 0) }
  }
}
