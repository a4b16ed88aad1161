import Formula
import Testing

@Suite("Random formulas")
struct RandomFormulaTests {
  @Test("Printing a formula and reading it again gives the same formula, printed the same")
  func roundTrip() throws {
    var formulas = RandomFormulas(seed: 1)
    for _ in 0..<2000 {
      let source = formulas.formula(depth: 4)
      guard let formula = try? Formula(source) else { continue }
      let again = try Formula(formula.description)
      #expect(again == formula, "\(source)")
      #expect(again.description == formula.description, "\(source)")
    }
  }

  @Test("Almost every well formed formula of the random ones can be read")
  func wellFormed() {
    var formulas = RandomFormulas(seed: 2)
    let read = (0..<500).count { _ in (try? Formula(formulas.formula(depth: 3))) != nil }
    #expect(read > 400)
  }

  @Test("Generators, domains and student input refuse garbage without a trap")
  func otherReaders() {
    var formulas = RandomFormulas(seed: 4)
    var refused = 0
    for round in 0..<2000 {
      let source = ["", "range(", "one_of(", "real(", "normal("][round % 5] + formulas.garbage()
      if (try? Generator(source).possibilities(["x": Value(2)])) == nil { refused += 1 }
      if (try? SymbolDomain(source)) == nil { refused += 1 }
      if (try? Formula(studentInput: source, symbols: ["x"]).value(["x": Value(2)])) == nil {
        refused += 1
      }
    }
    #expect(refused > 5000)
  }

  @Test("Whatever is read ends in a finite value or an error within the source")
  func garbage() {
    var formulas = RandomFormulas(seed: 3)
    for round in 0..<4000 {
      let source = round % 2 == 0 ? formulas.garbage() : formulas.formula(depth: 4)
      do throws(FormulaError) {
        let variables = ["x": Value(2), "y": Value(0.5), "γ": Value(-1), "T": Value(3)]
        let value = try Formula(source).value(variables)
        let isFinite = value.tensor.elements.allSatisfy { $0.isFinite }
        #expect(isFinite, "\(source)")
      } catch {
        #expect(error.range.lowerBound >= 0, "\(source)")
        #expect(error.range.upperBound <= source.unicodeScalars.count, "\(source)")
        #expect(!error.message().isEmpty, "\(source)")
        #expect(!error.message().contains("{"), "\(error.message())")
      }
    }
  }
}
