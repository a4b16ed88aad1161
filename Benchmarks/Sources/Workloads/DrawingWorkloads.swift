import Canvas
import Engine
import Lessons
import Tutor

extension Workload {
  /// What a key costs on a screen of 120 by 40: its whole canvas, drawn anew.
  static let drawing = [
    drawing("draw a convolution", "convolution-2d", ["channels": "3"]),
    drawing("draw a plane and bars", "dropout-ridge"),
    drawing("draw plots and matrices", "dropout-mask"),
    drawing("draw tables", "layer-costs"),
    drawing("draw layers and a heat map", "receptive-field"),
  ]

  private static func drawing(
    _ name: String, _ scene: String, _ settings: KeyValuePairs<String, String> = [:]
  ) -> Workload {
    let model = Model(halfway: scene, settings)
    return Workload(name) {
      var model = model
      _ = model.update(.event(.key(.left)))
      return Output(Tensor(Double(model.view().shownCells)))
    }
  }
}

extension Model {
  /// A scene on its own, half-way through its frames.
  fileprivate init(halfway name: String, _ settings: KeyValuePairs<String, String>) {
    let origin = SourcePosition(line: 1, column: 1)
    let settings = settings.map { SceneSetting(name: $0, source: $1, position: origin) }
    let block = SceneBlock(name: name, settings: settings, isWide: false, position: origin)
    self.init(scene: block, size: Size(columns: 120, rows: 40))
    colors = .full
    _ = resume()
    for _ in 0..<6 { _ = update(.event(.key(.character("]")))) }
  }
}

extension Canvas {
  /// How many cells show anything, so that no drawing is left out.
  var shownCells: Int { cells.count { !$0.glyph.isBlank } }
}
