/// One moment of a scene: figures, the arithmetic of this step, and what happens in plain words.
public struct Frame: Hashable, Sendable {
  /// The figures from top to bottom, each with a name that lesson files may use.
  public var figures: [Figure]
  /// The arithmetic of the step with its real numbers, one line each: `2·1 + (−1)·2 = 0`.
  public var arithmetic: [String]
  /// The gradients of this step, each held against a central difference.
  public var checks: [Check]
  /// What happens now, in plain words.
  public var caption: String

  /// A frame of figures, arithmetic and words.
  public init(
    figures: [Figure], arithmetic: [String], checks: [Check] = [], caption: String
  ) {
    self.figures = figures
    self.arithmetic = arithmetic
    self.checks = checks
    self.caption = caption
  }

  /// The figure of a name, if this frame shows it.
  public func figure(_ name: String) -> Figure? {
    figures.first { $0.name == name }
  }
}

/// A number of a gradient beside the central difference that should equal it.
///
/// On screen it stands at the right of the arithmetic: `central difference  8.000000  ✓`.
public struct Check: Hashable, Sendable {
  /// What the number is: `∂L/∂W₁`.
  public var title: String
  /// The gradient's number.
  public var value: Double
  /// The central difference.
  public var difference: Double
  /// Whether the two agree as closely as rounding allows.
  public var agrees: Bool

  /// A number with its central difference.
  public init(title: String, value: Double, difference: Double, agrees: Bool) {
    self.title = title
    self.value = value
    self.difference = difference
    self.agrees = agrees
  }
}
