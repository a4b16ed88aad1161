import Engine
import Testing

@Suite("Costs of networks")
struct NetworkCostTests {
  private static func multiplications(_ costs: [LayerCost]) -> Int {
    CostedNetwork.total(costs) { $0.multiplications }
  }

  private static func parameters(_ costs: [LayerCost]) -> Int {
    CostedNetwork.total(costs) { $0.parameters }
  }

  @Test("The table of the two networks on a 512×512 image, line by line")
  func twoNetworks() throws {
    let down = CostedLayer.depthwise(kernel: 4, stride: 2, padding: 1)
    let separable = CostedNetwork(
      [64, 128, 256].flatMap { [down, CostedLayer.pointwise(outputs: $0)] })
    let standard = CostedNetwork(
      [64, 128, 256].map { .convolution(kernel: 4, stride: 2, padding: 1, outputs: $0) })
    let a = try separable.costs(of: CostedNetwork.image(512))
    let b = try standard.costs(of: CostedNetwork.image(512))
    #expect(a.map(\.parameters) == [48, 192, 1_024, 8_192, 2_048, 32_768])
    #expect(
      a.map(\.multiplications)
        == [3_145_728, 12_582_912, 16_777_216, 134_217_728, 8_388_608, 134_217_728])
    #expect(Self.parameters(a) == 44_272 && Self.multiplications(a) == 309_329_920)
    #expect(b.map(\.parameters) == [3_072, 131_072, 524_288])
    #expect(b.map(\.multiplications) == [201_326_592, 2_147_483_648, 2_147_483_648])
    #expect(Self.parameters(b) == 658_432 && Self.multiplications(b) == 4_496_293_888)
    #expect(a.map(\.output.channels) == [3, 64, 64, 128, 128, 256])
    #expect(a.map(\.output.height) == [256, 256, 128, 128, 64, 64])
    #expect([a[1], a[3], a[5]].map(\.output) == b.map(\.output))
  }

  @Test("MobileNet has the mult-adds and parameters of the paper, for every α and resolution")
  func mobileNet() throws {
    let full = try CostedNetwork.mobileNet().costs(of: CostedNetwork.image(224))
    #expect(Self.multiplications(full) == 568_740_352)
    #expect(Self.parameters(full) == 4_210_088)
    for (alpha, millions, parameters) in [
      (0.75, 325.4, 2.57), (0.5, 149.5, 1.32), (0.25, 41.0, 0.46),
    ] {
      let costs = try CostedNetwork.mobileNet(alpha: alpha).costs(of: CostedNetwork.image(224))
      #expect(abs(Double(Self.multiplications(costs)) / 1e6 - millions) < 0.06)
      let found = Double(Self.parameters(costs)) / 1e6
      #expect(abs(found - parameters) < 0.005)
    }
    for (side, millions) in [(192, 418.1), (160, 290.7), (128, 186.4)] {
      let costs = try CostedNetwork.mobileNet().costs(of: CostedNetwork.image(side))
      #expect(abs(Double(Self.multiplications(costs)) / 1e6 - millions) < 0.06)
      #expect(Self.parameters(costs) == 4_210_088)
    }
    let plain = try CostedNetwork.mobileNet(separable: false).costs(of: CostedNetwork.image(224))
    #expect(abs(Double(Self.multiplications(plain)) / 1e6 - 4_867.3) < 0.06)
    #expect(abs(Double(Self.parameters(plain)) / 1e6 - 29.28) < 0.006)
  }

  @Test("Batch norm would add 21,888 parameters to MobileNet")
  func mobileNetBatchNorm() throws {
    let network = try CostedNetwork.mobileNet()
    let layers = network.layers.flatMap { layer -> [CostedLayer] in
      switch layer.kind {
      case .convolution, .depthwise: [layer, CostedLayer(.batchNormalization)]
      default: [layer]
      }
    }
    let costs = try CostedNetwork(layers).costs(of: CostedNetwork.image(224))
    #expect(Self.parameters(costs) == 4_210_088 + 21_888)
  }

  @Test("A multiplier that is no positive number is refused")
  func multipliers() {
    for alpha in [0, -1, .nan, .infinity, 1e300] {
      #expect(throws: EngineError.self) { try CostedNetwork.mobileNet(alpha: alpha) }
    }
  }

  @Test("The block of 14²×512 → 512, its separable form, α = .75 and ρ = .714")
  func block() throws {
    let block = try SeparableBlock(kernel: 3, size: 14, inputs: 512, outputs: 512)
    #expect(block.standard == 462_422_016 && block.separable == 52_283_392)
    #expect(
      try SeparableBlock(kernel: 3, size: 14, inputs: 384, outputs: 384).separable == 29_578_752)
    #expect(
      try SeparableBlock(kernel: 3, size: 10, inputs: 384, outputs: 384).separable == 15_091_200)
    #expect(abs(block.ratio - (1.0 / 512 + 1.0 / 9)) < 1e-15)
    let few = try SeparableBlock(kernel: 3, size: 7, inputs: 5, outputs: 16)
    #expect(abs(few.ratio - 0.174) < 0.0005)
    #expect(throws: EngineError.self) {
      try SeparableBlock(kernel: 1 << 26, size: 1 << 26, inputs: 1, outputs: 1)
    }
  }

  @Test("The usual counters disagree on one convolution and one batch norm as they do")
  func counters() throws {
    let stem = CostedLayer.convolution(kernel: 7, stride: 2, padding: 3, outputs: 64, bias: true)
    let expected: [UsualCounter: Int] = [
      .torchinfo: 118_816_768, .ptflops: 118_816_768, .thop: 118_013_952, .fvcore: 118_013_952,
      .torch: 236_027_904,
    ]
    for (counter, count) in expected {
      #expect(try counter.count(stem, of: CostedNetwork.image(224), training: false) == count)
    }
    let maps = FeatureShape(channels: 64, height: 56, width: 56)
    let norm = CostedLayer(.batchNormalization)
    let evaluation: [UsualCounter: Int] = [
      .torchinfo: 128, .thop: 802_816, .ptflops: 401_408, .fvcore: 401_408, .torch: 0,
    ]
    for (counter, count) in evaluation {
      #expect(try counter.count(norm, of: maps, training: false) == count)
    }
    #expect(try UsualCounter.fvcore.count(norm, of: maps, training: true) == 1_003_520)
    #expect(try UsualCounter.thop.count(CostedLayer(.maxPooling), of: maps, training: true) == nil)
  }

  @Test("Grouped, transposed and dense layers are counted as the counters printed them")
  func measuredCounters() throws {
    let maps = FeatureShape(channels: 4, height: 9, width: 9)
    let sliding = Sliding(stride: 2, padding: 1)
    let features = FeatureShape(channels: 10, height: 1, width: 1)
    let layers: [(CostedLayer.Kind, Int, FeatureShape)] = [
      (.convolution(outputs: 6, groups: 2), 3, maps),
      (.transposed(outputs: 6, groups: 2, outputPadding: 0), 3, maps),
      (.dense(outputs: 7), 1, features),
    ]
    let printed: [[UsualCounter: (biased: Int, plain: Int)]] = [
      [
        .torchinfo: (2_850, 2_700), .thop: (2_700, 2_700), .ptflops: (2_850, 2_700),
        .fvcore: (2_700, 2_700), .torch: (5_400, 5_400),
      ],
      [
        .torchinfo: (32_946, 31_212), .thop: (31_212, 31_212), .ptflops: (10_482, 8_748),
        .fvcore: (8_748, 8_748), .torch: (17_496, 17_496),
      ],
      [
        .torchinfo: (77, 70), .thop: (70, 70), .ptflops: (77, 70), .fvcore: (70, 70),
        .torch: (140, 140),
      ],
    ]
    for ((kind, kernel, input), counts) in zip(layers, printed) {
      for (counter, (biased, plain)) in counts {
        var layer = CostedLayer(kind, kernel: kernel, sliding: sliding, bias: true)
        #expect(try counter.count(layer, of: input, training: false) == biased)
        layer.bias = false
        #expect(try counter.count(layer, of: input, training: false) == plain)
      }
    }
  }
}
