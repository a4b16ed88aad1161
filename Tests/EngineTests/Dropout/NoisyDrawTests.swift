import Engine
import Testing

@Suite("Draws of weight noise")
struct NoisyDrawTests {
  private static func unit() throws -> NoisyUnit {
    try NoisyUnit(weights: [2, -1, 0.5], inputs: [1, 2, -3], target: 1)
  }

  /// The mean over normal ε of a variance, exact up to the fifth power of each: the numbers 0 and
  /// ±√3 deviations with the weights 2/3, 1/6 and 1/6 (Gauss and Hermite).
  private static func mean(
    variance: Double, of compute: ([Double]) throws -> [Double]
  ) rethrows -> [Double] {
    var total = [0.0, 0, 0]
    let places: [(Double, Double)] = [(0, 2.0 / 3), (1, 1.0 / 6), (-1, 1.0 / 6)]
    for (a, wa) in places {
      for (b, wb) in places {
        for (c, wc) in places {
          let noise: [Double] = [a, b, c].map { $0 * (3 * variance).squareRoot() }
          let found = try compute(noise)
          for k in 0..<3 { total[k] += wa * wb * wc * found[k] }
        }
      }
    }
    return total
  }

  @Test("Mean and variance of the gradient are those over normal noise", arguments: [false, true])
  func gradients(isScaled: Bool) throws {
    let unit = try Self.unit()
    let mean = try Self.mean(variance: 0.3) {
      try unit.gradient(noise: $0, isScaled: isScaled)
    }
    let square = try Self.mean(variance: 0.3) {
      try unit.gradient(noise: $0, isScaled: isScaled).map { $0 * $0 }
    }
    let spread = zip(square, mean).map { $0 - $1 * $1 }
    let exact = unit.meanGradient(variance: 0.3, isScaled: isScaled)
    #expect(Tensor(mean).distance(to: Tensor(exact)) < 1e-13)
    let variance = unit.gradientVariance(variance: 0.3, isScaled: isScaled)
    #expect(Tensor(spread).distance(to: Tensor(variance)) < 1e-12)
  }

  @Test("A draw's gradient is that of J, through δ = wε or with δ held fixed")
  func draw() throws {
    let unit = try Self.unit()
    let noise = [0.2, -0.4, 0.1]
    for isScaled in [false, true] {
      let numeric = centralDifference(
        of: { (w: Tensor) in
          let output = (0..<3).reduce(0.0) { sum, k in
            let delta = (isScaled ? w.elements[k] : unit.weights[k]) * noise[k]
            return sum + (w.elements[k] + delta) * unit.inputs[k]
          }
          return (1 - output) * (1 - output) / 2
        }, at: Tensor(unit.weights))
      let found = try unit.gradient(noise: noise, isScaled: isScaled)
      #expect(Tensor(found).distance(to: numeric) < 1e-8)
    }
    #expect(try unit.residual(noise: [0, 0, 0]) == unit.residual)
    #expect(throws: EngineError.self) { try unit.gradient(noise: [0], isScaled: true) }
  }

  @Test("E[J] is the mean of the losses drawn, and the best weights make it least")
  func loss() throws {
    let unit = try Self.unit()
    for mean in [0, 0.4, 1] {
      let exact = try BinaryNoise.twoPoint(mean: mean, deviation: 0.5).expectation(shape: [3]) {
        r throws(EngineError) in Tensor(try unit.loss(factors: r.elements))
      }
      let loss = unit.expectedLoss(mean: mean, deviation: 0.5)
      #expect(abs(exact.elements[0] - loss.fit - loss.penalty) < 1e-13)
      let best = unit.bestWeights(mean: mean, deviation: 0.5)
      let slope = try centralDifference(
        of: { (w: Tensor) throws(EngineError) in
          let moved = try NoisyUnit(weights: w.elements, inputs: unit.inputs, target: unit.target)
          let loss = moved.expectedLoss(mean: mean, deviation: 0.5)
          return loss.fit + loss.penalty
        }, at: Tensor(best))
      #expect(slope.elements.allSatisfy { abs($0) < 1e-8 })
    }
    #expect(unit.bestWeights(mean: 0, deviation: 0.5) == [0, 0, 0])
    #expect(unit.bestWeights(mean: 0, deviation: 0) == [0, 0, 0])
    let blind = try NoisyUnit(weights: [1, 1], inputs: [0, 2], target: 3)
    #expect(blind.bestWeights(mean: 1, deviation: 0) == [0, 1.5])
    #expect(throws: EngineError.self) { try unit.loss(factors: [1]) }
  }
}

@Suite("Columns that are scaled")
struct ColumnScalingTests {
  private static let x = [3, 10, 0.1, 4, 12, -0.2, 0, 11, 0.3]

  @Test("Every scaled column has the norm √(p/(1 − p)), whatever X; variances differ")
  func norms() throws {
    let scaling = try ColumnScaling(Tensor(shape: [3, 3], elements: Self.x), keep: 0.8)
    #expect(scaling.norms[0] == 5)
    #expect(abs(scaling.expectedNorm - 2) < 1e-15)
    #expect(scaling.scaledNorms.allSatisfy { abs($0 - 2) < 1e-14 })
    let variances = scaling.scaledStatistics.variance
    #expect(abs(variances[0] - variances[1]) > 0.4)
    let ridge = try DropoutRidge(scaling.inputs, y: Tensor([0, 0, 0]), keep: 0.8)
    #expect(try scaling.scaled.distance(to: ridge.scaledInputs()) < 1e-15)
  }

  @Test("Centred columns have equal variances too: p/(1 − p)/N")
  func centered() throws {
    let scaling = try ColumnScaling(
      Tensor(shape: [3, 3], elements: Self.x), keep: 0.8, center: true)
    #expect(scaling.statistics.mean.allSatisfy { abs($0) < 1e-14 })
    #expect(scaling.scaledStatistics.variance.allSatisfy { abs($0 - 4.0 / 3) < 1e-13 })
  }

  @Test("Standardised columns have mean 0 and variance 1, a constant one stays 0")
  func standardized() throws {
    let x = try Tensor(shape: [3, 2], elements: [1, 5, 2, 5, 6, 5])
    let scaling = try ColumnScaling(x, keep: 0.5)
    #expect(scaling.standardizedStatistics.mean.allSatisfy { abs($0) < 1e-15 })
    #expect(abs(scaling.standardizedStatistics.variance[0] - 1) < 1e-14)
    #expect(scaling.standardized.elements[1] == 0)
    #expect(scaling.standardizedStatistics.variance[1] == 0)
  }

  @Test("Zero columns, constant ones that are centred, and keep 1 are refused")
  func refusals() throws {
    let zero = try Tensor(shape: [2, 2], elements: [1, 0, 2, 0])
    #expect(throws: EngineError.singular(shape: [2, 2])) { try ColumnScaling(zero, keep: 0.5) }
    let constant = try Tensor(shape: [2, 2], elements: [1, 3, 2, 3])
    #expect(throws: EngineError.self) { try ColumnScaling(constant, keep: 0.5, center: true) }
    #expect(throws: EngineError.self) { try ColumnScaling(constant, keep: 1) }
    #expect(throws: EngineError.self) { try ColumnScaling(Tensor([1, 2]), keep: 0.5) }
  }
}
