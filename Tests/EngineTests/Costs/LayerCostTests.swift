import Engine
import Testing

@Suite("Costs of layers")
struct LayerCostTests {
  @Test("The formula gives the multiplications that a loop counts, padded zeros among them")
  func counting() throws {
    for var stream in RandomCases.streams("costs", count: 80) {
      guard let item = try ConvolutionCase(&stream) else { continue }
      let axis = item.convolution.rows
      let kernel = item.weight.shape[2]
      let weight = try stream.normal(
        shape: [item.weight.shape[0], item.weight.shape[1], kernel, kernel])
      let square = Convolution2D(
        rows: axis, columns: axis, groups: item.convolution.groups, mode: .zeros)
      let input = FeatureShape(
        channels: item.x.shape[1], height: item.x.shape[2], width: item.x.shape[3])
      let layer = CostedLayer(
        .convolution(outputs: weight.shape[0], groups: square.groups), kernel: kernel,
        sliding: axis)
      guard let z = try? square.forward(item.x, weight: weight) else {
        #expect(throws: EngineError.self) { try layer.cost(of: input) }
        continue
      }
      let counted = try item.replacing(square, weight: weight).definition().products
      let cost = try layer.cost(of: input)
      #expect(cost.multiplications * item.x.shape[0] == counted)
      #expect(cost.additions * item.x.shape[0] == counted - z.count)
      #expect(cost.parameters == weight.count)
      let output = [cost.output.channels, cost.output.height, cost.output.width]
      #expect(output == Array(z.shape.dropFirst()))
    }
  }

  @Test("A transposed layer multiplies where a loop spreads its input, groups apart")
  func transposedCounting() throws {
    for var stream in RandomCases.streams("transposed-costs", count: 40) {
      let groups = stream.integer(in: 1...3)
      let (inputs, outputs) = (
        groups * stream.integer(in: 1...2), groups * stream.integer(in: 1...2)
      )
      let kernel = stream.integer(in: 1...3)
      let input = FeatureShape(
        channels: inputs, height: stream.integer(in: 1...4), width: stream.integer(in: 1...4))
      let transposed = TransposedConvolution2D(
        stride: stream.integer(in: 1...3), padding: Padding(stream.integer(in: 0...1)),
        groups: groups)
      let layer = CostedLayer(
        .transposed(outputs: outputs, groups: groups, outputPadding: 0), kernel: kernel,
        sliding: transposed.rows)
      guard let cost = try? layer.cost(of: input) else { continue }
      var products = 0
      for channel in 0..<inputs {
        for output in 0..<outputs where channel * groups / inputs == output * groups / outputs {
          for _ in 0..<input.height {
            for _ in 0..<input.width {
              for _ in 0..<kernel { for _ in 0..<kernel { products += 1 } }
            }
          }
        }
      }
      #expect(cost.multiplications == products)
      let z = try transposed.forward(
        Tensor(repeating: 1, shape: [inputs, input.height, input.width]),
        weight: Tensor(repeating: 1, shape: [inputs, outputs / groups, kernel, kernel]))
      #expect(z.shape == [cost.output.channels, cost.output.height, cost.output.width])
    }
  }

  @Test("Pooling compares, or adds, once less than a window has cells")
  func poolingCounting() throws {
    for var stream in RandomCases.streams("pooling-costs", count: 40) {
      let sliding = Sliding(stride: stream.integer(in: 1...3))
      let kernel = stream.integer(in: 1...3)
      let input = FeatureShape(channels: stream.integer(in: 1...3), height: 5, width: 4)
      let rows = try sliding.window(input: input.height, kernel: kernel)
      let columns = try sliding.window(input: input.width, kernel: kernel)
      var (steps, windows) = (0, 0)
      for _ in 0..<input.channels {
        for row in 0..<rows.outputSize {
          for column in 0..<columns.outputSize {
            windows += 1
            steps -= 1
            for _ in rows.cells(ofOutput: row) {
              for _ in columns.cells(ofOutput: column) { steps += 1 }
            }
          }
        }
      }
      let largest = try CostedLayer(.maxPooling, kernel: kernel, sliding: sliding).cost(of: input)
      #expect(largest.comparisons == steps && largest.multiplications == 0)
      let mean = try CostedLayer(.averagePooling, kernel: kernel, sliding: sliding).cost(of: input)
      #expect(mean.additions == steps && mean.divisions == windows)
    }
  }

  @Test("n = 5, k = 3, p = 1: fifteen products with the padded zeros, thirteen without")
  func paddedZeros() throws {
    let window = try Window(input: 5, kernel: 3, padding: 1)
    let cells = (0..<window.outputSize).flatMap(window.cells)
    #expect(cells.count == 15)
    #expect(cells.filter { (0..<5).contains($0) }.count == 13)
  }

