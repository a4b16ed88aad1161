import Phrases

/// A computation of the engine unrolled in time: a fixed list of frames, pure in its settings.
public protocol Scene: Sendable {
  /// What the scene is called, its settings, its figures, and what one frame is.
  static var declaration: SceneDeclaration { get }

  /// The scene for settings that fit its table of parameters.
  ///
  /// - Throws: `SceneError` where settings do not fit each other.
  init(_ settings: Settings) throws(SceneError)

  /// How many frames there are, at least 1 and at most 10,000.
  var frameCount: Int { get }

  /// The frame of a number from 1; numbers outside are brought to the nearest end.
  ///
  /// It costs as much as the frame is large, however many frames there are.
  func frame(at number: Int, in phrases: Phrases) -> Frame

  /// What an author's scene leaves to its reader, besides the settings.
  var sliders: [Slider] { get }

  /// What a cell of a frame has to do with the others; nothing for a cell that cannot be picked.
  ///
  /// Like a frame, it costs as much as it shows.
  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace?
}

extension Scene {
  /// The frame of a number from 1, its words in English.
  public func frame(at number: Int) -> Frame {
    frame(at: number, in: .english)
  }

  /// None: only an author's scene has sliders.
  public var sliders: [Slider] { [] }

  /// Nothing: a scene whose cells can be picked says so itself.
  public func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? { nil }
}
