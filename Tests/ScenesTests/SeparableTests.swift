import Engine
import Testing

@testable import Scenes

@Suite("separable")
struct SeparableTests {
  @Test("Both sides do equally many multiplications until the separable one is done")
  func race() throws {
    let scene = try scene("separable")
    for frame in 1...13 {
      #expect(
        bar("standard", of: "work", in: scene, at: frame)
          == bar("separable", of: "work", in: scene, at: frame))
    }
    #expect(bar("standard", of: "work", in: scene, at: 36) == 648)
    #expect(bar("separable", of: "work", in: scene, at: 36) == 234)
    #expect(scene.frame(at: 13).caption.hasPrefix("The separable side is done."))
  }

  @Test("Both give the same numbers, for the standard kernel is a product of the two")
  func same() throws {
    let scene = try scene("separable", "c_in=3", "c_out=5")
    let last = scene.frameCount
    #expect(numbers("standard", of: scene, at: last) == numbers("pointwise", of: scene, at: last))
    #expect(numbers("standard", of: scene, at: last).count == 45)
  }

  @Test(
    "The ratio at the end is 1/N + 1/k², and the work that was counted step by step says so too")
  func ratio() throws {
    let scene = try scene("separable", "size=6", "kernel=3", "c_in=2", "c_out=4")
    let block = try SeparableBlock(kernel: 3, size: 4, inputs: 2, outputs: 4)
    let last = scene.frameCount
    let halves = try #require(bar("separable", of: "work", in: scene, at: last))
    let whole = try #require(bar("standard", of: "work", in: scene, at: last))
    #expect(halves / whole == block.ratio)
    #expect(scene.frame(at: last).arithmetic.last == "416 / 1,152 = 1/4 + 1/9 = 0.3611")
  }

  @Test("With one output channel taking it apart costs more than it saves")
  func dearer() throws {
    let scene = try scene("separable", "c_out=1")
    let last = scene.frameCount
    let halves = try #require(bar("separable", of: "work", in: scene, at: last))
    let whole = try #require(bar("standard", of: "work", in: scene, at: last))
    #expect(halves > whole)
    #expect(scene.frame(at: last).caption.contains("costs more than it saves"))
  }

  @Test("A picked number shows what it is made of, an input what it feeds")
  func traces() throws {
    let scene = try scene("separable")
    let whole = scene.trace(of: FigureCell("standard", [1, 0, 0]), at: 1, in: .english)
    #expect(whole?.cells.count == 18)
    let half = scene.trace(of: FigureCell("depthwise", [1, 0, 0]), at: 1, in: .english)
    #expect(half?.cells.allSatisfy { $0.index[0] == 1 } == true && half?.cells.count == 9)
    let input = scene.trace(of: FigureCell("input", [0, 2, 2]), at: 1, in: .english)
    #expect(input?.arithmetic == ["9·4 = 36"])
    #expect(scene.trace(of: FigureCell("input", [0, 9, 2]), at: 1, in: .english) == nil)
  }
}
