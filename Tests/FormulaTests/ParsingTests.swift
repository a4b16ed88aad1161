import Formula
import Testing

@Suite("Reading and printing")
struct ParsingTests {
  @Test(
    "A formula is printed in canonical form",
    arguments: [
      ("1+2*3", "1 + 2 * 3"), ("(1+2)*3", "(1 + 2) * 3"), ("((x))", "x"), ("a**b", "a^b"),
      ("-x^2", "-x^2"), ("(-x)^2", "(-x)^2"), ("2^(-1)", "2^-1"), ("2^(3^2)", "2^3^2"),
      ("(2^3)^2", "(2^3)^2"), ("a-(b-c)", "a - (b - c)"), ("(a-b)-c", "a - b - c"),
      ("a-(-b)", "a - -b"), ("--x", "--x"), ("+x", "x"), ("a×b·c−d", "a * b * c - d"),
      ("not(a and b)", "not (a and b)"), ("not a and b", "not a and b"),
      ("(a<b)==c", "(a < b) == c"), ("a<b and b<c", "a < b and b < c"), ("x[i,j]", "x[i, j]"),
      ("(x+y)[0]", "(x + y)[0]"), ("sum( x,axis = 0 )", "sum(x, axis=0)"), ("[1,[2]]", "[1, [2]]"),
      ("073", "73"), ("1.50", "1.5"), ("2.0", "2.0"), ("1e3", "1000.0"), ("1e20", "1e20"),
      ("1e-7", "1e-7"), ("T(T)", "T(T)"), ("a/(b*c)", "a / (b * c)"), ("a/b*c", "a / b * c"),
      ("a@b@c", "a @ b @ c"), ("(a or b) and c", "(a or b) and c"), ("µ", "μ"),
      ("[1, 2,]", "[1, 2]"),
    ])
  func canonical(source: String, printed: String) throws {
    let formula = try Formula(source)
    #expect(formula.description == printed)
    #expect(try Formula(printed) == formula)
  }

