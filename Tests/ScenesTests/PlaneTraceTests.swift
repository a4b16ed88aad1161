import Testing

@testable import Scenes

@Suite("Tracing over rows, columns and layers")
struct PlaneTraceTests {
  private func trace(
    _ name: String, _ settings: [String], _ figure: String, _ index: [Int], at number: Int
  ) throws -> Trace {
    let scene = try SceneCatalogue.scene(
      named: name, settings: SceneCatalogue.settings(arguments: settings))
    return try #require(scene.trace(of: FigureCell(figure, index), at: number, in: .english))
  }

  @Test("An input of a gradient shows what each output that read it sends back, summed")
  func inputGradient() throws {
    let settings = ["input=[1, 2, 3]", "kernel=[4, 5]", "upstream=[10, 20]"]
    let input = try trace("convolution-gradient", settings, "input", [1], at: 5)
    #expect(input.arithmetic == ["∂L/∂X₁ = 10·5 + 20·4 = 130"])
    let weight = try trace("convolution-gradient", settings, "kernel_gradient", [1], at: 2)
    #expect(weight.arithmetic == ["∂L/∂W₁ = 10·2 + 20·3 = 80"])
    #expect(weight.cells.filter { $0.figure == "input" }.map(\.index) == [[1], [2]])
    let pending = try trace("convolution-gradient", settings, "input", [2], at: 4)
    #expect(pending.arithmetic.isEmpty && pending.caption.contains("still to come"))
    let difference = try trace("convolution-gradient", settings, "input_difference", [1], at: 5)
    #expect(difference.arithmetic.last == "∂L/∂X₁ = 130")
  }

  @Test("With a stride the zeros between the numbers of ∂L/∂Z are told as such")
  func zeros() throws {
    let settings = ["input=[1, 2, 3, 4]", "kernel=[4, 5]", "upstream=[10, 20]", "stride=2"]
    let zero = try trace("convolution-gradient", settings, "dilated", [1], at: 1)
    #expect(zero.cells.isEmpty && zero.caption.hasPrefix("A zero"))
    let number = try trace("convolution-gradient", settings, "dilated", [2], at: 1)
    #expect(number.arithmetic == ["∂L/∂W₀: 20·3 = 60"])
  }

  @Test("A weight of a plane shows each product so far, an input each output that it feeds")
  func plane() throws {
    let settings = ["input=[[1, 2, 3], [4, 5, 6]]", "kernel=[[1, -1]]"]
    let weight = try trace("convolution-2d", settings, "kernel", [0, 1], at: 3)
    #expect(
      weight.arithmetic == ["Z[0, 0]: (−1)·2 = −2", "Z[0, 1]: (−1)·3 = −3", "Z[1, 0]: (−1)·5 = −5"])
    let input = try trace("convolution-2d", settings, "input", [0, 1], at: 4)
    #expect(input.arithmetic == ["Z[0, 0]: (−1)·2 = −2", "Z[0, 1]: 1·2 = 2"])
    let output = try trace("convolution-2d", settings, "output", [0, 1], at: 4)
    #expect(output.arithmetic == ["Z[0, 1] = 1·2 + (−1)·3 = −1"])
  }

  @Test("In groups an input feeds the output channels of its own group alone")
  func groups() throws {
    let settings = ["channels=2", "groups=2", "size=3", "seed=4"]
    let input = try trace("convolution-2d", settings, "input", [1, 1, 1], at: 2)
    #expect(input.cells == [FigureCell("output", [1, 0, 0])])
  }

  @Test("A stamped number is the sum of the stamps over it, and a gathered one equals it")
  func transposed() throws {
    let settings = ["input=[1, 2]", "kernel=[3, 4]", "stride=1"]
    let stamped = try trace("transposed-convolution", settings, "scattered", [1], at: 2)
    #expect(stamped.arithmetic == ["Σ₁ = 1·4 + 2·3 = 10"])
    let output = try trace("transposed-convolution", settings, "output", [1], at: 5)
    #expect(output.arithmetic == ["Z₁ = 1·4 + 2·3 = 10"])
    #expect(output.cells.contains(FigureCell("scattered", [1])))
    let cell = try trace("transposed-convolution", settings, "stuffed", [1], at: 5)
    #expect(cell.arithmetic == ["Z₀: 1·3 = 3", "Z₁: 1·4 = 4"])
  }

  @Test("A pooled input shows the windows that read it, and what comes back")
  func pooled() throws {
    let settings = ["input=[[1, 9, 2]]", "size=1", "stride=1", "upstream=[[1, 2, 3]]"]
    let input = try trace("pooling", settings, "input", [0, 1], at: 3)
    #expect(input.cells == [FigureCell("output", [0, 1])])
    let gradient = try trace("pooling", settings, "input_gradient", [0, 1], at: 6)
    #expect(gradient.arithmetic == ["∂L/∂X[0, 1] = 2"])
  }

  @Test("A pixel's number goes into every new channel at its own pixel alone")
  func pointwise() throws {
    let input = try trace("pointwise", [], "input", [0, 0, 1], at: 6)
    #expect(
      input.cells.filter { $0.figure == "output" }
        == [FigureCell("output", [0, 0, 1]), FigureCell("output", [1, 0, 1])])
    #expect(input.arithmetic == ["Z[0, 0, 1]: 1·2 = 2", "Z[1, 0, 1]: 0.5·2 = 1"])
  }

  @Test("The numbers of a layer's cost show their factors, a counter its rule")
  func costs() throws {
    let parameters = try trace("layer-costs", [], "layers", [1, 2], at: 2)
    #expect(parameters.arithmetic == ["parameters = 64·3·1·1 = 192"])
    let additions = try trace("layer-costs", [], "layers", [1, 4], at: 2)
    #expect(additions.arithmetic == ["additions = 12,582,912 − 4,194,304 = 8,388,608"])
    let counter = try trace(
      "layer-costs", ["layer=batch_norm", "input=[64, 56, 56]"], "counters", [1, 1], at: 1)
    #expect(counter.arithmetic == ["thop = 802,816: 4 for each entry"])
    let share = try trace("multipliers", ["alpha=0.5", "rho=1"], "parts", [2, 2], at: 6)
    #expect(share.arithmetic.first?.hasSuffix("= 0.25") == true)
  }
}
