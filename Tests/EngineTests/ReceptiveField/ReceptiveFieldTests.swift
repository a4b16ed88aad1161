import Engine
import Testing

@Suite("Receptive fields")
struct ReceptiveFieldTests {
  private static let conv3 = ReceptiveLayer(kernel: 3, padding: 1)
  private static let pool2 = ReceptiveLayer(kernel: 2, stride: 2)

  @Test("r, S and P of VGG-16, MobileNet and AlexNet are the published ones")
  func published() throws {
    let blocks = [2, 2, 3, 3, 3].map { Array(repeating: Self.conv3, count: $0) + [Self.pool2] }
    #expect(try Self.field(blocks.flatMap { $0 }) == [212, 32, 90])
    let half = Padding(before: 0, after: 1)
    let strides = [2, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1]
    let mobile = strides.map {
      ReceptiveLayer(kernel: 3, stride: $0, padding: $0 == 2 ? half : 1)
    }
    #expect(try Self.field(mobile) == [315, 32, 126])
    let symmetric = strides.map { ReceptiveLayer(kernel: 3, stride: $0, padding: 1) }
    #expect(try Self.field(symmetric) == [315, 32, 157])
    let pool3 = ReceptiveLayer(kernel: 3, stride: 2)
    let alex =
      [ReceptiveLayer(kernel: 11, stride: 4), pool3, ReceptiveLayer(kernel: 5, padding: 2), pool3]
      + [Self.conv3, Self.conv3, Self.conv3, pool3]
    #expect(try Self.field(alex) == [195, 32, 64])
  }

  @Test("A stride widens only what comes later, and padding moves the field without widening it")
  func strideAndPadding() throws {
    let three = ReceptiveLayer(kernel: 3)
    #expect(try Self.field([three, Self.pool2, three])[0] == 8)
    #expect(try Self.field([three, ReceptiveLayer(kernel: 2), three])[0] == 6)
    for (stride, expected) in [(1, [3, 5, 9, 13]), (2, [3, 5, 13, 21])] {
      let conv = ReceptiveLayer(kernel: 3, stride: 2)
      let pool = ReceptiveLayer(kernel: 2, stride: stride)
      let sizes = try ReceptiveField.along([conv, pool, conv, pool]).map(\.size)
      #expect(Array(sizes.dropFirst()) == expected)
    }
    let mixed =
      [Self.conv3, Self.pool2, Self.conv3, Self.pool2]
      + [ReceptiveLayer(kernel: 3, padding: 2, dilation: 2)]
    let field = try ReceptiveField(of: mixed)
    #expect([field.size, field.jump, field.padding] == [26, 4, 11])
    #expect(field.span(ofUnit: 0) == -11...14)
    #expect(field.overhang(ofUnit: 0, input: 10) == (11, 5))
    #expect(field.center(ofUnit: 2) == field.start + 8)
  }

  @Test("A strided layer below leaves holes: a span of four, two distinct pixels")
  func holes() throws {
    let layers = [ReceptiveLayer(kernel: 1, stride: 3), ReceptiveLayer(kernel: 2)]
    let field = try FieldOfUnit(0, behind: layers, input: nil)
    #expect(field.span == 0...3)
    #expect(field.pixels == [0, 3])
  }

  @Test("Span, pixels and weights are what index sets find, for every unit of random stacks")
  func indexSets() throws {
    for var stream in RandomCases.streams("receptive-field", count: 120) {
      let layers = (0..<stream.integer(in: 1...4)).map { _ in
        ReceptiveLayer(
          kernel: stream.integer(in: 1...3), stride: stream.integer(in: 1...2),
          padding: stream.padding(upTo: 2), dilation: stream.integer(in: 1...2))
      }
      let input = stream.integer(in: 6...14)
      guard let windows = Self.windows(layers, input: input), let top = windows.last else {
        continue
      }
      let field = try ReceptiveField(of: layers)
      for unit in 0..<top.outputSize {
        let found = try FieldOfUnit(unit, behind: layers, input: input)
        let unbounded = try FieldOfUnit(unit, behind: layers, input: nil)
        #expect(found.pixels == Self.pixels(of: unit, windows))
        #expect(unbounded.span == field.span(ofUnit: unit))
        #expect(found.span == unbounded.span)
        #expect(abs(unbounded.weights.reduce(0, +) - 1) < 1e-12)
      }
    }
  }

