import Canvas
import Testing

@testable import MathText

@Suite("Glyphs of mathematics")
struct GlyphTests {
  @Test("Every sign is as wide as the canvas says, its letters one cell each")
  func signs() {
    for symbol in SymbolTable.all {
      #expect(TextWidth.cells(of: symbol.unicode) == symbol.unicode.count, "\(symbol.name)")
      #expect(TextWidth.cells(of: symbol.unicode) == 1, "\(symbol.name)")
      #expect(symbol.ascii.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(symbol.name)")
    }
    #expect(SymbolTable.all.count > 150)
  }

  @Test("Every raised and lowered letter takes one cell")
  func scripts() {
    #expect(ScriptLetters.all.count > 100)
    for letter in ScriptLetters.all { #expect(TextWidth.cells(of: String(letter)) == 1) }
  }

  @Test("Letters of every alphabet take one cell")
  func alphabets() {
    for alphabet in [Alphabet.blackboard, .calligraphic, .script, .fraktur] {
      for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" {
        let shown = String(alphabet.letter(letter))
        #expect(TextWidth.cells(of: shown) == 1)
        #expect(shown != "\u{FFFD}")
      }
    }
  }

  @Test("The parts of a tall bracket are equally wide", arguments: Delimiter.allCases)
  func brackets(_ delimiter: Delimiter) {
    for isASCII in [false, true] where delimiter != .none {
      let glyphs = BracketGlyphs.of(delimiter, isASCII: isASCII)
      for rows in 2...5 {
        let widths = Set(glyphs.column(rows: rows, middle: 1).map { TextWidth.cells(of: $0) })
        #expect(widths.count == 1)
        #expect(isASCII || widths == [1])
      }
    }
  }

  @Test("A mark joins with its letter in one cell", arguments: Accent.allCases)
  func accents(_ accent: Accent) {
    #expect(TextWidth.cells(of: "x" + String(accent.mark)) == 1)
    #expect(TextWidth.cells(of: MathGlyphs.unicode.mark(accent)) <= 2)
    #expect(MathGlyphs.ascii.mark(accent).utf8.allSatisfy { $0 < 0x7F })
  }

  @Test("Lines, bars, braces and integrals take one cell")
  func lines() {
    for glyphs in [MathGlyphs.unicode, .ascii] {
      let parts =
        [glyphs.fractionBar, glyphs.rootLine, glyphs.rootFoot, glyphs.rootStem, glyphs.rootTop]
        + [glyphs.rootCorner, glyphs.overLine, glyphs.underLine]
        + glyphs.underBrace + glyphs.overBrace + glyphs.integral
      for part in parts { #expect(TextWidth.cells(of: part) == 1, "\(part)") }
    }
  }
}
