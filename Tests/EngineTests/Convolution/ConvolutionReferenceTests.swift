import Engine
import Testing

/// A convolution that PyTorch computed.
private struct ConvolutionFixture: Decodable {
  let rows: FixtureAxis?
  let columns: FixtureAxis
  let mode: String?
  let groups: Int
  let x: FixtureTensor
  let w: FixtureTensor
  let b: FixtureTensor
  let z: FixtureTensor
  let dz: FixtureTensor
  let dx: FixtureTensor
  let dw: FixtureTensor
  let db: FixtureTensor

  var paddingMode: PaddingMode { mode.flatMap(PaddingMode.init) ?? .zeros }

  func expect(_ z: Tensor, _ dx: Tensor, _ dw: Tensor, _ db: Tensor) {
    #expect(z.distance(to: self.z.tensor) < Tolerance.forward)
    #expect(dx.distance(to: self.dx.tensor) < Tolerance.gradient)
    #expect(dw.distance(to: self.dw.tensor) < Tolerance.gradient)
    #expect(db.distance(to: self.db.tensor) < Tolerance.gradient)
  }
}

@Suite("Convolutions agree with PyTorch")
struct ConvolutionReferenceTests {
  @Test("Along one axis, with every padding mode, stride, dilation and grouping")
  func one() throws {
    let cases = try Fixture.cases("conv1d", as: ConvolutionFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      var convolution = Convolution1D(groups: item.groups, mode: item.paddingMode)
      convolution.sliding = item.columns.sliding
      let (x, w, dz) = (item.x.tensor, item.w.tensor, item.dz.tensor)
      item.expect(
        try convolution.forward(x, weight: w, bias: item.b.tensor),
        try convolution.inputGradient(weight: w, upstream: dz, input: x.shape[2]),
        try convolution.weightGradient(x, upstream: dz, kernel: w.shape[2]),
        try convolution.biasGradient(upstream: dz))
    }
  }

  @Test("Over rows and columns, each with its own stride, padding and dilation")
  func two() throws {
    let cases = try Fixture.cases("conv2d", as: ConvolutionFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let rows = try #require(item.rows)
      let convolution = Convolution2D(
        rows: rows.sliding, columns: item.columns.sliding, groups: item.groups,
        mode: item.paddingMode)
      let (x, w, dz) = (item.x.tensor, item.w.tensor, item.dz.tensor)
      item.expect(
        try convolution.forward(x, weight: w, bias: item.b.tensor),
        try convolution.inputGradient(
          weight: w, upstream: dz, height: x.shape[2], width: x.shape[3]),
        try convolution.weightGradient(
          x, upstream: dz, height: w.shape[2], width: w.shape[3]),
        try convolution.biasGradient(upstream: dz))
    }
  }

  @Test("With the padding `same` of TensorFlow, as JAX computes it under every stride")
  func same() throws {
    let cases = try Fixture.cases("same", as: ConvolutionFixture.self)
    #expect(cases.count >= 40 && cases.contains { $0.columns.stride > $0.columns.dilation })
    for item in cases {
      let (x, w, dz) = (item.x.tensor, item.w.tensor, item.dz.tensor)
      let convolution = Convolution2D(
        rows: try #require(item.rows).same(input: x.shape[2], kernel: w.shape[2]),
        columns: try item.columns.same(input: x.shape[3], kernel: w.shape[3]),
        groups: item.groups)
      item.expect(
        try convolution.forward(x, weight: w, bias: item.b.tensor),
        try convolution.inputGradient(
          weight: w, upstream: dz, height: x.shape[2], width: x.shape[3]),
        try convolution.weightGradient(
          x, upstream: dz, height: w.shape[2], width: w.shape[3]),
        try convolution.biasGradient(upstream: dz))
    }
  }

  @Test("Transposed, with output paddings of a whole stride where the dilation allows them")
  func transposed() throws {
    let cases = try Fixture.cases("conv_transpose2d", as: ConvolutionFixture.self)
    #expect(cases.count >= 40)
    #expect(cases.contains { ($0.columns.extra ?? 0) >= $0.columns.stride })
    for item in cases {
      let rows = try #require(item.rows)
      let convolution = TransposedConvolution2D(
        rows: rows.sliding, columns: item.columns.sliding,
        outputPadding: .init(rows: rows.extra ?? 0, columns: item.columns.extra ?? 0),
        groups: item.groups)
      let (x, w, dz) = (item.x.tensor, item.w.tensor, item.dz.tensor)
      item.expect(
        try convolution.forward(x, weight: w, bias: item.b.tensor),
        try convolution.inputGradient(x, weight: w, upstream: dz),
        try convolution.weightGradient(x, weight: w, upstream: dz),
        try convolution.biasGradient(upstream: dz))
    }
  }
}

extension FixtureAxis {
  /// The axis with the padding that its lengths ask for.
  fileprivate func same(input: Int, kernel: Int) throws -> Sliding {
    let padding = try Padding.same(
      input: input, kernel: kernel, stride: stride, dilation: dilation)
    return Sliding(stride: stride, padding: padding, dilation: dilation)
  }
}
