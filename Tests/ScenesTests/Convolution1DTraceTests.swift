import Formula
import Testing

@testable import Scenes

@Suite("Tracing in convolution-1d")
struct Convolution1DTraceTests {
  private func scene(_ settings: (name: String, source: String)...) throws -> any Scene {
    try SceneCatalogue.scene(named: "convolution-1d", settings: settings)
  }

  @Test("An output shows its window, with the arithmetic of its frame")
  func output() throws {
    let scene = try scene()
    let trace = try #require(scene.trace(of: FigureCell("output", [1]), at: 3, in: .english))
    #expect(trace.cells.filter { $0.figure == "input" }.map(\.index) == [[1], [2]])
    #expect(trace.arithmetic == scene.frame(at: 2).arithmetic)
    #expect(trace.caption.contains("Z₁ is made of 2 cells"))
  }

  @Test("What is not known yet, and what there is not, cannot be traced")
  func unknown() throws {
    let scene = try scene()
    for cell in [
      FigureCell("output", [2]), FigureCell("output", [-1]), FigureCell("output", []),
      FigureCell("input", [5]), FigureCell("kernel", [2]), FigureCell("other", [0]),
    ] {
      #expect(scene.trace(of: cell, at: 2, in: .english) == nil)
    }
  }

  @Test("An input shows every output that it has gone into, a weight each of its products")
  func inputAndWeight() throws {
    let scene = try scene()
    let input = try #require(scene.trace(of: FigureCell("input", [2]), at: 4, in: .english))
    #expect(input.cells.filter { $0.figure == "output" }.map(\.index) == [[1], [2]])
    #expect(input.arithmetic == ["Z₁: (−1)·(−1) = 1", "Z₂: 2·(−1) = −2"])
    let weight = try #require(scene.trace(of: FigureCell("kernel", [0]), at: 2, in: .english))
    #expect(weight.arithmetic == ["Z₀: 2·1 = 2", "Z₁: 2·2 = 4"])
  }

  @Test("A lost cell has gone into nothing, and with a flip the turned kernel is traced")
  func lostAndFlipped() throws {
    let strided = try scene(("stride", "3"))
    let lost = try #require(strided.trace(of: FigureCell("input", [2]), at: 9, in: .english))
    #expect(lost.cells.isEmpty && lost.arithmetic.isEmpty)
    let flipped = try scene(("flip", "yes"))
    let turned = try #require(flipped.trace(of: FigureCell("flipped", [0]), at: 1, in: .english))
    #expect(turned.arithmetic == ["Z₀: (−1)·1 = −1"])
    let given = try #require(flipped.trace(of: FigureCell("kernel", [0]), at: 1, in: .english))
    #expect(given.cells == [FigureCell("flipped", [1])])
    let other = try #require(flipped.trace(of: FigureCell("unflipped", [0]), at: 1, in: .english))
    #expect(other.arithmetic == ["Z₀ = 2·1 + (−1)·2 = 0"])
  }

  @Test("Every cell of every frame is traced or refused, whatever is asked")
  func anything() throws {
    let scene = try scene(("padding", "2"), ("dilation", "2"), ("stride", "2"))
    for number in -1...scene.frameCount + 1 {
      for figure in scene.frame(at: number).figures {
        for index in -2..<12 {
          let trace = scene.trace(of: FigureCell(figure.name, [index]), at: number, in: .english)
          #expect(trace?.caption.isEmpty != true)
        }
      }
    }
  }
}
