import Engine
import Testing

@testable import Scenes

@Suite("even-centroids")
struct EvenCentroidsTests {
  @Test("Five vectors in the plane come to cosines of .309 and −.809")
  func pentagon() throws {
    let scene = try scene("even-centroids", "classes=5", "dimension=2", "steps=200")
    #expect(scene.frameCount == 201)
    let cosines = numbers("cosines", of: scene, at: 201).filter { $0 < 0.999 }
    #expect(cosines.count == 20)
    for cosine in cosines {
      #expect(abs(cosine - 0.30902) < 1e-4 || abs(cosine + 0.80902) < 1e-4)
    }
    #expect(scene.frame(at: 201).caption.contains("takes 4 dimensions"))
  }

  @Test("Where d ≥ C − 1, pushing comes to −1/(C − 1), and the last frame has it in closed form")
  func simplex() throws {
    let scene = try scene("even-centroids", "classes=4", "dimension=3", "steps=200")
    #expect(scene.frameCount == 202)
    #expect(scene.frame(at: 201).caption.hasPrefix("All cosines have come to"))
    for frame in [201, 202] {
      let cosines = numbers("cosines", of: scene, at: frame).filter { $0 < 0.999 }
      #expect(cosines.count == 12 && cosines.allSatisfy { abs($0 + 1.0 / 3) < 1e-4 })
    }
    let closed = try EvenCentroids.simplex(classes: 4, dimension: 3)
    #expect(numbers("points", of: scene, at: 202) == closed.points.elements)
    #expect(scene.frame(at: 3).arithmetic[1] == "−1 / (4 − 1) = −0.3333")
  }

  @Test("Every frame shows the engine's points after one more push")
  func engine() throws {
    let scene = try scene("even-centroids", "steps=5", "seed=7")
    var stream = RandomStream(seed: 7, path: "even-centroids/start")
    var points = try EvenCentroids.random(classes: 3, dimension: 2, from: &stream)
    for frame in 1...6 {
      #expect(numbers("points", of: scene, at: frame) == points.points.elements)
      #expect(numbers("cosines", of: scene, at: frame) == points.cosines.elements)
      let curve = heights("largest", of: "closest", in: scene, at: frame)
      #expect(curve.count == frame && curve.last == points.closest.cosine)
      points = try points.repelled()
    }
  }
}

/// The heights of a series.
func heights(
  _ series: String, of figure: String, in scene: any Scene, at frame: Int
) -> [Double] {
  points(series, of: figure, in: scene, at: frame).map(\.y)
}
