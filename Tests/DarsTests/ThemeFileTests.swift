import Canvas
import Foundation
import Testing

@testable import dars

@Suite("The themes that come with the program")
struct ThemeFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "assets/themes")

  /// Every theme, and the contrast that it promises.
  static let promises = [
    ("dark", 4.5), ("light", 4.5), ("high-contrast", 7), ("color-blind", 4.5), ("mono", 4.5),
  ]

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(name).yml"), encoding: .utf8)
  }

  @Test("They are these five, each with its own name, and every role has its line")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.promises.map { "\($0.0).yml" }))
    for (name, _) in Self.promises {
      let text = try text(name)
      #expect(try ThemeReader.theme(text).name == name)
      for ink in Ink.allCases where ink != .ground && ink != .text && !Ink.heat.contains(ink) {
        #expect(text.contains("\n  \(ink.name): {"), "\(ink.name) in \(name)")
      }
    }
  }

  @Test("Every role stands out from the ground, of 256 colours and of sixteen", arguments: promises)
  func contrast(name: String, least: Double) throws {
    let theme = try ThemeReader.theme(try text(name))
    #expect(ColorScience.contrast(theme.text, theme.ground) >= least)
    // The sixteen colours of a terminal lie on its own ground: black or white.
    let isDark = ColorScience.contrast(theme.ground, RGB(0, 0, 0)) < 4
    for ink in Ink.allCases where !Ink.heat.contains(ink) {
      let swatch = theme.swatch(of: ink)
      if let full = swatch.of256.map(RGB.init(palette:)) {
        #expect(ColorScience.contrast(full, theme.ground) >= least, "\(ink.name) in \(name)")
      }
      if let sixteen = swatch.of16.map(RGB.init(palette:)) {
        let ground = isDark ? RGB(0, 0, 0) : RGB(255, 255, 255)
        #expect(ColorScience.contrast(sixteen, ground) >= least, "\(ink.name) of 16 in \(name)")
      }
    }
  }

  @Test("What has to be told apart looks apart to readers without green cones")
  func colorBlind() throws {
    let theme = try ThemeReader.theme(try text("color-blind"))
    let roles: [Ink] = [.window, .kernel, .output, .gradient, .right, .wrong]
    for (place, one) in roles.enumerated() {
      for other in roles.dropFirst(place + 1) {
        let colors = [one, other].compactMap { theme.swatch(of: $0).of256.map(RGB.init(palette:)) }
        #expect(colors.count == 2)
        let distance = ColorScience.distanceWithoutGreen(colors[0], colors[1])
        #expect(distance >= 25, "\(one.name) and \(other.name) are \(distance) apart")
      }
    }
  }

  @Test("The theme that is compiled in is the dark one of the files")
  func compiledIn() throws {
    #expect(try ThemeReader.theme(try text("dark")) == Theme.dark)
  }

  @Test("The theme without colours has none but the greys of heat maps")
  func mono() throws {
    let theme = try ThemeReader.theme(try text("mono"))
    for ink in Ink.allCases where !Ink.heat.contains(ink) {
      #expect(theme.swatch(of: ink).of256 == nil && theme.swatch(of: ink).of16 == nil)
    }
    for ink in Ink.heat { #expect((theme.swatch(of: ink).of256 ?? 0) >= 232) }
  }

  @Test(
    "Heat maps grow lighter from the smallest number to the largest", arguments: promises)
  func heat(name: String, least: Double) throws {
    let theme = try ThemeReader.theme(try text(name))
    let lights = Ink.heat.compactMap { theme.swatch(of: $0).of256 }
      .map { ColorScience.contrast(RGB(palette: $0), RGB(0, 0, 0)) }
    #expect(lights.count == Ink.heat.count)
    #expect(zip(lights, lights.dropFirst()).allSatisfy(<))
  }
}
