import Foundation
import TestSupport
import Testing

@testable import Canvas

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Exports")
struct ExportTests {
  private var sample: Canvas {
    var canvas = Canvas(Size(columns: 24, rows: 4))
    canvas.box(
      Region(row: 0, column: 0, rows: 4, columns: 24),
      title: TextLine("a <b> & \"c\"", Style(.heading)))
    canvas.put("漢x", row: 1, column: 2, style: Style(.wrong))
    canvas.put("▐ 8 ▌", row: 1, column: 8, style: Style(.output, on: .ground, .reverse))
    canvas.put("e\u{301} link", row: 2, column: 2, style: Style(.link))
    return canvas
  }

  @Test("ANSI text sets colours where they change and ends every row plainly")
  func ansi() {
    var canvas = Canvas(Size(columns: 9, rows: 2))
    canvas.put("ab", row: 0, column: 0, style: Style(.wrong))
    canvas.put("c", row: 0, column: 2)
    canvas.put("d", row: 1, column: 1, style: Style(.link))
    #expect(canvas.ansi() == "\u{1B}[0;1;38;5;196mab\u{1B}[0mc\n \u{1B}[0;4;38;5;33md\u{1B}[0m")
    #expect(canvas.ansi(depth: .sixteen).hasPrefix("\u{1B}[0;1;31mab"))
    #expect(canvas.ansi(depth: .none).hasPrefix("\u{1B}[0;1mab"))
  }

  @Test("A picture is the recorded one")
  func svg() {
    expectSnapshot(sample.svg(title: "A sample"), "svg")
  }

  @Test("A picture is well-formed XML whatever text stands in it")
  func wellFormed() throws {
    var canvas = sample
    canvas.put("]]>\u{0}\u{FFFE}&#;<!--'", row: 2, column: 1)
    let parser = XMLParser(data: Data(canvas.svg(title: "<&>").utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test("Every glyph of a picture stands at ten units a column, after wide glyphs too")
  func places() {
    let svg = sample.svg()
    #expect(svg.contains("<text x=\"20\" y=\"35\" fill=\"#ff5f5f\" font-weight=\"bold\">漢</text>"))
    #expect(svg.contains("<text x=\"40\" y=\"35\" fill=\"#ff5f5f\" font-weight=\"bold\">x</text>"))
  }
}
