import Engine
import Testing

@Suite("Transposed convolutions")
struct TransposedConvolutionTests {
  @Test("They equal a direct convolution of the zero-stuffed input with the flipped kernel")
  func zeroStuffing() throws {
    for var stream in RandomCases.streams("transposed", count: 120) {
      let (s, d, k) = (
        stream.integer(in: 1...3), stream.integer(in: 1...2), stream.integer(in: 1...3)
      )
      let extra = stream.integer(in: 0...(max(s, d) - 1))
      let p = stream.integer(in: 0...(d * (k - 1)))
      let (height, width) = (stream.integer(in: 1...4), stream.integer(in: 1...4))
      let x = try stream.normal(shape: [height, width])
      let w = try stream.normal(shape: [k, k])
      let transposed = TransposedConvolution2D(
        stride: s, padding: Padding(p), outputPadding: extra, dilation: d)
      guard let z = try? transposed.forward(x, weight: w) else { continue }
      let (tall, wide) = ((height - 1) * s + 1 + extra, (width - 1) * s + 1 + extra)
      var stuffed = try Tensor(repeating: 0, shape: [tall, wide])
      for row in 0..<height {
        for column in 0..<width { stuffed[row * s, column * s] = x[row, column] }
      }
      let flipped = try Tensor(shape: [k, k], elements: w.elements.reversed())
      let direct = Convolution2D(padding: Padding(d * (k - 1) - p), dilation: d)
      #expect(try direct.forward(stuffed, weight: flipped).distance(to: z) < 1e-13)
    }
  }

  @Test("They are the adjoint of a convolution, and not its inverse")
  func adjointNotInverse() throws {
    let w = try Tensor(shape: [2, 2], elements: [1, 2, 3, 4])
    let x = try Tensor(shape: [3, 3], elements: [1, 0, 2, 0, 1, 0, 3, 0, 1])
    let z = try Convolution2D().forward(x, weight: w)
    let back = try TransposedConvolution2D().forward(z, weight: w)
    #expect(back.shape == x.shape)
    #expect(back != x)
    #expect(z.inner(z) == x.inner(back))
  }

  @Test("An output padding must stay below the stride or the dilation")
  func outputPadding() throws {
    let one = try Tensor(repeating: 1, shape: [1, 1])
    #expect(
      throws: EngineError.parameter(
        name: "output_padding", found: 2, expected: "0 ≤ output_padding < 2")
    ) {
      try TransposedConvolution2D(stride: 2, outputPadding: 2).forward(one, weight: one)
    }
    #expect(throws: EngineError.outputBelowOne(input: 1, kernel: 1, padding: 2)) {
      try TransposedConvolution2D(padding: 1).forward(one, weight: one)
    }
    for odd in [Int.min, Int.max] {
      #expect(throws: EngineError.self) {
        try TransposedConvolution2D(stride: odd).forward(one, weight: one)
      }
      #expect(throws: EngineError.self) {
        try TransposedConvolution2D(groups: odd).forward(one, weight: one)
      }
      #expect(throws: EngineError.self) {
        try TransposedConvolution2D(stride: 3, outputPadding: odd).forward(one, weight: one)
      }
    }
  }
}
