import Canvas
import Foundation
import Testing

@testable import dars

@Suite("Which theme is chosen")
struct ThemeChoiceTests {
  /// A folder of settings with a file of settings and a theme, gone afterwards.
  private func choice(
    config: String?, theme: String? = nil, ground: String? = nil
  ) throws -> ThemeChoice {
    let base = FileManager.default.temporaryDirectory.appending(path: "dars-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: base) }
    let themes = base.appending(path: "dars/themes")
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
    try config.map {
      try Data($0.utf8).write(to: base.appending(path: "dars/config.yml"))
    }
    try theme.map { try Data($0.utf8).write(to: themes.appending(path: "mine.yml")) }
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let paths = Paths(
      environment: ["XDG_CONFIG_HOME": base.path, "HOME": "/nowhere"],
      program: checkout.appending(path: ".build/debug/dars"))
    return ThemeChoice(paths: paths, environment: ground.map { ["COLORFGBG": $0] } ?? [:])
  }

  @Test(
    "Without settings the ground that the terminal tells of decides",
    arguments: [
      ("15;0", "dark"), ("0;15", "light"), ("0;7", "light"), ("7;8", "dark"),
      ("12;default;0", "dark"),
      ("15;default", "standard"), ("", "standard"), ("0;99", "standard"),
    ])
  func ground(told: String, name: String) throws {
    let choice = try choice(config: nil, ground: told)
    #expect(choice.theme.name == name)
    #expect(choice.problem == nil)
  }

  @Test("The settings decide whatever the ground is", arguments: ["light", "mono", "standard"])
  func configured(name: String) throws {
    let choice = try choice(config: "theme: \(name)\n", ground: "15;0")
    #expect(choice.theme.name == name)
    #expect(choice.problem == nil)
  }

  @Test("A reader's own theme is found")
  func own() throws {
    let theme = """
      name: mine
      ground: "#000000"
      text: "#ffffff"
      roles:
        window: {full: 200, sixteen: 5, style: [bold, underline], mono: [reverse]}
      """
    let choice = try choice(config: "theme: mine", theme: theme)
    #expect(choice.problem == nil)
    let expected = Theme.Swatch(
      200, 5, attributes: [.bold, .underline], withoutColor: .reverse)
    #expect(choice.theme.swatch(of: .window) == expected)
    #expect(choice.theme.swatch(of: .kernel) == Theme.Swatch())
  }

  private static let head = "name: mine\nground: \"#000000\"\ntext: \"#ffffff\"\n"

  @Test(
    "Settings and themes that are wrong get one sentence, and the built-in colours",
    arguments: [
      ("theme: lihgt", "", "there is no theme “lihgt”; there are"),
      ("theme: lihgt", "", "Did you mean “light”?"),
      ("thme: light", "", "config.yml, line 1: found “thme”, expected one of theme."),
      ("theme: ../mine", "", "there is no theme"),
      ("- theme", "", "found “[…]”, expected keys and values."),
      ("theme: [", "", "this is no YAML"),
      ("theme: mine", "", "“ground” is missing"),
      (
        "theme: mine", "name: mine\nground: \"#000\"\ntext: \"#ffffff\"\nroles: {}",
        "line 2: found “#000”"
      ),
      ("theme: mine", head + "roles:\n  windw: {full: 1}", "line 5: found “windw”"),
      ("theme: mine", head + "roles:\n  windw: {full: 1}", "Did you mean “window”?"),
      ("theme: mine", head + "roles:\n  window: {full: 256}", "a whole number from 0 to 255"),
      ("theme: mine", head + "roles:\n  window: {sixteen: -1}", "a whole number from 0 to 15"),
      ("theme: mine", head + "roles:\n  window: {style: [blod]}", "Did you mean “bold”?"),
      ("theme: mine", head + "roles:\n  window: 7", "expected keys and values"),
      ("theme: mine", head + "roles: {}\nheat: [1, 2]", "a list of 9 numbers of colours"),
    ])
  func wrong(config: String, theme: String, sentence: String) throws {
    let text = theme.isEmpty && config == "theme: mine" ? "name: mine\nroles: {}" : theme
    let choice = try choice(config: config, theme: text)
    #expect(choice.theme.name == "standard")
    let problem = try #require(choice.problem)
    #expect(problem.contains(sentence), "\(problem)")
    #expect(problem.hasSuffix("The built-in colours are used instead."))
    #expect(!problem.contains("\n"))
  }
}
