import ArgumentParser
import Formula
import Foundation
import Phrases
import Scenes

/// Lists the scenes, or says all of one: its settings, its figures, and what one frame is.
struct ListScenes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenes",
    abstract: "List the scenes, or the settings and figures of one.",
    discussion: """
      Example:
        dars scenes convolution-1d
      """)

  @Argument(
    help: "A scene; without one, all of them.",
    completion: .list(SceneCatalogue.all.map(\.name)))
  var name: String?
  @Flag(help: "Print as data.")
  var json = false

  func run() throws {
    guard let name else { return try printAll() }
    guard let declaration = SceneCatalogue.declaration(named: name) else { throw unknown(name) }
    let card = SceneCard(declaration)
    Output.say(json ? [try Output.json(card)] : card.lines)
  }

  private func printAll() throws {
    let cards = SceneCatalogue.all.map(SceneCard.init)
    if json { return Output.say([try Output.json(cards)]) }
    let width = cards.map(\.name.count).max() ?? 0
    Output.say(
      cards.map { $0.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + $0.summary })
  }

  private func unknown(_ name: String) -> Problem {
    let nearest = nearestName(to: name, in: SceneCatalogue.all.map(\.name))
    return Problem(.sentence(SceneError.unknownScene(name, nearest: nearest).message()))
  }
}

/// What a scene says of itself, with the shapes that its figures have at the defaults.
struct SceneCard: Encodable {
  let name: String
  let summary: String
  let frame: String
  let frames: Int
  let settings: [Setting]
  let figures: [Figure]
  let views: [String]

  /// A setting of a scene.
  struct Setting: Encodable {
    let name: String
    let allowed: String
    let initial: String?
    let help: String
  }

  /// A figure of a scene.
  struct Figure: Encodable {
    let name: String
    let meaning: String
    let shape: [Int]?
    let parts: [String]
  }

  init(_ declaration: SceneDeclaration) {
    let phrases = Phrases.english
    let scene = try? SceneCatalogue.scene(named: declaration.name)
    let shown = scene?.firstFigures ?? []
    name = declaration.name
    summary = phrases(declaration.summary)
    frame = phrases(declaration.frameMeaning)
    frames = scene?.frameCount ?? 0
    settings = declaration.parameters.map {
      Setting(
        name: $0.name, allowed: $0.kind.text(in: phrases), initial: $0.initial,
        help: phrases($0.help))
    }
    figures = declaration.figures.map { figure in
      let found = shown.first { $0.name == figure.name }
      return Figure(
        name: figure.name, meaning: phrases(figure.meaning), shape: found?.shape,
        parts: found?.parts ?? [])
    }
    views = declaration.views.map { phrases($0.title) }
  }

  /// The card as text.
  var lines: [String] {
    let phrases = Phrases.english
    let head = [
      name, "  " + summary, "",
      "  " + phrases(.oneFrame, ["meaning": frame, "count": frames]),
    ]
    return head + ["", phrases(.sceneSettingsTitle)] + settings.flatMap(lines)
      + ["", phrases(.sceneFiguresTitle)] + figures.flatMap(lines)
      + (views.isEmpty
        ? [] : ["", phrases(.sceneViewsTitle), "  " + views.joined(separator: ", ")])
  }

  private func lines(of setting: Setting) -> [String] {
    let initial = setting.initial?.split(separator: "\n").joined(separator: " / ")
    let shown = initial.map { Phrases.english(.settingDefault, ["value": $0]) } ?? ""
    return [
      "  \(setting.name)" + (shown.isEmpty ? "" : "  (\(shown))"), "      \(setting.help)",
      "      \(setting.allowed)",
    ]
  }

  private func lines(of figure: Figure) -> [String] {
    let shape = figure.shape.map { "  \($0)" } ?? ""
    let parts = figure.parts.isEmpty ? [] : ["      " + figure.parts.joined(separator: ", ")]
    return ["  \(figure.name)\(shape)", "      \(figure.meaning)"] + parts
  }
}
