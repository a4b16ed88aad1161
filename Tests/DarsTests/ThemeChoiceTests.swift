import Canvas
import Foundation
import Testing

@testable import dars

@Suite("Which theme is chosen")
struct ThemeChoiceTests {
  /// The choice in a folder of settings that holds a theme `mine`, gone afterwards.
  private func choice(
    _ name: String?, theme: String? = nil, ground: String? = nil
  ) throws -> ThemeChoice {
    let base = FileManager.default.temporaryDirectory.appending(path: "dars-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: base) }
    let themes = base.appending(path: "dars/themes")
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
    try theme.map { try Data($0.utf8).write(to: themes.appending(path: "mine.yml")) }
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let paths = Paths(
      environment: ["XDG_CONFIG_HOME": base.path, "HOME": "/nowhere"],
      program: checkout.appending(path: ".build/debug/dars"))
    return ThemeChoice(
      name, paths: paths, environment: ground.map { ["COLORFGBG": $0] } ?? [:])
  }

  @Test(
    "Without settings the ground that the terminal tells of decides",
    arguments: [
      ("15;0", "dark"), ("0;15", "light"), ("0;7", "light"), ("7;8", "dark"),
      ("12;default;0", "dark"),
      ("15;default", "standard"), ("", "standard"), ("0;99", "standard"),
    ])
  func ground(told: String, name: String) throws {
    let choice = try choice(nil, ground: told)
    #expect(choice.theme.name == name)
    #expect(choice.problem == nil)
  }

  @Test("The settings decide whatever the ground is", arguments: ["light", "mono", "standard"])
  func configured(name: String) throws {
    let choice = try choice(name, ground: "15;0")
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
    let choice = try choice("mine", theme: theme)
    #expect(choice.problem == nil)
    let expected = Theme.Swatch(
      200, 5, attributes: [.bold, .underline], withoutColor: .reverse)
    #expect(choice.theme.swatch(of: .window) == expected)
    #expect(choice.theme.swatch(of: .kernel) == Theme.Swatch())
  }

  private static let head = "name: mine\nground: \"#000000\"\ntext: \"#ffffff\"\n"

  @Test(
    "A theme that is wrong gets one sentence, and the built-in colours",
    arguments: [
      ("name: mine\nroles: {}", "“ground” is missing"),
      ("name: mine\nground: \"#000\"\ntext: \"#ffffff\"\nroles: {}", "line 2: found “#000”"),
      ("- name", "line 1: this is no YAML"), ("name: [", "this is no YAML"),
      ("roles: {a: {b: {c: 1}}}", "this is no YAML"), ("words", "expected keys and values."),
      (head + "thme: 1", "line 4: found “thme”, expected one of name, ground, text"),
      (head + "roles:\n  windw: {full: 1}", "line 5: found “windw”"),
      (head + "roles:\n  windw: {full: 1}", "Did you mean “window”?"),
      (head + "roles:\n  window: {full: 256}", "a whole number from 0 to 255"),
      (head + "roles:\n  window: {sixteen: -1}", "a whole number from 0 to 15"),
      (head + "roles:\n  window: {style: [blod]}", "Did you mean “bold”?"),
      (head + "roles:\n  window: 7", "expected keys and values"),
      (head + "roles: {}\nheat: [1, 2]", "a list of 9 numbers of colours"),
      (String(repeating: "[", count: 60_000), "this is no YAML"),
      (String(repeating: "#", count: 70_000), "the file cannot be read."),
    ])
  func wrong(theme: String, sentence: String) throws {
    let choice = try choice("mine", theme: theme)
    #expect(choice.theme.name == "standard")
    let problem = try #require(choice.problem)
    #expect(problem.contains(sentence), "\(problem)")
    #expect(problem.hasSuffix("The built-in colours are used instead."))
    #expect(!problem.contains("\n"))
  }

  @Test(
    "A theme that there is not is told with those that there are", arguments: ["lihgt", "../mine"])
  func unknown(name: String) throws {
    let choice = try choice(name)
    #expect(choice.theme.name == "standard")
    let problem = try #require(choice.problem)
    #expect(
      problem.hasPrefix("config.yml: there is no theme “\(name)”; there are color-blind, dark"))
    #expect(problem.contains("Did you mean “light”?") == (name == "lihgt"))
  }
}
