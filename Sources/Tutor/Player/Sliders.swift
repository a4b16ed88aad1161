import Phrases
import Scenes

extension SceneDeclaration {
  /// The table as a reader turns it: of an author's scene the sliders, and then what is not the
  /// author's to write.
  func turned(by sliders: [Slider]) -> SceneDeclaration {
    let names = Set(parameters.map(\.name))
    let moved = sliders.filter { !names.contains($0.name) }.map { slider in
      Parameter(
        name: slider.name, kind: .real(slider.range), initial: nil, help: .controlsSlider)
    }
    return SceneDeclaration(
      name: name, summary: summary, frameMeaning: frameMeaning,
      parameters: moved + parameters.filter { !$0.isWritten }, figures: figures, views: views)
  }
}

extension Parameter {
  /// Whether it is a part of the author's text: statements, and the names among them.
  fileprivate var isWritten: Bool {
    switch kind {
    case .statement, .names: true
    default: false
    }
  }
}
