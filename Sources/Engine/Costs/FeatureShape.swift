/// The lengths of the feature maps of one image: channels × height × width.
public struct FeatureShape: Hashable, Sendable {
  /// How many maps there are.
  public var channels: Int
  /// The height of a map.
  public var height: Int
  /// The width of a map.
  public var width: Int

  /// The lengths of feature maps.
  public init(channels: Int, height: Int, width: Int) {
    self.channels = channels
    self.height = height
    self.width = width
  }

  /// How many pixels a map has.
  var area: Int { height * width }

  func check() throws(EngineError) {
    try Window.check("channels", channels, from: 1)
    try Window.check("input", height, from: 1)
    try Window.check("input", width, from: 1)
  }
}

/// What computing a layer for one image takes, each number in the unit of its name.
public struct LayerCost: Hashable, Sendable {
  /// The lengths of what the layer gives.
  public let output: FeatureShape
  /// How many numbers it learns.
  public let parameters: Int
  /// How many multiplications it executes, those with padded zeros counted.
  public let multiplications: Int
  /// How many additions it executes.
  public let additions: Int
  /// How many comparisons it executes.
  public let comparisons: Int
  /// How many divisions it executes.
  public let divisions: Int

  init(
    output: FeatureShape, parameters: Int = 0, multiplications: Int = 0, additions: Int = 0,
    comparisons: Int = 0, divisions: Int = 0
  ) {
    self.output = output
    self.parameters = parameters
    self.multiplications = multiplications
    self.additions = additions
    self.comparisons = comparisons
    self.divisions = divisions
  }

  /// A unit of arithmetic work; the field says "operations" for any of them.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// One multiplication.
    case multiplication
    /// One multiplication with the addition of its product.
    case mac
    /// One multiplication or one addition.
    case flop
  }

  /// The work in a unit.
  public func work(in unit: Unit) -> Int {
    switch unit {
    case .multiplication, .mac: multiplications
    case .flop: multiplications &+ additions
    }
  }
}

/// Products of lengths that may not overflow.
enum Work {
  /// The product of lengths, none of them negative.
  ///
  /// It is kept so far below `Int.max` that the sums of the costs of a few thousand layers fit.
  static func product(_ factors: Int...) throws(EngineError) -> Int {
    try product(factors, limit: 1 << 50)
  }

  /// The product of lengths, none of them negative, while a `Double` holds it exactly.
  static func exact(_ factors: Int...) throws(EngineError) -> Int {
    try product(factors, limit: 1 << 53)
  }

  private static func product(_ factors: [Int], limit: Int) throws(EngineError) -> Int {
    let product = Tensor.count(factors)
    guard product <= limit else { throw .tooLarge(shape: factors, limit: limit) }
    return product
  }
}
