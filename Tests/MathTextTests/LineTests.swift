import Canvas
import MathText
import Testing

@Suite("Mathematics in one line")
struct LineTests {
  private func line(_ tex: String, _ glyphs: GlyphSet = .unicode) -> String {
    MathFormula(tex).line(glyphs: glyphs).text
  }

  @Test(
    "A fraction has parentheses only where it would be read otherwise without",
    arguments: [
      (#"\frac{1}{2}"#, "1/2"), (#"\frac12 x"#, "½x"), (#"\frac{1}{7} x"#, "(1/7)x"),
      (#"\frac{1}{2x}"#, "1/(2x)"), (#"\frac{a+b}{c}"#, "(a + b)/c"), (#"\frac{ab}{c}"#, "ab/c"),
      (#"2 \frac12"#, "2(1/2)"), (#"\frac{a}{b} \cdot c"#, "(a/b)·c"),
      (#"c \cdot \frac{a}{b}"#, "c·a/b"), (#"\frac{a}{b} + c"#, "a/b + c"),
      (#"\frac{a}{b}^2"#, "(a/b)²"), (#"-\frac{a}{b}"#, "−a/b"),
      (#"x - \frac{1}{-a}"#, "x − 1/(−a)"),
      (#"\frac{\frac{a}{b}}{c}"#, "(a/b)/c"), (#"\log\frac{a}{b}"#, "log(a/b)"),
      (#"\frac{1}{n} \sum_i x_i"#, "(1/n) ∑ᵢ xᵢ"),
    ])
  func fractions(tex: String, text: String) {
    #expect(line(tex) == text)
  }

  @Test(
    "A quotient of differentials needs none below it",
    arguments: [
      (#"\frac{\partial L}{\partial W_j}"#, "∂L/∂Wⱼ"), (#"\frac{dy}{dx}"#, "dy/dx"),
      (#"\frac{\partial L}{\partial Z_i} X_t"#, "(∂L/∂Zᵢ)Xₜ"),
      (#"\frac{1}{\partial W}"#, "1/(∂W)"),
    ])
  func differentials(tex: String, text: String) {
    #expect(line(tex) == text)
  }

  @Test(
    "Scripts without raised or lowered letters follow a sign, in parentheses where they need them",
    arguments: [
      ("x_{i+j}", "xᵢ₊ⱼ", "x_(i+j)"), ("x_i^2", "xᵢ²", "x_i^2"), ("x_b", "x_b", "x_b"),
      ("x_{b+d}", "x_(b+d)", "x_(b+d)"), ("x_{ij}", "xᵢⱼ", "x_ij"), ("D_K^2 M", "D_K²M", "D_K^2 M"),
      ("D_F M", "D_F M", "D_F M"), ("c_{y_i}", "c_(yᵢ)", "c_(y_i)"),
      (#"X^\top X"#, "XᵀX", "X^T X"), ("x^{-1}", "x⁻¹", "x^(-1)"), ("x^{(t)}", "x⁽ᵗ⁾", "x^(t)"),
      ("w^*", "w*", "w^*"), ("x''", "x′′", "x''"),
    ])
  func scripts(tex: String, text: String, ascii: String) {
    #expect(line(tex) == text)
    #expect(line(tex, .ascii) == ascii)
  }

  @Test(
    "Roots have parentheses around more than one thing",
    arguments: [
      (#"\sqrt x"#, "√x"), (#"\sqrt{x_i}"#, "√xᵢ"), (#"\sqrt{x^2}"#, "√(x²)"),
      (#"\sqrt{x+1}"#, "√(x + 1)"), (#"\sqrt[3]{x}"#, "³√x"), (#"\sqrt x y"#, "√x y"),
    ])
  func roots(tex: String, text: String) {
    #expect(line(tex) == text)
  }

  @Test(
    "Relations and binary signs stand free, factors close, signs before an operand close",
    arguments: [
      ("a=b+c", "a = b + c"), ("-x", "−x"), ("a=-b", "a = −b"), ("(-a)", "(−a)"), ("a,b", "a, b"),
      (#"2\cdot 3"#, "2·3"), (#"3\times3"#, "3×3"), ("a/b", "a/b"), (#"D\odot X"#, "D ⊙ X"),
      ("x_i y_j", "xᵢ yⱼ"), ("x^2y", "x²y"), (#"\log x"#, "log x"), (#"2\log x"#, "2 log x"),
      (#"\exp(x)"#, "exp(x)"), (#"x\,y"#, "x y"), (#"x\!=\!y"#, "x=y"), (#"a\quad b"#, "a   b"),
      ("2 3", "2 3"), ("x 2", "x 2"), ("2x", "2x"), (#"x := 2"#, "x ≔ 2"), (#"e^{a+b}"#, "eᵃ⁺ᵇ"),
      (#"1{,}000"#, "1,000"), (#"f\colon X"#, "f: X"), (#"|x|"#, "|x|"), (#"-\log x"#, "−log x"),
    ])
  func spacing(tex: String, text: String) {
    #expect(line(tex) == text)
  }

  @Test("Names in ASCII never run into one another")
  func names() {
    #expect(line(#"2\pi r \alpha\beta"#, .ascii) == "2 pi r alpha beta")
    #expect(line(#"512 \times 512"#, .ascii) == "512 x 512")
    #expect(line(#"\hat x \hat y"#, .ascii) == "hat(x) hat(y)")
  }

  @Test("A matrix on a line is a list of its rows, as in formulas")
  func matrices() {
    #expect(line(#"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}"#) == "[[1, 2], [3, 4]]")
    #expect(line(#"\begin{cases} a & b \\ c & d \end{cases}"#) == "{a, b; c, d}")
  }

  @Test("A single bar is a relation, two are brackets")
  func bars() {
    #expect(line("P(a|b)") == "P(a | b)")
    #expect(line("|x-|y||") == "|x − |y||")
  }
}
