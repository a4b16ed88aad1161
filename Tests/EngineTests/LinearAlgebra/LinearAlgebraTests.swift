import Engine
import Testing

/// A linear system that PyTorch solved.
private struct SystemFixture: Decodable {
  let a: FixtureTensor
  let b: FixtureTensor
  let x: FixtureTensor
  let inverse: FixtureTensor
  let product: FixtureTensor
}

@Suite("Linear algebra")
struct LinearAlgebraTests {
  @Test("Solutions, inverses and products agree with PyTorch")
  func references() throws {
    let cases = try Fixture.cases("solve", as: SystemFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let (a, b) = (item.a.tensor, item.b.tensor)
      #expect(try LinearAlgebra.solve(a, b).distance(to: item.x.tensor) < Tolerance.forward)
      #expect(try LinearAlgebra.inverse(a).distance(to: item.inverse.tensor) < Tolerance.forward)
      #expect(try LinearAlgebra.product(a, b).distance(to: item.product.tensor) < 1e-14)
    }
  }

  @Test("A·A⁻¹ is the identity and A·solve(A, b) is b, whatever rows must change places")
  func inverses() throws {
    for var stream in RandomCases.streams("solve", count: 60) {
      let size = stream.integer(in: 1...7)
      var a = try stream.normal(shape: [size, size])
      a[0, 0] = 0
      if size == 1 { a[0, 0] = 2 }
      let b = try stream.normal(shape: [size, 2])
      let inverse = try LinearAlgebra.inverse(a)
      let product = try LinearAlgebra.product(a, inverse)
      #expect(try product.distance(to: LinearAlgebra.identity(size)) < 1e-9)
      let solution = try LinearAlgebra.solve(a, b)
      #expect(try LinearAlgebra.product(a, solution).distance(to: b) < 1e-9)
    }
  }

  @Test("Scale alone makes no matrix singular, dependence does, up to rounding")
  func singularity() throws {
    let tiny = try Tensor(shape: [2, 2], elements: [1, 0, 0, 0x1p-100])
    #expect(try LinearAlgebra.solve(tiny, Tensor([1, 1])) == Tensor([1, 0x1p100]))
    for elements in [[1, 2, 2, 4], [0.1, 0.3, 0.2, 0.6], [0, 0, 0, 0], [1.0 / 3, 1, 1, 3]] {
      let matrix = try Tensor(shape: [2, 2], elements: elements)
      #expect(throws: EngineError.singular(shape: [2, 2])) { try LinearAlgebra.inverse(matrix) }
    }
  }

  @Test("Vectors are rows on the left and columns on the right; transposing exchanges axes")
  func products() throws {
    let matrix = try Tensor(shape: [2, 3], elements: [1, 2, 3, 4, 5, 6])
    #expect(try LinearAlgebra.product(Tensor([1, 2]), Tensor([3, 4])) == Tensor(11))
    #expect(try LinearAlgebra.product(matrix, Tensor([1, 0, 1])) == Tensor([4, 10]))
    #expect(try LinearAlgebra.product(Tensor([1, 1]), matrix) == Tensor([5, 7, 9]))
    #expect(try LinearAlgebra.transpose(matrix).elements == [1, 4, 2, 5, 3, 6])
    #expect(try LinearAlgebra.transpose(matrix).shape == [3, 2])
    #expect(try LinearAlgebra.transpose(Tensor([1, 2])) == Tensor([1, 2]))
  }

  @Test("Shapes that do not fit, NaN and infinity are refused; the empty system has no unknowns")
  func refusals() throws {
    let wide = try Tensor(repeating: 1, shape: [2, 3])
    #expect(throws: EngineError.shapeMismatch(operation: "@", left: [2, 3], right: [2, 3])) {
      try LinearAlgebra.product(wide, wide)
    }
    #expect(throws: EngineError.shapeMismatch(operation: "inv", left: [2, 3], right: [3, 2])) {
      try LinearAlgebra.inverse(wide)
    }
    #expect(throws: EngineError.rank(operation: "@", found: [], expected: [1, 2])) {
      try LinearAlgebra.product(Tensor(1), wide)
    }
    #expect(throws: EngineError.notFinite(operation: "solve")) {
      try LinearAlgebra.solve(
        Tensor(shape: [1, 1], elements: [.nan]), Tensor([1]))
    }
    #expect(throws: EngineError.notFinite(operation: "solve")) {
      try LinearAlgebra.solve(
        Tensor(shape: [1, 1], elements: [1]), Tensor([.infinity]))
    }
    let nothing = try Tensor(shape: [0, 0], elements: [])
    #expect(try LinearAlgebra.solve(nothing, Tensor([])).count == 0)
    #expect(throws: EngineError.tooLarge(shape: [1 << 20, 1 << 20], limit: Tensor.largestCount)) {
      try LinearAlgebra.identity(1 << 20)
    }
  }
}
