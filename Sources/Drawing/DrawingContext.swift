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
  /// The rows of the screen that shows the page, by which plots and long tables choose their
  /// height; nothing where a page is as long as it likes.
  public var rows: Int?
  /// How many colours there are: heat maps of half blocks need all of them.
  public var colors: ColorDepth
  /// The cell that a reader's cursor stands on, set for the frame that is drawn.
  var cursor: FigureCell?

  /// A context; everything has a sensible default.
  public init(
    phrases: Phrases = .english, glyphs: GlyphSet = .unicode, values: [String: Value] = [:],
    scenes: [Int: SceneMoment] = [:], revealed: [Int: Int] = [:],
    numbers: [Int: [String: Value]] = [:], measure: Int = 88, rows: Int? = nil,
    colors: ColorDepth = .none
  ) {
    self.phrases = phrases
    self.glyphs = glyphs
    self.values = values
    self.scenes = scenes
    self.revealed = revealed
    self.numbers = numbers
    self.measure = measure
    self.rows = rows
    self.colors = colors
  }
}

extension DrawingContext {
  /// The rows of a matrix that are shown at most, so that words and controls have room beside them.
  var matrixRows: Int? { rows.map { max(4, $0 - 13) } }

  /// The place of the reader's cursor in a figure, where it stands there.
  func cursor(in figure: Figure) -> [Int]? {
    cursor.flatMap { $0.figure == figure.name ? $0.index : nil }
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
  /// The choice of figures that is shown; all of them where there is none.
  public var view: ViewDeclaration?
  /// The cell that the reader's cursor stands on.
  public var cursor: FigureCell?
  /// What the cell under the cursor has to do with the others, while the reader asks for it.
  public var trace: Trace?

  /// A frame of a scene.
  public init(
    _ frame: Frame, number: Int, count: Int, isPlaying: Bool = false, speed: Double = 1,
    settings: [String] = [], reservedRows: Int = 0, view: ViewDeclaration? = nil,
    cursor: FigureCell? = nil, trace: Trace? = nil
  ) {
    self.frame = frame
    self.number = number
    self.count = count
    self.isPlaying = isPlaying
    self.speed = speed
    self.settings = settings
    self.reservedRows = reservedRows
    self.view = view
    self.cursor = cursor
    self.trace = trace
  }

  /// The frame as it is drawn and told: the figures of the view, and the trace in place of the
  /// frame's own parts and words.
  public var shown: Frame {
    let figures = frame.shown(in: view)
    guard let cursor, let trace else { return figures }
    return figures.traced(trace, from: cursor)
  }
}
