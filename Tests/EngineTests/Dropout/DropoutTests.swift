import Engine
import Testing

@Suite("Dropout")
struct DropoutTests {
  private static let family: [Dropout] = [
    .paper(keep: 0.7), .inverted(keep: 0.7), .gaussianMultiplicative(keep: 0.7),
    .gaussianAdditive(deviation: 0.4), .alpha(keep: 0.7), .spatial(keep: 0.7),
  ]

  @Test("Measured means and variances are the exact ones", arguments: family)
  func moments(dropout: Dropout) throws {
    var stream = RandomStream(seed: 1, path: "tests#dropout/moments")
    let x = try Tensor(shape: [3, 1, 1], elements: [2, -1, 0.5])
    let count = 20_000
    var (sum, squares) = ([0.0, 0, 0], [0.0, 0, 0])
    for _ in 0..<count {
      let y = try dropout.draw(shape: x.shape, from: &stream).applied(to: x).elements
      for index in 0..<3 {
        sum[index] += y[index]
        squares[index] += y[index] * y[index]
      }
    }
    let (mean, variance) = (try dropout.mean(x).elements, try dropout.variance(x).elements)
    for index in 0..<3 {
      let measured = sum[index] / Double(count)
      #expect(abs(measured - mean[index]) < 0.05)
      let spread = squares[index] / Double(count) - measured * measured
      #expect(abs(spread - variance[index]) < 0.1 * max(1, variance[index]))
    }
  }

  @Test("Neighbours vary together under spatial dropout alone", arguments: family)
  func covariance(dropout: Dropout) throws {
    var stream = RandomStream(seed: 2, path: "tests#dropout/covariance")
    let x = try Tensor(shape: [1, 1, 2], elements: [2, -1])
    var moments = SampleMoments(entries: 2)
    for _ in 0..<20_000 {
      try moments.add(dropout.draw(shape: x.shape, from: &stream).applied(to: x).elements)
    }
    let exact = try dropout.covariance(2, neighbor: -1)
    #expect(abs(try #require(moments.covariance(0, 1)) - exact) < 0.05)
    #expect((exact != 0) == (dropout == .spatial(keep: 0.7)))
  }

  @Test("E[training] = evaluation, exactly, by trying every mask", arguments: [0.2, 0.5, 1])
  func expectation(keep: Double) throws {
    let x = Tensor([1, -2, 3, 0.5])
    for (dropout, scale) in [(Dropout.paper(keep: keep), 1), (.inverted(keep: keep), 1 / keep)] {
      let mean = try BinaryNoise.mask(keep: keep).expectation(shape: [4]) { mask in
        var y = x
        for index in 0..<4 { y = y.replacing(index, mask.elements[index] * x.elements[index]) }
        return y.map { scale * $0 }
      }
      #expect(try mean.distance(to: dropout.evaluation(x)) < 1e-14)
      #expect(try mean.distance(to: dropout.mean(x)) < 1e-14)
    }
  }

  @Test("Alpha dropout keeps mean 0 and variance 1, with the published a and b")
  func alpha() throws {
    for (drop, a, b) in [
      (0.1, 0.921285, 0.161971), (0.2, 0.878904, 0.309040), (0.5, 0.886405, 0.779194),
    ] {
      let scaling = Dropout.alphaScaling(keep: 1 - drop)
      #expect(abs(scaling.a - a) < 1e-6 && abs(scaling.b - b) < 1e-6)
      // A unit that is ±1 has mean 0 and variance 1 before; so must the mixture after.
      let (mean, variance) = (
        try Dropout.alpha(keep: 1 - drop).mean(Tensor([1, -1])).elements,
        try Dropout.alpha(keep: 1 - drop).variance(Tensor([1, -1])).elements
      )
      #expect(abs(mean[0] + mean[1]) < 1e-14)
      let whole = (variance[0] + variance[1] + mean[0] * mean[0] + mean[1] * mean[1]) / 2
      #expect(abs(whole - 1) < 1e-14)
    }
  }

  @Test("Spatial dropout drops whole maps, the others single entries")
  func spatial() throws {
    var stream = RandomStream(seed: 2, path: "tests#dropout/spatial")
    let noise = try Dropout.spatial(keep: 0.5).draw(shape: [4, 8, 3, 3], from: &stream)
    for map in 0..<32 {
      let entries = Set(noise.factor.elements[(map * 9)..<((map + 1) * 9)])
      #expect(entries.count == 1)
    }
    #expect(Set(noise.factor.elements) == [0, 2])
    #expect(throws: EngineError.self) {
      try Dropout.spatial(keep: 0.5).draw(shape: [4], from: &stream)
    }
  }

  @Test("The gradient uses the mask and the scale of its draw", arguments: family)
  func gradient(dropout: Dropout) throws {
    var stream = RandomStream(seed: 3, path: "tests#dropout/gradient")
    let x = try stream.normal(shape: [2, 2, 2])
    let g = try stream.normal(shape: [2, 2, 2])
    let noise = try dropout.draw(shape: x.shape, from: &stream)
    let numeric = try centralDifference(
      of: { x throws(EngineError) in try noise.applied(to: x).inner(g) }, at: x)
    #expect(try noise.gradient(g).distance(to: numeric) < 1e-9)
  }

  @Test("Weight scaling is exact for linear outputs only: 0.2, 0.1 and 0 through a ReLU")
  func weightScaling() throws {
    let products = Tensor([0.8, -1, -0.9])
    func relu(scale: Double) throws -> Double {
      try BinaryNoise.mask(keep: 0.5).expectation(shape: [3]) { mask in
        Tensor(max(0, scale * mask.inner(products)))
      }.elements[0]
    }
    #expect(try abs(relu(scale: 2) - 0.2) < 1e-15)
    #expect(try abs(relu(scale: 1) - 0.1) < 1e-15)
    #expect(max(0, 0.5 * products.elements.reduce(0, +)) == 0)
  }

  @Test("Probabilities and shapes that cannot be are refused")
  func refusals() throws {
    var stream = RandomStream(seed: 4, path: "tests#dropout/refusals")
    for keep in [0, -1, 1.5, .nan, .infinity] {
      #expect(throws: EngineError.self) { try Dropout.paper(keep: keep).mean(Tensor([1])) }
    }
    for shape in [[-1], [Int.max, Int.max], [0, Int.max, Int.max]] {
      #expect(throws: EngineError.self) {
        try Dropout.spatial(keep: 0.5).draw(shape: shape, from: &stream)
      }
    }
    let noise = try Dropout.paper(keep: 0.5).draw(shape: [2], from: &stream)
    #expect(throws: EngineError.shapeMismatch(operation: "dropout", left: [2], right: [3])) {
      try noise.applied(to: Tensor([1, 2, 3]))
    }
    #expect(throws: EngineError.tooLarge(shape: [17], limit: 16)) {
      try BinaryNoise.mask(keep: 0.5).expectation(shape: [17]) { $0 }
    }
    #expect(throws: EngineError.self) { try BinaryNoise.mask(keep: 2) }
    #expect(try BinaryNoise.mask(keep: 0.5).expectation(shape: [0]) { $0 }.count == 0)
  }
}

extension Tensor {
  /// The vector with one entry replaced.
  fileprivate func replacing(_ index: Int, _ entry: Double) -> Tensor {
    var entries = elements
    entries[index] = entry
    return Tensor(entries)
  }
}
