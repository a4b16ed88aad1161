import Engine
import Testing

@Suite("Central differences")
struct CentralDifferenceTests {
  @Test("They are the gradient of a polynomial, to about nine digits")
  func polynomial() {
    let point = try? Tensor(shape: [2, 2], elements: [3, -1, 0, 2])
    let gradient = point.map { point in
      centralDifference(
        of: { x in x.elements.reduce(0) { $0 + $1 * $1 * $1 } }, at: point)
    }
    let exact = point?.map { 3 * $0 * $0 }
    #expect(gradient?.shape == [2, 2])
    #expect((gradient.flatMap { exact?.distance(to: $0) } ?? .infinity) < 1e-9)
  }

  @Test("The step grows with the entry, so that a large one still moves")
  func largeEntries() {
    for entry in [1e15, -1e200, 1e-300] {
      let gradient = centralDifference(of: { 3 * $0.elements[0] }, at: Tensor([entry]))
      #expect(abs(gradient.elements[0] - 3) < 1e-9)
    }
  }

  @Test("A constant has the gradient zero, and the empty tensor an empty one")
  func constant() {
    #expect(centralDifference(of: { _ in 5 }, at: Tensor([1, 2])).elements == [0, 0])
    #expect(centralDifference(of: { _ in 5 }, at: Tensor([])).elements == [])
  }

  @Test("An error of the function is passed on")
  func errors() {
    #expect(throws: EngineError.singular(shape: [1, 1])) {
      try centralDifference(
        of: { _ throws(EngineError) in throw EngineError.singular(shape: [1, 1]) },
        at: Tensor([1]))
    }
  }
}
