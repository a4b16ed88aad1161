import MathText
import Testing

@Suite("Formulas that cannot be set")
struct ProblemTests {
  private func problems(_ tex: String) -> [MathProblem] { MathFormula(tex).problems }

  @Test(
    "A mistake is named with its column",
    arguments: [
      (#"x + \foo y"#, "math-command-unknown", 4), ("{a", "math-group-open", 0),
      ("a}", "math-group-not-opened", 1), (#"\frac{a}"#, "math-argument-missing", 0),
      ("x^", "math-argument-missing", 1), ("x_1_2", "math-script-twice", 3),
      (#"\left( x"#, "math-left-open", 0), (#"x \right)"#, "math-right-alone", 2),
      (#"\left x"#, "math-not-a-delimiter", 6), (#"\begin{cases} a"#, "math-environment-open", 0),
      (#"\begin{cases} a \end{matrix}"#, "math-end-alone", 16),
      (#"a \end{cases}"#, "math-end-alone", 2),
      (#"\begin{table} a \end{table}"#, "math-environment-unknown", 0),
      (#"\sqrt[3 x"#, "math-option-open", 5), ("50%", "math-comment", 2),
      (#"\textcolor{red}{x}"#, "math-role-unknown", 10),
    ])
  func places(tex: String, code: String, offset: Int) {
    let found = problems(tex)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.place == MathPlace(piece: 0, offset: offset))
  }

  @Test("The place of a mistake counts in the piece in which it stands")
  func pieces() {
    let formula = MathFormula([.tex("x = "), .value("2"), .tex(#" + \bar"#)])
    #expect(formula.problems.first?.place == MathPlace(piece: 2, offset: 3))
  }

  @Test("An unknown command shows its source and leaves the rest set")
  func unknown() {
    let formula = MathFormula(#"\frac{\foo}{x^2}"#)
    #expect(formula.line().text == #"\foo/x²"#)
    #expect(formula.problems.map(\.isHarmless) == [true])
  }

  @Test("What cannot be read is shown as it is written")
  func source() {
    #expect(MathFormula(#"\frac{a"#).line().text == #"\frac{a"#)
    #expect(MathFormula([.tex(#"\frac{"#), .value("−1")]).line().text == #"\frac{−1"#)
  }

  @Test("Every problem has words that say what was found")
  func words() {
    #expect(
      problems(#"\foo"#).first?.message()
        == #"`\foo` is not a command that is set; readers see its source"#)
    #expect(
      problems(#"\begin{cases}"#).first?.message() == #"`\begin{cases}` has no `\end{cases}`"#)
    #expect(problems("{").first?.message() == "`{` is never closed by `}`")
  }

  @Test("Depth and length have limits")
  func limits() {
    let deep = String(repeating: "{", count: 100) + String(repeating: "}", count: 100)
    #expect(problems(deep).map(\.code) == ["math-too-deep"])
    #expect(problems(String(repeating: "x", count: 9000)).map(\.code) == ["math-too-long"])
    let chain = String(repeating: #"\hat"#, count: 2000)
    #expect(problems(chain + " x").map(\.code) == ["math-too-deep"])
  }
}
