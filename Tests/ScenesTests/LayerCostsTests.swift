import Engine
import Formula
import Testing

@testable import Scenes

@Suite("layer-costs")
struct LayerCostsTests {
  @Test("The two networks of the exercise, layer by layer and in all")
  func exercise() throws {
    let scene = try scene("layer-costs")
    #expect(scene.frameCount == 10)
    #expect(
      column("multiplications", of: "layers", in: scene, at: 10) == [
        3_145_728, 12_582_912, 16_777_216, 134_217_728, 8_388_608, 134_217_728,
      ])
    #expect(
      column("parameters", of: "layers", in: scene, at: 10)
        == [48, 192, 1_024, 8_192, 2_048, 32_768])
    #expect(total("parameters", of: "layers", in: scene, at: 10) == 44_272)
    #expect(total("multiplications", of: "layers", in: scene, at: 10) == 309_329_920)
    #expect(total("parameters", of: "compare", in: scene, at: 10) == 658_432)
    #expect(total("multiplications", of: "compare", in: scene, at: 10) == 4_496_293_888)
    #expect(scene.frame(at: 10).arithmetic.first?.hasSuffix("= 14.54") == true)
    #expect(scene.frame(at: 10).caption.contains("Both end in maps of the same size, 256×64×64"))
  }

  @Test("The tables fill row by row, first A, then B")
  func rowByRow() throws {
    let scene = try scene("layer-costs")
    for frame in 1...6 {
      #expect(column("parameters", of: "layers", in: scene, at: frame).count == frame)
      #expect(column("parameters", of: "compare", in: scene, at: frame).isEmpty)
      #expect(bar("A\(frame)", of: "work", in: scene, at: frame) != nil)
    }
    #expect(total("parameters", of: "layers", in: scene, at: 5) == nil)
    #expect(total("parameters", of: "layers", in: scene, at: 6) == 44_272)
    #expect(column("parameters", of: "compare", in: scene, at: 8).count == 2)
  }

  @Test("The multiplications of a convolution are those that are executed, padded zeros counted")
  func counted() throws {
    let scene = try scene(
      "layer-costs", "input=[1, 1, 5]", "layer=conv, k=1", "convention=multiplications")
    #expect(column("multiplications", of: "layers", in: scene, at: 1) == [5])
    var executed = 0.0
    let window = try Window(input: 6, kernel: 3, stride: 2, padding: 1)
    for _ in 0..<2 {
      for row in 0..<window.outputSize {
        for column in 0..<window.outputSize {
          executed += Double(
            window.cells(ofOutput: row).count * window.cells(ofOutput: column).count * 3)
        }
      }
    }
    let padded = try self.padded()
    #expect(column("multiplications", of: "layers", in: padded, at: 1) == [executed])
  }

  private func padded() throws -> any Scene {
    try scene("layer-costs", "input=[3, 6, 6]", "layer=conv, k=3, s=2, p=1, out=2")
  }

  @Test(
    "The usual counters print what they print",
    arguments: [
      (
        ["layer=conv, k=7, s=2, p=3, out=64, bias=1", "input=[3, 224, 224]"],
        [118_816_768, 118_013_952, 118_013_952, 118_013_952, 118_816_768, 236_027_904]
      ),
      (
        ["layer=batch_norm", "input=[64, 56, 56]"],
        [128, 802_816, 401_408, 1_003_520, 401_408, 0]
      ),
      (
        ["layer=dense, out=3, bias=1", "input=[2, 1, 1]"], [9, 6, 6, 6, 9, 12]
      ),
      (
        ["layer=transposed, k=2, s=2, out=3", "input=[2, 4, 4]"],
        [1_536, 1_536, 384, 384, 384, 768]
      ),
    ])
  func counters(settings: [String], printed: [Double]) throws {
    let scene = try SceneCatalogue.scene(
      named: "layer-costs", settings: SceneCatalogue.settings(arguments: settings))
    #expect(column("prints", of: "counters", in: scene, at: 1) == printed)
  }

  @Test("For pooling the counters differ, and the scene says so instead of a number")
  func pooling() throws {
    let scene = try scene(
      "layer-costs", "layer=max_pool, k=2", "input=[3, 4, 4]", "convention=thop")
    #expect(column("prints", of: "counters", in: scene, at: 1).isEmpty)
    #expect(total("thop", of: "layers", in: scene, at: 2) == nil)
    #expect(scene.frame(at: 2).caption.contains("thop goes by a rule of its own"))
    #expect(scene.frame(at: 1).arithmetic.contains("comparisons = 3·2·2·3 = 36"))
    #expect(column("parameters", of: "layers", in: scene, at: 1) == [0])
  }

  @Test("A network of one's own stands alone unless another is given")
  func alone() throws {
    let scene = try scene("layer-costs", "layers=[[3, 1, 1], [3]]", "input=[2, 8, 8]")
    #expect(scene.frameCount == 3)
    #expect(scene.frame(at: 3).figure("compare") == nil)
    #expect(column("parameters", of: "layers", in: scene, at: 3) == [36, 36])
  }

  @Test(
    "A layer that cannot be is refused with its number, what was found and what was expected",
    arguments: [
      (
        ["layer=cnv, k=3"],
        "`layers`: found `cnv`; expected one of `conv`, `depthwise`, `pointwise`, `transposed`, "
          + "`max_pool`, `avg_pool`, `global_avg_pool`, `batch_norm`, `dense`; did you mean `conv`?"
      ),
      (
        ["layer=conv, k=3", "layer=conv, 3"],
        "layer 2 of `layers`: found `3`; expected an entry such as `k=3`"
      ),
      (
        ["layer=max_pool, k=2, out=3"],
        "`layers`: `out` is not an entry of `max_pool`; it has `k`, `s`, `p`"
      ),
      (["layer=batch_norm, k=2"], "`layers`: `k` is not an entry of `batch_norm`, which has none"),
      (["layer=conv, k=3, k=4"], "`layers`: `k` is given twice"),
      (["layer=conv, s=2"], "`layers`: `conv` needs `k=`"),
      (["layer=conv, k=0"], "`layers`: found 0 for `k`; expected a whole number from 1 to 64"),
      (
        ["layer=conv, k=[1, 2]"],
        "`layers`: found [2] for `k`; expected a whole number from 1 to 64"
      ),
      (
        ["layers=[[3], [1, 2, 3, 4, 5]]"],
        "layer 2 of `layers`: found a row of 5 numbers; expected `[k]`, `[k, s]`, `[k, s, p]` or "
          + "`[k, s, p, d]`"
      ),
      (
        ["compare=conv, k=600"],
        "`compare`: found 600 for `k`; expected a whole number from 1 to 64"
      ),
      (
        ["layers=[[3]]", "layer=conv, k=3"], "`layers` is given twice"
      ),
      (
        ["input=[0, 4, 4]"], "entry 0 of `input` is 0; expected a whole number from 1 to 65536"
      ),
      (
        ["layr=conv"],
        "`layr` is not a setting of `layer-costs`; it has `layers`, `input`, `compare`, "
          + "`convention`; did you mean `layer`?"
      ),
    ])
  func refused(settings: [String], message: String) throws {
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: "layer-costs", settings: SceneCatalogue.settings(arguments: settings))
    }
    #expect(error?.message() == message)
  }

  @Test("The entries of a layer are formulas and may use variables")
  func variables() throws {
    let scene = try SceneCatalogue.scene(
      named: "layer-costs",
      settings: [("layer", "conv, k=n + 1, out=max(n, 4)"), ("input", "[1, 4, 4]")],
      variables: ["n": Value(2)])
    #expect(column("parameters", of: "layers", in: scene, at: 1) == [36])
  }
}
