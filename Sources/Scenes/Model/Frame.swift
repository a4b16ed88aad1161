/// One moment of a scene: figures, the arithmetic of this step, and what happens in plain words.
public struct Frame: Hashable, Sendable {
  /// The figures from top to bottom, each with a name that lesson files may use.
  public var figures: [Figure]
  /// The arithmetic of the step with its real numbers, one line each: `2·1 + (−1)·2 = 0`.
  public var arithmetic: [String]
  /// What happens now, in plain words.
  public var caption: String

  /// A frame of figures, arithmetic and words.
  public init(figures: [Figure], arithmetic: [String], caption: String) {
    self.figures = figures
    self.arithmetic = arithmetic
    self.caption = caption
  }
}
