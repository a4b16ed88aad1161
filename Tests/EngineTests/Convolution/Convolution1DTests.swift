import Engine
import Testing

@Suite("Convolutions along one axis")
struct Convolution1DTests {
  @Test("The kernel is not flipped: Z_i = Σ W_j X_{i+j}")
  func noFlip() throws {
    let z = try Convolution1D().forward(Tensor([1, 2, -1, 3, 0]), weight: Tensor([2, -1]))
    #expect(z == Tensor([0, 5, -5, 6]))
  }

  @Test("The worked example: dW = (AD + BE, BD + CE), dX = (Di, Dj + Ei, Ej)")
  func workedExample() throws {
    let (a, b, c, i, j, d, e) = (2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0)
    let (x, w, dz) = (Tensor([a, b, c]), Tensor([i, j]), Tensor([d, e]))
    let convolution = Convolution1D()
    #expect(
      try convolution.weightGradient(x, upstream: dz, kernel: 2)
        == Tensor([a * d + b * e, b * d + c * e]))
    #expect(
      try convolution.inputGradient(weight: w, upstream: dz, input: 3)
        == Tensor([d * i, d * j + e * i, e * j]))
  }

  @Test("Stride, padding and dilation of both gradients agree with central differences")
  func gradients() throws {
    for var stream in RandomCases.streams("conv1d", count: 100) {
      let convolution = Convolution1D(
        stride: stream.integer(in: 1...3), padding: stream.padding(upTo: 2),
        dilation: stream.integer(in: 1...2), mode: PaddingMode.allCases[stream.integer(in: 0...3)])
      let x = try stream.normal(shape: [stream.integer(in: 4...9)])
      let w = try stream.normal(shape: [stream.integer(in: 1...3)])
      guard let z = try? convolution.forward(x, weight: w) else { continue }
      let dz = try stream.normal(shape: z.shape)
      let dx = try centralDifference(
        of: { x throws(EngineError) in try convolution.forward(x, weight: w).inner(dz) }, at: x)
      let dw = try centralDifference(
        of: { w throws(EngineError) in try convolution.forward(x, weight: w).inner(dz) }, at: w)
      let inputGradient = try convolution.inputGradient(weight: w, upstream: dz, input: x.count)
      let weightGradient = try convolution.weightGradient(x, upstream: dz, kernel: w.count)
      #expect(inputGradient.distance(to: dx) < 1e-8)
      #expect(weightGradient.distance(to: dw) < 1e-8)
    }
  }

  @Test("∂L/∂X is the full correlation of ∂L/∂Z, dilated by the stride, with the flipped kernel")
  func inputGradientByFlipping() throws {
    for var stream in RandomCases.streams("conv1d-flip", count: 100) {
      let (n, k) = (stream.integer(in: 4...9), stream.integer(in: 1...4))
      let (s, d) = (stream.integer(in: 1...3), stream.integer(in: 1...2))
      let padding = stream.padding(upTo: d * (k - 1))
      guard
        let window = try? Window(input: n, kernel: k, stride: s, padding: padding, dilation: d)
      else { continue }
      let w = try stream.normal(shape: [k])
      let dz = try stream.normal(shape: [window.outputSize])
      let lost = (n + padding.before + padding.after - window.span) % s
      var spread = [Double](repeating: 0, count: (window.outputSize - 1) * s + 1 + lost)
      for (index, entry) in dz.elements.enumerated() { spread[index * s] = entry }
      let full = Convolution1D(
        padding: Padding(
          before: d * (k - 1) - padding.before, after: d * (k - 1) - padding.after), dilation: d)
      let flipped = Tensor(w.elements.reversed())
      let convolution = Convolution1D(stride: s, padding: padding, dilation: d)
      #expect(
        try full.forward(Tensor(spread), weight: flipped)
          .distance(to: convolution.inputGradient(weight: w, upstream: dz, input: n)) < 1e-13)
    }
  }

  @Test("Channels, groups and batch agree with an image of height 1")
  func imageOfHeightOne() throws {
    for var stream in RandomCases.streams("conv1d-channels", count: 40) {
      let groups = stream.integer(in: 1...2)
      let x = try stream.normal(shape: [2, groups * 2, 7])
      let w = try stream.normal(shape: [groups * 3, 2, 3])
      let b = try stream.normal(shape: [groups * 3])
      let flat = Convolution1D(stride: 2, padding: 1, groups: groups)
      let high = Convolution2D(
        rows: Sliding(), columns: Sliding(stride: 2, padding: 1), groups: groups)
      let z = try flat.forward(x, weight: w, bias: b)
      let image = try high.forward(
        x.reshaped([2, groups * 2, 1, 7]), weight: w.reshaped([groups * 3, 2, 1, 3]), bias: b)
      #expect(z.shape == [2, groups * 3, 4])
      #expect(z.elements == image.elements)
    }
  }
}
