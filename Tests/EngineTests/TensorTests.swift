import Engine
import Testing

@Suite("Tensors")
struct TensorTests {
  @Test("A shape and a number of entries that disagree are refused, both named")
  func disagreement() {
    #expect(throws: EngineError.elementCount(shape: [2, 2], found: 3)) {
      try Tensor(shape: [2, 2], elements: [1, 2, 3])
    }
  }

  @Test("Negative and overflowing shapes are refused, also where they hold nothing")
  func impossibleShapes() {
    #expect(throws: EngineError.negativeLength(shape: [-1])) {
      try Tensor(shape: [-1], elements: [])
    }
    #expect(throws: EngineError.elementCount(shape: [Int.max, 2], found: 1)) {
      try Tensor(shape: [Int.max, 2], elements: [1])
    }
    #expect(throws: EngineError.tooLarge(shape: [1 << 40], limit: Tensor.largestCount)) {
      try Tensor(repeating: 0, shape: [1 << 40])
    }
    let hollow = [Int.max, Int.max, 0]
    #expect(throws: EngineError.tooLarge(shape: hollow, limit: Tensor.largestCount)) {
      try Tensor(repeating: 0, shape: hollow)
    }
    #expect(throws: EngineError.tooLarge(shape: hollow, limit: Tensor.largestCount)) {
      try Tensor(shape: hollow, elements: [])
    }
  }

  @Test("Entries are reached by index, and nothing traps outside")
  func entries() throws {
    var matrix = try Tensor(shape: [2, 3], elements: [1, 2, 3, 4, 5, 6])
    #expect(matrix[1, 2] == 6)
    #expect(matrix.entry(at: [0, 1]) == 2)
    #expect(matrix[2, 0].isNaN && matrix[0, -1].isNaN && Tensor(1)[0, 0].isNaN)
    #expect(matrix.entry(at: [0, 3]) == nil && matrix.entry(at: [0]) == nil)
    matrix[0, 0] = 7
    matrix[5, 5] = 9
    #expect(matrix.elements == [7, 2, 3, 4, 5, 6])
  }

  @Test("A tensor keeps its entries in another shape of as many")
  func reshaping() throws {
    let vector = Tensor([1, 2, 3, 4])
    #expect(try vector.reshaped([2, 2])[1, 0] == 3)
    #expect(throws: EngineError.elementCount(shape: [3], found: 4)) { try vector.reshaped([3]) }
    #expect(vector.map { $0 * 2 }.elements == [2, 4, 6, 8])
  }
}
