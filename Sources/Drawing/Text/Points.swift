/// A number of points as readers see it: to one decimal where it is not whole.
public struct Points: CustomStringConvertible {
  private let tenths: Int

  /// A number of points.
  public init(_ points: Double) {
    tenths = Int(exactly: (points * 10).rounded()) ?? 0
  }

  /// `12`, or `7.5`.
  public var description: String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
