import Testing

@testable import Canvas

@Suite("Canvas")
struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(Size(columns: columns, rows: rows))
  }

  @Test("Text is clipped at every edge")
  func clipping() {
    var canvas = canvas(5, 1)
    canvas.put("abcdefgh", row: 0, column: -2)
    canvas.put("above", row: -1, column: 0)
    canvas.put("below", row: 1, column: 0)
    #expect(canvas.text == "cdefg")
  }

  @Test("Text keeps within the columns it is given")
  func limits() {
    var canvas = canvas(8, 1)
    let end = canvas.put("abcdef", row: 0, column: 1, within: 2..<5)
    #expect(canvas.text == "  bcd")
    #expect(end == 7)
  }

  @Test("A wide glyph takes two cells, and an edge that cuts it leaves a blank")
  func wideGlyphs() {
    var canvas = canvas(5, 2)
    canvas.put("漢字漢", row: 0, column: 0)
    canvas.put("漢字", row: 1, column: -1)
    #expect(canvas.text == "漢字\n 字")
    #expect(canvas[0, 1].glyph.isContinuation)
  }

  @Test("Overwriting one half of a wide glyph blanks the other", arguments: [0, 1])
  func halves(column: Int) {
    var canvas = canvas(4, 1)
    canvas.put("漢", row: 0, column: 0)
    canvas.put("x", row: 0, column: column)
    #expect(canvas.text == (column == 0 ? "x" : " x"))
    #expect(!canvas.cells.contains { $0.glyph.isContinuation })
  }

  @Test("A wide glyph put over the halves of two others leaves no half behind")
  func straddling() {
    var canvas = canvas(4, 1)
    canvas.put("漢字", row: 0, column: 0)
    canvas.put("語", row: 0, column: 1)
    #expect(canvas.text == " 語")
    #expect(canvas.cells.map(\.glyph.width) == [1, 2, 0, 1])
  }

  @Test("A region of a tall canvas is copied, clipped and without half glyphs")
  func copying() {
    var page = canvas(6, 4)
    for row in 0..<4 { page.put("\(row)漢字", row: row, column: 0) }
    var screen = canvas(6, 2)
    screen.copy(Region(row: 2, column: 2, rows: 5, columns: 3), of: page, toRow: 0, column: 1)
    #expect(screen.text == "  字\n  字")
    #expect(page.rows(1..<3).text == "1漢字\n2漢字")
  }

  @Test("A canvas of no size or of a negative one holds nothing and takes everything")
  func noSize() {
    var canvas = canvas(-3, 2)
    canvas.put("text", row: 0, column: 0)
    canvas.fill(canvas.bounds, with: .replacement)
    canvas.box(Region(row: 0, column: 0, rows: 2, columns: 9))
    #expect(canvas.cells.isEmpty)
  }

  @Test("A box shows its title and note, cuts a title and drops a note that does not fit")
  func boxes() {
    var canvas = canvas(36, 9)
    let title = TextLine("convolution-1d")
    let note = TextLine("frame 2 of 5")
    canvas.box(Region(row: 0, column: 0, rows: 3, columns: 36), title: title, note: note)
    canvas.box(Region(row: 3, column: 0, rows: 2, columns: 24), title: title, note: note)
    canvas.box(
      Region(row: 5, column: 0, rows: 3, columns: 12), title: title, note: note, glyphs: .ascii)
    canvas.box(Region(row: 8, column: 0, rows: 1, columns: 1), title: title)
    #expect(
      canvas.text == """
        ╭ convolution-1d ──── frame 2 of 5 ╮
        │                                  │
        ╰──────────────────────────────────╯
        ╭ convolution-1d ──────╮
        ╰──────────────────────╯
        + convolu~ +
        |          |
        +----------+
        ╯
        """)
  }

  @Test("Blanks at line ends are left out of the text, rows at its end are not")
  func text() {
    var canvas = canvas(6, 3)
    canvas.put("a b   ", row: 0, column: 0)
    #expect(canvas.text == "a b\n\n")
  }

  @Test("In ASCII every cell is one ASCII character and nothing moves")
  func ascii() {
    var canvas = canvas(8, 1)
    canvas.put("╭ γ漢→ ╮", row: 0, column: 0)
    let ascii = canvas.inASCII
    #expect(ascii.text == "+ g??- +")
    #expect(ascii.cells.allSatisfy { $0.glyph.base.isASCII && $0.glyph.width == 1 })
  }
}
