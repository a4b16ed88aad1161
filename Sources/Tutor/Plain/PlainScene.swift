import Drawing
import Formula
import Phrases
import Scenes

/// What a typed line asks of a scene.
enum PlainSceneLine: Hashable {
  /// Tell the settings.
  case settings
  /// Give a setting a value.
  case set(name: String, source: String)
  /// Draw the random numbers from a seed.
  case seed(String)
  /// Show a choice of figures.
  case view(String)
  /// Trace a cell, as `output[2]`.
  case trace(String)
}

extension Model {
  /// Reads a line that speaks of a scene; nothing where it speaks of something else.
  func readScene(_ line: String) -> PlainSceneLine? {
    let words = line.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    guard let first = words.first else { return nil }
    let rest = words.count == 2 ? words[1] : ""
    switch (first, rest.isEmpty) {
    case ("settings", true): return .settings
    case ("set", false):
      guard let end = rest.firstIndex(where: { $0 == "=" || $0.isWhitespace }) else { return nil }
      let source = String(rest[end...].drop { $0 == "=" || $0.isWhitespace })
      return source.isEmpty ? nil : .set(name: String(rest[..<end]), source: source)
    case ("seed", false): return .seed(rest)
    case ("view", false): return .view(rest)
    case ("trace", false): return .trace(rest)
    default: return nil
    }
  }

  /// Turns the keys to the scene that words speak to: the one they spoke to last, else the last of
  /// the step.
  mutating func turnToSpokenScene() {
    guard case .reading(let reading) = screen, reading.step.player == nil,
      let place = reading.step.scenes.keys.filter({ reading.step.player(at: $0) != nil }).max()
    else { return }
    changeReading { $0.step.turn(to: .block(place)) }
  }

  /// The settings of the scene, one a line with what they are for and what they may be.
  func tellSettings() -> [String] {
    guard let player = shownPlayer else { return [] }
    let settings = player.declaration.parameters.map { parameter in
      let setting = player.controls.settings.values[parameter.name]
      return phrases(
        .plainSetting,
        [
          "name": parameter.name, "value": setting?.written ?? phrases(.controlsFollows),
          "range": parameter.kind.text(in: phrases), "help": phrases(parameter.help),
        ])
    }
    let views = player.declaration.views.enumerated().map { "\($0 + 1) \(phrases($1.title))" }
    guard !views.isEmpty else { return settings }
    return settings + [phrases(.plainViews, ["views": views.joined(separator: ", ")])]
  }

  /// Why a line about a scene leads nowhere, in a sentence.
  func refusal(of line: PlainSceneLine) -> String? {
    guard let player = shownPlayer else { return phrases(.plainNoScene) }
    switch line {
    case .set, .seed, .trace: if player.isCovered { return phrases(.plainSettingsCovered) }
    case .settings, .view: break
    }
    switch line {
    case .view(let name):
      guard player.declaration.view(name, in: phrases) == nil else { return nil }
      let views = player.declaration.views
      let names = views.enumerated().map { "\($0 + 1) “\(phrases($1.title))”" }
      guard !views.isEmpty else {
        return phrases(.noViews, ["scene": player.declaration.name])
      }
      return phrases(
        .noView,
        [
          "scene": player.declaration.name, "found": name,
          "views": names.joined(separator: ", "),
        ])
    case .seed where !player.hasSeed:
      return phrases(.plainNoSeed, ["scene": player.declaration.name])
    case .trace(let cell): return refusal(ofTracing: cell, player)
    case .settings, .set, .seed: return nil
    }
  }

  private func refusal(ofTracing text: String, _ player: Player) -> String? {
    guard let cell = FigureCell(told: text) else { return phrases(.plainCellForm) }
    let figures = player.tracedFigures
    guard figures.contains(cell.figure) else {
      let name = nearestName(to: cell.figure, in: figures)
      let hint = name.map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
      return phrases(.plainNoTrace, ["cell": text]) + hint
    }
    return player.canTraceCell(cell) ? nil : phrases(.plainNoTrace, ["cell": text])
  }

  /// The command of a line about a scene.
  func command(of line: PlainSceneLine) -> Command? {
    switch line {
    case .settings: nil
    case .set(let name, let source): .control(.set(name: name, source: source))
    case .seed(let seed): .control(.set(name: "seed", source: seed))
    case .view(let name): .showView(name)
    case .trace(let cell): FigureCell(told: cell).map { .cell(.show($0)) }
    }
  }

  /// The scene that words speak to.
  var shownPlayer: Player? {
    guard case .reading(let reading) = screen else { return nil }
    return reading.step.player
  }
}

extension FigureCell {
  /// A cell as it is typed: `output[2]`, `input 0 1`, `kernel (1, 0)`.
  init?(told text: String) {
    let parts = text.split { !($0.isLetter || $0.isNumber || "-_∂'".contains($0)) }
    guard let figure = parts.first, parts.count > 1 else { return nil }
    let index = parts.dropFirst().compactMap { Int($0) }
    guard index.count == parts.count - 1 else { return nil }
    self.init(String(figure), index)
  }
}
