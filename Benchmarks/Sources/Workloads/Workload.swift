import Engine

/// A piece of work that is measured, on inputs that other programs can make as well.
public struct Workload: Sendable {
  /// By what it is called for.
  public let name: String
  /// Whether it takes microseconds, so that a clock sees it only when it is repeated.
  public let isQuick: Bool
  /// Does the work once.
  public let run: @Sendable () throws -> Output

  init(_ name: String, isQuick: Bool = true, _ run: @escaping @Sendable () throws -> Output) {
    self.name = name
    self.isQuick = isQuick
    self.run = run
  }

  /// Every workload.
  public static let all = engine + formula + grading + drawing + screens

  /// The workload of a name.
  public static func named(_ name: String) -> Workload? { all.first { $0.name == name } }
}

/// What a workload computed: up to three tensors, without an array that would cost time itself.
public struct Output: Sendable {
  let tensors: (Tensor?, Tensor?, Tensor?)

  init(_ first: Tensor?, _ second: Tensor? = nil, _ third: Tensor? = nil) {
    tensors = (first, second, third)
  }

  /// A number by which others can see whether they computed the same.
  ///
  /// It is the sum of all entries, each times 1 + its place mod 5.
  public var checksum: Double {
    [tensors.0, tensors.1, tensors.2].compactMap(\.self).reduce(0) { sum, tensor in
      tensor.elements.enumerated().reduce(sum) { $0 + Double(1 + $1.offset % 5) * $1.element }
    }
  }
}

extension Tensor {
  /// Numbers between −1.6 and 1.6 that look random: entry i is ((i·step + 11) mod 101 − 50)/32.
  static func pattern(_ shape: Int..., step: Int) -> Tensor {
    let entries = (0..<shape.reduce(1, *)).map { Double(($0 * step + 11) % 101 - 50) / 32 }
    return (try? Tensor(shape: shape, elements: entries)) ?? Tensor(.nan)
  }
}
