/// Bars of numbers beside each other, to be compared by eye.
public struct Bars: Hashable, Sendable {
  /// The bars from top to bottom.
  public var bars: [Bar]
  /// From where to where bars reach, zero among it; the same in every frame, so that nothing jumps.
  public var range: ClosedRange<Double>
  /// The unit that stands behind the numbers: `multiplications`.
  public var unit: String

  /// Bars over one range.
  public init(bars: [Bar], range: ClosedRange<Double>, unit: String = "") {
    self.bars = bars
    self.range = range
    self.unit = unit
  }

  /// One bar, in one or several parts.
  public struct Bar: Hashable, Sendable {
    /// The name by which lessons refer to its whole length.
    public var name: String
    /// What stands before it.
    public var title: String
    /// Its parts from left to right, fit, then penalty; none where nothing is known yet.
    public var parts: [Part]
    /// The part that the bar plays in this frame.
    public var role: CellRole

    /// A bar of parts.
    public init(name: String, title: String, parts: [Part], role: CellRole = .plain) {
      self.name = name
      self.title = title
      self.parts = parts
      self.role = role
    }

    /// A bar of one number, or of none that is known yet.
    public init(name: String, title: String, value: Double?, role: CellRole = .plain) {
      self.init(
        name: name, title: title, parts: value.map { [Part(title: "", value: $0)] } ?? [],
        role: role)
    }

    /// The whole length.
    public var value: Double? { parts.isEmpty ? nil : parts.reduce(0) { $0 + $1.value } }
  }

  /// A part of a bar; parts differ in pattern, not only in colour.
  public struct Part: Hashable, Sendable {
    /// What the legend says; empty where a bar has but one.
    public var title: String
    /// Its length.
    public var value: Double

    /// A part of a bar.
    public init(title: String, value: Double) {
      self.title = title
      self.value = value
    }
  }
}
