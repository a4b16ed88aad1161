import Formula
import Testing

@Suite("Expectations and derivatives")
struct CalculusTests {
  @Test("The mean over every dropout mask is the closed form of the curriculum")
  func dropout() throws {
    let variables = [
      "X": try Formula("[[1, 2], [0.5, -1], [3, 1]]").value(),
      "y": try Formula("[1, 0, 2]").value(),
      "w": try Formula("[0.7, -0.4]").value(), "p": Value(0.3),
    ]
    let left = "expect(D, bernoulli(p, 3, 2), sqnorm(y - (D * X) @ w))"
    let right = "sqnorm(y - p * X @ w) + p * (1 - p) * sum(sqnorm(X, axis=0) * w^2)"
    let difference = try Formula("\(left) - (\(right))").value(variables)
    #expect(abs(try #require(difference.number)) < 1e-12)
  }

  @Test("Two points of the same mean and deviation are exact where a formula is quadratic")
  func twoPoint() throws {
    let variables = ["w": try Formula("[1, 2, 3]").value(), "m": Value(0.5), "s": Value(2)]
    let left = "expect(e, two_point(m, s, 3), dot(e, w)^2)"
    let right = "(m * sum(w))^2 + s^2 * sqnorm(w)"
    #expect(try Formula("\(left) == \(right)").value(variables).holds)
  }

  @Test("A bound name hides a variable inside alone, and is no free variable")
  func scope() throws {
    let formula = try Formula("expect(D, bernoulli(1/2, 2), sum(D)) + D")
    #expect(formula.variables == ["D"])
    #expect(try formula.value(["D": Value(10)]) == (try Formula("11.0").value()))
    #expect(try Formula("expect(D, bernoulli(p, 2), sum(D))").variables == ["p"])
    #expect(throws: FormulaError.self) { try Formula("expect(D, bernoulli(.5, 2), D) + D").value() }
  }

  @Test("A mask of probability zero is never looked at")
  func impossible() throws {
    #expect(try Formula("expect(D, bernoulli(1, 2), 1 / sum(D))").value().number == 0.5)
  }

  @Test(
    "What has no derivative or mean says why",
    arguments: [
      ("grad(floor(x), x)", "`floor` has no derivative"),
      ("grad(x < 1, x)", "`<` has no derivative"),
      ("grad(argmax([x, 1]), x)", "`argmax` has no derivative"),
      ("grad(not x, x)", "`not` has no derivative"),
      ("grad(mod(x, 2), x)", "`mod` has no derivative"),
      ("grad([x, x], x)", "the gradient is taken of a single number, found the shape [2]"),
      ("grad(x, 3)", "`x` of `grad` must be the name of a variable"),
      ("grad(x, q)", "there is no variable `q`"),
      ("grad(grad(x^2, x), x)", "`grad` has no derivative"),
      ("grad(ones(x)[0], x)", "`ones` has no derivative"),
      ("grad([1, 2][x], x)", "`[ ]` has no derivative"),
      ("grad(sqrt(x - 2), x)", "the result is too large"),
      ("grad(norm([x - 2]), x)", "`norm` has no derivative at this place"),
      ("expect(2, bernoulli(0.5, 2), 1)", "`D` of `expect` must be the name of a variable"),
      ("expect(D, normal(2), 1)", "there is no function `normal`; did you mean `norm`?"),
      (
        "expect(D, 0.5, 1)",
        "found `0.5`, expected `bernoulli(keep, rows, cols)` or `two_point(mean, deviation, n)`"
      ),
      (
        "expect(D, bernoulli(1.5, 2), 1)",
        "`keep` of `bernoulli` is 1.5, expected a number from 0 to 1"
      ),
      ("expect(D, bernoulli(0.5, 4, 5), 1)", "an expectation over more than 65536 masks"),
      ("bernoulli(0.5, 2)", "`bernoulli` stands only inside `expect`"),
      (
        "expect(D, bernoulli(0.5, 2), ones(1 + sum(D)))",
        "the shapes [1] and [2] do not fit in `expect`"
      ),
      (
        "expect(D, bernoulli(0.5, 4, 4), sum(ones(20, 20)))",
        "more than 10000000 elementary operations"
      ),
    ])
  func refusals(source: String, message: String) {
    let error = #expect(throws: FormulaError.self) {
      try Formula(source).value(["x": Value(2)])
    }
    #expect(error?.message() == message)
  }

  @Test("An expectation over 2^16 masks of a 4×4 example would stay within the operations")
  func masks() throws {
    let variables = [
      "X": try Formula("reshape(arange(12), [3, 4])").value(), "y": try Formula("ones(3)").value(),
      "w": try Formula("arange(4) / 3").value(),
    ]
    let mean = try Formula("expect(D, bernoulli(0.5, 3, 4), sqnorm(y - (D * X) @ w))")
    let closed = try Formula("sqnorm(y - X @ w / 2) + sum(sqnorm(X, axis=0) * w^2) / 4")
    var budget = Formula.Budget(operations: 10_000_000)
    let found = try #require(try mean.value(variables, within: &budget).number)
    let wanted = try #require(try closed.value(variables).number)
    #expect(abs(found - wanted) <= 1e-9 * wanted)
    let perEntry = (10_000_000 - budget.operations) / (4096 * 12)
    #expect(perEntry * 65_536 * 16 < 10_000_000)
  }
}
