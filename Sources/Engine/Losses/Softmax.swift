import RealModule

/// Softmax and the cross-entropy of its probabilities.
///
/// Logits are N×C, a row for each example; labels count from 0. The loss is the mean over the batch.
///
/// ```swift
/// let logits = try Tensor(shape: [1, 2], elements: [0, 0])
/// try Softmax.probabilities(logits).elements              // [0.5, 0.5]
/// try Softmax.crossEntropy(logits, labels: [1]).loss      // 0.6931
/// ```
public enum Softmax {
  /// e^x_i / Σ e^x_j along the last axis, computed from x − max x so that nothing overflows.
  ///
  /// A row with NaN, or with +∞ twice, gives NaN.
  ///
  /// - Throws: `EngineError.rank` for a number, `.empty` where rows have no entries.
  public static func probabilities(_ logits: Tensor) throws(EngineError) -> Tensor {
    guard let length = logits.shape.last else {
      throw .rank(operation: "softmax", found: [], expected: [1, 2, 3, 4])
    }
    guard length > 0 else { throw .empty(operation: "softmax", shape: logits.shape) }
    var result = logits.elements
    for start in stride(from: 0, to: result.count, by: length) {
      let row = start..<(start + length)
      let largest = result[row].reduce(-.infinity, Double.maximum)
      for place in row { result[place] = .exp(result[place] - largest) }
      let sum = result[row].reduce(0, +)
      for place in row { result[place] /= sum }
    }
    return Tensor(uncheckedShape: logits.shape, elements: result)
  }

  /// The mean over the batch of −log of the probability of the right class, and its gradient by the
  /// logits, (probabilities − one-hot)/N.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.shapeMismatch` where labels and rows differ in number,
  ///   `.parameter` for a label that is no class.
  public static func crossEntropy(
    _ logits: Tensor, labels: [Int]
  ) throws(EngineError) -> (loss: Double, gradient: Tensor) {
    try check(logits, labels, operation: "cross_entropy", classes: logits.shape.last ?? 0)
    var gradient = try probabilities(logits)
    let classes = logits.shape[1]
    let share = 1 / Double(labels.count)
    var loss = 0.0
    for (row, label) in labels.enumerated() {
      let entries = logits.elements[(row * classes)..<((row + 1) * classes)]
      let largest = entries.reduce(-.infinity, Double.maximum)
      let sum = entries.reduce(0) { $0 + .exp($1 - largest) }
      loss += .log(sum) - (logits.elements[row * classes + label] - largest)
      gradient.elements[row * classes + label] -= 1
    }
    return (loss * share, gradient.map { $0 * share })
  }

  /// The share of rows whose largest logit is that of the right class; of equal ones the first counts.
  ///
  /// - Throws: as `crossEntropy`.
  public static func accuracy(_ logits: Tensor, labels: [Int]) throws(EngineError) -> Double {
    try check(logits, labels, operation: "accuracy", classes: logits.shape.last ?? 0)
    let right = labels.indices.count { row in
      let chosen = (0..<logits.shape[1]).reduce(0) { best, next in
        logits[row, next] > logits[row, best] ? next : best
      }
      return chosen == labels[row]
    }
    return Double(right) / Double(labels.count)
  }

  /// Refuses anything but a matrix with a row for each label.
  static func check(
    _ rows: Tensor, _ labels: [Int], operation: String, classes: Int
  ) throws(EngineError) {
    guard rows.rank == 2 else {
      throw .rank(operation: operation, found: rows.shape, expected: [2])
    }
    guard rows.count > 0, classes > 0 else {
      throw .empty(operation: operation, shape: rows.shape)
    }
    guard rows.shape[0] == labels.count else {
      throw .shapeMismatch(operation: operation, left: rows.shape, right: [labels.count])
    }
    for label in labels where !(0..<classes).contains(label) {
      throw .parameter(name: "label", found: Double(label), expected: "0 ≤ label < \(classes)")
    }
  }
}
