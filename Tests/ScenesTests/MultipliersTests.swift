import Engine
import Testing

@testable import Scenes

@Suite("multipliers")
struct MultipliersTests {
  @Test(
    "MobileNet's published costs at each width and resolution, in millions",
    arguments: [
      ("alpha=0.75", "rho=1", 325.4, 2.57), ("alpha=0.5", "rho=1", 149.5, 1.32),
      ("alpha=0.25", "rho=1", 41.0, 0.46), ("alpha=1", "rho=6 / 7", 418.1, 4.21),
      ("alpha=1", "rho=5 / 7", 290.7, 4.21), ("alpha=1", "rho=4 / 7", 186.4, 4.21),
    ])
  func mobileNet(alpha: String, rho: String, work: Double, parameters: Double) throws {
    let scene = try scene("multipliers", alpha, rho)
    let last = scene.frameCount
    let now = try #require(bar("now", of: "totals", in: scene, at: last))
    #expect((now / 1e5).rounded() / 10 == work)
    let learned = try #require(total("parameters", of: "parts", in: scene, at: last))
    #expect((learned / 1e4).rounded() / 100 == parameters)
  }

  @Test("The block of the curriculum: standard, separable, thinner, and smaller too")
  func block() throws {
    let scene = try scene("multipliers", "network=block", "alpha=0.75", "rho=0.714")
    #expect(bar("standard", of: "totals", in: scene, at: 1) == 462_422_016)
    #expect(bar("now", of: "totals", in: scene, at: 1) == 52_283_392)
    #expect(bar("now", of: "totals", in: scene, at: 6) == 29_578_752)
    #expect(bar("now", of: "totals", in: scene, at: 11) == 15_091_200)
  }

  @Test("Pointwise work falls by α², depthwise, the first layer and the classifier by α")
  func width() throws {
    let scene = try scene("multipliers", "alpha=0.5", "rho=1")
    #expect(scene.frameCount == 6)
    #expect(column("share", of: "parts", in: scene, at: 6) == [0.5, 0.5, 0.25, 0.5])
    #expect(scene.frame(at: 6).caption.contains("The input keeps its 3 channels"))
  }

  @Test("Resolution leaves the parameters as they are")
  func resolution() throws {
    let scene = try scene("multipliers", "alpha=1", "rho=0.5")
    let shares = points("parameters_rho", of: "course", in: scene, at: scene.frameCount)
    #expect(shares.count == 6 && shares.allSatisfy { $0.y == 1 })
    let work = points("work_rho", of: "course", in: scene, at: scene.frameCount)
    #expect(zip(work, work.dropFirst()).allSatisfy { $0.y > $1.y })
  }

  @Test("Layers of one's own are multiplied too, and one that stops fitting is named")
  func layers() throws {
    let scene = try scene(
      "multipliers", "layer=conv, k=3, p=1, out=8", "layer=conv, k=1, out=4", "input=[3, 8, 8]",
      "alpha=0.5", "rho=1")
    #expect(total("parameters", of: "parts", in: scene, at: 6) == Double(27 * 4 + 4 * 2))
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: "multipliers",
        settings: [("layer", "conv, k=7"), ("input", "[3, 8, 8]"), ("rho", "0.5")])
    }
    #expect(error?.parameter == "layers")
  }
}
