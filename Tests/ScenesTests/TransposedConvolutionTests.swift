import Engine
import Testing

@testable import Scenes

@Suite("transposed-convolution")
struct TransposedConvolutionTests {
  @Test("Stamping and sliding give the same, which is the engine's", arguments: 0...1, 1...3)
  func views(padding: Int, stride: Int) throws {
    let scene = try scene(
      "transposed-convolution", "input=[[1, 2, -1], [3, -1, 0.5]]",
      "kernel=[[1, 0, 2], [2, -1, 1]]", "stride=\(stride)", "padding=\(padding)")
    let engine = try TransposedConvolution2D(stride: stride, padding: Padding(padding)).forward(
      Tensor(shape: [2, 3], elements: [1, 2, -1, 3, -1, 0.5]),
      weight: Tensor(shape: [2, 3], elements: [1, 0, 2, 2, -1, 1]))
    #expect(scene.frameCount == 6 + engine.count)
    #expect(numbers("output", of: scene, at: scene.frameCount) == engine.elements)
    #expect(keptOfScattered(scene) == engine.elements)
  }

  @Test("Each frame of the first half stamps one cell, overlaps added")
  func stamps() throws {
    let scene = try scene(
      "transposed-convolution", "input=[1, 2]", "kernel=[3, 4]", "stride=1")
    #expect(numbers("scattered", of: scene, at: 1) == [3, 4, 0])
    #expect(numbers("scattered", of: scene, at: 2) == [3, 10, 8])
    #expect(scene.frame(at: 2).arithmetic == ["2·[3, 4] = [6, 8]"])
    #expect(numbers("stuffed", of: scene, at: 3) == [0, 1, 2, 0])
    #expect(numbers("flipped", of: scene, at: 3) == [4, 3])
    #expect(scene.frame(at: 4).arithmetic == ["Z₁ = 1·4 + 2·3 = 10"])
  }

  @Test("The output padding lengthens the end, and the stride puts zeros between")
  func outputPadding() throws {
    let scene = try scene(
      "transposed-convolution", "input=[1, 2]", "kernel=[3, 4, 5]", "stride=2", "padding=1",
      "output_padding=1")
    #expect(numbers("stuffed", of: scene, at: 3) == [0, 0, 1, 0, 2, 0, 0, 0])
    #expect(numbers("output", of: scene, at: scene.frameCount) == [4, 11, 8, 10])
  }

  @Test("An output padding as large as the stride is refused")
  func refusal() throws {
    #expect(throws: SceneError.self) {
      try scene("transposed-convolution", "stride=2", "output_padding=2")
    }
  }

  @Test("A padding that crops everything is refused in one sentence")
  func nothingLeft() {
    let error = #expect(throws: SceneError.self) {
      try scene("transposed-convolution", "padding=2")
    }
    #expect(error?.message() == "a padding of 2 crops the whole output")
  }

  private func keptOfScattered(_ scene: any Scene) -> [Double] {
    let frame = scene.frame(at: scene.frameCount)
    guard case .grid(let grid)? = frame.figure("scattered")?.content else { return [] }
    return grid.rows.joined().filter { $0.role != .lost }.compactMap(\.value)
  }
}
