import Engine
import Testing

/// The distance of features to fixed centroids that PyTorch computed.
private struct DistanceFixture: Decodable {
  let x: FixtureTensor
  let labels: [Int]
  let points: FixtureTensor
  let power: Double
  let loss: Double
  let dx: FixtureTensor
}

@Suite("Evenly distributed centroids")
struct EvenCentroidsTests {
  @Test("The simplex has unit length and cosine −1/(C − 1) between all pairs, in any dimension")
  func simplex() throws {
    for classes in 2...9 {
      for extra in 0...2 {
        let even = try EvenCentroids.simplex(classes: classes, dimension: classes - 1 + extra)
        let cosines = even.cosines
        for left in 0..<classes {
          for right in 0..<classes {
            let expected = left == right ? 1 : -1 / Double(classes - 1)
            #expect(abs(cosines[left, right] - expected) < 1e-14)
          }
        }
      }
    }
  }

  @Test("Repulsion ends at the simplex where there is room for one")
  func repulsionToSimplex() throws {
    for (classes, dimension) in [(3, 2), (4, 3), (5, 4), (3, 5)] {
      let cosines = try Self.settled(classes, dimension).cosines
      for left in 0..<classes {
        for right in 0..<left {
          #expect(abs(cosines[left, right] + 1 / Double(classes - 1)) < 1e-6)
        }
      }
    }
  }

  @Test("Five points in the plane spread evenly: cosines .309 and −.809")
  func plane() throws {
    let cosines = try Self.settled(5, 2).cosines
    for left in 0..<5 {
      let others = (0..<5).filter { $0 != left }.map { cosines[left, $0] }.sorted()
      #expect(zip(others, [-0.809, -0.809, 0.309, 0.309]).allSatisfy { abs($0 - $1) < 5e-4 })
    }
  }

  @Test("The simplex, the distance to its corners and its gradient agree with PyTorch")
  func references() throws {
    let cases = try Fixture.cases("centroid_distance", as: DistanceFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let shape = item.points.tensor.shape
      let even = try EvenCentroids.simplex(classes: shape[0], dimension: shape[1])
      #expect(even.points.distance(to: item.points.tensor) < Tolerance.forward)
      let loss = try CentroidDistance(
        item.x.tensor, labels: item.labels, centroids: even, power: item.power)
      #expect(Tensor(loss.value).distance(to: Tensor(item.loss)) < Tolerance.forward)
      #expect(loss.featureGradient.distance(to: item.dx.tensor) < Tolerance.gradient)
    }
  }

  @Test("The distance to fixed centroids has the gradient of central differences, at both powers")
  func distance() throws {
    var stream = RandomStream(seed: 3, path: "tests#centroids/distance")
    let even = try EvenCentroids.simplex(classes: 3, dimension: 2)
    let x = try stream.normal(shape: [4, 2])
    let labels = [0, 1, 2, 1]
    for power in [1, 0.5] {
      let loss = try CentroidDistance(x, labels: labels, centroids: even, power: power)
      let numeric = try centralDifference(
        of: { x throws(EngineError) in
          try CentroidDistance(x, labels: labels, centroids: even, power: power).value
        }, at: x)
      #expect(loss.featureGradient.distance(to: numeric) < 1e-8)
    }
    let pair = try EvenCentroids.simplex(classes: 2, dimension: 1)
    let settled = try CentroidDistance(pair.points, labels: [0, 1], centroids: pair, power: 0.5)
    #expect(settled.value == 0 && settled.featureGradient.elements.allSatisfy { $0 == 0 })
  }

  @Test("Too few classes, dimensions or room are refused")
  func refusals() throws {
    var stream = RandomStream(seed: 4, path: "tests#centroids/refusals")
    for classes in [1, 0, -3, 5_000, Int.max] {
      #expect(throws: EngineError.self) {
        try EvenCentroids.simplex(classes: classes, dimension: 4)
      }
      #expect(throws: EngineError.self) {
        try EvenCentroids.random(classes: classes, dimension: 4, from: &stream)
      }
    }
    #expect(
      throws: EngineError.parameter(name: "dimension", found: 2, expected: "dimension ≥ 3")
    ) { try EvenCentroids.simplex(classes: 4, dimension: 2) }
    #expect(throws: EngineError.self) {
      try EvenCentroids.random(classes: 4, dimension: 1, from: &stream)
    }
    #expect(throws: EngineError.self) {
      try EvenCentroids.simplex(classes: 3, dimension: 2).repelled(rate: .nan)
    }
  }

  private static func settled(_ classes: Int, _ dimension: Int) throws -> EvenCentroids {
    var stream = RandomStream(seed: 1, path: "tests#centroids/\(classes)-\(dimension)")
    var even = try EvenCentroids.random(classes: classes, dimension: dimension, from: &stream)
    for _ in 0..<500 { even = try even.repelled() }
    return even
  }
}
