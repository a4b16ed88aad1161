import Engine

/// A batch as scenes show it: entries of one feature, or a row for each example and a column for
/// each feature.
struct Batch {
  /// The numbers.
  let tensor: Tensor
  /// How many features there are.
  let features: Int
  /// How many entries each feature has.
  let entries: Int

  /// The longest batch, and the most features.
  static let longest = 16

  init(_ tensor: Tensor) {
    self.tensor = tensor
    features = tensor.rank == 2 ? tensor.shape[1] : 1
    entries = tensor.shape.first ?? 0
  }

  /// The numbers of one feature.
  func numbers(_ feature: Int) -> [Double] {
    (0..<entries).map { tensor.elements[$0 * features + feature] }
  }

  /// Which feature an entry belongs to, counting all entries row by row.
  func feature(_ index: Int) -> Int { index % max(1, features) }

  /// A grid of the batch's shape with a cell made for each entry.
  func grid(_ cell: (_ index: Int) -> GridCell) -> Grid {
    guard tensor.rank == 2 else { return Grid(row: (0..<entries).map(cell)) }
    return Grid(
      rows: (0..<entries).map { row in (0..<features).map { cell(row * features + $0) } })
  }

  /// How an entry is written: `x₂`, or `x[1, 0]` where there are several features.
  func name(_ title: String, _ index: Int) -> String {
    guard tensor.rank == 2 else { return Arithmetic.indexed(title, index) }
    return Arithmetic.entry(title, [index / max(1, features), feature(index)])
  }

  /// How a statistic of a feature is written: `μ`, or `μ₁` where there are several.
  func statistic(_ title: String, _ feature: Int) -> String {
    tensor.rank == 2 ? Arithmetic.indexed(title, feature) : title
  }
}

/// γ and β of a batch normalisation, one number for all features or one for each.
enum AffineSettings {
  /// The number of a feature.
  static func value(_ numbers: [Double], _ feature: Int) -> Double {
    numbers.indices.contains(feature) ? numbers[feature] : numbers.first ?? 0
  }

  /// The numbers of a setting, refused where they are neither one nor one for each feature.
  static func numbers(
    _ name: String, _ settings: Settings, features: Int
  ) throws(SceneError) -> [Double] {
    let given = try settings.tensor(name)
    guard given.count == 1 || given.count == features else {
      throw .otherShape(parameter: name, found: given.shape, expected: [features])
    }
    return given.elements
  }
}
