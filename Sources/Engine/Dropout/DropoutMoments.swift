/// The running means of P = D ⊙ X and of PᵀP over masks D_ij ~ Bernoulli(keep).
///
/// They close in on keep·X and keep²·XᵀX + keep(1 − keep)·Γ̂².
public struct DropoutMoments: Hashable, Sendable {
  /// The probability that an entry is kept.
  public let keep: Double
  /// How many masks were drawn.
  public private(set) var count = 0
  /// The mask that was drawn last, N×d; all ones before the first.
  public private(set) var mask: Tensor
  /// The inputs X, N×d.
  public let x: Tensor
  /// How often the entries i and j of a row were kept together, by row, i and j ≥ i: counting is
  /// exact, and 64 masks are counted at once.
  private var together: [Int]

  /// Means of nothing yet, for inputs N×d.
  ///
  /// - Throws: `EngineError.rank`, `.parameter` for a `keep` outside 0 … 1, and `.tooLarge`.
  public init(_ x: Tensor, keep: Double) throws(EngineError) {
    guard x.rank == 2 else { throw .rank(operation: "dropout", found: x.shape, expected: [2]) }
    guard keep >= 0, keep <= 1 else {
      throw .parameter(name: "keep", found: keep, expected: "0 ≤ keep ≤ 1")
    }
    self.x = x
    self.keep = keep
    mask = x.map { _ in 1 }
    let count = try Tensor.checkedCount([x.shape[0], x.shape[1], x.shape[1]])
    together = Array(repeating: 0, count: count)
  }

  /// The mean of P so far, N×d; zero before the first mask.
  public var mean: Tensor {
    let columns = x.shape[1]
    var elements = x.elements
    for place in elements.indices {
      elements[place] *= share(together[place * columns + place % columns])
    }
    return Tensor(uncheckedShape: x.shape, elements: elements)
  }

  /// The mean of PᵀP so far, d×d; zero before the first mask.
  public var gram: Tensor {
    let size = x.shape[1]
    var elements = Array(repeating: 0.0, count: size * size)
    for (index, times) in together.enumerated() {
      let (place, j) = index.quotientAndRemainder(dividingBy: size)
      let (row, i) = place.quotientAndRemainder(dividingBy: size)
      guard i <= j else { continue }
      elements[i * size + j] += x.elements[place] * x.elements[row * size + j] * share(times)
      elements[j * size + i] = elements[i * size + j]
    }
    return Tensor(uncheckedShape: [size, size], elements: elements)
  }

  /// How often an entry of X was kept so far; nothing where there is no such entry.
  public func timesKept(row: Int, column: Int) -> Int? {
    timesKeptTogether(row: row, column, column)
  }

  /// How often two entries of a row were kept by the same mask; nothing where there are none such.
  public func timesKeptTogether(row: Int, _ i: Int, _ j: Int) -> Int? {
    let size = x.shape[1]
    guard (0..<x.shape[0]).contains(row), (0..<size).contains(i), (0..<size).contains(j) else {
      return nil
    }
    return together[(row * size + min(i, j)) * size + max(i, j)]
  }

  private func share(_ times: Int) -> Double { Double(times) / Double(max(1, count)) }

  /// Draws masks and takes them into the means, one Bernoulli number for each entry, row by row.
  public mutating func draw(_ masks: Int = 1, from stream: inout RandomStream) {
    var left = max(0, masks)
    count += left
    var kept = Array(repeating: UInt64(0), count: x.count)
    while left > 0 {
      let batch = min(64, left)
      draw(batch, into: &kept, from: &stream)
      countTogether(kept)
      left -= batch
    }
    guard masks > 0 else { return }
    for place in kept.indices { mask.elements[place] = Double(kept[place] & 1) }
  }

  /// Draws up to 64 masks; each word gets a bit for each mask, the last mask's lowest.
  private func draw(_ masks: Int, into kept: inout [UInt64], from stream: inout RandomStream) {
    // uniform() < keep, asked of the integer that uniform() is made of, 53 bits over 2^53, before
    // its lower 11 bits are cut off.
    let bound = UInt64((keep * 0x1p53).rounded(.up))
    let (least, isCertain) = (bound << 11, bound == 1 << 53)
    var local = stream
    kept.withUnsafeMutableBufferPointer { kept in
      for place in kept.indices { kept[place] = 0 }
      for _ in 0..<masks {
        for place in kept.indices {
          kept[place] = kept[place] << 1 | (local.next() < least || isCertain ? 1 : 0)
        }
      }
    }
    stream = local
  }

  private mutating func countTogether(_ kept: [UInt64]) {
    let size = x.shape[1]
    for place in kept.indices {
      let (i, rowEnd) = (place % size, place - place % size + size)
      for other in place..<rowEnd {
        together[place * size + i + other - place] += (kept[place] & kept[other]).nonzeroBitCount
      }
    }
  }
}
