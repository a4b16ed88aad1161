/// What one unit sees, found by going back through the layers cell by cell: which cells of each
/// level, and with what weight.
///
/// The span of a field is not the number of its pixels: strides and dilations leave holes, and cells
/// of a padding, also one in the middle of the stack, show no pixel. The weights are the exact
/// effective field of layers that average (Luo, Li, Urtasun and Zemel, "Understanding the effective
/// receptive field", 2016, section 2): each layer hands a unit's weight down to its taps in equal
/// parts.
///
/// ```swift
/// let layers = [ReceptiveLayer(kernel: 1, stride: 3), ReceptiveLayer(kernel: 2)]
/// let field = try FieldOfUnit(0, behind: layers, input: nil)
/// field.span    // 0...3
/// field.pixels  // [0, 3]
/// ```
public struct FieldOfUnit: Hashable, Sendable {
  /// The cells of one level that a unit sees.
  public struct Level: Hashable, Sendable {
    /// From the first to the last cell that a tap touches, padding included.
    public let span: ClosedRange<Int>
    /// The weight of each cell of the span; 0 for padding and for holes.
    public let weights: [Double]

    /// The cells that the unit really sees.
    public var cells: [Int] {
      weights.indices.filter { weights[$0] > 0 }.map { span.lowerBound + $0 }
    }
  }

  /// What is seen of the input, then behind each layer, and last the unit itself.
  public let levels: [Level]

  /// What a unit sees through layers, the first of them next to the input.
  ///
  /// With an input length, cells outside the image or outside a layer's output are padding; without
  /// one the axis has no ends.
  ///
  /// - Throws: what `Window` throws, `EngineError.parameter` for a unit that does not exist, and
  ///   `.tooLarge` for a field of more than `Tensor.largestCount` cells, or a layer of which so many
  ///   are read.
  public init(_ unit: Int, behind layers: [ReceptiveLayer], input: Int?) throws(EngineError) {
    let lengths = try FieldOfUnit.lengths(layers, input: input)
    let units = lengths.last.flatMap { $0 } ?? Window.largestLength
    guard unit < units, input == nil ? unit > -units : unit >= 0 else {
      throw .parameter(name: "unit", found: Double(unit), expected: "0 ≤ unit < \(units)")
    }
    var level = Level(span: unit...unit, weights: [1])
    var levels = [level]
    for (layer, length) in zip(layers, lengths).reversed() {
      level = try level.below(layer, length: length)
      levels.append(level)
    }
    self.levels = levels.reversed()
  }

  /// From the first to the last pixel that a tap touches, padding included.
  public var span: ClosedRange<Int> { levels.first?.span ?? 0...0 }

  /// The pixels that the unit really sees, in ascending order.
  public var pixels: [Int] { levels.first?.cells ?? [] }

  /// The weight of each pixel of the span: the exact effective field.
  public var weights: [Double] { levels.first?.weights ?? [] }

  /// The deviation of the effective field, in pixels; NaN where it has no weight.
  ///
  /// For n layers of three taps it is √(2n/3).
  public var deviation: Double {
    let total = weights.reduce(0, +)
    var (first, second) = (0.0, 0.0)
    for (place, weight) in weights.enumerated() { first += Double(place) * weight }
    let mean = first / total
    for (place, weight) in weights.enumerated() {
      second += (Double(place) - mean) * (Double(place) - mean) * weight
    }
    return (second / total).squareRoot()
  }

  /// The length of each level from the input up; nil throughout where the axis has no ends.
  private static func lengths(
    _ layers: [ReceptiveLayer], input: Int?
  ) throws(EngineError) -> [Int?] {
    for layer in layers { try layer.check() }
    guard var length = input else { return Array(repeating: nil, count: layers.count + 1) }
    try Window.check("input", length, from: 1)
    var lengths: [Int?] = [length]
    for layer in layers {
      length = try Window(
        input: length, kernel: layer.kernel, stride: layer.stride, padding: layer.padding,
        dilation: layer.dilation
      ).outputSize
      lengths.append(length)
    }
    return lengths
  }
}

extension FieldOfUnit.Level {
  /// The level below a layer; cells outside 0 ..< length weigh nothing.
  fileprivate func below(
    _ layer: ReceptiveLayer, length: Int?
  ) throws(EngineError) -> FieldOfUnit.Level {
    let (first, overflow) = span.lowerBound.multipliedReportingOverflow(by: layer.stride)
    let cells = (weights.count - 1).multipliedReportingOverflow(by: layer.stride)
    let reads = weights.count.multipliedReportingOverflow(by: layer.kernel)
    guard !overflow, first.magnitude <= UInt(ReceptiveField.largest), !cells.overflow,
      cells.partialValue <= Tensor.largestCount - layer.span, !reads.overflow,
      reads.partialValue <= Tensor.largestCount
    else {
      throw .tooLarge(
        shape: [weights.count, layer.stride, layer.span], limit: Tensor.largestCount)
    }
    let start = first - layer.padding.before
    var below = Array(repeating: 0.0, count: cells.partialValue + layer.span)
    for (place, weight) in weights.enumerated() where weight > 0 {
      for tap in 0..<layer.kernel {
        let cell = place * layer.stride + tap * layer.dilation
        let isInside = length.map { (0..<$0).contains(start + cell) } ?? true
        if isInside { below[cell] += weight / Double(layer.kernel) }
      }
    }
    return FieldOfUnit.Level(span: start...(start + below.count - 1), weights: below)
  }
}
