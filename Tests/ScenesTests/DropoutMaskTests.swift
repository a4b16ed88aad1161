import Engine
import Testing

@testable import Scenes

@Suite("dropout-mask")
struct DropoutMaskTests {
  private static let x: [[Double]] = [[1, 2], [2, 1], [-1, 3]]

  /// The masks of the default scene, drawn here from the stream itself.
  private static func masks(_ count: Int, keep: Double = 0.6) -> [[Double]] {
    var stream = RandomStream(seed: 1, path: "dropout-mask/mask")
    return (0..<count).map { _ in (0..<6).map { _ in stream.bernoulli(keep) ? 1 : 0 } }
  }

  @Test("Every frame draws a mask of honest coins, and shows the means of all so far")
  func frames() throws {
    let scene = try scene("dropout-mask", "samples=70")
    let entries = Self.x.flatMap(\.self)
    var (sum, gram) = (Array(repeating: 0.0, count: 6), Array(repeating: 0.0, count: 4))
    for (index, mask) in Self.masks(70).enumerated() {
      let (frame, count) = (index + 1, Double(index + 1))
      let p = zip(mask, entries).map { $0 * $1 }
      for place in 0..<6 { sum[place] += p[place] }
      for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        gram[2 * i + j] += (0..<3).reduce(0) { $0 + p[2 * $1 + i] * p[2 * $1 + j] }
      }
      #expect(numbers("mask", of: scene, at: frame) == mask)
      #expect(numbers("dropped", of: scene, at: frame) == p)
      expectNear(numbers("mean", of: scene, at: frame), sum.map { $0 / count })
      expectNear(numbers("gram", of: scene, at: frame), gram.map { $0 / count })
      let dropped = roles("dropped", of: scene, at: frame).map { $0 == .dropped }
      #expect(dropped == mask.map { $0 == 0 })
    }
  }

  @Test("In the last frame the diagonal of the mean of PᵀP is at p‖x‖², far from p²‖x‖²")
  func claim() throws {
    let scene = try scene("dropout-mask", "samples=2000")
    let (mean, gram) = (
      numbers("mean", of: scene, at: 2000), numbers("gram", of: scene, at: 2000)
    )
    let exact = [0.6 * 6, 0.36 * 1, 0.36 * 1, 0.6 * 14]
    expectNear(numbers("gram_exact", of: scene, at: 2000), exact)
    expectNear(numbers("gram_enumerated", of: scene, at: 2000), exact)
    #expect(roles("gram_enumerated", of: scene, at: 2000).allSatisfy { $0 == .agreeing })
    expectNear(numbers("mean_exact", of: scene, at: 1), [0.6, 1.2, 1.2, 0.6, -0.6, 1.8])
    for (found, expected) in zip(gram + mean, exact + [0.6, 1.2, 1.2, 0.6, -0.6, 1.8]) {
      #expect(abs(found - expected) < 0.3)
    }
    #expect(abs(gram[3] - 0.36 * 14) > 3)
    #expect(scene.frame(at: 2000).caption.contains("because an entry is always kept together"))
  }

  @Test("The courses run inside bands of ±2σ/√n, 19 times out of 20")
  func bands() throws {
    let scene = try scene("dropout-mask", "samples=400", "seed=3")
    let sigmas = [
      "mean_course": 9 * 0.6 * 0.4, "gram_course": (16.0 + 1 + 81) * 0.6 * 0.4,
    ]
    for (figure, variance) in sigmas {
      guard case .plot(let plot)? = scene.frame(at: 400).figure(figure)?.content else {
        Issue.record("\(figure) is no plot")
        return
      }
      let band = try #require(plot.bands.first)
      let points = points("mean", of: figure, in: scene, at: 400)
      #expect(points.count > 90 && points.count <= 121)
      for edge in [band.lower, band.upper] {
        let distances = edge.map { abs($0.y - plot.levels[0].height) }
        expectNear(distances, edge.map { 2 * (variance / $0.x).squareRoot() })
      }
      let inside = zip(points, zip(band.lower, band.upper)).filter { point, edges in
        (edges.0.y...edges.1.y).contains(point.y)
      }
      #expect(inside.count * 10 >= points.count * 9)
    }
  }

  @Test("A course ends at the frame's own mean, and its axes never move")
  func courses() throws {
    let scene = try scene("dropout-mask", "samples=300")
    for frame in [1, 2, 77, 299, 300] {
      let last = points("mean", of: "gram_course", in: scene, at: frame).last
      #expect(last == Plot.Point(Double(frame), numbers("gram", of: scene, at: frame)[3]))
      guard case .plot(let plot)? = scene.frame(at: frame).figure("gram_course")?.content else {
        continue
      }
      #expect(plot.horizontal.range == 0...300 && plot.vertical.range.contains(14))
    }
  }

  @Test("Every mask is tried up to twelve entries, and not beyond")
  func enumeration() throws {
    let twelve = try scene("dropout-mask", "X=ones(4, 3)", "samples=1")
    #expect(twelve.frame(at: 1).figure("gram_enumerated") != nil)
    let fourteen = try scene("dropout-mask", "X=ones(7, 2)", "samples=1")
    #expect(fourteen.frame(at: 1).figure("gram_enumerated") == nil)
  }

  @Test("The arithmetic counts how often the largest entry was kept")
  func arithmetic() throws {
    let scene = try scene("dropout-mask")
    let kept = Self.masks(10).filter { $0[5] == 1 }.count
    let last = Self.masks(10)[9][5] == 1
    #expect(
      scene.frame(at: 10).arithmetic[0].hasPrefix(
        "P[2, 1] = \(last ? "1·3 = 3" : "0·3 = 0"),  mean = \(kept)/10·3 = "))
    #expect(scene.frame(at: 10).arithmetic[1].hasSuffix("E = p·‖x₁‖² = 0.6·14 = 8.4"))
    #expect(scene.frame(at: 10).arithmetic[2].hasSuffix("E = p²·x₀ᵀx₁ = 0.36·1 = 0.36"))
  }
}

/// Numbers that agree up to rounding.
func expectNear(
  _ found: [Double], _ expected: [Double], _ tolerance: Double = 1e-12,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isNear =
    found.count == expected.count
    && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
  #expect(isNear, "\(found) is not \(expected)", sourceLocation: sourceLocation)
}
