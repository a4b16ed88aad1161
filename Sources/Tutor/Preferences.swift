/// What a reader has chosen for every session.
public struct Preferences: Hashable, Sendable {
  /// Whether scenes step where they would play by themselves.
  public var isMotionReduced: Bool
  /// Whether the terminal reports its mouse at first.
  public var isMouseOn: Bool
  /// How fast scenes play at first, one of `Player.speeds`; 1 is two frames a second.
  public var speed: Double

  /// The preferences of somebody who has chosen nothing.
  public init(isMotionReduced: Bool = false, isMouseOn: Bool = true, speed: Double = 1) {
    self.isMotionReduced = isMotionReduced
    self.isMouseOn = isMouseOn
    self.speed = speed
  }
}
