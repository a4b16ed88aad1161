import Engine
import Testing

@testable import Scenes

@Suite("convolution-1d")
struct Convolution1DTests {
  @Test("Every window stands with its arithmetic in real numbers")
  func arithmetic() throws {
    let scene = try scene("convolution-1d", "input=[1,2,-1,3,0]", "kernel=[2,-1]")
    #expect(
      (1...scene.frameCount).map { scene.frame(at: $0).arithmetic } == [
        ["Z₀ = 2·1 + (−1)·2 = 0"], ["Z₁ = 2·2 + (−1)·(−1) = 5"],
        ["Z₂ = 2·(−1) + (−1)·3 = −5"], ["Z₃ = 2·3 + (−1)·0 = 6"],
      ])
  }

  @Test("Frame i + 1 shows output i as the sum over j of W_j times X at s·i + d·j − p")
  func definition() throws {
    let (x, w) = ([1, 2, -1, 3, 0, 4, -2.0], [2, -1, 0.5])
    let scene = try scene(
      "convolution-1d", "input=[1, 2, -1, 3, 0, 4, -2]", "kernel=[2, -1, 0.5]", "stride=2",
      "padding=1", "dilation=2")
    let outputs = numbers("output", of: scene, at: scene.frameCount)
    #expect(outputs.count == 3)
    for (i, output) in outputs.enumerated() {
      let sum = w.indices.reduce(0.0) { sum, j -> Double in
        let cell = 2 * i + 2 * j - 1
        return x.indices.contains(cell) ? sum + w[j] * x[cell] : sum
      }
      #expect(output == sum)
      #expect(numbers("output", of: scene, at: i + 1) == Array(outputs[...i]))
    }
  }

  @Test("The flip is a true convolution, beside which the outputs without it stand")
  func flip() throws {
    let settings = ["input=[1, 2, -1, 3, 0]", "kernel=[2, -1, 3]"]
    let turned = try scene("convolution-1d", settings[0], settings[1], "flip=yes")
    let straight = try scene("convolution-1d", settings[0], settings[1])
    let x = [1, 2, -1, 3, 0.0]
    let w = [2, -1, 3.0]
    let convolution = (2..<5).map { (i: Int) -> Double in
      w.indices.reduce(0.0) { sum, j in sum + w[j] * x[i - j] }
    }
    #expect(numbers("output", of: turned, at: 3) == convolution)
    #expect(
      numbers("unflipped", of: turned, at: 3) == numbers("output", of: straight, at: 3))
    #expect(numbers("kernel", of: turned, at: 1) == w)
    #expect(numbers("flipped", of: turned, at: 1) == w.reversed())
    #expect(straight.frame(at: 1).figure("flipped") == nil)
    #expect(turned.frame(at: 3).caption.hasSuffix("compare the two rows."))
  }

  @Test("A symmetric kernel shows no difference, and the last frame says why")
  func symmetric() throws {
    let scene = try scene(
      "convolution-1d", "input=[1, 2, -1, 3, 0]", "kernel=[-1, 2, -1]", "flip=yes")
    #expect(
      numbers("output", of: scene, at: 3) == numbers("unflipped", of: scene, at: 3))
    #expect(scene.frame(at: 3).caption.contains("reads the same backwards"))
  }

  @Test("A window that does not fit whole gets a frame of its own and no output: floor, not ceil")
  func floor() throws {
    let scene = try scene(
      "convolution-1d", "input=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "kernel=[1, 1, 1]", "stride=2")
    #expect(scene.frameCount == 5)
    #expect(numbers("output", of: scene, at: 5).count == 4)
    #expect(scene.frame(at: 5).arithmetic == ["⌊(10 − 3) / 2⌋ + 1 = 4"])
    guard case .grid(let kernel)? = scene.frame(at: 5).figure("kernel")?.content else {
      Issue.record("the last frame shows no kernel")
      return
    }
    #expect(kernel.placement?.columns == [8, 9, 10])
  }

  @Test("Where every window fits and every cell is read there is no frame beyond the outputs")
  func nothingLeftOver() throws {
    #expect(try scene("convolution-1d", "input=[1, 2, 3, 4, 5]").frameCount == 4)
    #expect(
      try scene("convolution-1d", "input=[1, 2, 3, 4, 5]", "kernel=[1, 2, 3]", "stride=2")
        .frameCount == 2)
  }

  @Test("A lost cell is marked once the window is past it, never before")
  func lost() throws {
    let scene = try scene(
      "convolution-1d", "input=[3, 1, 4, 1, 5, 9]", "kernel=[1]", "stride=2")
    #expect(scene.frameCount == 4)
    let marks = (1...4).map { frame in
      roles("input", of: scene, at: frame).indices.filter {
        roles("input", of: scene, at: frame)[$0] == .lost
      }
    }
    #expect(marks == [[], [1], [1, 3], [1, 3, 5]])
    #expect(scene.frame(at: 4).caption.contains("cells 1, 3, 5: they are lost"))
  }

  @Test("Padding left over at the end loses nothing of the input")
  func onlyPadding() throws {
    let scene = try scene(
      "convolution-1d", "input=[1, 2, 3, 4, 5, 6]", "kernel=[1, 1, 1]", "stride=2", "padding=1")
    #expect(scene.frameCount == 4)
    #expect(scene.frame(at: 4).caption.hasSuffix("nothing of the input is lost."))
    #expect(!roles("input", of: scene, at: 4).contains(.lost))
  }

  @Test("Padding is drawn as added zeros, also where the window lies over it")
  func padding() throws {
    let scene = try scene("convolution-1d", "input=[5, 6]", "kernel=[1, 1]", "padding=2")
    guard case .grid(let grid)? = scene.frame(at: 2).figure("input")?.content else {
      Issue.record("there is no input")
      return
    }
    #expect(grid.shape == [6])
    #expect(grid.rows[0].map(\.value) == [0, 0, 5, 6, 0, 0])
    #expect(grid.rows[0].map(\.isPadding) == [true, true, false, false, true, true])
    #expect(grid.rows[0].map(\.role) == [.padding, .window, .window, .plain, .padding, .padding])
  }

  @Test("The kernel lies below the cells that its weights multiply")
  func placement() throws {
    let scene = try scene(
      "convolution-1d", "input=[1, 2, 3, 4, 5, 6]", "kernel=[1, 2]", "dilation=3", "stride=2")
    guard case .grid(let kernel)? = scene.frame(at: 2).figure("kernel")?.content else {
      Issue.record("there is no kernel")
      return
    }
    #expect(kernel.placement == Grid.Placement(below: "input", columns: [2, 5]))
    #expect(kernel.shape == [2])
  }
}
