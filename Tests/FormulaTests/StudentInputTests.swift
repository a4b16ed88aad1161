import Formula
import Testing

@Suite("Student input")
struct StudentInputTests {
  @Test(
    "Numbers may be typed as people write them",
    arguments: [
      ("73,728", 73728.0), ("73_728", 73728.0), ("1,234,567", 1234567.0), ("73728", 73728.0),
      ("1,234.5", 1234.5), ("-4", -4.0), ("−4", -4.0), (".5", 0.5), ("1/3", 1.0 / 3),
      ("1e-3", 0.001), ("3*3*64*128", 73728.0), ("3×3×64×128", 73728.0), ("2^10", 1024.0),
      ("max(1,234)", 234.0), ("(73,728)", 73728.0), (" 7 ", 7.0), ("floor(7/2)", 3.0),
      ("+5", 5.0), ("1,000 + 2,000", 3000.0),
    ])
  func numbers(input: String, value: Double) throws {
    #expect(try Formula(studentInput: input).value().number == value)
  }

  @Test(
    "What is ambiguous or not allowed is refused with a suggestion",
    arguments: [
      ("1,5", "a comma does not belong here; did you mean `1.5`?"),
      ("0,25", "a comma does not belong here; did you mean `0.25`?"),
      ("73,7281", "a comma does not belong here; did you mean `73.7281`?"),
      ("1,23,456", "a comma does not belong here"),
      ("7372,8", "a comma does not belong here; did you mean `7372.8`?"),
      ("1, 5", "a comma does not belong here"),
      ("1234,567", "a comma does not belong here; did you mean `1234.567`?"),
      ("the answer", "`the` cannot be used here"), ("x", "`x` cannot be used here"),
      ("eye(3)", "`eye` cannot be used here"), ("nan", "`nan` cannot be used here"),
      ("inf", "`inf` cannot be used here"), ("", "there is nothing here; a formula is expected"),
      ("٣", "`٣` is a digit of another script; write `3`"),
    ])
  func refusals(input: String, message: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(studentInput: input) }
    #expect(error?.message() == message)
  }

  @Test("Declared symbols may be used, Greek ones also by their spelled names")
  func symbols() throws {
    let formula = try Formula(studentInput: "gamma * p", symbols: ["γ", "p"])
    #expect(formula.description == "γ * p")
    let error = #expect(throws: FormulaError.self) {
      try Formula(studentInput: "p(1-p)", symbols: ["p"])
    }
    #expect(error?.reason.meant == "p*(1-p)")
    let unknown = #expect(throws: FormulaError.self) {
      try Formula(studentInput: "strid + 1", symbols: ["stride"])
    }
    #expect(unknown?.message() == "`strid` cannot be used here; did you mean `stride`?")
  }

  @Test("A megabyte of anything is refused, not computed")
  func megabyte() {
    for piece in ["1+", "(", "9", "-", "😀", "1,000,", "1 ", "log^", "p(", "a<"] {
      let input = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
      #expect(throws: FormulaError.self) {
        _ = try Formula(studentInput: input, symbols: ["x"]).value(["x": Value(1)])
      }
    }
  }
}