  @Test("The effective field is the gradient of a stack of averages")
  func effectiveField() throws {
    let layers = [ReceptiveLayer(kernel: 3, padding: 1), ReceptiveLayer(kernel: 2, stride: 2)]
    let field = try FieldOfUnit(1, behind: layers, input: 7)
    let gradient = try centralDifference(
      of: { x throws(EngineError) in
        let third = Tensor(Array(repeating: 1.0 / 3, count: 3))
        let middle = try Convolution1D(padding: 1).forward(x, weight: third)
        let top = try Convolution1D(stride: 2).forward(middle, weight: Tensor([0.5, 0.5]))
        return top.elements[1]
      }, at: Tensor([0, 0, 0, 0, 0, 0, 0]))
    for (place, weight) in field.weights.enumerated() {
      #expect(abs(gradient.elements[field.span.lowerBound + place] - weight) < 1e-10)
    }
  }

  @Test("n uniform layers of three taps have an effective field of deviation √(2n/3)")
  func deviation() throws {
    for count in 1...12 {
      let layers = Array(repeating: ReceptiveLayer(kernel: 3), count: count)
      let deviation = try FieldOfUnit(0, behind: layers, input: nil).deviation
      #expect(abs(deviation - (2 * Double(count) / 3).squareRoot()) < 1e-12)
    }
  }

  @Test("Aligned paths have the field of the largest, others the span of their union")
  func paths() throws {
    let narrow = try ReceptiveField(of: [ReceptiveLayer(kernel: 1)])
    let wide = try ReceptiveField(of: [Self.conv3])
    let shifted = try ReceptiveField(of: [ReceptiveLayer(kernel: 3)])
    let aligned = try ReceptiveField.merged([narrow, wide])
    #expect(aligned.aligned && aligned.field == wide)
    let apart = try ReceptiveField.merged([wide, shifted])
    #expect(!apart.aligned)
    #expect(apart.field.span(ofUnit: 0) == -1...2)
    let halved = try ReceptiveField(of: [Self.pool2])
    #expect(
      throws: EngineError.shapeMismatch(operation: "receptive_field", left: [1], right: [2])
    ) { try ReceptiveField.merged([wide, halved]) }
    #expect(throws: EngineError.self) { try ReceptiveField.merged([]) }
  }

  @Test("Fields beyond what numbers hold, and units that do not exist, are refused")
  func refusals() throws {
    let huge = Array(repeating: ReceptiveLayer(kernel: 1 << 20, stride: 1 << 20), count: 5)
    #expect(throws: EngineError.self) { try ReceptiveField(of: huge) }
    #expect(throws: EngineError.self) { try FieldOfUnit(0, behind: huge, input: nil) }
    #expect(throws: EngineError.self) { try ReceptiveField(of: [ReceptiveLayer(kernel: 0)]) }
    for unit in [-1, 5, Int.max, Int.min] {
      #expect(throws: EngineError.self) {
        try FieldOfUnit(unit, behind: [Self.conv3], input: 5)
      }
    }
    let field = try ReceptiveField(of: [Self.conv3])
    #expect(field.span(ofUnit: Int.max).count == 3)
    #expect(field.overhang(ofUnit: Int.min, input: Int.min) == (3, 0))
  }

  private static func field(_ layers: [ReceptiveLayer]) throws -> [Int] {
    let field = try ReceptiveField(of: layers)
    return [field.size, field.jump, field.padding]
  }

  private static func windows(_ layers: [ReceptiveLayer], input: Int) -> [Window]? {
    var length = input
    var windows: [Window] = []
    for layer in layers {
      guard
        let window = try? Window(
          input: length, kernel: layer.kernel, stride: layer.stride, padding: layer.padding,
          dilation: layer.dilation)
      else { return nil }
      windows.append(window)
      length = window.outputSize
    }
    return windows
  }

  private static func pixels(of unit: Int, _ windows: [Window]) -> [Int] {
    var cells: Set<Int> = [unit]
    for window in windows.reversed() {
      cells = Set(cells.flatMap(window.cells)).filter { (0..<window.input).contains($0) }
    }
    return cells.sorted()
  }
}
