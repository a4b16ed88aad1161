/// How far features lie from the mean of their class, and the classes from each other.
///
/// Features are N×d, labels count from 0; classes without an example take no part.
///
/// ```swift
/// let x = try Tensor(shape: [4, 1], elements: [-6, -4, 4, 6])
/// let scatter = try ClassScatter(of: x, labels: [0, 0, 1, 1])
/// scatter.within          // 1
/// scatter.between         // 25, and 26 is the variance of all
/// scatter.betweenDistance // 10
/// ```
public struct ClassScatter: Hashable, Sendable {
  /// The mean squared distance of an example to the mean of its class.
  public let within: Double
  /// The mean, over the examples, of the squared distance of their class's mean to the overall mean.
  public let between: Double
  /// The mean distance of an example to the mean of its class.
  public let withinDistance: Double
  /// The mean distance between two class means; 0 for a single class.
  public let betweenDistance: Double

  /// The scatter of features.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.shapeMismatch`, `.parameter` for a label below 0 or
  ///   not below 4,096.
  public init(of features: Tensor, labels: [Int]) throws(EngineError) {
    try Softmax.check(features, labels, operation: "scatter", classes: 4_096)
    let classes = (labels.max() ?? 0) + 1
    let width = features.shape[1]
    var sums = ClassSums(classes: classes, width: width)
    for (row, label) in labels.enumerated() { sums.add(features, row, to: label) }
    let overall = sums.overall
    var (squares, distances, spread) = (0.0, 0.0, 0.0)
    for (row, label) in labels.enumerated() {
      let mean = sums.mean(label)
      let own = (0..<width).reduce(0) { $0 + square(features[row, $1] - mean[$1]) }
      squares += own
      distances += own.squareRoot()
      spread += (0..<width).reduce(0) { $0 + square(mean[$1] - overall[$1]) }
    }
    let count = Double(labels.count)
    within = squares / count
    between = spread / count
    withinDistance = distances / count
    betweenDistance = ClassScatter.distance(between: sums.present.map(sums.mean))
  }

  private static func distance(between means: [[Double]]) -> Double {
    var (sum, count) = (0.0, 0.0)
    for (index, first) in means.enumerated() {
      for second in means.dropFirst(index + 1) {
        sum += zip(first, second).reduce(0) { $0 + square($1.0 - $1.1) }.squareRoot()
        count += 1
      }
    }
    return count > 0 ? sum / count : 0
  }
}

/// Sums of features by class.
private struct ClassSums {
  private var sums: [Double]
  private var counts: [Int]
  private let width: Int

  init(classes: Int, width: Int) {
    sums = Array(repeating: 0, count: classes * width)
    counts = Array(repeating: 0, count: classes)
    self.width = width
  }

  /// The classes that have an example.
  var present: [Int] { counts.indices.filter { counts[$0] > 0 } }

  /// The mean of all examples.
  var overall: [Double] {
    let total = Double(counts.reduce(0, +))
    return (0..<width).map { column in
      counts.indices.reduce(0) { $0 + sums[$1 * width + column] } / total
    }
  }

  mutating func add(_ features: Tensor, _ row: Int, to label: Int) {
    counts[label] += 1
    for column in 0..<width { sums[label * width + column] += features[row, column] }
  }

  func mean(_ label: Int) -> [Double] {
    (0..<width).map { sums[label * width + $0] / Double(counts[label]) }
  }
}

private func square(_ x: Double) -> Double { x * x }
