import Engine
import Testing

/// Every public function of lengths with every awkward integer: it returns or throws, and soon.
@Suite("Awkward lengths")
struct HostileLengthTests {
  private static let lengths = [
    Int.min, Int.min + 1, -1, 0, 1, 2, 3, 1 << 26, 1 << 26 + 1, 1 << 53, Int.max - 1, Int.max,
  ]

  /// Calls the body with every pair of awkward lengths; some must be answered and some refused.
  private func expectAnswers(
    _ name: String, _ compute: (Int, Int) throws(EngineError) -> Void
  ) {
    var (answers, refusals) = (0, 0)
    for first in Self.lengths {
      for second in Self.lengths {
        do {
          try compute(first, second)
          answers += 1
        } catch {
          refusals += 1
        }
      }
    }
    #expect(answers > 0 && refusals > 0, "\(name) answers some pairs and refuses others")
  }

  @Test("Windows, paddings and their cells")
  func windows() {
    expectAnswers("window") { a, b throws(EngineError) in
      let window = try Window(input: a, kernel: b, padding: 1)
      _ = (window.cells(ofOutput: a), window.lostCells, window.tap(ofOutput: b, cell: a))
    }
    expectAnswers("sliding") { a, b throws(EngineError) in
      _ = try Sliding(stride: a, padding: Padding(b), dilation: 2).window(input: 3, kernel: 2)
    }
    expectAnswers("spread") { a, b throws(EngineError) in
      _ = try Sliding(stride: a, padding: 0, dilation: 2).spread(3, kernel: b, extra: 1)
    }
    expectAnswers("same") { a, b throws(EngineError) in
      _ = try Padding.same(input: a, kernel: b, stride: 2)
    }
    for mode in PaddingMode.allCases {
      for position in Self.lengths {
        for length in Self.lengths {
          let cell = mode.cell(at: position, length: length) ?? 0
          #expect(cell == 0 || (0..<length).contains(cell))
        }
      }
    }
  }

  @Test("Convolutions and poolings of one pixel, their borders too")
  func layers() throws {
    let one = try Tensor(repeating: 1, shape: [1, 1])
    for mode in PaddingMode.allCases {
      expectAnswers("conv2d") { a, b throws(EngineError) in
        let convolution = Convolution2D(stride: a, padding: Padding(b), mode: mode)
        _ = try convolution.forward(one, weight: one)
      }
    }
    expectAnswers("conv2d_grad_x") { a, b throws(EngineError) in
      _ = try Convolution2D(stride: 2).inputGradient(
        weight: one, upstream: one, height: a, width: b)
    }
    expectAnswers("conv2d_grad_w") { a, b throws(EngineError) in
      _ = try Convolution2D().weightGradient(one, upstream: one, height: a, width: b)
    }
    expectAnswers("conv_transpose2d") { a, b throws(EngineError) in
      let transposed = TransposedConvolution2D(stride: a, outputPadding: b)
      _ = try transposed.forward(one, weight: one)
    }
    for kind in Pooling2D.Kind.allCases {
      expectAnswers("pooling") { a, b throws(EngineError) in
        _ = try Pooling2D(kind, size: a, stride: b).forward(one)
      }
      let large = Pooling2D(kind, size: 1 << 26, stride: 1, padding: Padding(1 << 25))
      let z = try large.forward(one)
      #expect(z.shape == [2, 2])
      #expect(try large.inputGradient(one, upstream: z).shape == [1, 1])
    }
  }

  @Test("Receptive fields, costs, centroids and networks")
  func others() {
    expectAnswers("receptive field") { a, b throws(EngineError) in
      let layers = [ReceptiveLayer(kernel: 3, stride: a), ReceptiveLayer(kernel: b)]
      let field = try ReceptiveField(of: layers)
      _ = (field.span(ofUnit: a), field.overhang(ofUnit: a, input: b), field.center(ofUnit: a))
    }
    expectAnswers("field of a unit") { a, b throws(EngineError) in
      let layers = [ReceptiveLayer(kernel: b), ReceptiveLayer(kernel: 1 << 14)]
      _ = try FieldOfUnit(a, behind: layers, input: nil)
    }
    expectAnswers("costs") { a, b throws(EngineError) in
      for kind in Self.kinds(b) {
        let layer = CostedLayer(kind, kernel: a)
        let maps = FeatureShape(channels: 1, height: a, width: 2)
        for counter in UsualCounter.allCases {
          _ = try counter.count(layer, of: maps, training: true)
        }
      }
    }
    expectAnswers("separable block") { a, b throws(EngineError) in
      _ = try SeparableBlock(kernel: a, size: b, inputs: a, outputs: 1).ratio
    }
    expectAnswers("centroids") { a, b throws(EngineError) in
      _ = try EvenCentroids.simplex(classes: a, dimension: b)
    }
    expectAnswers("MobileNet") { a, b throws(EngineError) in
      let network = try CostedNetwork.mobileNet(alpha: Double(a), classes: b)
      _ = try network.costs(of: CostedNetwork.image(32))
    }
  }

  private static func kinds(_ outputs: Int) -> [CostedLayer.Kind] {
    [
      .convolution(outputs: outputs, groups: 1), .convolution(outputs: 1, groups: outputs),
      .depthwise, .transposed(outputs: outputs, groups: 1, outputPadding: 0), .maxPooling,
      .averagePooling, .globalAveragePooling, .batchNormalization, .dense(outputs: outputs),
    ]
  }

  @Test("Random draws of any range and number")
  func draws() {
    var stream = RandomStream(seed: 1, path: "tests#awkward/draws")
    for first in Self.lengths {
      for second in Self.lengths where first <= second {
        #expect((first...second).contains(stream.integer(in: first...second)))
      }
      guard first <= 3 || first > 1 << 26 else { continue }
      #expect(stream.permutation(first).count == (1...3 ~= first ? first : 0))
    }
  }
}
