import Canvas
import MathText
import TestSupport
import Testing

@Suite("Formulas, set and said")
struct PictureTests {
  /// A formula in every way in which it is shown.
  private func sheet(_ tex: String) -> String {
    let formula = MathFormula(tex)
    return [
      tex, "", formula.display(columns: 80).text, "",
      formula.display(columns: 80, glyphs: .ascii).text, "",
      formula.line().text, formula.line(glyphs: .ascii).text, formula.spoken(),
    ].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .flatMap { $0 }.joined(separator: "\n")
  }

  @Test("Every formula of the curriculum is set and said", arguments: FormulaTable.curriculum)
  func curriculum(_ formula: NamedFormula) {
    expectSnapshot(sheet(formula.tex), "curriculum/\(formula.name)")
  }

  @Test("Every construction is set and said", arguments: FormulaTable.constructions)
  func constructions(_ formula: NamedFormula) {
    expectSnapshot(sheet(formula.tex), "constructions/\(formula.name)")
  }

  @Test(
    "No formula has a problem, and none is wider than a page",
    arguments: FormulaTable.curriculum + FormulaTable.constructions)
  func whole(_ formula: NamedFormula) {
    let math = MathFormula(formula.tex)
    #expect(math.problems.isEmpty)
    for glyphs in [GlyphSet.unicode, .ascii] {
      #expect(math.display(columns: 80, glyphs: glyphs).width <= 80)
    }
  }

  @Test(
    "The ASCII glyphs are ASCII", arguments: FormulaTable.curriculum + FormulaTable.constructions)
  func ascii(_ formula: NamedFormula) {
    let math = MathFormula(formula.tex)
    let shown = math.display(columns: 80, glyphs: .ascii).text + math.line(glyphs: .ascii).text
    #expect(shown.allSatisfy { $0.isASCII })
  }

  @Test("The table of the curriculum is whole and its names are unique")
  func table() {
    let names = (FormulaTable.curriculum + FormulaTable.constructions).map(\.name)
    #expect(FormulaTable.curriculum.count >= 75)
    #expect(Set(names).count == names.count)
  }
}
