import Testing

@testable import Lessons

@Suite("How many right orders and variants there are")
struct QuestionCountTests {
  /// The right orders of a question whose lines follow each other directly as given.
  private func orders(_ directly: [[Int]]) -> Int? {
    PartialOrder(directly: directly)?.rightOrders()
  }

  /// The same, by trying every order.
  private func tried(_ directly: [[Int]]) -> Int {
    func count(_ placed: [Int]) -> Int {
      if placed.count == directly.count { return 1 }
      return directly.indices.filter { line in
        !placed.contains(line) && directly[line].allSatisfy(placed.contains)
      }.reduce(0) { $0 + count(placed + [$1]) }
    }
    return count([])
  }

  @Test("A chain has one, free lines have all, and two chains interleave")
  func known() {
    #expect(orders([[], [0], [1], [2]]) == 1)
    #expect(orders([[], [], [], [], []]) == 120)
    #expect(orders([[], [0], [1], [], [3], [4]]) == 20)
    #expect(orders([[], [0], [0], [1, 2]]) == 2)
  }

  @Test("They are as many as trying all of them finds", arguments: 0..<40)
  func allTried(seed: Int) {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let directly = (0..<7).map { line in (0..<line).filter { _ in next(3) == 0 } }
    #expect(orders(directly) == tried(directly))
  }

  @Test("Of 64 lines they are counted where few are free, and given up where many are")
  func large() {
    let chains = (0..<64).map { $0 == 0 || $0 == 60 ? [] : [$0 - 1] }
    #expect(orders(chains) == 635_376)  // 64 over 4
    #expect(orders(Array(repeating: [], count: 64)) == nil)
  }

  @Test("A question says what can be counted of it")
  func messages() throws {
    let count = { (source: String) in
      QuestionCount(step: Asked(source).step, lesson: "asked")?.message()
    }
    #expect(count("```question order\nafter 3: 1\n```\n1. a\n2. b\n3. c") == "2 orders are right")
    #expect(count("```question order\n```\n1. a\n2. b") == "1 order is right")
    #expect(count("```question integer\nvary n: range(1, 9)\nanswer: n\n```") == "9 variants")
    #expect(
      count("```question integer\nvary n: range(1, 9)\nwhere: n > 2\nanswer: n\n```")
        == "at most 9 variants")
    #expect(
      count("```question number\nvary x: normal()\nanswer: x\n```")
        == "more variants than anybody will see")
    #expect(count("```question integer\nanswer: 1\n```") == nil)
  }
}
