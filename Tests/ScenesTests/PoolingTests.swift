import Engine
import Testing

@testable import Scenes

@Suite("pooling")
struct PoolingTests {
  @Test("The largest of each window, then the gradient to the one cell that was largest")
  func largest() throws {
    let scene = try scene("pooling", "upstream=[[1, 2], [3, 4]]")
    #expect(scene.frameCount == 8)
    #expect(numbers("output", of: scene, at: 4) == [6, 5, 7, 9])
    #expect(scene.frame(at: 1).arithmetic == ["Z[0, 0] = max(1, 3, 4, 6) = 6"])
    #expect(scene.frame(at: 6).arithmetic == ["∂L/∂X[1, 2] = 0 + 2 = 2"])
    #expect(
      numbers("input_gradient", of: scene, at: 8)
        == [0, 0, 0, 0, 0, 1, 2, 0, 3, 0, 4, 0, 0, 0, 0, 0])
  }

  @Test("The mean of each window, then the gradient spread evenly")
  func average() throws {
    let scene = try scene("pooling", "mode=average", "upstream=[[1, 2], [3, 4]]")
    #expect(numbers("output", of: scene, at: 4) == [3.5, 2, 3, 6.5])
    #expect(scene.frame(at: 2).arithmetic == ["Z[0, 1] = (2 + 0 + 5 + 1) / 4 = 2"])
    #expect(scene.frame(at: 6).arithmetic == ["2 / 4 = 0.5"])
    #expect(numbers("input_gradient", of: scene, at: 8).reduce(0, +) == 10)
    #expect(numbers("input_gradient", of: scene, at: 8)[2] == 0.5)
  }

  @Test("Of equal numbers the first gets the whole gradient")
  func ties() throws {
    let scene = try scene("pooling", "input=[[4, 4], [4, 1]]", "upstream=[[5]]")
    #expect(numbers("input_gradient", of: scene, at: 2) == [5, 0, 0, 0])
    #expect(scene.frame(at: 1).caption.contains("stands there 3 times: the first one counts"))
  }

  @Test("A shift that keeps the largest inside its window changes nothing, another one does")
  func shift() throws {
    let here = try scene("pooling", "input=[[9, 0, 0, 0], [0, 0, 0, 0]]")
    let inside = try scene("pooling", "input=[[0, 9, 0, 0], [0, 0, 0, 0]]")
    let outside = try scene("pooling", "input=[[0, 0, 9, 0], [0, 0, 0, 0]]")
    #expect(numbers("output", of: here, at: 2) == numbers("output", of: inside, at: 2))
    #expect(numbers("output", of: here, at: 2) != numbers("output", of: outside, at: 2))
  }

  @Test("Where windows overlap the gradients of one cell add up")
  func overlap() throws {
    let scene = try scene(
      "pooling", "input=[[1, 9, 2]]", "size=1", "stride=1", "upstream=[[1, 2, 3]]")
    #expect(numbers("input_gradient", of: scene, at: 6) == [1, 2, 3])
    let wide = try self.scene3()
    #expect(numbers("input_gradient", of: wide, at: 8)[4] == 10)
    #expect(wide.frame(at: 8).arithmetic == ["∂L/∂X[1, 1] = 6 + 4 = 10"])
  }

  @Test("Rows and columns that no window reads are marked and said")
  func lost() throws {
    let scene = try scene("pooling", "input=[[1, 2, 3], [4, 5, 6], [7, 8, 9]]")
    #expect(roles("input", of: scene, at: 1).filter { $0 == .lost }.count == 5)
    #expect(scene.frame(at: 1).caption.hasSuffix("No window reads row 2, column 2: lost."))
  }

  private func scene3() throws -> any Scene {
    try scene(
      "pooling", "input=[[1, 2, 3], [4, 99, 6], [7, 8, 9]]", "stride=1",
      "upstream=[[1, 2], [3, 4]]")
  }
}
