import Engine
import Testing

@testable import Scenes

@Suite("convolution-2d and pointwise")
struct Convolution2DTests {
  @Test("The partial sums of the channels and the bias add up to the output")
  func partialSums() throws {
    let scene = try scene("convolution-2d", "channels=3", "bias=[0.5]", "size=4")
    #expect(scene.frameCount == 4)
    for frame in 1...4 {
      let sums = numbers("partial", of: scene, at: frame)
      #expect(sums.count == 3)
      let output = numbers("output", of: scene, at: frame)
      #expect(output.last == sums.reduce(0.5, +))
      #expect(scene.frame(at: frame).arithmetic.count == 4)
    }
  }

  @Test("Frame o·h·w + y·w + x + 1 computes that output as the engine does")
  func order() throws {
    let x = try Tensor(shape: [2, 2, 3], elements: (1...12).map(Double.init))
    let w = try Tensor(shape: [2, 2, 1, 2], elements: [1, 0, 2, -1, 3, 1, -2, 0.5])
    let engine = try Convolution2D().forward(x, weight: w)
    let scene = try scene(
      "convolution-2d", "input=[[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]",
      "kernel=[[[[1, 0]], [[2, -1]]], [[[3, 1]], [[-2, 0.5]]]]")
    #expect(scene.frameCount == 8)
    for frame in 1...8 {
      #expect(numbers("output", of: scene, at: frame) == Array(engine.elements[..<frame]))
    }
    #expect(numbers("kernel", of: scene, at: 5) == [3, 1, -2, 0.5])
  }

  @Test("Depthwise: each output channel reads its own channel alone")
  func depthwise() throws {
    let scene = try scene("convolution-2d", "channels=2", "groups=2", "size=3")
    #expect(scene.frameCount == 2)
    #expect(scene.frame(at: 2).caption.hasPrefix("Output channel 1 reads channel 1 alone"))
    #expect(roles("input", of: scene, at: 2).prefix(9).allSatisfy { $0 == .plain })
    #expect(roles("input", of: scene, at: 2).suffix(9).allSatisfy { $0 == .window })
    #expect(scene.frame(at: 2).figure("partial") == nil)
  }

  @Test(
    "The padding shows what its mode puts there, and the output is made of it",
    arguments: [
      ("zeros", [0, 0, 0.0, 0, 1, 2]), ("reflect", [5, 4, 5, 2, 1, 2]),
      ("replicate", [1, 1, 2, 1, 1, 2]), ("circular", [9, 7, 8, 3, 1, 2]),
    ])
  func padding(mode: String, corner: [Double]) throws {
    let scene = try scene(
      "convolution-2d", "input=[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
      "kernel=[[1, 1, 1], [1, 1, 1], [1, 1, 1]]", "padding=1", "padding_mode=\(mode)")
    let shown = numbers("input", of: scene, at: 1)
    #expect(shown.count == 25)
    #expect(Array(shown[0..<3]) + Array(shown[5..<8]) == corner)
    let window = [0, 1, 2, 5, 6, 7, 10, 11, 12].map { shown[$0] }
    #expect(numbers("output", of: scene, at: 1) == [window.reduce(0, +)])
  }

  @Test("Same padding keeps the size, whatever the kernel")
  func same() throws {
    let scene = try scene("convolution-2d", "size=4", "kernel=[[1, 2]]", "padding=same")
    #expect(scene.frameCount == 16)
    let strided = try self.scene("convolution-2d", "size=5", "stride=2", "padding=same")
    #expect(strided.frameCount == 9)
  }

  @Test("The same seed draws the same input, another one another")
  func seed() throws {
    let one = try scene("convolution-2d", "seed=5").frame(at: 1)
    let again = try scene("convolution-2d", "seed=5").frame(at: 1)
    let other = try scene("convolution-2d", "seed=6").frame(at: 1)
    #expect(one == again && one != other)
  }

  @Test("A 1×1 convolution is a matrix product across the channels of each pixel")
  func pointwise() throws {
    let scene = try scene("pointwise")
    let x = numbers("input", of: scene, at: 1)
    let w = try Tensor(shape: [2, 3], elements: numbers("weights", of: scene, at: 1))
    let product = try LinearAlgebra.product(w, Tensor(shape: [3, 6], elements: x))
    #expect(numbers("output", of: scene, at: scene.frameCount) == product.elements)
    #expect(scene.frame(at: 1).arithmetic.first == "Z[0, 0, 0] = 1·1 + 0·0 + (−1)·5 = −4")
  }

  @Test("An activation stands after the mix")
  func activation() throws {
    let scene = try scene("pointwise", "activation=relu")
    let (mixed, output) = (
      numbers("mixed", of: scene, at: 6), numbers("output", of: scene, at: 6)
    )
    #expect(mixed.contains { $0 < 0 })
    #expect(output == mixed.map { max(0, $0) })
    #expect(scene.frame(at: 1).arithmetic[1] == "relu(−4) = 0")
  }

  @Test(
    "Settings that do not fit are refused",
    arguments: [
      (
        "pointwise", ["weights=[[1, 2]]"], "`weights` has the shape [1, 2]; expected [1, 3]"
      ),
      (
        "convolution-2d", ["size=2", "kernel=[[1, 2, 3]]"],
        "a kernel of 3 does not fit an input of 2 with padding 0"
      ),
      (
        "convolution-2d", ["padding=sam"],
        "found `sam` for `padding`; expected a whole number from 0 to 8, two as in `[1, 2]`, or "
          + "one of `same`, `valid`; did you mean `same`?"
      ),
      ("pooling", ["size=5"], "a size of 5 does not fit an input of 4 with padding 0"),
      ("pooling", ["upstream=[[1]]"], "`upstream` has the shape [1, 1]; expected [2, 2]"),
      (
        "pooling", ["mode=maximum"],
        "found `maximum` for `mode`; expected one of `max`, `average`; did you mean `max`?"
      ),
    ])
  func refusals(name: String, settings: [String], message: String) throws {
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: name, settings: SceneCatalogue.settings(arguments: settings))
    }
    #expect(error?.message() == message)
  }

  private func scene(_ name: String, _ arguments: String...) throws -> any Scene {
    try SceneCatalogue.scene(
      named: name, settings: SceneCatalogue.settings(arguments: arguments))
  }
}
