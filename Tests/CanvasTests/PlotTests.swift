import Testing

@testable import Canvas

@Suite("Dots and bars")
struct PlotTests {
  private func surface(
    _ columns: Int, _ rows: Int, glyphs: GlyphSet = .unicode,
    _ draw: (inout DotSurface) -> Void
  ) -> [String] {
    var surface = DotSurface(Size(columns: columns, rows: rows), glyphs: glyphs)
    draw(&surface)
    return surface.lines.map(\.text)
  }

  @Test("A line is drawn dot by dot, in eight dots a cell")
  func line() {
    #expect(surface(4, 1) { $0.path([(0, 3.5), (7.5, 0.5)], stroke: .solid) } == ["⣀⠤⠒⠉"])
    #expect(surface(1, 1) { $0.path([(0, 0), (0, 3)], stroke: .solid) } == ["⡇"])
    #expect(surface(2, 1) { $0.path([(3, 3)], stroke: .solid) } == [" ⢀"])
  }

  @Test("A line is broken where there is no place, or none that is a number")
  func broken() {
    let lines = surface(4, 1) {
      $0.path([(0, 0), (1, 0), nil, (4, 0), (5, 0), (.nan, 0), (7, 0)], stroke: .solid)
    }
    #expect(lines == ["⠉ ⠉⠈"])
  }

  @Test("What lies outside is cut off at the edge")
  func clipped() {
    let lines = surface(2, 1) { $0.path([(-1e9, 2), (1e9, 2)], stroke: .solid) }
    #expect(lines == ["⠤⠤"])
    #expect(surface(2, 1) { $0.path([(-5, -5), (50, -5)], stroke: .solid) } == ["  "])
    #expect(surface(2, 1) { $0.mark("×", at: (-1, 0)) } == ["  "])
    #expect(surface(0, 0) { $0.path([(0, 0), (1, 1)], stroke: .solid) } == [])
  }

  @Test("Strokes differ without colour, in Unicode and in ASCII", arguments: [false, true])
  func strokes(isASCII: Bool) {
    let glyphs: GlyphSet = isASCII ? .ascii : .unicode
    let lines = Stroke.allCases.map { stroke in
      surface(12, 1, glyphs: glyphs) { $0.path([(0, 0), (23, 0)], stroke: stroke) }
    }
    #expect(Set(lines).count == Stroke.allCases.count)
    #expect(Set(Stroke.allCases.map { $0.sample(glyphs) }).count == Stroke.allCases.count)
  }

  @Test("Signs lie over lines, and lines over shades")
  func layers() {
    let lines = surface(3, 1) { surface in
      for column in 0..<3 { surface.shade("░", row: 0, column: column) }
      surface.path([(0, 3), (3, 3)], stroke: .solid)
      surface.mark("◆", at: (1, 1))
    }
    #expect(lines == ["◆⣀░"])
  }

  @Test(
    "A bar ends at an eighth of a cell, and what has a length is seen",
    arguments: [
      (0, 2.5, "██▌   "), (0, 0.01, "▏     "), (0, 6, "██████"), (0, 99, "██████"),
      (-5, 0, "      "), (2, 3.125, "  █▏  "), (1.5, 3, " ▐█   "), (0, .infinity, "      "),
    ])
  func bar(from: Double, to: Double, text: String) {
    var bar = BlockBar(columns: 6, glyphs: .unicode)
    bar.fill(from, to)
    #expect(bar.line.text == text)
  }

  @Test("The parts of a bar differ without colour", arguments: [GlyphSet.unicode, .ascii])
  func parts(glyphs: GlyphSet) {
    var bar = BlockBar(columns: 8, glyphs: glyphs)
    for part in 0..<4 { bar.fill(Double(2 * part), Double(2 * part + 2), pattern: part) }
    #expect(Set(bar.line.text).count == 4)
    #expect(bar.line.width == 8)
  }

  @Test("Every glyph of plots takes one cell, and is ASCII where nothing else shows")
  func glyphs() {
    for (plots, isASCII) in [(PlotGlyphs.unicode, false), (.ascii, true)] {
      var texts = plots.fills + plots.steps + plots.shades
      for holder in [Mirror(reflecting: plots), Mirror(reflecting: plots.marks)] {
        texts += holder.children.compactMap { $0.value as? String }
      }
      #expect(texts.count > 20)
      for text in texts {
        #expect(TextWidth.cells(of: text) == 1, "\(text)")
        #expect(!isASCII || text.utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }

  @Test("Braille, blocks and shades are shapes in pictures, which no font can move")
  func picture() {
    var canvas = Canvas(Size(columns: 4, rows: 1))
    canvas.put("⣿░▀x", row: 0, column: 0)
    let svg = canvas.svg()
    #expect(svg.contains("opacity=\"0.25\""))
    #expect(svg.contains(">x</text>"))
    #expect(!svg.contains("⣿") && !svg.contains("░") && !svg.contains("▀"))
  }
}
