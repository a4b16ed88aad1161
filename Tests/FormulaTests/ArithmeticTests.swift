import Formula
import Testing

@Suite("Arithmetic")
struct ArithmeticTests {
  @Test(
    "A formula has the value that NumPy gives",
    arguments: [
      ("1 + 2 * 3", "7"), ("-2^2", "-4"), ("2^-1", "0.5"), ("2^3^2", "512"), ("2**3", "8"),
      ("7 / 2", "3.5"), ("6 / 2", "3"), ("8 / 2 / 2", "2"), ("10 - 2 - 3", "5"),
      ("[1, 2] + 1", "[2, 3]"), ("[[1, 2], [3, 4]] * [10, 20]", "[[10, 40], [30, 80]]"),
      ("[[1], [2]] + [10, 20]", "[[11, 21], [12, 22]]"), ("[1, 2] @ [3, 4]", "11"),
      ("[[1, 2], [3, 4]] @ [1, 1]", "[3, 7]"), ("[1, 1] @ [[1, 2], [3, 4]]", "[4, 6]"),
      ("3 × 4 − 2 · 5", "2"), ("mod(-7, 3)", "2"), ("mod(7, -3)", "-2"), ("mod(5.5, 2)", "1.5"),
      ("round(2.5)", "2"), ("round(3.5)", "4"), ("floor(-0.5)", "-1"), ("ceil(-0.5)", "0"),
      ("[1, 2, 3] < 2", "[1, 0, 0]"), ("not [0, 3]", "[1, 0]"), ("1 < 2 and 2 < 1", "0"),
      ("1 and [1, 0]", "[1, 0]"), ("0 or [1, 0]", "[1, 0]"), ("0 and 1 / 0", "0"),
      ("pi", "3.142"), (".5 + 1e-1", "0.6"), ("73_728", "73728"), ("5. * 2", "10"),
      ("[[1, 2], [3, 4]][1]", "[3, 4]"), ("[[1, 2], [3, 4]][1, 0]", "3"), ("[1, 2, 3][-1]", "3"),
      ("sum([[1, 2], [3, 4]])", "10"), ("sum([[1, 2], [3, 4]], axis=0)", "[4, 6]"),
      ("max([1, 5, 3])", "5"), ("max(1, [0, 7], 2)", "[2, 7]"), ("argmax([3, 7, 7])", "1"),
      ("var([1, 2, 3, 4])", "1.25"), ("var([1, 2, 3, 4], ddof=1)", "1.667"),
      ("norm([3, 4])", "5"), ("sqnorm([3, 4])", "25"), ("mean([1, 2])", "1.5"),
      ("outer([1, 2], [3, 4])", "[[3, 4], [6, 8]]"), ("T([[1, 2, 3]])", "[[1], [2], [3]]"),
      ("diag([1, 2])", "[[1, 0], [0, 2]]"), ("diag([[1, 2], [3, 4]])", "[1, 4]"),
      ("eye(2)", "[[1, 0], [0, 1]]"), ("arange(3)", "[0, 1, 2]"), ("arange(1, 4)", "[1, 2, 3]"),
      ("arange(0, 1, 0.25)", "[0, 0.25, 0.5, 0.75]"), ("one_hot(1, 3)", "[0, 1, 0]"),
      ("one_hot([0, 2], 3)", "[[1, 0, 0], [0, 0, 1]]"), ("zeros(2)", "[0, 0]"),
      ("ones(1, 2)", "[[1, 1]]"), ("tril([[1, 2], [3, 4]])", "[[1, 0], [3, 4]]"),
      ("where([1, 0], 5, [6, 7])", "[5, 7]"), ("concat([1], [2, 3])", "[1, 2, 3]"),
      ("concat([[1], [2]], [[3], [4]], axis=1)", "[[1, 3], [2, 4]]"),
      ("reshape([1, 2, 3, 4], [2, -1])", "[[1, 2], [3, 4]]"), ("shape(zeros(2, 3))", "[2, 3]"),
      ("[[1, 2], [3, 4]] @ [[0, 1], [1, 0]]", "[[2, 1], [4, 3]]"), ("any([0, 0])", "0"),
      ("all([[1, 0], [1, 1]], axis=0)", "[1, 0]"), ("prod([2, 3, 4])", "24"),
      ("softmax([0, 0])", "[0.5, 0.5]"), ("sigmoid(0)", "0.5"), ("relu([-1, 2])", "[0, 2]"),
      ("abs(-3)", "3"), ("sqrt(16)", "4"), ("(-8)^3", "-512"), ("0^0", "1"),
    ])
  func values(formula: String, expected: String) throws {
    #expect(try Formula(formula).value().display == expected)
  }

  @Test("Variables take the values that are given")
  func variables() throws {
    let formula = try Formula("floor((n - k)/s) + 1")
    let values = ["n": Value(10), "k": Value(3), "s": Value(2)]
    #expect(try formula.value(values) == Value(4))
    #expect(formula.variables == ["n", "k", "s"])
    #expect(formula.functions == ["floor"])
    #expect(formula.description == "floor((n - k) / s) + 1")
  }

  @Test("Integers stay exact up to 2^53 and are refused beyond")
  func integers() throws {
    #expect(try Formula("2^53").value().literal == "9007199254740992")
    #expect(try Formula("2^53 - 1").value().isInteger)
    for formula in ["2^53 + 1", "3^40", "94906267 * 94906267", "9007199254740993", "-2^53 - 1"] {
      let error = #expect(throws: FormulaError.self) { try Formula(formula).value() }
      #expect(error?.reason == .integerTooLarge)
    }
  }

  @Test(
    "Sums and products of integers are exact wherever the result is, and refused where it is not",
    arguments: [
      ("sum([2^53, -2^53])", "0"), ("sum([2^53, 1, -2])", "9007199254740991"),
      ("sum([[2^53], [2^53]], axis=1)", "[9007199254740992, 9007199254740992]"),
      ("[2^53, 1] @ [1, -1]", "9007199254740991"), ("[2^53, 2^53] @ [2^53, -2^53]", "0"),
      ("prod([2^26, 2^27])", "9007199254740992"), ("prod([2^53, 2^53, 0])", "0"),
      ("prod([2^53])", "9007199254740992"), ("sum([2^53, 1])", nil), ("[2^53, 1] @ [1, 1]", nil),
      ("sum([[2^53, 1]], axis=1)", nil), ("dot([2^53, 2^53], [1, 1])", nil),
      ("prod([2^53, 2])", nil), ("prod([28059810762433, 107, 3])", nil), ("sqnorm([2^27])", nil),
    ])
  func exactSums(source: String, literal: String?) throws {
    let formula = try Formula(source)
    guard let literal else {
      let error = #expect(throws: FormulaError.self) { try formula.value() }
      #expect(error?.reason == .integerTooLarge)
      return
    }
    #expect(try formula.value().literal == literal)
  }

  @Test("A convolution of integers says that it is exact only where it is")
  func exactConvolutions() throws {
    #expect(try Formula("conv1d([1, 2, 3], [4, 5])").value().isInteger)
    // 3 · 107 · 28059810762433 is 2^53 + 1, which rounds to 2^53.
    let sum = "conv1d([a, a, a], [107, 107, 107])"
    #expect(try !Formula(sum).value(["a": Value(28_059_810_762_433)]).isInteger)
  }
}
