import Engine
import Formula
import Foundation
import Testing

/// Pairs of formulas that are known to be equal, and pairs that are known to differ, held against
/// each other at many seeds: 20, or as many as `DARS_SEEDS` says (`make test-long`).
@Suite("Known pairs of formulas")
struct EquivalenceDataTests {
  private static let symbols: KeyValuePairs = [
    "p": "real(0, 1)", "n": "integer(1, 64)", "k": "integer(1, 9)", "x": "real(-3, 3)",
    "y": "real(-3, 3)", "a": "real(0.1, 5)", "b": "real(0.1, 5)", "X": "normal(3, 2)",
  ]
  private static let seeds =
    ProcessInfo.processInfo.environment["DARS_SEEDS"].flatMap(UInt32.init) ?? 20
  static let equal = (try? ReferenceData.lines("equal")) ?? []
  static let different = (try? ReferenceData.lines("different")) ?? []

  private func verdicts(on input: String, answer: String) throws -> [Equivalence.Verdict] {
    let (answer, input) = (try Formula(answer), try Formula(input))
    let names = answer.variables.union(input.variables)
    let used = try Self.symbols.filter { names.contains($0.key) }
      .map { ($0.key, try SymbolDomain($0.value)) }
    return try (0..<Self.seeds).map { seed in
      try Equivalence(
        to: answer, symbols: used, stream: RandomStream(seed: seed, path: "lesson#step/points()")
      ).verdict(on: input)
    }
  }

  @Test("There are at least two hundred of each")
  func counts() {
    #expect(Self.equal.count >= 200 && Self.different.count >= 200)
    #expect((Self.equal + Self.different).allSatisfy { $0.count == 2 })
  }

  @Test("Equal ones are found equal at every seed", arguments: equal)
  func foundEqual(pair: [String]) throws {
    #expect(try verdicts(on: pair[1], answer: pair[0]).allSatisfy { $0 == .equal })
  }

  @Test("Different ones are never found equal", arguments: different)
  func toldApart(pair: [String]) throws {
    #expect(try !verdicts(on: pair[1], answer: pair[0]).contains(.equal))
  }
}
