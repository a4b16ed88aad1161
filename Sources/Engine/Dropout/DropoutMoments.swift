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
  private let x: Tensor
  private var sum: [Double]
  private var products: [Double]

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
    sum = Array(repeating: 0, count: x.count)
    products = try Tensor(repeating: 0, shape: [x.shape[1], x.shape[1]]).elements
  }

  /// The mean of P so far, N×d; zero before the first mask.
  public var mean: Tensor {
    Tensor(uncheckedShape: x.shape, elements: sum.map { $0 / Double(max(1, count)) })
  }

  /// The mean of PᵀP so far, d×d; zero before the first mask.
  public var gram: Tensor {
    let size = x.shape[1]
    var elements = products
    for row in 0..<size {
      for column in 0..<size {
        let upper = products[min(row, column) * size + max(row, column)]
        elements[row * size + column] = upper / Double(max(1, count))
      }
    }
    return Tensor(uncheckedShape: [size, size], elements: elements)
  }

  /// Draws masks and takes them into the means, one Bernoulli number for each entry, row by row.
  public mutating func draw(_ masks: Int = 1, from stream: inout RandomStream) {
    let (columns, keep) = (x.shape[1], keep)
    mask.elements.withUnsafeMutableBufferPointer { mask in
      sum.withUnsafeMutableBufferPointer { sum in
        products.withUnsafeMutableBufferPointer { products in
          x.elements.withUnsafeBufferPointer { x in
            for _ in 0..<max(0, masks) {
              for place in mask.indices { mask[place] = stream.bernoulli(keep) ? 1 : 0 }
              DropoutMoments.add(x, mask, columns, &sum, &products)
            }
          }
        }
      }
    }
    count += max(0, masks)
  }

  /// Adds P and the upper half of PᵀP of one mask.
  @inline(__always)
  private static func add(
    _ x: UnsafeBufferPointer<Double>, _ mask: UnsafeMutableBufferPointer<Double>, _ columns: Int,
    _ sum: inout UnsafeMutableBufferPointer<Double>,
    _ products: inout UnsafeMutableBufferPointer<Double>
  ) {
    var row = 0
    while row < x.count {
      for i in 0..<columns {
        let left = x[row &+ i] * mask[row &+ i]
        sum[row &+ i] += left
        for j in i..<columns {
          products[i &* columns &+ j] += left * x[row &+ j] * mask[row &+ j]
        }
      }
      row &+= columns
    }
  }
}
