import Engine
import Formula
import Testing

@Suite("Formulas with numbers in place of names")
struct SubstitutionTests {
  private let values = [
    "a": Value(3), "b": Value(-1), "x": Value(Tensor([1, -2])),
    "large": Value(Tensor([0, 0, 0, 0, 0, 0, 0])),
  ]

  @Test(
    "Numbers stand where names did, negative ones in parentheses where a sign is beside them",
    arguments: [
      ("a * b + b", "3·(−1) + (−1)"), ("b * a", "(−1)·3"), ("b + a", "−1 + 3"),
      ("a - b", "3 − (−1)"),
      ("b^2", "(−1)^2"), ("2^b", "2^(−1)"), ("sum(x)", "sum([1, −2])"), ("large + a", "large + 3"),
      ("x[1]", "[1, −2][1]"), ("grad(a * x, x)", "grad(a·x, x)"), ("c", "c"), ("a / 3", "3 / 3"),
    ])
  func written(formula: String, text: String) throws {
    #expect(try Formula(formula).arithmetic(with: values) == text)
  }

  @Test("What is written has the value of the formula where all names are numbers")
  func sameValue() throws {
    for source in ["a * b + b", "b^2 - a / b", "-a * b", "a - b * b", "b * b^2", "sum(x * b)"] {
      let formula = try Formula(source)
      let text = formula.arithmetic(with: values)
      #expect(try Formula(text).value().tensor == formula.value(values).tensor, "\(text)")
    }
  }
}
