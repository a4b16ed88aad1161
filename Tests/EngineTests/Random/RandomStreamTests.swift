import Engine
import Foundation
import Testing

/// One line of the test vectors in `Documentation/random-stream.md`.
private struct RandomVector: CustomTestStringConvertible, Sendable {
  let seed: UInt32
  let path: String
  let draw: [String]
  let expected: [String]

  var testDescription: String { "\(seed)/\(path) \(draw.joined(separator: " "))" }

  static let all: [RandomVector] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let document = root.appendingPathComponent("Documentation/random-stream.md")
    let text = (try? String(contentsOf: document, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(RandomVector.init(line:))
  }()

  private init?(line: Substring) {
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 4, let seed = UInt32(parts[0]) else { return nil }
    self.seed = seed
    path = parts[1]
    draw = parts[2].split(separator: " ").map(String.init)
    expected = parts[3].split(separator: " ").map(String.init)
  }

  /// What the program gives for this line, written as the document writes it.
  func found() -> [String]? {
    var stream = RandomStream(seed: seed, path: path)
    switch draw[0] {
    case "next": return expected.map { _ in hex(stream.next()) }
    case "uniform": return expected.map { _ in "\(stream.uniform())" }
    case "normal": return expected.map { _ in "\(stream.normal())" }
    case "bernoulli":
      guard let probability = Double(draw[1]) else { return nil }
      return expected.map { _ in stream.bernoulli(probability) ? "1" : "0" }
    case "integer":
      guard let lower = Int(draw[1]), let upper = Int(draw[2]) else { return nil }
      return expected.map { _ in "\(stream.integer(in: lower...upper))" }
    case "permutation": return Int(draw[1]).map { stream.permutation($0).map(String.init) }
    case "split":
      var part = stream.split(draw[1])
      return [hex(part.next())]
    case "seed": return ["\(stream.seed(of: draw[1]))"]
    default: return nil
    }
  }

  private func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

@Suite("Random streams")
struct RandomStreamTests {
  @Test("The document holds test vectors of every kind")
  func documentIsRead() {
    let kinds = Set(RandomVector.all.map { $0.draw[0] })
    #expect(
      kinds == [
        "next", "uniform", "integer", "bernoulli", "normal", "permutation", "split", "seed",
      ])
    #expect(RandomVector.all.count == 48)
  }

  @Test("The stream gives the document's numbers to the last bit", arguments: RandomVector.all)
  private func vectors(vector: RandomVector) {
    #expect(vector.found() == vector.expected)
  }

  @Test("Splitting goes on with the path, whatever was drawn before")
  func splitting() {
    var parent = RandomStream(seed: 5, path: "a#b/c")
    _ = parent.normal()
    #expect(parent.split("d") == RandomStream(seed: 5, path: "a#b/c/d"))
    #expect(parent.split("d") != parent.split("e"))
    #expect(RandomStream(seed: 5, path: "a#b/c") != RandomStream(seed: 6, path: "a#b/c"))
  }

  @Test("An integer never leaves its range and every one of it comes, about equally often")
  func integersAreFair() {
    var stream = RandomStream(seed: 11, path: "test#integers/n")
    var counts: [Int: Int] = [:]
    for _ in 0..<60_000 { counts[stream.integer(in: -2...3), default: 0] += 1 }
    #expect(Set(counts.keys) == [-2, -1, 0, 1, 2, 3])
    #expect(counts.values.allSatisfy { abs($0 - 10_000) < 400 })
  }

  @Test("Uniform numbers fill the interval without 1; a and b move and stretch it")
  func uniforms() {
    var stream = RandomStream(seed: 1, path: "test#uniform/u")
    let draws = (0..<20_000).map { _ in stream.uniform() }
    #expect(draws.allSatisfy { 0 <= $0 && $0 < 1 })
    #expect(abs(draws.reduce(0, +) / 20_000 - 0.5) < 0.01)
    var wide = RandomStream(seed: 1, path: "test#uniform/u")
    #expect(wide.uniform(-2, 6) == -2 + 8 * draws[0])
  }

  @Test("Normal numbers have the mean, variance, skewness and fourth moment of the normal law")
  func normalMoments() throws {
    var stream = RandomStream(seed: 3, path: "test#normal/z")
    let draws = try stream.normal(shape: [40_000]).elements
    func moment(_ power: Int) -> Double {
      draws.reduce(0) { sum, z in sum + (0..<power).reduce(1) { product, _ in product * z } }
        / Double(draws.count)
    }
    #expect(abs(moment(1)) < 0.02)
    #expect(abs(moment(2) - 1) < 0.03)
    #expect(abs(moment(3)) < 0.1)
    #expect(abs(moment(4) - 3) < 0.2)
  }

  @Test("A permutation holds every number once, and each place gets each number equally often")
  func permutations() {
    var stream = RandomStream(seed: 9, path: "test#permutation/p")
    var first = [0, 0, 0, 0]
    for _ in 0..<20_000 {
      let order = stream.permutation(4)
      #expect(order.sorted() == [0, 1, 2, 3])
      first[order.first ?? 0] += 1
    }
    #expect(first.allSatisfy { abs($0 - 5_000) < 300 })
    #expect(stream.permutation(0) == [])
    #expect(stream.permutation(-4) == [])
  }

  @Test("A Bernoulli probability outside 0 to 1 is never, or always, and NaN is never")
  func bernoulliLimits() {
    var stream = RandomStream(seed: 2, path: "test#bernoulli/d")
    for (probability, outcome) in [(0, false), (-.infinity, false), (.nan, false), (1.0, true)] {
      let draws = (0..<100).map { _ in stream.bernoulli(probability) }
      #expect(draws.allSatisfy { $0 == outcome })
    }
  }

  @Test("A tensor of normals with an impossible shape is refused")
  func impossibleShapes() {
    var stream = RandomStream(seed: 2, path: "test#shape/x")
    #expect(throws: EngineError.negativeLength(shape: [2, -1])) {
      try stream.normal(shape: [2, -1])
    }
    let huge = [Int.max, Int.max]
    #expect(throws: EngineError.tooLarge(shape: huge, limit: Tensor.largestCount)) {
      try stream.normal(shape: huge)
    }
  }
}