  @Test("Pooling multiplies nothing: it compares, or adds and divides")
  func pooling() throws {
    let input = FeatureShape(channels: 4, height: 6, width: 6)
    let sliding = Sliding(stride: 2)
    let largest = try CostedLayer(.maxPooling, kernel: 2, sliding: sliding).cost(of: input)
    #expect(largest.comparisons == 4 * 9 * 3)
    #expect(largest.work(in: .flop) == 0 && largest.parameters == 0)
    let mean = try CostedLayer(.averagePooling, kernel: 2, sliding: sliding).cost(of: input)
    #expect(mean.additions == 4 * 9 * 3 && mean.divisions == 36 && mean.multiplications == 0)
    let whole = try CostedLayer(.globalAveragePooling).cost(of: input)
    #expect(whole.additions == 4 * 35 && whole.divisions == 4)
  }

  @Test("Units are kept apart: a FLOP is a multiplication or an addition, a MAC both at once")
  func units() throws {
    let input = FeatureShape(channels: 2, height: 3, width: 3)
    let cost = try CostedLayer.convolution(kernel: 3, outputs: 1, bias: true).cost(of: input)
    #expect(cost.work(in: .mac) == 18 && cost.work(in: .multiplication) == 18)
    #expect(cost.work(in: .flop) == 36)
    #expect(cost.parameters == 19)
  }

  @Test("A bottleneck of two 1×1 layers saves weights: 16,384 against 65,536")
  func bottleneck() throws {
    let input = FeatureShape(channels: 256, height: 1, width: 1)
    let narrow = CostedNetwork([.pointwise(outputs: 32), .pointwise(outputs: 256)])
    #expect(try CostedNetwork.total(narrow.costs(of: input)) { $0.parameters } == 16_384)
    #expect(try CostedLayer.pointwise(outputs: 256).cost(of: input).parameters == 65_536)
  }

  @Test("Layers that cannot be are refused, and nothing overflows")
  func refusals() {
    let input = FeatureShape(channels: 3, height: 8, width: 8)
    #expect(throws: EngineError.groups(2, channels: 3)) {
      try CostedLayer.convolution(kernel: 1, outputs: 4, groups: 2).cost(of: input)
    }
    let most = Window.largestLength
    let wide = FeatureShape(channels: most, height: most, width: most)
    let layers: [CostedLayer] = [
      .pointwise(outputs: most), .depthwise(kernel: most), .depthwise(kernel: 1),
      CostedLayer(.batchNormalization), CostedLayer(.dense(outputs: most)),
      CostedLayer(.globalAveragePooling), CostedLayer(.averagePooling, kernel: most / 2),
      CostedLayer(.transposed(outputs: most, groups: 1, outputPadding: 0)),
    ]
    for layer in layers {
      #expect(throws: EngineError.self) { try layer.cost(of: wide) }
    }
    for channels in [0, -1, Int.max, Int.min] {
      #expect(throws: EngineError.self) {
        try CostedLayer.pointwise(outputs: channels).cost(of: input)
      }
      #expect(throws: EngineError.self) {
        try CostedLayer(.maxPooling).cost(
          of: FeatureShape(channels: channels, height: 1, width: 1))
      }
    }
  }

  @Test("The weights of a kernel of any height and width are those that a counting loop uses")
  func weights() throws {
    for (height, width, inputs, outputs, groups) in [
      (3, 1, 8, 8, 1), (1, 4, 6, 9, 3), (2, 5, 4, 4, 4), (1, 1, 3, 5, 1),
    ] {
      var (used, learned) = (0, 0)
      for _ in 0..<outputs {
        for _ in 0..<inputs / groups * height * width {
          learned += 1
          for _ in 0..<7 * 3 { used += 1 }
        }
      }
      let weights = try ConvolutionWeights(
        height: height, width: width, inputs: inputs, outputs: outputs, groups: groups)
      #expect(weights.count == learned)
      #expect(try weights.parameters(bias: true) == learned + outputs)
      #expect(try weights.multiplications(height: 7, width: 3) == used)
    }
  }

  @Test("Weights that cannot be, or can no longer be counted exactly, are refused")
  func impossibleWeights() throws {
    #expect(throws: EngineError.groups(2, channels: 3)) {
      try ConvolutionWeights(height: 1, width: 1, inputs: 3, outputs: 4, groups: 2)
    }
    let most = try ConvolutionWeights(height: 1, width: 1, inputs: 1 << 53, outputs: 1)
    #expect(most.count == 1 << 53)
    #expect(throws: EngineError.self) { try most.parameters(bias: true) }
    for length in [0, -1, 2, Int.max, Int.min] {
      #expect(throws: EngineError.self) { try most.multiplications(height: length, width: 1) }
    }
    for length in [0, Int.min, Int.max] {
      #expect(throws: EngineError.self) {
        try ConvolutionWeights(height: length, width: 2, inputs: 1, outputs: 1)
      }
      #expect(throws: EngineError.self) {
        try ConvolutionWeights(height: 1, width: 1, inputs: 2, outputs: 2, groups: length)
      }
    }
  }
}
