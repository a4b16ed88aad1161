import Engine
import Testing

@Suite("Windows")
struct WindowTests {
  @Test("The output has as many entries as windows fit, found by trying every start")
  func outputSizeByTrying() throws {
    for var stream in RandomCases.streams("window", count: 300) {
      guard let window = try random(&stream) else { continue }
      let start = -window.padding.before
      let end = window.input + window.padding.after
      let starts = Swift.stride(from: start, to: end, by: window.stride)
      #expect(window.outputSize == starts.filter { $0 + window.span <= end }.count)
    }
  }

  @Test("Reading and being read are one relation, seen from both sides")
  func readingIsSymmetric() throws {
    for var stream in RandomCases.streams("relation", count: 300) {
      guard let window = try random(&stream) else { continue }
      for cell in -window.padding.before..<(window.input + window.padding.after) {
        let outputs = (0..<window.outputSize).filter {
          window.cells(ofOutput: $0).contains(cell)
        }
        #expect(window.outputs(reading: cell) == outputs)
        for output in outputs {
          let tap = try #require(window.tap(ofOutput: output, cell: cell))
          #expect(window.cells(ofOutput: output)[tap] == cell)
        }
      }
      let read = Set((0..<window.outputSize).flatMap(window.cells))
      #expect(window.unreadCells == (0..<window.input).filter { !read.contains($0) })
      #expect(window.lostCells.allSatisfy { !read.contains($0) })
      #expect(
        window.lostCells.lowerBound == 0 || read.contains { $0 >= window.lostCells.lowerBound - 1 })
    }
  }

  @Test("An almost fitting window is left out, and its cells are lost")
  func floor() throws {
    let window = try Window(input: 6, kernel: 3, stride: 2)
    #expect(window.outputSize == 2)
    #expect(window.cells(ofOutput: 1) == [2, 3, 4])
    #expect(window.lostCells == 5..<6)
    #expect(window.cells(ofOutput: 2) == [])
    #expect(window.outputs(reading: 6) == [])
    #expect(window.outputs(reading: Int.min) == [] && window.outputs(reading: Int.max) == [])
  }

  @Test("Dilation spreads the taps, and a large stride leaves holes that are not lost cells")
  func dilationAndHoles() throws {
    #expect(try Window(input: 9, kernel: 3, dilation: 2).cells(ofOutput: 1) == [1, 3, 5])
    let sparse = try Window(input: 7, kernel: 1, stride: 3)
    #expect(sparse.unreadCells == [1, 2, 4, 5])
    #expect(sparse.lostCells.isEmpty)
  }

  @Test("A window that fits nowhere is refused with its lengths")
  func outputBelowOne() {
    #expect(throws: EngineError.outputBelowOne(input: 3, kernel: 5, padding: 1)) {
      try Window(input: 3, kernel: 3, padding: Padding(before: 1, after: 0), dilation: 2)
    }
  }

  @Test(
    "Lengths below their least or beyond the largest are refused by name",
    arguments: [
      ("input", 0, 1, 1, 0, 1), ("input", Int.max, 1, 1, 0, 1), ("kernel", 3, 0, 1, 0, 1),
      ("stride", 3, 1, 0, 0, 1), ("padding", 3, 1, 1, -1, 1), ("padding", 3, 1, 1, Int.max, 1),
      ("dilation", 3, 1, 1, 0, Int.min),
    ])
  func lengths(
    name: String, input: Int, kernel: Int, stride: Int, padding: Int, dilation: Int
  ) throws {
    let error = try #require(throws: EngineError.self) {
      try Window(
        input: input, kernel: kernel, stride: stride, padding: Padding(padding),
        dilation: dilation)
    }
    guard case .parameter(name, _, _) = error else {
      Issue.record("\(error) does not name \(name)")
      return
    }
  }

  @Test("Same padding gives ⌈n / s⌉ outputs, with TensorFlow's smaller half before")
  func same() throws {
    for var stream in RandomCases.streams("same", count: 300) {
      let (n, k) = (stream.integer(in: 1...12), stream.integer(in: 1...5))
      let (s, d) = (stream.integer(in: 1...4), stream.integer(in: 1...3))
      let padding = try Padding.same(input: n, kernel: k, stride: s, dilation: d)
      let window = try Window(input: n, kernel: k, stride: s, padding: padding, dilation: d)
      #expect(window.outputSize == (n + s - 1) / s)
      #expect((0...1).contains(padding.after - padding.before))
    }
    #expect(try Padding.same(input: 5, kernel: 4) == Padding(before: 1, after: 2))
    #expect(try Padding.same(input: 224, kernel: 3, stride: 2) == Padding(before: 0, after: 1))
  }

  @Test("Padding modes show the cells that they are named for")
  func modes() {
    func shown(_ mode: PaddingMode) -> [Int?] { (-2..<6).map { mode.cell(at: $0, length: 4) } }
    #expect(shown(.zeros) == [nil, nil, 0, 1, 2, 3, nil, nil])
    #expect(shown(.reflect) == [2, 1, 0, 1, 2, 3, 2, 1])
    #expect(shown(.replicate) == [0, 0, 0, 1, 2, 3, 3, 3])
    #expect(shown(.circular) == [2, 3, 0, 1, 2, 3, 0, 1])
    for mode in PaddingMode.allCases {
      #expect(mode.cell(at: Int.min, length: 0) == nil && mode.cell(at: Int.max, length: 0) == nil)
    }
  }

  private func random(_ stream: inout RandomStream) throws -> Window? {
    let (n, k) = (stream.integer(in: 1...9), stream.integer(in: 1...4))
    let (s, d) = (stream.integer(in: 1...4), stream.integer(in: 1...3))
    return try? Window(
      input: n, kernel: k, stride: s, padding: stream.padding(upTo: 3), dilation: d)
  }
}
