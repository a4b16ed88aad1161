import Testing

@testable import Canvas

@Suite("Wrapping")
struct WrappingTests {
  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    TextLine.wrapping([Run(text)], columns: columns).map(\.text)
  }

  @Test(
    "Lines break at blanks, which are left out",
    arguments: [
      ("the window slides", 10, ["the window", "slides"]),
      ("the  window", 11, ["the  window"]),
      ("the  window", 8, ["the", "window"]),
      ("  kept at first", 8, ["  kept", "at first"]),
      ("", 5, [""]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("ends  ", 5, ["ends"]),
      ("   wideword", 8, ["wideword"]),
    ])
  func blanks(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, columns) == lines)
  }

  @Test("A word wider than a line is cut, so that nothing is lost")
  func longWords() {
    #expect(wrapped("a backpropagation", 6) == ["a", "backpr", "opagat", "ion"])
    #expect(wrapped("漢字", 1) == ["漢", "字"])
  }

  @Test("Compound words break after the hyphen, numbers and minus signs do not")
  func hyphens() {
    #expect(wrapped("half-block heat", 7) == ["half-", "block", "heat"])
    #expect(wrapped("is x-1 or", 5) == ["is", "x-1", "or"])
  }

  @Test("Wide glyphs break anywhere but before closing signs")
  func wideGlyphs() {
    #expect(wrapped("畳み込み。", 8) == ["畳み込", "み。"])
  }

  @Test("A solid run stays on one line if it fits on a line of its own, else breaks at its blanks")
  func solidRuns() {
    let runs = [Run("where "), Run("Z = W X", isSolid: true), Run(" holds")]
    #expect(TextLine.wrapping(runs, columns: 12).map(\.text) == ["where", "Z = W X", "holds"])
    #expect(TextLine.wrapping(runs, columns: 6).map(\.text) == ["where", "Z = W", "X", "holds"])
  }

  @Test("Styles and words that run over the border of two runs are kept")
  func styles() {
    let runs = [Run("gra"), Run("dient", Style(.accent)), Run("s slide")]
    let lines = TextLine.wrapping(runs, columns: 9)
    #expect(lines.map(\.text) == ["gradients", "slide"])
    #expect(
      lines.first?.cells.map(\.style.ink) == [.text, .text, .text]
        + Array(repeating: .accent, count: 5) + [.text])
  }

  @Test("No line is wider than its columns and no glyph but blanks is lost, at any width")
  func anyWidth() {
    let text = "Sliding ∂L/∂Z along X: 漢字 and half-block, a-very-long-compound-word indeed…"
    for columns in 2...90 {
      let lines = wrapped(text, columns)
      #expect(lines.allSatisfy { TextWidth.cells(of: $0) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("A line that is too wide is cut and says so")
  func truncation() {
    #expect(TextLine("convolution").truncated(to: 6).text == "convo…")
    #expect(TextLine("漢字漢").truncated(to: 4, ellipsis: "~").text == "漢~")
    #expect(TextLine("fits").truncated(to: 4).text == "fits")
    #expect(TextLine("no room").truncated(to: 0).text == "")
  }
}
