import Phrases

/// What a scene says of itself; help, lessons and `dars scenes` read the same table.
public struct SceneDeclaration: Hashable, Sendable {
  /// The name in lesson files: `convolution-1d`.
  public let name: String
  /// One line that says what it shows.
  public let summary: Phrase
  /// What one frame is: `one position of the window`.
  public let frameMeaning: Phrase
  /// The settings.
  public let parameters: [Parameter]
  /// The figures by name, with what their shape is in words.
  public let figures: [FigureDeclaration]
  /// Choices of figures between which the reader turns; none where all are always shown.
  public let views: [ViewDeclaration]

  /// Declares a scene.
  public init(
    name: String, summary: Phrase, frameMeaning: Phrase, parameters: [Parameter],
    figures: [FigureDeclaration], views: [ViewDeclaration] = []
  ) {
    self.name = name
    self.summary = summary
    self.frameMeaning = frameMeaning
    self.parameters = parameters
    self.figures = figures
    self.views = views
  }
}

extension SceneDeclaration {
  /// The view that a reader asks for: its number from 1, or its title in any case, blanks written
  /// as blanks or hyphens.
  public func view(_ asked: String, in phrases: Phrases = .english) -> ViewDeclaration? {
    if let number = Int(asked) {
      return views.indices.contains(number &- 1) ? views[number - 1] : nil
    }
    let name = ViewDeclaration.folded(asked)
    return views.first { ViewDeclaration.folded(phrases($0.title)) == name }
  }
}

/// A choice of figures that are shown together; frames always hold them all.
public struct ViewDeclaration: Hashable, Sendable {
  /// What the reader calls it.
  public let title: Phrase
  /// The names of the figures that it shows.
  public let figures: [String]

  /// Declares a view.
  public init(title: Phrase, figures: [String]) {
    self.title = title
    self.figures = figures
  }

  fileprivate static func folded(_ title: String) -> String {
    String(title.lowercased().map { $0 == "-" ? " " : $0 })
  }
}

/// A figure that a scene promises in its table.
public struct FigureDeclaration: Hashable, Sendable {
  /// The name in lesson files.
  public let name: String
  /// What it is, its shape, and in which frames it stands where not in all of them.
  public let meaning: Phrase

  /// Declares a figure.
  public init(name: String, meaning: Phrase) {
    self.name = name
    self.meaning = meaning
  }
}
