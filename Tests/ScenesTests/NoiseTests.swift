import Engine
import Testing

@testable import Scenes

@Suite("weight-noise and noise-penalty")
struct NoiseTests {
  @Test(
    "Every frame draws noise, and shows the gradient and its mean so far",
    arguments: ["fixed", "scaled"])
  func frames(mode: String) throws {
    let scene = try scene("weight-noise", "mode=\(mode)", "samples=50")
    var stream = RandomStream(seed: 1, path: "weight-noise/noise")
    let (w, x) = ([2.0, -1], [1.0, 2])
    var sum = [0.0, 0]
    for frame in 1...50 {
      let noise = w.map { _ in 0.5 * stream.normal() }
      let noisy = zip(w, noise).map { $0 + $0 * $1 }
      let rest = 1 - noisy[0] * x[0] - noisy[1] * x[1]
      let gradient = (0..<2).map { -rest * x[$0] * (mode == "scaled" ? 1 + noise[$0] : 1) }
      for k in 0..<2 { sum[k] += gradient[k] }
      expectNear(numbers("noise", of: scene, at: frame), noise)
      expectNear(numbers("noisy", of: scene, at: frame), noisy)
      expectNear(numbers("gradient", of: scene, at: frame), gradient)
      expectNear(numbers("mean", of: scene, at: frame), sum.map { $0 / Double(frame) })
    }
  }

  @Test("Held fixed the last mean is the noise-free gradient; through δ it gains αwx²")
  func claim() throws {
    // Without noise: −(y − Σwx)·x = −1·(1, 2); decay: 0.25·(2·1², −1·2²).
    for (mode, expected) in [("fixed", [-1.0, -2]), ("scaled", [-0.5, -3])] {
      let scene = try scene("weight-noise", "mode=\(mode)", "samples=2000")
      #expect(numbers("noise_free", of: scene, at: 2000) == [-1, -2])
      #expect(numbers("exact", of: scene, at: 2000) == expected)
      expectNear(numbers("mean", of: scene, at: 2000), expected, 0.15)
      let course = points("mean", of: "course", in: scene, at: 2000)
      #expect(course.last?.y == numbers("mean", of: scene, at: 2000)[1])
    }
    let scaled = try scene("weight-noise", "samples=2000")
    #expect(abs(numbers("mean", of: scaled, at: 2000)[1] + 2) > 0.7)
    #expect(scaled.frame(at: 2000).caption.contains("weight decay, scaled by the squared input"))
    let fixed = try scene("weight-noise", "mode=fixed", "samples=3")
    #expect(fixed.frame(at: 3).caption.contains("regularises nothing"))
  }

  @Test("The course keeps its axes, with both levels on them")
  func course() throws {
    let scene = try scene("weight-noise")
    for frame in [1, 40, 100] {
      guard case .plot(let plot)? = scene.frame(at: frame).figure("course")?.content else {
        Issue.record("there is no plot")
        return
      }
      #expect(plot.levels.map(\.height) == [-3, -2])
      #expect(plot.levels.allSatisfy { plot.vertical.range.contains($0.height) })
      #expect(plot.horizontal.range == 0...100)
    }
  }

  @Test("Without variance every gradient is the noise-free one")
  func noVariance() throws {
    let scene = try scene("weight-noise", "variance=0", "samples=3")
    #expect(numbers("gradient", of: scene, at: 2) == [-1, -2])
    #expect(numbers("exact", of: scene, at: 2) == [-1, -2])
  }

  @Test("With mean 0 the fit is ½y² whatever w, and the best w is 0; with mean 1 it is the loss")
  func penalty() throws {
    let scene = try scene("noise-penalty")
    #expect(scene.frameCount == 21)
    #expect(parts("given", scene, 1) == [4.5, 0.625])
    #expect(numbers("best", of: scene, at: 1) == [0, 0])
    #expect(parts("best", scene, 1) == [4.5, 0])
    let other = try ScenesTests.scene("noise-penalty", "w=[-7, 3]")
    #expect(parts("given", other, 1)[0] == 4.5)
    // ½(3 − 3)² and ½·0.25·(2² + 1²).
    #expect(parts("given", scene, 21) == [0, 0.625])
    #expect(scene.frame(at: 1).caption.contains("the fit is gone"))
  }

  @Test("In every frame fit and penalty are E[J], which trying r = m ± α gives too")
  func split() throws {
    let scene = try scene("noise-penalty", "w=[2, 0.5, -1]", "x=[1, 2, 3]", "deviation=0.7")
    for frame in 1...21 {
      let m = Double(frame - 1) / 20
      var sum = 0.0
      for signs in 0..<8 {
        let r = (0..<3).map { m + (signs >> $0 & 1 == 1 ? 0.7 : -0.7) }
        let rest = 3 - (r[0] * 2 + r[1] * 1 - r[2] * 3)
        sum += rest * rest / 2 / 8
      }
      let given = parts("given", scene, frame)
      expectNear([given[0] + given[1]], [sum])
      let (fit, total) = (
        points("fit", of: "course", in: scene, at: frame),
        points("total", of: "course", in: scene, at: frame)
      )
      #expect(fit.count == frame && fit.last?.y == given[0])
      expectNear([total.last?.y ?? .nan], [sum])
      #expect(given[1] == parts("given", scene, 1)[1])
    }
  }

  @Test("The best weights beat the given ones in every frame")
  func best() throws {
    let scene = try scene("noise-penalty")
    for frame in 1...21 {
      let (given, best) = (
        bar("given", of: "losses", in: scene, at: frame) ?? .nan,
        bar("best", of: "losses", in: scene, at: frame) ?? .nan
      )
      #expect(best <= given)
    }
  }

  @Test(
    "Inputs that are not as many as weights are refused",
    arguments: ["weight-noise", "noise-penalty"])
  func refusals(name: String) {
    let error = #expect(throws: SceneError.self) { try scene(name, "x=[1, 2, 3]") }
    #expect(error?.message() == "`x` has the shape [3]; expected [2]")
  }

  private func parts(_ name: String, _ scene: any Scene, _ frame: Int) -> [Double] {
    guard case .bars(let bars)? = scene.frame(at: frame).figure("losses")?.content else {
      return []
    }
    return bars.bars.first { $0.name == name }?.parts.map(\.value) ?? []
  }
}
