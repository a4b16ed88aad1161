import Engine
import Testing

@testable import Scenes

@Suite("dropout-ridge")
struct DropoutRidgeTests {
  private static let x: [[Double]] = [[2, 1], [1, 2], [1, 1], [-1, 1]]
  private static let y: [Double] = [4, 1, 2, -2]

  @Test(
    "SGD really runs: every frame's w is the last one, moved by its own row and mask",
    arguments: [false, true])
  func descent(inverted: Bool) throws {
    let scene = try scene("dropout-ridge", "inverted=\(inverted ? "yes" : "no")", "keep=0.7")
    var stream = RandomStream(seed: 1, path: "dropout-ridge/steps")
    var w = [0.0, 0]
    #expect(numbers("weights", of: scene, at: 1) == w)
    for frame in 2...scene.frameCount {
      let row = stream.integer(in: 0...3)
      let p = Self.x[row].map { entry -> Double in
        let kept = stream.bernoulli(0.7) ? entry : 0
        return inverted ? kept / 0.7 : kept
      }
      let rest = Self.y[row] - p[0] * w[0] - p[1] * w[1]
      w = (0..<2).map { w[$0] + 2 * 0.05 * rest * p[$0] }
      expectNear(numbers("dropped", of: scene, at: frame), p)
      expectNear(numbers("weights", of: scene, at: frame), w)
      #expect(roles("inputs", of: scene, at: frame)[2 * row] == .window)
    }
  }

  /// (XᵀX + Γ²)⁻¹Xᵀy for the two columns, by Cramer's rule.
  private static func ridge(keep: Double) -> [Double] {
    let (a, b, c) = (7 / keep, 4.0, 7 / keep)
    let (first, second) = (8 + 1 + 2 + 2.0, 4 + 2 + 2 - 2.0)
    let determinant = a * c - b * b
    return [(first * c - b * second) / determinant, (a * second - b * first) / determinant]
  }

  @Test("In the last frame the average is at ŵ = w/p, on inverted inputs at w, and not elsewhere")
  func claim() throws {
    let w = Self.ridge(keep: 0.5)
    for (inverted, scale) in [("no", 2.0), ("yes", 1)] {
      let scene = try scene(
        "dropout-ridge", "inverted=\(inverted)", "steps=2000", "rate=0.02")
      let average = numbers("average", of: scene, at: 2001)
      expectNear(numbers("closed_form", of: scene, at: 2001), w.map { $0 * scale })
      expectNear(average, w.map { $0 * scale }, 0.1)
      #expect(abs(average[0] - w[0] * (3 - scale)) > 0.4)
      #expect(scene.frame(at: 2001).caption.contains("never comes to rest"))
    }
  }

  @Test("The bars split the expected loss of every frame, and never reach beyond their range")
  func losses() throws {
    let scene = try scene("dropout-ridge")
    for frame in 1...scene.frameCount {
      let w = numbers("weights", of: scene, at: frame)
      let fit = zip(Self.x, Self.y).reduce(0.0) { sum, row in
        let rest = row.1 - 0.5 * (row.0[0] * w[0] + row.0[1] * w[1])
        return sum + rest * rest
      }
      let penalty = 0.25 * 7 * (w[0] * w[0] + w[1] * w[1])
      guard case .bars(let bars)? = scene.frame(at: frame).figure("losses")?.content else {
        Issue.record("there are no bars")
        return
      }
      expectNear(bars.bars[0].parts.map(\.value), [fit, penalty])
      #expect(bars.bars.allSatisfy { bars.range.contains($0.value ?? 0) })
    }
    let (best, plain) = (
      bar("closed_form", of: "losses", in: scene, at: 1) ?? .nan,
      bar("least_squares", of: "losses", in: scene, at: 1) ?? .nan
    )
    #expect(best < plain)
  }

  @Test("The path ends where w is, on axes that never move; the outermost contour begins with it")
  func plane() throws {
    let scene = try scene("dropout-ridge")
    let first = try #require(plane(of: scene, at: 1))
    for frame in [1, 2, 60, 151] {
      let plot = try #require(plane(of: scene, at: frame))
      #expect(plot.horizontal == first.horizontal && plot.vertical == first.vertical)
      let path = points("path", of: "plane", in: scene, at: frame)
      let w = numbers("weights", of: scene, at: frame)
      #expect(path.count == frame && path.last == Plot.Point(w[0], w[1]))
      #expect(path.allSatisfy { plot.horizontal.range.contains($0.x) })
      #expect(path.allSatisfy { plot.vertical.range.contains($0.y) })
    }
    let ridge = try DropoutRidge(
      Tensor(shape: [4, 2], elements: Self.x.flatMap(\.self)), y: Tensor(Self.y), keep: 0.5)
    for point in points("contour0", of: "plane", in: scene, at: 1) {
      let loss = try ridge.expectedLoss(weights: Tensor([point.x, point.y]))
      #expect(abs(loss.total - 25) < 1e-9)
    }
  }

  private func plane(of scene: any Scene, at frame: Int) -> Plot? {
    guard case .plot(let plot)? = scene.frame(at: frame).figure("plane")?.content else {
      return nil
    }
    return plot
  }

  @Test("A rate that is too large ends the frames early, with a sentence")
  func diverging() throws {
    let scene = try scene("dropout-ridge", "rate=1", "steps=1000")
    #expect(scene.frameCount < 200)
    #expect(scene.frame(at: scene.frameCount).caption.hasPrefix("The rate is too large"))
    #expect(numbers("weights", of: scene, at: scene.frameCount).allSatisfy { $0.isFinite })
  }

  @Test(
    "Settings that do not fit are refused",
    arguments: [
      ("X=[[1, 2, 3]]", "`X` has the shape [1, 3]; expected [1, 2]"),
      ("y=[1, 2]", "`y` has the shape [2]; expected [4]"),
      (
        "X=[[1, 0], [2, 0]]",
        "column 1 of `X` is all 0; expected at least one other number in each column"
      ),
      ("keep=1", "found 1 for `keep`; expected a number from 0.01 to 0.99"),
    ])
  func refusals(setting: String, message: String) {
    let error = #expect(throws: SceneError.self) { try scene("dropout-ridge", setting) }
    #expect(error?.message() == message)
  }
}
