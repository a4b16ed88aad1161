import Canvas
import Phrases

extension Model {
  /// The keys that help speaks of: those of the screen below it.
  var bindingsBelowHelp: [Binding] {
    var below = self
    below.isHelpShown = false
    return below.bindings
  }

  /// The keys of this screen, all of them, one a row; a click on one does what it does.
  func helpPage(_ layout: ScreenLayout) -> ScreenPicture {
    let bindings = bindingsBelowHelp
    let columns = bindings.map { TextLine(glyphs.text($0.allKeysText)).width }.max() ?? 0
    var canvas = Canvas(Size(columns: layout.columns, rows: bindings.count + 1))
    for (row, binding) in bindings.enumerated() {
      canvas.put(
        glyphs.text(binding.allKeysText), row: row + 1, column: 2, style: Style(.accent, .bold))
      canvas.put(glyphs.text(phrases(binding.label)), row: row + 1, column: columns + 5)
    }
    let spots = bindings.enumerated().map { row, binding in
      Spot(row: row + 1, columns: 0..<layout.columns, .help, binding.command)
    }
    return ScreenPicture(canvas: canvas, spots: spots)
  }
}

extension Binding {
  /// Every key that gives the command: `→ l`.
  var allKeysText: String {
    let others = keys.compactMap { key -> String? in
      guard case .character(let character) = key, character != " " else { return nil }
      return String(character)
    }
    return ([keyText] + others.filter { $0 != keyText }).joined(separator: "  ")
  }
}
