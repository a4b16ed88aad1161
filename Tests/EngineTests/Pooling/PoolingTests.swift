import Engine
import Testing

/// A pooling that PyTorch computed.
private struct PoolingFixture: Decodable {
  let kind: String
  let height: Int
  let width: Int
  let rows: FixtureAxis
  let columns: FixtureAxis
  let x: FixtureTensor
  let z: FixtureTensor
  let dz: FixtureTensor
  let dx: FixtureTensor
}

@Suite("Pooling")
struct PoolingTests {
  @Test("Values and gradients agree with PyTorch, ties included")
  func references() throws {
    let cases = try Fixture.cases("pooling", as: PoolingFixture.self)
    #expect(cases.filter { $0.kind == "max" }.count >= 40)
    #expect(cases.filter { $0.kind == "average" }.count >= 40)
    for item in cases {
      let pooling = Pooling2D(
        try #require(Pooling2D.Kind(rawValue: item.kind)), height: item.height,
        width: item.width, rows: item.rows.sliding, columns: item.columns.sliding)
      let z = try pooling.forward(item.x.tensor)
      let dx = try pooling.inputGradient(item.x.tensor, upstream: item.dz.tensor)
      #expect(z.distance(to: item.z.tensor) < Tolerance.forward)
      #expect(dx.distance(to: item.dx.tensor) < Tolerance.gradient)
    }
  }

  @Test("Gradients agree with central differences, with paddings that differ on each side")
  func differences() throws {
    for var stream in RandomCases.streams("pooling", count: 60) {
      let kind = Pooling2D.Kind.allCases[stream.integer(in: 0...2)]
      let pooling = Pooling2D(
        kind, size: stream.integer(in: 2...3), stride: stream.integer(in: 1...3),
        padding: stream.padding(upTo: 1))
      let x = try stream.normal(shape: [2, 5, 4])
      let dz = try stream.normal(shape: pooling.forward(x).shape)
      let dx = try centralDifference(
        of: { x throws(EngineError) in try pooling.forward(x).inner(dz) }, at: x)
      #expect(try pooling.inputGradient(x, upstream: dz).distance(to: dx) < 1e-8)
    }
  }

  @Test("Of equal entries the first counts, and padding never wins against negative numbers")
  func firstAndPadding() throws {
    let pooling = Pooling2D(.max, size: 2, padding: 1)
    let x = try Tensor(shape: [2, 2], elements: [-3, -4, -5, -6])
    #expect(try pooling.forward(x).elements == [-3, -4, -5, -6])
    let flat = try Tensor(repeating: 7, shape: [2, 2])
    let one = try Tensor(shape: [1, 1], elements: [1])
    #expect(try Pooling2D(.max, size: 2).largestPlaces(flat) == [0])
    #expect(
      try Pooling2D(.max, size: 2).inputGradient(flat, upstream: one).elements == [1, 0, 0, 0])
    let average = Pooling2D(.average, size: 2)
    #expect(try average.inputGradient(flat, upstream: one).elements == [0.25, 0.25, 0.25, 0.25])
  }

  @Test("A shift that keeps the maximum in its window changes nothing, another one does")
  func shifts() throws {
    let pooling = Pooling2D(.max, height: 1, width: 2, rows: Sliding(), columns: Sliding(stride: 2))
    func pooled(_ x: [Double]) throws -> [Double] {
      try pooling.forward(Tensor(shape: [1, 4], elements: x)).elements
    }
    #expect(try pooled([9, 0, 0, 0]) == pooled([0, 9, 0, 0]))
    #expect(try pooled([0, 9, 0, 0]) != pooled([0, 0, 9, 0]))
  }

  @Test("A padding above half of the kernel, and input without entries, are refused")
  func refusals() throws {
    let x = try Tensor(repeating: 1, shape: [4, 4])
    #expect(throws: EngineError.parameter(name: "padding", found: 2, expected: "padding ≤ 1")) {
      try Pooling2D(.max, size: 3, padding: 2).forward(x)
    }
    #expect(throws: EngineError.self) { try Pooling2D(.max, size: 0).forward(x) }
    #expect(throws: EngineError.self) { try Pooling2D(.max, size: Int.max).forward(x) }
    #expect(throws: EngineError.self) {
      try Pooling2D(.average, size: 2).forward(Tensor(repeating: 1, shape: [0, 4]))
    }
    #expect(throws: EngineError.self) {
      try Pooling2D(.max, size: 2).inputGradient(x, upstream: x)
    }
    let odd = try Tensor(shape: [1, 2], elements: [1, .nan])
    let row = Pooling2D(.max, height: 1, width: 2, rows: Sliding(), columns: Sliding())
    #expect(try row.forward(odd).elements[0].isNaN)
  }
}
