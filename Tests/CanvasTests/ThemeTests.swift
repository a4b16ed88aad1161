import Testing

@testable import Canvas

@Suite("Themes")
struct ThemeTests {
  /// Relative luminance and contrast as WCAG 2 defines them, in powers by repeated squares.
  private func luminance(_ color: RGB) -> Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      guard value > 0.04045 else { return value / 12.92 }
      let base = (value + 0.055) / 1.055
      // base^2.4 = base^2 · base^(2/5); the fifth root by Newton's method.
      let square = base * base
      var root = 1.0
      for _ in 0..<60 {
        root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
      }
      return square * root
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  @Test(
    "Every colour of the standard theme stands out from black and from white",
    arguments: Ink.allCases.filter { !Ink.heat.contains($0) })
  func contrast(ink: Ink) {
    guard let number = Theme.standard.swatch(of: ink).of256 else { return }
    let light = luminance(RGB(palette: number))
    #expect((light + 0.05) / 0.05 >= 3.3)
    #expect(1.05 / (light + 0.05) >= 3.3)
  }

  @Test("Without colours a look has none, and paper turns to reverse")
  func mono() {
    for ink in Ink.allCases {
      let look = Theme.standard.look(of: Style(ink, on: .window), depth: .none)
      #expect(look.foreground == nil && look.background == nil)
      #expect(look.attributes.contains(.reverse))
    }
    #expect(Theme.standard.look(of: .plain, depth: .none).attributes == [])
  }

  @Test("Sixteen colours are the first sixteen", arguments: Ink.allCases)
  func sixteen(ink: Ink) {
    let look = Theme.standard.look(of: Style(ink), depth: .sixteen)
    #expect((look.foreground ?? 0) < 16)
  }

  @Test("Every meaning is found by its name")
  func names() {
    for ink in Ink.allCases { #expect(Ink(name: ink.name) == ink) }
    #expect(Ink(name: "mauve") == nil)
  }

  @Test(
    "The palette is xterm's",
    arguments: [
      (16, "#000000"), (33, "#0087ff"), (231, "#ffffff"), (232, "#080808"), (255, "#eeeeee"),
      (9, "#ff0000"),
    ])
  func palette(number: UInt8, hex: String) {
    #expect(RGB(palette: number).hex == hex)
  }
}
