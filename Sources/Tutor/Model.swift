import Canvas
import Engine
import Lessons
import Phrases

/// Everything that the tutor knows: what is on screen follows from it alone.
public struct Model: Sendable {
  /// The course and its lessons.
  public var library: Library
  /// How far the reader has come.
  public var progress: Progress
  /// What is shown.
  public var screen: Screen
  /// The size of the terminal.
  public var size: Size
  /// Which characters the terminal can show.
  public let glyphs: GlyphSet
  /// How tall the page on screen is, while it is being shown; otherwise whoever asks draws it.
  var pageRows: Int?
  /// The page of a lesson that was drawn last.
  let pages = PageCache()
  /// How many colours the terminal can show.
  public var colors = ColorDepth.none
  /// The strings of the interface.
  public let phrases: Phrases
  /// What the reader has chosen for every session.
  public let preferences: Preferences
  /// Whether the keys are shown above the screen.
  public var isHelpShown = false
  /// Whether the terminal reports its mouse.
  public internal(set) var isMouseOn: Bool
  /// The first line of the help that is shown.
  var helpScroll = 0
  /// What the reader must know, shown until the next key.
  public var notice: String?
  /// The file that is being previewed, where one is.
  public internal(set) var preview: PreviewState?
  /// The quiz that is being taken, while it is on screen.
  public internal(set) var quiz: QuizState?
  /// A quiz that was left and goes on.
  var leftQuiz: QuizState?
  /// The quiz that ended last.
  var endedQuiz: QuizSession?
  /// What was typed into fields, the latest last.
  var earlierAnswers: [String] = []
  /// Where the seeds of new variants come from.
  var seeds: RandomStream

  /// What is shown.
  public enum Screen: Sendable {
    /// The units and lessons.
    case course(CourseState)
    /// A step of a lesson.
    case reading(ReadingState)
    /// What is wrong in a lesson's file.
    case diagnostics(DiagnosticsState)
    /// A quiz, beside its questions, which are read as a lesson's are.
    case quiz(QuizScreen)
    /// All scenes.
    case scenes(SceneListState)
  }

  /// A tutor at the course's first screen.
  ///
  /// - Parameter seed: where the seeds of variants come from; the same seed asks the same questions.
  public init(
    library: Library, progress: Progress, size: Size, glyphs: GlyphSet = .unicode,
    phrases: Phrases = .english, preferences: Preferences = Preferences(), seed: UInt32
  ) {
    self.library = library
    self.progress = progress
    self.size = size
    self.glyphs = glyphs
    self.phrases = phrases
    self.preferences = preferences
    isMouseOn = preferences.isMouseOn
    seeds = RandomStream(seed: seed, path: "tutor")
    screen = .course(CourseState(library: library, progress: progress))
  }

  /// A tutor that shows one scene and nothing else.
  public init(
    scene: SceneBlock, size: Size, glyphs: GlyphSet = .unicode, phrases: Phrases = .english,
    preferences: Preferences = Preferences()
  ) {
    let course = Course(id: scene.name, title: scene.name, language: phrases.language, units: [])
    self.init(
      library: Library(course: course, files: [:]), progress: Progress(), size: size,
      glyphs: glyphs, phrases: phrases, preferences: preferences, seed: 0)
    screen = .reading(ReadingState(scene: scene, preferences: preferences))
    settle()
  }

  /// A seed for a new variant.
  mutating func nextSeed() -> UInt32 {
    UInt32(truncatingIfNeeded: seeds.next() >> 32)
  }

  /// How long until the next tick is due, while something moves; nothing runs otherwise.
  public var tickInterval: Duration? {
    guard case .reading(let reading) = screen, !isHelpShown,
      let interval = reading.step.playing?.interval
    else { return clockInterval }
    return clockInterval.map { min($0, interval) } ?? interval
  }
}
