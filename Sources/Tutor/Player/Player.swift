import Drawing
import Formula
import Lessons
import Phrases
import Scenes

/// A scene being played: which frame is shown, whether it moves, and how fast; its settings, which
/// the reader can change, and the cell that the reader picks.
public struct Player: Sendable {
  /// The scene.
  public internal(set) var scene: any Scene
  /// The frame shown, from 1.
  public private(set) var frame = 1
  /// Whether it moves by itself.
  public private(set) var isPlaying = false
  /// The last frame that may be seen; nothing where all may.
  private var limit: Int?
  /// Its settings as the reader has turned them.
  public internal(set) var controls: SceneControls
  /// The cell that the reader's cursor stands on, while cells are picked.
  public internal(set) var cursor: FigureCell?
  /// Whether the cell under the cursor is traced.
  public internal(set) var isTracing = false
  /// The rows that its tallest frame takes on screen.
  var reservedRows = 0
  private var speedIndex: Int
  private var viewIndex = 0
  private let preferences: Preferences

  /// How many times faster than two frames a second each speed is.
  public static let speeds: [Double] = [0.25, 0.5, 1, 2, 4, 8, 15]

  /// The scene of a lesson's block at its first frame, at rest.
  ///
  /// - Parameters:
  ///   - values: the variables of the step, which settings may use.
  ///   - limit: the last frame that may be seen before a question about the next is answered.
  /// - Throws: `SceneError` where the settings do not fit the scene or each other.
  public init(
    _ block: SceneBlock, values: [String: Value] = [:], preferences: Preferences = Preferences(),
    limit: Int? = nil
  ) throws(SceneError) {
    scene = try block.scene(values)
    self.limit = limit
    controls = try SceneControls(of: scene, block, values)
    self.preferences = preferences
    speedIndex = Self.firstSpeed(preferences)
  }

  /// The last frame that may be seen now.
  public var lastFrame: Int { min(limit ?? scene.frameCount, scene.frameCount) }

  /// Whether a question asks about a later frame, so that nothing may be found out about it.
  var isCovered: Bool { limit != nil }

  /// The whole scene may be seen: the frame that was asked about is shown.
  mutating func uncover(_ number: Int) {
    limit = nil
    show(number)
  }

  private static func firstSpeed(_ preferences: Preferences) -> Int {
    speeds.firstIndex { $0 >= preferences.speed } ?? speeds.count - 1
  }

  /// How many times faster than two frames a second it plays.
  public var speed: Double { Self.speeds[speedIndex] }

  /// The time between two frames.
  public var interval: Duration { .seconds(0.5 / speed) }

  /// Whether it steps where it would play.
  public var isMotionReduced: Bool { preferences.isMotionReduced }

  /// What the scene says of itself.
  public var declaration: SceneDeclaration { controls.declaration }

  /// Plays from here, from the start when the end is shown, or pauses; with reduced motion it shows
  /// the next frame.
  public mutating func togglePlay() {
    let isAtEnd = !isPlaying && frame == lastFrame
    guard !isMotionReduced else { return show(isAtEnd ? 1 : frame + 1) }
    if isAtEnd { frame = 1 }
    isPlaying = !isPlaying && lastFrame > 1
    isTracing = false
  }

  /// Moves by frames, forward or back, and pauses.
  public mutating func move(by frames: Int) {
    show(frame + max(-scene.frameCount, min(scene.frameCount, frames)))
  }

  /// Shows a frame by its number and pauses; outside numbers are brought to the nearest end.
  public mutating func show(_ number: Int) {
    frame = min(max(1, number), lastFrame)
    isPlaying = false
    holdCursor()
  }

  /// Time has passed: the next frame, or rest at the last.
  public mutating func tick() {
    guard isPlaying else { return }
    frame = min(frame + 1, lastFrame)
    isPlaying = frame < lastFrame
    holdCursor()
  }

  /// One speed faster, or slower.
  public mutating func changeSpeed(by step: Int) {
    speedIndex = min(max(0, speedIndex + step), Self.speeds.count - 1)
  }

  /// The first frame, at rest, at the first speed, with the settings that the lesson gives.
  public mutating func reset() {
    controls.reset()
    rebuild()
    frame = 1
    isPlaying = false
    isTracing = false
    speedIndex = Self.firstSpeed(preferences)
  }

  /// Comes to rest, as when the reader turns to something else.
  public mutating func pause() {
    isPlaying = false
  }
}

extension Player {
  /// The choice of figures that is shown; nothing where all are always shown.
  public var view: ViewDeclaration? {
    let views = declaration.views
    return views.isEmpty ? nil : views[viewIndex % views.count]
  }

  /// Turns to the next choice of figures.
  public mutating func showNextView() {
    guard !declaration.views.isEmpty else { return }
    viewIndex = (viewIndex + 1) % declaration.views.count
    holdCursor()
  }

  /// Turns to the choice of figures that a reader names; answers whether there is one.
  mutating func showView(_ name: String, _ phrases: Phrases) -> Bool {
    guard let view = declaration.view(name, in: phrases),
      let index = declaration.views.firstIndex(of: view)
    else { return false }
    viewIndex = index
    holdCursor()
    return true
  }

  /// Whether the scene draws from a seed.
  var hasSeed: Bool { controls.hasSeed }

  /// Draws the scene's random numbers anew.
  mutating func reseed(_ seed: UInt32) {
    guard !isCovered else { return }
    controls.reseed(seed)
    rebuild()
  }

  /// Does what is asked of the settings, and makes the scene of them.
  mutating func turn(_ command: ControlCommand) {
    guard !isCovered else { return }
    let before = controls.settings
    controls.perform(command)
    if controls.settings != before { rebuild() }
  }

  /// Makes the scene of the settings as they stand, and keeps the place in it; settings that do not
  /// fit each other leave the last good scene, and the controls say why.
  mutating func rebuild() {
    do {
      let made = try SceneCatalogue.scene(named: declaration.name, settings: controls.settings)
      let wasAtEnd = frame == scene.frameCount && frame > 1
      scene = made
      frame = wasAtEnd ? made.frameCount : min(frame, made.frameCount)
      isPlaying = isPlaying && frame < made.frameCount
      controls.problem = nil
      holdCursor()
    } catch {
      controls.problem = error
    }
  }

  /// The frame shown, with what the player says of it.
  func moment(_ phrases: Phrases) -> SceneFrame {
    SceneFrame(
      scene.frame(at: frame, in: phrases), number: frame, count: scene.frameCount,
      isPlaying: isPlaying, speed: speed, settings: controls.summary, reservedRows: reservedRows,
      view: view, cursor: cursor, trace: trace(phrases))
  }

  /// Keeps as many rows as the tallest frame takes, so that the page does not jump.
  ///
  /// Long scenes are sampled: their frames differ in height at a few places only.
  ///
  /// - Parameter samples: at how many frames to look; fewer while settings are being turned.
  mutating func reserveRows(
    name: String, context: DrawingContext, columns: Int, samples: Int = 32
  ) {
    let drawer = FrameDrawer(context)
    let stride = max(1, scene.frameCount / samples)
    reservedRows =
      Swift.stride(from: 1, through: scene.frameCount, by: stride).map { number in
        let moment = SceneFrame(
          scene.frame(at: number), number: number, count: scene.frameCount, view: view)
        return drawer.canvas(of: moment, name: name, columns: columns).size.rows
      }.max() ?? 0
  }
}