  @Test(
    "What cannot be read is refused at its place, with what was probably meant",
    arguments: [
      ("", 0..<0, "there is nothing here; a formula is expected"),
      ("3p", 0..<2, "there is no operation between two values; did you mean `3*p`?"),
      ("p(1-p)", 0..<2, "there is no operation between two values; did you mean `p*(1-p)`?"),
      (
        "(1+p)(1-p)", 0..<6, "there is no operation between two values; did you mean `(1+p)*(1-p)`?"
      ),
      ("2pi", 0..<3, "there is no operation between two values; did you mean `2*pi`?"),
      ("x y", 0..<3, "there is no operation between two values; did you mean `x*y`?"),
      (
        "log^2 x", 0..<3,
        "the function `log` needs its argument in parentheses; did you mean `log(x)^2`?"
      ),
      (
        "log^2(x+1)", 0..<3,
        "the function `log` needs its argument in parentheses; did you mean `log(x+1)^2`?"
      ),
      (
        "exp 3", 0..<3,
        "the function `exp` needs its argument in parentheses; did you mean `exp(3)`?"
      ),
      ("a < b < c", 6..<7, "two comparisons in a row; did you mean `a < b and b < c`?"),
      ("1,5", 1..<2, "a comma does not belong here; did you mean `1.5`?"),
      ("a = b", 2..<3, "`=` does not compare; did you mean `==`?"),
      ("smu(x)", 0..<3, "there is no function `smu`; did you mean `sum`?"),
      ("ln(x)", 0..<2, "there is no function `ln`; did you mean `log`?"),
      ("qwertz(x)", 0..<6, "there is no function `qwertz`"),
      ("(1 + 2", 0..<1, "`(` is never closed"),
      ("1 + 2)", 5..<6, "found `)`, expected an operation or the end"),
      ("1 +", 3..<3, "the formula ends here, expected a number, a name or `(`"),
      ("1 + * 2", 4..<5, "found `*`, expected a number, a name or `(`"),
      ("x[]", 2..<3, "found `]`, expected an index"),
      ("۳ + 1", 0..<1, "`۳` is a digit of another script; write `3`"),
      ("1۳", 0..<2, "`۳` is a digit of another script; write `3`"),
      ("x²", 1..<2, "`²` does not belong in a formula; did you mean `^2`?"),
      ("a ≤ b", 2..<3, "`≤` does not belong in a formula; did you mean `<=`?"),
      ("a \u{0} b", 2..<3, "`U+0000` does not belong in a formula"),
      ("😀", 0..<1, "`😀` does not belong in a formula"),
      ("1.2.3", 0..<5, "`1.2.3` is not a number"),
      ("1__0", 0..<4, "`1__0` is not a number"),
      ("1e999", 0..<5, "the result is too large"),
      ("sum()", 0..<5, "`sum` needs `x`: `sum(x, axis=)`"),
      ("abs(1, 2)", 0..<9, "too many arguments: `abs(x)`"),
      ("sum(x, axs=0)", 7..<10, "`sum` has no argument `axs`; did you mean `axis`?"),
      ("sum(x, x=1)", 7..<8, "the argument `x` of `sum` is given twice"),
      (
        "sum(axis=0, x)", 0..<14,
        "after an argument with a name, `sum` takes only arguments with names"
      ),
    ])
  func refusals(source: String, range: Range<Int>, message: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(source) }
    #expect(error?.message() == message)
    #expect(error?.range == range)
  }

  @Test(
    "What has no value says why and where",
    arguments: [
      ("1 / 0", 0..<5, "division by zero"), ("2 + 1 / [1, 0]", 4..<14, "division by zero"),
      ("mod(1, 0)", 0..<9, "division by zero"), ("0^-1", 0..<4, "division by zero"),
      ("sqrt(-1)", 0..<8, "`sqrt` has no value at -1"),
      ("log(0)", 0..<6, "`log` has no value at 0"),
      ("(-8)^(1/3)", 0..<10, "`^` has no value at (-8)^0.3333"),
      ("1 + exp(1000)", 4..<13, "the result is too large"),
      ("1e308 * 10", 0..<10, "the result is too large"),
      ("10.0^400", 0..<8, "the result is too large"),
      ("[1, 2] + [1, 2, 3]", 0..<18, "the shapes [2] and [3] do not fit in `+`"),
      (
        "[[1, 2]] @ [[1, 2]]", 0..<19, "the shapes 1×2 and 1×2 do not fit in `@`"
      ),
      ("[[1, 2], [3]]", 0..<13, "the rows of a list must be equally long"),
      ("[1, 2][2]", 0..<9, "the index 2 is outside an axis of length 2"),
      ("[1, 2][-3]", 0..<10, "the index -3 is outside an axis of length 2"),
      ("[1, 2][0, 0]", 0..<12, "2 indices for the shape [2]"),
      ("[1, 2][0.5]", 7..<10, "`index` of `[ ]` is 0.5, expected a whole number"),
      ("sum([1, 2], axis=1)", 0..<19, "`axis` of `sum` is 1, expected an axis of the tensor"),
      ("max([])", 0..<7, "`max` cannot take the shape [0], expected at least one entry"),
      ("stride", 0..<6, "there is no variable `stride`"),
      ("ones(300, 300)", 0..<14, "a tensor of the shape 300×300 has more than 65536 entries"),
      ("floor(1e300)", 0..<12, "an integer beyond 2^53 is no longer exact"),
    ])
  func undefined(source: String, range: Range<Int>, message: String) throws {
    let formula = try Formula(source)
    let error = #expect(throws: FormulaError.self) { try formula.value() }
    #expect(error?.message() == message)
    #expect(error?.range == range)
  }

  @Test("An unknown variable is answered with the nearest known one")
  func nearest() throws {
    let error = #expect(throws: FormulaError.self) {
      try Formula("2 * strde").value(["stride": Value(1), "padding": Value(0)])
    }
    #expect(error?.message() == "there is no variable `strde`; did you mean `stride`?")
  }

  @Test("Names may carry digits, underscores and Greek letters, and hide no function but T")
  func names() {
    #expect(["x", "x_1", "γ", "T", "Δc"].allSatisfy(Formula.isVariableName))
    #expect(
      !["", "1x", "x-y", "sum", "pi", "and", "ü", "x y"].contains(where: Formula.isVariableName))
  }
}
