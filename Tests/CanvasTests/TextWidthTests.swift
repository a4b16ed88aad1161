import Glibc
import Testing

@testable import Canvas

@Suite("Text width")
struct TextWidthTests {
  @Test("Every scalar that the C library can show has the width that the C library gives it")
  func agreesWithTheLibrary() throws {
    let locale = try #require(newlocale(Int32(LC_CTYPE_MASK), "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // The header hides the function from Swift, so it is looked up by name.
    let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    // A sign of Ahom that Unicode made a spacing mark after the library's tables were written.
    let changed: Set<UInt32> = [0x1_171E]
    var compared = 0
    for value in UInt32(0x20)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value), TextWidth.hasPicture(scalar) else { continue }
      let expected = wcwidth(wchar_t(value))
      guard expected >= 0, !changed.contains(value) else { continue }
      compared += 1
      if TextWidth.cells(of: scalar) != Int(expected) {
        Issue.record(
          "U+\(String(value, radix: 16)): \(TextWidth.cells(of: scalar)), not \(expected)")
      }
    }
    #expect(compared > 100_000)
  }

  @Test("Scalars that are taken the quick way never join with one another")
  func simpleScalars() {
    let simple = (UInt32(0x20)...0xFFFF).filter(TextWidth.isSimple).compactMap(Unicode.Scalar.init)
    #expect(simple.count > 1000)
    for scalar in simple {
      var text = "a"
      text.unicodeScalars.append(scalar)
      text += "b"
      #expect(text.count == 3)
      #expect(TextWidth.cells(of: scalar) == 1)
    }
  }

  @Test(
    "Text takes as many cells as its glyphs",
    arguments: [
      ("", 0), ("window", 6), ("∂L/∂W", 5), ("漢字", 4), ("e\u{301}", 1), ("🙂", 2), ("ｗ", 2),
      ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("درس", 3), ("क्षि", 3),
    ])
  func widths(text: String, width: Int) {
    #expect(TextWidth.cells(of: text) == width)
  }

  @Test(
    "What terminals disagree on is replaced, and what moves or hides text is left out",
    arguments: [
      ("👨‍👩‍👧", "\u{FFFD}"), ("🇫🇷", "\u{FFFD}"), ("👍🏽", "\u{FFFD}"), ("a\u{202E}b", "ab"),
      ("a\u{200B}b", "ab"), ("☺\u{FE0F}", "☺"), ("\u{E000}", "\u{FFFD}"), ("\u{85}", "\u{FFFD}"),
    ])
  func replacements(text: String, shown: String) {
    #expect(TextLayout(text).map(\.text).joined() == shown)
  }

  @Test("Control characters are shown as their control pictures")
  func controlPictures() {
    let shown = TextLayout("\u{0}\u{1B}[31m\t\r\n\u{7F}").map(\.text).joined()
    #expect(shown == "␀␛[31m␉␍␊␡")
  }

  @Test("A glyph keeps its first three marks, and a mark without a letter gets a ring")
  func marks() throws {
    let glyph = try #require(TextLayout("a\u{300}\u{301}\u{302}\u{303}").first { _ in true })
    #expect(glyph.scalars == ["a", "\u{300}", "\u{301}", "\u{302}"])
    #expect(TextLayout("\u{301}").map(\.text) == ["\u{25CC}\u{301}"])
  }

  @Test("A cell lies in sixteen bytes")
  func cellSize() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }
}
