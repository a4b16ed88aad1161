import Scenes

/// A scene being played: which frame is shown, whether it moves, and how fast.
public struct Player: Sendable {
  /// The scene.
  public let scene: any Scene
  /// The frame shown, from 1.
  public private(set) var frame = 1
  /// Whether it moves by itself.
  public private(set) var isPlaying = false
  /// The last frame that may be seen; nothing where all may.
  private var limit: Int?
  /// The rows that its tallest frame takes on screen.
  var reservedRows = 0
  private var speedIndex: Int
  private let preferences: Preferences

  /// How many times faster than two frames a second each speed is.
  public static let speeds: [Double] = [0.25, 0.5, 1, 2, 4, 8, 15]

  /// A scene at its first frame, at rest.
  ///
  /// - Parameter limit: the last frame that may be seen before a question about the next is answered.
  public init(
    scene: any Scene, preferences: Preferences = Preferences(), limit: Int? = nil
  ) {
    self.scene = scene
    self.limit = limit
    self.preferences = preferences
    speedIndex = Self.speeds.firstIndex { $0 >= preferences.speed } ?? Self.speeds.count - 1
  }

  /// The last frame that may be seen now.
  public var lastFrame: Int { min(limit ?? scene.frameCount, scene.frameCount) }

  /// The whole scene may be seen: the frame that was asked about is shown.
  mutating func uncover(_ number: Int) {
    limit = nil
    show(number)
  }

  /// How many times faster than two frames a second it plays.
  public var speed: Double { Self.speeds[speedIndex] }

  /// The time between two frames.
  public var interval: Duration { .seconds(0.5 / speed) }

  /// Whether it steps where it would play.
  public var isMotionReduced: Bool { preferences.isMotionReduced }

  /// Plays from here, from the start when the end is shown, or pauses; with reduced motion it shows
  /// the next frame.
  public mutating func togglePlay() {
    if !isPlaying && frame == lastFrame {
      frame = isMotionReduced ? 0 : 1
    }
    guard !isMotionReduced else { return move(by: 1) }
    isPlaying = !isPlaying && lastFrame > 1
  }

  /// Moves by frames, forward or back, and pauses.
  public mutating func move(by frames: Int) {
    show(frame + max(-scene.frameCount, min(scene.frameCount, frames)))
  }

  /// Shows a frame by its number and pauses; outside numbers are brought to the nearest end.
  public mutating func show(_ number: Int) {
    frame = min(max(1, number), lastFrame)
    isPlaying = false
  }

  /// Time has passed: the next frame, or rest at the last.
  public mutating func tick() {
    guard isPlaying else { return }
    frame = min(frame + 1, lastFrame)
    isPlaying = frame < lastFrame
  }

  /// One speed faster, or slower.
  public mutating func changeSpeed(by step: Int) {
    speedIndex = min(max(0, speedIndex + step), Self.speeds.count - 1)
  }

  /// The first frame, at rest, at the first speed.
  public mutating func reset() {
    let rows = reservedRows
    self = Player(scene: scene, preferences: preferences, limit: limit)
    reservedRows = rows
  }

  /// Comes to rest, as when the reader turns to something else.
  public mutating func pause() {
    isPlaying = false
  }
}
