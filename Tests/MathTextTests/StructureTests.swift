import Canvas
import MathText
import Testing

@Suite("Mathematics in two dimensions")
struct StructureTests {
  /// The rows of a display, as they would stand in this file.
  private func rows(_ tex: String, columns: Int = 80, glyphs: GlyphSet = .unicode) -> [String] {
    MathFormula(tex).display(columns: columns, glyphs: glyphs).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("A fraction's bar is one cell wider at both sides than the wider of its parts")
  func fraction() {
    #expect(rows(#"\frac{a}{b+c}"#) == ["   a", "───────", " b + c"])
  }

  @Test("The bar of a fraction in a fraction is shorter than the outer one")
  func nested() {
    #expect(rows(#"\frac{1}{\frac{a}{b}}"#) == ["  1", "─────", "  a", " ───", "  b"])
  }

  @Test("Everything on a line shares one baseline")
  func baseline() {
    let picture = MathFormula(#"y = \frac{a}{b} + c"#).display(columns: 80)
    #expect(picture.baseline == 1)
    #expect(picture.lines[1].text == "y = ─── + c")
  }

  @Test("Brackets are as tall as what they hold, and joined")
  func brackets() {
    #expect(rows(#"\left(\frac{a}{b}\right)"#) == ["⎛  a  ⎞", "⎜ ─── ⎟", "⎝  b  ⎠"])
    #expect(rows(#"(\frac{a}{b})"#) == rows(#"\left(\frac{a}{b}\right)"#))
  }

  @Test("An index does not make brackets tall")
  func low() {
    #expect(rows("(x_b)")[0] == "(x )")
    #expect(rows("f(x_i)") == ["f(xᵢ)"])
  }

  @Test("A brace of cases points at its middle")
  func brace() {
    #expect(rows(#"\begin{cases} a & b \\ c & d \end{cases}"#) == ["⎧ a   b", "⎨", "⎩ c   d"])
  }

  @Test("Limits stand over and under a sum, centred")
  func limits() {
    #expect(rows(#"\sum_{i=1}^n x_i"#) == [" n", " ∑  xᵢ", "i=1"])
  }

  @Test("Scripts are raised and lowered letters where there are such, else rows of their own")
  func scripts() {
    #expect(rows("x_i^2") == ["xᵢ²"])
    #expect(rows("c_{y_i}") == ["c", " yᵢ"])
    #expect(rows("D_K^2") == ["D²", " K"])
    #expect(rows("x_i^2", glyphs: .ascii) == [" 2", "x", " i"])
  }

  @Test("The scripts of tall brackets stand at their corners")
  func corners() {
    #expect(rows(#"\left[\frac{a}{b}\right]_0^1"#) == ["⎡  a  ⎤¹", "⎢ ─── ⎥", "⎣  b  ⎦₀"])
  }

  @Test("A root covers what it is of")
  func root() {
    #expect(rows(#"\sqrt{x+1}"#) == [" _____", "√x + 1"])
    #expect(rows(#"\sqrt{\frac{a}{b}}"#) == [" ┌────", " │  a", " │ ───", "╲│  b"])
    #expect(rows(#"\sqrt 2"#) == ["√2"])
  }

  @Test("A column of numbers is aligned at the right, a column of anything else in the middle")
  func columns() {
    #expect(rows(#"\begin{bmatrix} 1 \\ -20 \end{bmatrix}"#) == ["⎡  1⎤", "⎣−20⎦"])
    #expect(rows(#"\begin{bmatrix} a \\ b+c \end{bmatrix}"#) == ["⎡  a  ⎤", "⎣b + c⎦"])
  }

  @Test("Aligned lines stand with their relations below each other")
  func aligned() {
    #expect(rows(#"\begin{aligned} x &= a \\ &\le b \end{aligned}"#) == ["x = a", "  ≤ b"])
    #expect(rows(#"x &= a \\ &\le b"#) == ["x = a", "  ≤ b"])
  }

  @Test("A role colours its part and nothing else")
  func roles() {
    let line = MathFormula(#"x + \textcolor{kernel}{w}"#).line()
    #expect(line.cells.map(\.style.ink) == [.math, .math, .math, .math, .kernel])
    #expect(MathFormula(#"\mathbf{w}"#).line().cells[0].style.attributes == .bold)
  }

  @Test("A value is one factor, however it is written")
  func values() {
    let pieces: [MathPiece] = [
      .tex("x^"), .value("12"), .tex(#"\frac"#), .value("1.5"), .value("−2"),
    ]
    #expect(MathFormula(pieces).line().text == "x¹²(1.5/(−2))")
  }

  @Test("A matrix of values is a matrix")
  func matrix() {
    let formula = MathFormula([.tex("A = "), .matrix([["1", "−2"], ["3", "4"]])])
    #expect(formula.display(columns: 80).text == "A = ⎡1  −2⎤\n    ⎣3   4⎦")
    #expect(formula.line().text == "A = [[1, −2], [3, 4]]")
  }

  @Test("What has no value is shown as a warning")
  func missing() {
    let line = MathFormula([.tex("x + "), .missing("{{n}}")]).line()
    #expect(line.text == "x + {{n}}")
    #expect(line.cells.last?.style.ink == .warning)
  }
}
