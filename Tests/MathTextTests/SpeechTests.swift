import MathText
import Phrases
import Testing

@Suite("Mathematics in words")
struct SpeechTests {
  private func said(_ tex: String) -> String { MathFormula(tex).spoken() }

  @Test(
    "A formula is said as a teacher would",
    arguments: [
      (#"\sum_j W_j X_{i+j}"#, "the sum over j of W j times X i plus j"),
      (
        #"\frac{\partial L}{\partial W_j} = \sum_i \frac{\partial L}{\partial Z_i}\, X_{i+j}"#,
        "the partial of L by W j equals the sum over i of the partial of L by Z i, times X i plus j"
      ),
      (#"\partial L/\partial W_j"#, "the partial of L by W j"),
      (#"\sum_{j=0}^{k-1} x_j"#, "the sum over j from 0 to k minus 1 of x j"),
      (#"\int_0^1 x\,dx"#, "the integral from 0 to 1 of x d x"),
      (#"\| y - Xw \|^2"#, "the squared norm of (y minus X w)"),
      (#"\mathbb{E}[P] = pX"#, "the expectation of P equals p X"),
      (#"\hat\Gamma^2"#, "capital gamma hat squared"), (#"X^\top y"#, "X transpose times y"),
      (#"A^{-1}"#, "A inverse"), (#"\tfrac12 x"#, "one half times x"),
      (#"\sqrt{x+1}"#, "the square root of (x plus 1)"), (#"f'(x)"#, "f prime (x)"),
      (#"\min_w L(w)"#, "the minimum over w of L (w)"), (#"-x"#, "minus x"),
      (#"\lfloor \frac{n}{s} \rfloor + 1"#, "the floor of (n over s) plus 1"),
      (#"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}"#, "the matrix [1, 2; 3, 4]"),
      (
        #"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"#,
        "either x, if x is greater than 0; 0, otherwise"
      ),
      (#"\underbrace{x}_{\text{fit}}"#, "x, called fit"), (#"w \in \mathbb{R}"#, "w in R"),
    ])
  func words(tex: String, words: String) {
    #expect(said(tex) == words)
  }

  @Test("What differs is said differently")
  func unambiguous() {
    let pairs = [
      ("x_{i+j}", "x_i + j"), (#"\frac{a}{b+c}"#, #"\frac{a}{b} + c"#), ("x^{a+b}", "x^a + b"),
      (#"\sqrt{a+b}"#, #"\sqrt a + b"#), (#"\frac{a+b}{c}"#, #"a + \frac{b}{c}"#),
      (#"\Gamma"#, #"\gamma"#), (#"|a - b|"#, #"|a| - b"#), (#"\frac{a}{b}x"#, #"\frac{a}{bx}"#),
    ]
    for (one, other) in pairs { #expect(said(one) != said(other), "\(one)") }
  }

  @Test("A value is said with the signs of a keyboard")
  func values() {
    #expect(MathFormula([.tex("x = "), .value("−1.5")]).spoken() == "x equals -1.5")
  }

  @Test("Another language says it in its own words")
  func languages() {
    let table = [
      "math.over": "{above} durch {below}", "math.sign.+": "plus", "math.sign.=": "gleich",
    ]
    let german = Phrases(language: "de", table: table) { $0 == 1 ? 0 : 1 }
    #expect(MathFormula(#"y = \frac{a}{b}"#).spoken(phrases: german) == "y gleich a durch b")
  }
}
