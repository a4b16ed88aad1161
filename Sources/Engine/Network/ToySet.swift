/// A small set of points in the plane with classes, to train on.
public struct ToySet: Hashable, Sendable {
  /// The points, N×2.
  public let inputs: Tensor
  /// The class of each point, from 0.
  public let labels: [Int]

  /// Four clouds around (±1, ±1); opposite ones are of one class, so no line separates the two.
  ///
  /// - Throws: `EngineError.parameter` for a count out of range or a deviation below 0.
  public static func quadrants(
    count: Int, deviation: Double, from stream: inout RandomStream
  ) throws(EngineError) -> ToySet {
    try Window.check("count", count, from: 1)
    guard deviation >= 0, deviation.isFinite else {
      throw .parameter(name: "deviation", found: deviation, expected: "deviation ≥ 0")
    }
    var (entries, labels): ([Double], [Int]) = ([], [])
    for index in 0..<count {
      let (right, up) = (index % 2 == 0, index / 2 % 2 == 0)
      entries.append((right ? 1 : -1) + deviation * stream.normal())
      entries.append((up ? 1 : -1) + deviation * stream.normal())
      labels.append(right == up ? 0 : 1)
    }
    let inputs = try Tensor(shape: [count, 2], elements: entries)
    return ToySet(inputs: inputs, labels: labels)
  }

  /// Round clouds around given centers, one class for each, the classes taking turns.
  ///
  /// - Throws: `EngineError.rank` and `.empty` for centers that are no matrix of two columns or
  ///   more, and as `quadrants`.
  public static func clouds(
    around centers: Tensor, count: Int, deviation: Double, from stream: inout RandomStream
  ) throws(EngineError) -> ToySet {
    guard centers.rank == 2 else {
      throw .rank(operation: "clouds", found: centers.shape, expected: [2])
    }
    guard centers.count > 0 else { throw .empty(operation: "clouds", shape: centers.shape) }
    try Window.check("count", count, from: 1)
    let labels = (0..<count).map { $0 % centers.shape[0] }
    var inputs = try stream.normal(shape: [count, centers.shape[1]])
    for row in 0..<count {
      for axis in 0..<centers.shape[1] {
        inputs[row, axis] = centers[labels[row], axis] + deviation * inputs[row, axis]
      }
    }
    return ToySet(inputs: inputs, labels: labels)
  }
}
