/// Which lines have to stand before which, and how far a given order is from one that is right.
struct PartialOrder: Hashable, Sendable {
  /// For each line whether another has to stand somewhere above it: `above[line][other]`.
  private let above: [[Bool]]

  /// How many lines there are.
  var count: Int { above.count }

  /// The order in which each line follows the given ones directly; nothing where lines follow each
  /// other in a circle.
  init?(directly: [[Int]]) {
    var above = directly.map { before in directly.indices.map(before.contains) }
    for middle in above.indices {
      for line in above.indices where above[line][middle] {
        for other in above.indices where above[middle][other] { above[line][other] = true }
      }
    }
    guard above.indices.allSatisfy({ !above[$0][$0] }) else { return nil }
    self.above = above
  }

  /// The places of a given order that can stay where they are, as many as possible.
  ///
  /// Two lines cannot both stay where the lower one has to stand above the upper one. That relation
  /// is itself an order, so the most lines that can stay are a largest antichain of it, which a
  /// matching finds (Dilworth; König). What stays can always be completed to a right order.
  func staying(in order: [Int]) -> Set<Int> {
    var matching = Matching(count: order.count) { upper, lower in
      upper < lower && above[order[upper]][order[lower]]
    }
    return matching.largestAntichain()
  }

  /// The most sets of lines that are looked at to count orders.
  static let countLimit = 1 << 16

  /// How many orders are right, exactly; nothing where that takes too many sets of lines, or does not
  /// fit.
  ///
  /// It goes from each set of lines that can stand at the top to those with one line more.
  func rightOrders(limit: Int = countLimit) -> Int? {
    let needed = above.map { row in
      row.indices.reduce(UInt64(0)) { row[$1] ? $0 | 1 << UInt64($1) : $0 }
    }
    var ways: [UInt64: Int] = [0: 1]
    for _ in needed {
      var next: [UInt64: Int] = [:]
      for (top, count) in ways {
        for line in needed.indices where needed[line] & ~top == 0 && top & 1 << UInt64(line) == 0 {
          let longer = top | 1 << UInt64(line)
          let (sum, isTooMany) = next[longer, default: 0].addingReportingOverflow(count)
          next[longer] = sum
          guard !isTooMany, next.count <= limit else { return nil }
        }
      }
      ways = next
    }
    return ways.values.first
  }
}

/// A largest matching in the bipartite graph of a relation, by augmenting paths.
private struct Matching {
  private let relates: [[Bool]]
  private var upperOf: [Int?]
  private var lowerOf: [Int?]

  init(count: Int, _ relates: (Int, Int) -> Bool) {
    self.relates = (0..<count).map { upper in (0..<count).map { relates(upper, $0) } }
    upperOf = Array(repeating: nil, count: count)
    lowerOf = Array(repeating: nil, count: count)
    for upper in 0..<count {
      var seen: Set<Int> = []
      _ = augment(upper, &seen)
    }
  }

  private mutating func augment(_ upper: Int, _ seen: inout Set<Int>) -> Bool {
    for lower in relates.indices where relates[upper][lower] && seen.insert(lower).inserted {
      if let other = upperOf[lower], !augment(other, &seen) { continue }
      upperOf[lower] = upper
      lowerOf[upper] = lower
      return true
    }
    return false
  }

  /// The elements of which neither side is in a smallest cover of the relation.
  mutating func largestAntichain() -> Set<Int> {
    var reachedUpper = Set(relates.indices.filter { lowerOf[$0] == nil })
    var reachedLower: Set<Int> = []
    var rest = Array(reachedUpper)
    while let upper = rest.popLast() {
      for lower in relates.indices
      where relates[upper][lower] && reachedLower.insert(lower).inserted {
        guard let next = upperOf[lower], reachedUpper.insert(next).inserted else { continue }
        rest.append(next)
      }
    }
    return Set(relates.indices.filter { reachedUpper.contains($0) && !reachedLower.contains($0) })
  }
}
