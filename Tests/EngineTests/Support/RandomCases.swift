import Engine

/// Random cases for properties: the same on every run, one stream for each.
enum RandomCases {
  /// As many streams as cases, each of its own.
  static func streams(_ name: String, count: Int) -> [RandomStream] {
    (0..<count).map { RandomStream(seed: UInt32($0), path: "tests#properties/\(name)") }
  }
}

extension Tensor {
  /// The sum of the products of the entries of two tensors of one shape.
  func inner(_ other: Tensor) -> Double {
    zip(elements, other.elements).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The largest difference between entries, in units of max(1, both); infinite where shapes differ.
  func distance(to other: Tensor) -> Double {
    guard shape == other.shape else { return .infinity }
    return zip(elements, other.elements).reduce(0) { largest, pair in
      let difference = abs(pair.0 - pair.1) / max(1, abs(pair.0), abs(pair.1))
      return difference.isNaN ? .infinity : max(largest, difference)
    }
  }
}

extension RandomStream {
  /// Whether a coin falls on heads.
  mutating func coin() -> Bool { bernoulli(0.5) }

  /// A padding with sides of their own, each up to a most.
  mutating func padding(upTo most: Int) -> Padding {
    Padding(before: integer(in: 0...most), after: integer(in: 0...most))
  }
}
