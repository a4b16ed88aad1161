extension RandomStream {
  /// A number in [0, 1), from the upper 53 of 64 random bits.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number from a up to b: a + (b − a)·u with u from `uniform()`.
  public mutating func uniform(_ a: Double, _ b: Double) -> Double {
    a + (b - a) * uniform()
  }

  /// An integer of a range, both ends included, each equally likely.
  ///
  /// With n numbers in the range, 64 random bits x are drawn until x ≥ 2^64 mod n; the result is
  /// the lower end + x mod n. A range of one number draws too.
  public mutating func integer(in range: ClosedRange<Int>) -> Int {
    let offset = offset(below: UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound)) &+ 1)
    return range.lowerBound &+ Int(truncatingIfNeeded: offset)
  }

  /// True with the given probability: whether `uniform()` is below it.
  public mutating func bernoulli(_ probability: Double) -> Bool {
    uniform() < probability
  }

  /// A normal number of mean 0 and deviation 1, by Marsaglia's polar method.
  ///
  /// u = 2·uniform() − 1 and v = 2·uniform() − 1 are drawn until 0 < s = u² + v² < 1; the result is
  /// u·√(−2·ln(s)/s). The second number that the method could give is not kept.
  public mutating func normal() -> Double {
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let s = u * u + v * v
      if s > 0, s < 1 { return u * (-2 * ExactLogarithm.natural(s) / s).squareRoot() }
    }
  }

  /// The numbers 0 ..< count in random order, all orders equally likely; none if count is below 1 or
  /// above `Tensor.largestCount`.
  ///
  /// Fisher and Yates: for i = count − 1 down to 1 the entries i and `integer(in: 0...i)` change
  /// places.
  public mutating func permutation(_ count: Int) -> [Int] {
    guard (1...Tensor.largestCount).contains(count) else { return [] }
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, integer(in: 0...index))
    }
    return order
  }

  /// A tensor of independent normal numbers of mean 0 and deviation 1, row by row.
  ///
  /// - Throws: `EngineError.negativeLength` and `EngineError.tooLarge`.
  public mutating func normal(shape: [Int]) throws(EngineError) -> Tensor {
    let count = try Tensor.checkedCount(shape)
    var elements: [Double] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(normal()) }
    return Tensor(uncheckedShape: shape, elements: elements)
  }

  /// Uniform in 0 ..< bound; a bound of 0 stands for 2^64.
  private mutating func offset(below bound: UInt64) -> UInt64 {
    guard bound > 0 else { return next() }
    let rejected = (0 &- bound) % bound
    while true {
      let bits = next()
      if bits >= rejected { return bits % bound }
    }
  }
}
