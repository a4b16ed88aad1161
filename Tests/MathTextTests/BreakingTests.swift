import Canvas
import MathText
import Testing

@Suite("Displays that are too wide")
struct BreakingTests {
  private func display(_ tex: String, _ columns: Int) -> MathPicture {
    MathFormula(tex).display(columns: columns)
  }

  @Test("A display goes on below before a relation, under the first one")
  func relations() {
    #expect(
      display("y = aaaaaaaa + bbbbbbbb = cccccccc + dddddddd", 24).text == """
        y = aaaaaaaa + bbbbbbbb
          = cccccccc + dddddddd
        """)
  }

  @Test("A side that is still too wide goes on before a binary sign, further to the right")
  func signs() {
    #expect(
      display("y = aaaaaaaa + bbbbbbbb - cccccccc", 18).text == """
        y = aaaaaaaa
            + bbbbbbbb
            − cccccccc
        """)
  }

  @Test("Lines with fractions keep an empty row between them")
  func tall() {
    let picture = display(#"y = \frac{aaaaaaaa}{b} = \frac{cccccccc}{d}"#, 20)
    #expect(
      picture.text == """
             aaaaaaaa
        y = ──────────
                b

             cccccccc
          = ──────────
                d
        """)
  }

  @Test("What cannot be broken says how wide it is")
  func unbreakable() {
    let picture = display(#"\frac{aaaaaaaaaaaaaaaaaaaa}{b}"#, 10)
    #expect(picture.width == 22)
  }

  @Test("The lines of an alignment are broken one by one")
  func aligned() {
    let picture = display(#"\begin{aligned} y &= aaaaaaaa + bbbbbbbb \\ &= c \end{aligned}"#, 16)
    #expect(picture.width <= 16)
    #expect(picture.text == "y = aaaaaaaa\n    + bbbbbbbb\n= c")
  }

  @Test(
    "A break loses nothing, whatever the width",
    arguments: FormulaTable.curriculum + FormulaTable.constructions)
  func nothingIsLost(_ formula: NamedFormula) {
    let math = MathFormula(formula.tex)
    let all = math.display(columns: 1000).text.filter { !$0.isWhitespace }.sorted()
    for columns in [12, 24, 40] {
      let shown = math.display(columns: columns).text.filter { !$0.isWhitespace }.sorted()
      #expect(shown == all || math.display(columns: 1000).lines.count > 1 && columns < 24)
    }
  }
}
