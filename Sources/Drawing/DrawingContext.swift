import Canvas
import Formula
import Phrases
import Scenes

/// What a page needs to know beside its blocks.
///
/// Scenes and derivations are known by the places of their blocks in the page, from 0.
public struct DrawingContext: Sendable {
  /// The strings of the interface.
  public var phrases: Phrases
  /// The glyphs that pictures are made of.
  public var glyphs: GlyphSet
  /// The values of the step's variables, for interpolations.
  public var values: [String: Value]
  /// The moment that each scene shows.
  public var scenes: [Int: SceneMoment]
  /// How many lines of each derivation are revealed; all of them where nothing is said.
  public var revealed: [Int: Int]
  /// The values of a derivation's givens, where the reader asks for the numbers beside its lines.
  public var numbers: [Int: [String: Value]]
  /// The columns that prose takes at most, because long lines are hard to read.
  public var measure: Int

  /// A context; everything has a sensible default.
  public init(
    phrases: Phrases = .english, glyphs: GlyphSet = .unicode, values: [String: Value] = [:],
    scenes: [Int: SceneMoment] = [:], revealed: [Int: Int] = [:],
    numbers: [Int: [String: Value]] = [:], measure: Int = 88
  ) {
    self.phrases = phrases
    self.glyphs = glyphs
    self.values = values
    self.scenes = scenes
    self.revealed = revealed
    self.numbers = numbers
    self.measure = measure
  }
}

/// The moment that a scene on a page shows.
public enum SceneMoment: Hashable, Sendable {
  /// A frame.
  case frame(SceneFrame)
  /// Why there is no frame, as a sentence for the reader.
  case failure(String)
}

/// A frame with what its player says about it.
public struct SceneFrame: Hashable, Sendable {
  /// The frame.
  public var frame: Frame
  /// Its number, from 1.
  public var number: Int
  /// How many frames there are.
  public var count: Int
  /// Whether the scene plays.
  public var isPlaying: Bool
  /// How fast it plays; 1 is two frames a second.
  public var speed: Double
  /// Settings worth showing beside the scrub bar, in words: `stride 1`.
  public var settings: [String]
  /// Rows that the picture takes at least, so that a page does not jump while a scene plays.
  public var reservedRows: Int

  /// A frame of a scene.
  public init(
    _ frame: Frame, number: Int, count: Int, isPlaying: Bool = false, speed: Double = 1,
    settings: [String] = [], reservedRows: Int = 0
  ) {
    self.frame = frame
    self.number = number
    self.count = count
    self.isPlaying = isPlaying
    self.speed = speed
    self.settings = settings
    self.reservedRows = reservedRows
  }
}
