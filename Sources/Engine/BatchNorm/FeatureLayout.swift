/// How a batch divides into features: a vector is one feature over the batch, N×C has one for each
/// column, N×C×… one for each channel.
struct FeatureLayout: Hashable {
  let features: Int
  /// How many neighbouring entries belong to one feature and one example.
  let area: Int
  /// How many entries each feature has.
  let count: Int

  init(_ x: Tensor, operation: String) throws(EngineError) {
    guard (1...4).contains(x.rank) else {
      throw .rank(operation: operation, found: x.shape, expected: [1, 2, 3, 4])
    }
    guard x.count > 0 else { throw .empty(operation: operation, shape: x.shape) }
    features = x.rank == 1 ? 1 : x.shape[1]
    count = x.count / features
    area = features == 1 ? count : x.shape.dropFirst(2).reduce(1, *)
  }

  /// The sum of the terms of each feature, divided by a number.
  @inline(__always)
  func sums(over divisor: Double = 1, _ term: (Run) -> SIMD4<Double>) -> [Double] {
    [Double](unsafeUninitializedCapacity: features) { sums, initialized in
      forEachBlock { block in
        var sum = SIMD4<Double>.zero
        forEachRun(of: block) { run in sum += run.withoutRest(term(run)) }
        block.store(sum / divisor, in: sums)
      }
      initialized = features
    }
  }

  /// A tensor's entries, computed run by run.
  @inline(__always)
  func entries(_ entry: (Run) -> SIMD4<Double>) -> [Double] {
    let total = features &* count
    return [Double](unsafeUninitializedCapacity: total) { entries, initialized in
      forEachBlock { block in
        forEachRun(of: block) { run in run.store(entry(run), in: entries) }
      }
      initialized = total
    }
  }

  /// Four columns at once where the features are columns, else one feature after another.
  @inline(__always)
  private func forEachBlock(_ body: (Block) -> Void) {
    var feature = 0
    while area == 1, feature &+ 4 <= features {
      body(Block(feature: feature, isWide: true))
      feature &+= 4
    }
    while feature < features {
      body(Block(feature: feature, isWide: false))
      feature &+= 1
    }
  }

  @inline(__always)
  private func forEachRun(of block: Block, _ body: (Run) -> Void) {
    let feature = block.feature
    var start = feature &* area
    for _ in 0..<(count / area) {
      if block.isWide {
        body(Run(offset: start, feature: feature, isWhole: true, spansFeatures: true))
      } else {
        var place = 0
        while place &+ 4 <= area {
          body(Run(offset: start &+ place, feature: feature, isWhole: true, spansFeatures: false))
          place &+= 4
        }
        while place < area {
          body(Run(offset: start &+ place, feature: feature, isWhole: false, spansFeatures: false))
          place &+= 1
        }
      }
      start &+= features &* area
    }
  }
}

/// Features that are summed at once.
private struct Block {
  let feature: Int
  /// Whether they are four neighbouring columns.
  let isWide: Bool

  @inline(__always)
  func store(_ sum: SIMD4<Double>, in sums: UnsafeMutableBufferPointer<Double>) {
    if isWide {
      for lane in 0..<4 { sums[feature &+ lane] = sum[lane] }
    } else {
      sums[feature] = (sum[0] + sum[1]) + (sum[2] + sum[3])
    }
  }
}

/// Neighbouring entries of a batch that are computed at once: four, or a single one where fewer are
/// left, which then stands in the first lane.
struct Run {
  fileprivate let offset: Int
  fileprivate let feature: Int
  fileprivate let isWhole: Bool
  /// Whether each entry has its own feature, or all have the same.
  fileprivate let spansFeatures: Bool

  /// The entries of a tensor of the batch's shape.
  @inline(__always)
  func entries(of x: UnsafeBufferPointer<Double>) -> SIMD4<Double> {
    isWhole ? four(of: x, from: offset) : SIMD4(x[offset], 0, 0, 0)
  }

  /// What a parameter with an entry for each feature holds for these entries.
  @inline(__always)
  func features(of parameter: UnsafeBufferPointer<Double>) -> SIMD4<Double> {
    spansFeatures ? four(of: parameter, from: feature) : SIMD4(repeating: parameter[feature])
  }

  @inline(__always)
  fileprivate func withoutRest(_ numbers: SIMD4<Double>) -> SIMD4<Double> {
    isWhole ? numbers : SIMD4(numbers[0], 0, 0, 0)
  }

  @inline(__always)
  fileprivate func store(
    _ numbers: SIMD4<Double>, in entries: UnsafeMutableBufferPointer<Double>
  ) {
    entries[offset] = numbers[0]
    guard isWhole else { return }
    for lane in 1..<4 { entries[offset &+ lane] = numbers[lane] }
  }

  @inline(__always)
  private func four(of x: UnsafeBufferPointer<Double>, from start: Int) -> SIMD4<Double> {
    SIMD4(x[start], x[start &+ 1], x[start &+ 2], x[start &+ 3])
  }
}
