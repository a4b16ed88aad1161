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

  @Test("Whatever text is put anywhere, wide glyphs stay whole and nothing leaves the edges")
  func anyText() {
    var generator = SplitMix(state: 41)
    for _ in 0..<400 {
      var canvas = canvas(9, 3)
      for _ in 0..<6 {
        let text = generator.text()
        canvas.put(
          text, row: Int(generator.next() % 5) - 1, column: Int(generator.next() % 14) - 4)
        canvas.copy(
          Region(row: 0, column: Int(generator.next() % 9), rows: 2, columns: 4), of: canvas,
          toRow: 1, column: Int(generator.next() % 9))
        let lines = TextLine.wrapping([Run(text)], columns: 5)
        #expect(lines.allSatisfy { $0.width <= 5 })
      }
      expectWholeGlyphs(canvas)
    }
  }

  private func expectWholeGlyphs(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let isWide = canvas[row, column].glyph.width == 2
        let hasHalf =
          column + 1 < canvas.size.columns && canvas[row, column + 1].glyph.isContinuation
        #expect(isWide == hasHalf)
      }
      #expect(!canvas[row, 0].glyph.isContinuation)
    }
  }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood, 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A few scalars of all kinds: letters, marks, wide ones, emoji, flags, controls.
  mutating func text() -> String {
    let starts: [UInt64] = [
      0x20, 0x300, 0x1100, 0x2500, 0x4E00, 0x200B, 0x1_F1E6, 0x1_F440, 0xFE00, 0x0,
    ]
    var result = ""
    for _ in 0..<(next() % 8) {
      let value = starts[Int(next() % UInt64(starts.count))] + next() % 24
      if let scalar = Unicode.Scalar(UInt32(value)) { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
