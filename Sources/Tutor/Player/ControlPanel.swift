import Canvas
import Formula
import Phrases
import Scenes

/// The settings of a scene at the foot of the page, while they have the focus.
///
/// It lies over the page instead of pushing it, so that nothing jumps when it comes and goes.
struct ControlPanel {
  let controls: SceneControls
  let glyphs: GlyphSet
  let phrases: Phrases
  let columns: Int
  /// The rows that it takes.
  let rows: Int

  /// The rows for a number of settings on a page of so many rows: no more than half of it.
  static func rows(settings: Int, page: Int) -> Int {
    settings == 0 ? 0 : min(settings + 1 + words, max(page / 2, 2 + words))
  }

  /// The rows for what is said of the chosen setting.
  private static let words = 2

  /// The lines of the panel, and where in it a click chooses a setting.
  var picture: (lines: [TextLine], spots: [Spot]) {
    let shown = visible
    let settings = shown.map(line)
    let spots = shown.enumerated().map { row, place in
      Spot(row: row + 1, columns: 0..<columns, .control(.chooseSetting(place)))
    }
    return ([title] + settings + said.prefix(Self.words), spots)
  }

  private var parameters: [Parameter] { controls.declaration.parameters }

  /// The settings that there is room for, the chosen one among them.
  private var visible: Range<Int> {
    let count = max(1, min(rows - 1 - Self.words, parameters.count))
    let start = max(0, min(controls.chosen - count / 2, parameters.count - count))
    return start..<min(start + count, parameters.count)
  }

  private var title: TextLine {
    let words = phrases(
      .controlsTitle, ["number": controls.chosen + 1, "count": parameters.count])
    var line = TextLine(glyphs.lines.horizontal + " ", Style(.frame))
    line.append(glyphs.text(words) + " ", Style(.heading))
    let rest = max(0, columns - line.width)
    line.append(String(repeating: glyphs.lines.horizontal, count: rest), Style(.frame))
    return line.truncated(to: columns, ellipsis: glyphs.signs.ellipsis)
  }

  private func line(_ place: Int) -> TextLine {
    let parameter = parameters[place]
    let isChosen = place == controls.chosen
    var line = TextLine(isChosen ? " \(glyphs.signs.pointer) " : "   ", Style(.accent, .bold))
    line.append(glyphs.text(parameter.name), Style(.text, isChosen ? .bold : []))
    line.pad(to: nameColumns)
    line.append(isChosen ? chosenValue(parameter, at: line.width) : value(parameter))
    let range = TextLine("  " + glyphs.text(range(parameter)), Style(.faint))
    if isChosen, controls.field == nil, line.width + range.width <= columns {
      line.pad(to: min(columns - range.width, max(line.width, nameColumns + 16)))
      line.append(range)
    }
    return line.truncated(to: columns, ellipsis: glyphs.signs.ellipsis)
  }

  private var nameColumns: Int {
    6 + (parameters.map { TextWidth.cells(of: $0.name) }.max() ?? 0)
  }

  private func value(_ parameter: Parameter) -> TextLine {
    TextLine("  " + glyphs.text(text(parameter)), Style(.math))
  }

  private func text(_ parameter: Parameter) -> String {
    switch controls.settings.values[parameter.name] {
    case .layers(let layers)?: phrases(.controlsLayers, ["count": layers.count])
    case let setting: setting?.shown ?? phrases(.controlsFollows)
    }
  }

  /// The value between the signs of the keys that change it, or the field that it is typed into.
  private func chosenValue(_ parameter: Parameter, at column: Int) -> TextLine {
    if let field = controls.field {
      return field.line(
        columns: columns - column - 2, isTyping: true, isOpen: true, glyphs)
    }
    let text = controls.entryText ?? text(parameter)
    let canStep = controls.entry != nil || controls.entryCount == 0
    guard canStep else { return TextLine("  " + glyphs.text(text), Style(.math, .bold)) }
    var line = TextLine("\(glyphs.signs.left) ", Style(.accent))
    line.append(glyphs.text(text), Style(.math, .bold))
    line.append(" \(glyphs.signs.forward)", Style(.accent))
    return line
  }

  private func range(_ parameter: Parameter) -> String {
    guard let entry = controls.entry else { return parameter.kind.text(in: phrases) }
    return phrases(.controlsEntry, ["number": entry + 1, "count": controls.entryCount])
  }

  /// What the setting is for, or why it does not fit.
  private var said: [TextLine] {
    if let problem = controls.problem {
      let words = "\(glyphs.signs.warning) \(glyphs.text(problem.message(in: phrases)))"
      return TextLine.wrapping([Run(words, Style(.warning))], columns: columns)
    }
    if let advice = controls.advice, let name = controls.parameter?.name {
      let words = glyphs.text(phrases(advice, ["name": name]))
      return TextLine.wrapping([Run("   " + words, Style(.tip))], columns: columns)
    }
    let help = controls.parameter.map { phrases($0.help) } ?? ""
    return TextLine.wrapping([Run("   " + glyphs.text(help), Style(.faint))], columns: columns)
  }
}

extension SceneControls {
  /// The chosen entry with its place: `input[2] = −1`.
  var entryText: String? {
    guard let entry, let parameter, let setting = settings.values[parameter.name] else {
      return nil
    }
    switch (parameter.kind, setting) {
    case (.words(let words), .words(let chosen)):
      guard words.indices.contains(entry) else { return nil }
      return "\(words[entry]): \(chosen.contains(words[entry]) ? "yes" : "no")"
    case (_, .value(let value)):
      guard value.tensor.elements.indices.contains(entry) else { return nil }
      let place = Self.index(of: entry, in: value.tensor.shape).map(String.init)
      let number = Setting.value(Value(value.tensor.elements[entry])).shown
      return "\(parameter.name)[\(place.joined(separator: ", "))] = \(number)"
    default: return nil
    }
  }

  private static func index(of entry: Int, in shape: [Int]) -> [Int] {
    var rest = entry
    var index: [Int] = []
    for length in shape.reversed() where length > 0 {
      index.append(rest % length)
      rest /= length
    }
    return index.reversed()
  }
}
