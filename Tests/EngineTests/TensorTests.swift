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
}
