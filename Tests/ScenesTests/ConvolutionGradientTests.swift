import Engine
import Testing

@testable import Scenes

@Suite("convolution-gradient")
struct ConvolutionGradientTests {
  @Test(
    "The worked example holds: dW = (AD + BE, BD + CE), dX = (Di, Dj + Ei, Ej)", arguments: 0..<20)
  func workedExample(seed: Int) throws {
    var stream = RandomStream(seed: UInt32(seed), path: "worked-example")
    let (a, b, c) = (draw(&stream), draw(&stream), draw(&stream))
    let (i, j, d, e) = (draw(&stream), draw(&stream), draw(&stream), draw(&stream))
    let scene = try scene(
      "convolution-gradient", "input=[\(a), \(b), \(c)]", "kernel=[\(i), \(j)]",
      "upstream=[\(d), \(e)]")
    #expect(scene.frameCount == 5)
    let ofKernel = [a * d + b * e, b * d + c * e]
    let ofInput = [d * i, d * j + e * i, e * j]
    #expect(numbers("kernel_gradient", of: scene, at: 2) == ofKernel.map(Double.init))
    #expect(numbers("input_gradient", of: scene, at: 5) == ofInput.map(Double.init))
  }

  @Test("One frame a weight, then one frame a cell; each adds one number")
  func frames() throws {
    let scene = try scene("convolution-gradient")
    #expect(scene.frameCount == 7)
    #expect(scene.frame(at: 2).arithmetic == ["∂L/∂W₁ = 0.5·2 + (−1)·(−1) + 2·3 + 0.5·0 = 8"])
    #expect((1...2).map { numbers("kernel_gradient", of: scene, at: $0).count } == [1, 2])
    #expect((3...7).map { numbers("input_gradient", of: scene, at: $0).count } == [1, 2, 3, 4, 5])
    let check = try #require(scene.frame(at: 2).checks.first)
    #expect(check.title == "∂L/∂W₁" && check.value == 8)
    #expect(abs(check.difference - 8) < 1e-6 && check.agrees)
  }

  @Test("A stride dilates the upstream gradient in both gradients")
  func stride() throws {
    let scene = try scene(
      "convolution-gradient", "input=[1, 2, -1, 3, 0, 2, 5]", "kernel=[2, -1, 1]",
      "upstream=[1, -2, 4]", "stride=2")
    #expect(numbers("dilated", of: scene, at: 1) == [1, 0, -2, 0, 4])
    #expect(numbers("upstream", of: scene, at: 1) == [1, -2, 4])
    #expect(numbers("extended", of: scene, at: 4) == [0, 0, 1, 0, -2, 0, 4, 0, 0])
    let dense = Convolution1D()
    let dilated = Tensor([1, 0, -2, 0, 4])
    let ofKernel = try dense.forward(Tensor([1, 2, -1, 3, 0, 2, 5]), weight: dilated)
    let ofInput = try Convolution1D(padding: 2).forward(dilated, weight: Tensor([1, -1, 2]))
    #expect(numbers("kernel_gradient", of: scene, at: 3) == ofKernel.elements)
    #expect(numbers("input_gradient", of: scene, at: 10) == ofInput.elements)
  }

  @Test("The input's gradient is the full correlation with the flipped kernel")
  func flip() throws {
    let scene = try scene(
      "convolution-gradient", "input=[1, 2, 3, 4]", "kernel=[2, -1, 3]", "upstream=[5, 7]")
    #expect(numbers("flipped", of: scene, at: 4) == [3, -1, 2])
    #expect(numbers("extended", of: scene, at: 4) == [0, 0, 5, 7, 0, 0])
    #expect(numbers("input_gradient", of: scene, at: 7) == [10, 9, 8, 21])
    #expect(scene.frame(at: 5).arithmetic == ["∂L/∂X₁ = 0·3 + 5·(−1) + 7·2 = 9"])
  }

  @Test("With dilation d a weight's gradient sums the upstream times X at s·i + d·j")
  func dilation() throws {
    let x = [1, 2, -1, 3, 0, 4, -2, 6.0]
    let scene = try scene(
      "convolution-gradient", "input=[1, 2, -1, 3, 0, 4, -2, 6]", "kernel=[1, 1, 1]",
      "upstream=[2, -3]", "stride=3", "dilation=2")
    let expected = (0..<3).map { (j: Int) -> Double in
      let (first, second) = (x[2 * j], x[3 + 2 * j])
      return 2 * first - 3 * second
    }
    #expect(numbers("kernel_gradient", of: scene, at: 3) == expected)
  }

  @Test("A lost cell has gradient 0, and the frame says that no output read it")
  func lost() throws {
    let scene = try scene(
      "convolution-gradient", "input=[1, 2, -1, 3, 0, 2]", "kernel=[2, -1, 1]",
      "upstream=[1, -2]", "stride=2")
    #expect(roles("input", of: scene, at: 1).last == .lost)
    #expect(numbers("input_gradient", of: scene, at: 9).last == 0)
    #expect(scene.frame(at: 9).caption.hasPrefix("No output read X₅"))
  }

  @Test("Padding is cropped: the gradient is as long as the input without it")
  func crop() throws {
    let scene = try scene("convolution-gradient", "kernel=[2, -1, 1]", "padding=2")
    #expect(numbers("input_gradient", of: scene, at: scene.frameCount).count == 5)
    #expect(scene.frame(at: 4).caption.hasSuffix("nobody needs the gradient of added zeros."))
    guard
      case .grid(let grid)? = scene.frame(at: 4).figure("input_gradient")?.content
    else {
      Issue.record("there is no gradient")
      return
    }
    #expect(grid.placement?.columns == [2, 3, 4, 5, 6])
  }

  @Test("A central difference that is off by more than rounding is marked")
  func disagreement() {
    let gradient = CheckedGradient(
      title: "∂L/∂W", differenceTitle: "ΔL/ΔW", values: [8, 8],
      differences: [8.000_000_1, 8.001], agreement: Agreement(scale: 100))
    #expect(gradient.differenceCells(upTo: 1).map(\.role) == [.agreeing, .disagreeing])
    #expect(gradient.check(1)?.agrees == false)
    #expect(gradient.check(2) == nil)
  }

  @Test("Where no upstream gradient is given, one of the right length is taken")
  func defaultUpstream() throws {
    let scene = try scene("convolution-gradient", "input=[1, 2, 3, 4, 5, 6, 7]", "kernel=[1, 1]")
    #expect(numbers("upstream", of: scene, at: 1) == [0.5, -1, 2, 0.5, 0.5, -1])
  }

  private func draw(_ stream: inout RandomStream) -> Int { stream.integer(in: -9...9) }
}
