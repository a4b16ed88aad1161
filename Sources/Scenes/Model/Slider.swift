import Formula

/// A number that an author's scene leaves to its reader: where it stands, and where it may go.
///
/// A reader moves it by a setting of its name.
public struct Slider: Hashable, Sendable {
  /// Its name in the scene.
  public let name: String
  /// Where it stands.
  public let value: Double
  /// From where to where it goes.
  public let range: ClosedRange<Double>
  /// The distance between two of its places.
  public let distance: Double

  /// The place so many steps further on from a number; the ends of the range hold.
  public func next(_ number: Double, by step: Int) -> Double {
    let last = ((range.upperBound - range.lowerBound) / distance).rounded()
    let place = ((number - range.lowerBound) / distance).rounded() + Double(step)
    let next = range.lowerBound + min(max(0, place), last) * distance
    return NumberText.displayed(next)
  }
}
