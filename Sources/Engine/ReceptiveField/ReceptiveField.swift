/// What a unit of a layer can see of the input, along one axis: how wide, how far apart, and from
/// where.
///
/// (Araujo, Norris and Sim, "Computing Receptive Fields of Convolutional Neural Networks", Distill,
/// 2019.) Pixels count from 0; padding lies before them.
///
/// ```swift
/// let layers = [ReceptiveLayer(kernel: 3), ReceptiveLayer(kernel: 2, stride: 2)]
/// let field = try ReceptiveField(of: layers)
/// field.size                    // 4
/// field.jump                    // 2
/// field.span(ofUnit: 1)         // 2...5
/// ```
public struct ReceptiveField: Hashable, Sendable {
  /// How many pixels lie from the first to the last that a unit sees, both included: r.
  public let size: Int
  /// How many pixels the fields of neighbouring units lie apart: S, the product of the strides.
  public let jump: Int
  /// How many pixels before pixel 0 the field of unit 0 begins: P = Σ p_l·Π_{i<l} s_i.
  public let padding: Int

  /// The field of a pixel: itself.
  public static let pixel = ReceptiveField(size: 1, jump: 1, padding: 0)

  /// The largest size, jump or padding, which a number still holds exactly.
  public static let largest = 1 << 53

  /// The field of a unit behind a stack of layers, the first of them next to the input.
  ///
  /// r = 1 + Σ(k̂_l − 1)·Π_{i<l} s_i with k̂ = d(k − 1) + 1.
  ///
  /// - Throws: `EngineError.parameter` for a layer whose lengths `Window` would refuse, and where
  ///   the field grows beyond `largest`.
  public init(of layers: [ReceptiveLayer]) throws(EngineError) {
    var field = ReceptiveField.pixel
    for layer in layers { field = try field.through(layer) }
    self = field
  }

  init(size: Int, jump: Int, padding: Int) {
    self.size = size
    self.jump = jump
    self.padding = padding
  }

  /// The field behind one more layer: r grows by (k̂ − 1)·S, P by p·S, and S is multiplied by the
  /// stride, which so widens only what comes later.
  ///
  /// - Throws: as `init(of:)`.
  public func through(_ layer: ReceptiveLayer) throws(EngineError) -> ReceptiveField {
    try layer.check()
    return ReceptiveField(
      size: try ReceptiveField.sum(size, layer.span - 1, times: jump),
      jump: try ReceptiveField.sum(0, layer.stride, times: jump),
      padding: try ReceptiveField.sum(padding, layer.padding.before, times: jump))
  }

  /// The fields of the input and behind each layer, one more than there are layers.
  ///
  /// - Throws: as `init(of:)`.
  public static func along(_ layers: [ReceptiveLayer]) throws(EngineError) -> [ReceptiveField] {
    var fields = [pixel]
    var field = pixel
    for layer in layers {
      field = try field.through(layer)
      fields.append(field)
    }
    return fields
  }

  /// Where the middle of unit 0's field lies: −P + (r − 1)/2, at a pixel or between two.
  public var start: Double { -Double(padding) + Double(size - 1) / 2 }

  /// Where the middle of a unit's field lies: start + u·S.
  public func center(ofUnit unit: Int) -> Double { start + Double(unit) * Double(jump) }

  /// The pixels from the first to the last that a unit sees; those below 0, or beyond the image, are
  /// padding.
  ///
  /// A unit further out than 2^62 pixels has the span of the nearest one that is not.
  public func span(ofUnit unit: Int) -> ClosedRange<Int> {
    let reach = (1 << 62) / jump
    let first = min(max(unit, -reach), reach) * jump - padding
    return first...(first + size - 1)
  }

  /// How much of a unit's field lies before and behind an image of the given length.
  public func overhang(ofUnit unit: Int, input: Int) -> (before: Int, after: Int) {
    let span = span(ofUnit: unit)
    let length = min(max(0, input), ReceptiveField.largest)
    return (min(size, max(0, -span.lowerBound)), min(size, max(0, span.upperBound - length + 1)))
  }

  /// The field of a unit that several paths lead to, and whether they are aligned.
  ///
  /// Paths are aligned where their centres agree; then the field is the largest of them, otherwise
  /// it spans their union.
  ///
  /// - Throws: `EngineError.shapeMismatch` where the paths have different jumps, so that their units
  ///   drift apart, and `.empty` without a path.
  public static func merged(
    _ paths: [ReceptiveField]
  ) throws(EngineError) -> (field: ReceptiveField, aligned: Bool) {
    guard let first = paths.first else {
      throw .empty(operation: "receptive_field", shape: [0])
    }
    var (before, end, aligned) = (first.padding, first.size - first.padding, true)
    for path in paths.dropFirst() {
      guard path.jump == first.jump else {
        throw .shapeMismatch(
          operation: "receptive_field", left: [first.jump], right: [path.jump])
      }
      before = max(before, path.padding)
      end = max(end, path.size - path.padding)
      aligned = aligned && path.start == first.start
    }
    return (ReceptiveField(size: before + end, jump: first.jump, padding: before), aligned)
  }

  private static func sum(_ start: Int, _ length: Int, times jump: Int) throws(EngineError) -> Int {
    let (product, overflow) = length.multipliedReportingOverflow(by: jump)
    guard !overflow, product <= largest - start else {
      throw .parameter(
        name: "receptive_field", found: Double(start) + Double(length) * Double(jump),
        expected: "r, S, P ≤ \(largest)")
    }
    return start + product
  }
}

/// A layer as a receptive field sees it: a window, along one axis.
public struct ReceptiveLayer: Hashable, Sendable {
  /// The number of taps.
  public var kernel: Int
  /// The step from one output to the next.
  public var stride: Int
  /// The padding before and after the axis.
  public var padding: Padding
  /// The distance from one tap to the next.
  public var dilation: Int

  /// A layer; by default with a stride and a dilation of 1 and without padding.
  public init(kernel: Int, stride: Int = 1, padding: Padding = 0, dilation: Int = 1) {
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
  }

  /// How many cells lie from the first tap to the last: d(k − 1) + 1.
  var span: Int { dilation * (kernel - 1) + 1 }

  func check() throws(EngineError) {
    try Window.check(input: 1, kernel: kernel, stride: stride, dilation: dilation)
    try Window.check(padding)
  }
}
