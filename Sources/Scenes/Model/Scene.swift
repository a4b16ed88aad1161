import Formula

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
  func frame(at number: Int) -> Frame
}

/// What a scene says of itself; help, lessons and `dars scenes` read the same table.
public struct SceneDeclaration: Hashable, Sendable {
  /// The name in lesson files: `convolution-1d`.
  public let name: String
  /// One line that says what it shows.
  public let summary: String
  /// What one frame is: `one position of the window`.
  public let frameMeaning: String
  /// The settings.
  public let parameters: [Parameter]
  /// The figures by name, with what their shape is in words.
  public let figures: [FigureDeclaration]

  /// Declares a scene.
  public init(
    name: String, summary: String, frameMeaning: String, parameters: [Parameter],
    figures: [FigureDeclaration]
  ) {
    self.name = name
    self.summary = summary
    self.frameMeaning = frameMeaning
    self.parameters = parameters
    self.figures = figures
  }
}

/// A figure that a scene promises in its table.
public struct FigureDeclaration: Hashable, Sendable {
  /// The name in lesson files.
  public let name: String
  /// The shape in words: `one row, as long as the kernel`.
  public let shape: String

  /// Declares a figure.
  public init(name: String, shape: String) {
    self.name = name
    self.shape = shape
  }
}

/// A setting's value after it was read by its parameter's kind.
public enum Setting: Hashable, Sendable {
  /// A number or a tensor.
  case value(Value)
  /// A word of the parameter's list.
  case word(String)
  /// `yes` or `no`.
  case flag(Bool)
}
