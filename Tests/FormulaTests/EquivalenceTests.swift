import Engine
import Formula
import Testing

@Suite("Equivalence of formulas")
struct EquivalenceTests {
  private static let symbols = [
    ("p", "real(0, 1)"), ("n", "integer(1, 64)"), ("k", "integer(1, 9)"), ("x", "normal()"),
    ("y", "real(-3, 3)"), ("X", "normal(3, 2)"),
  ]

  private func equivalence(
    _ answer: String, seed: UInt32, conditions: [String] = [], witnesses: [[String: Value]] = [],
    for input: String = "0"
  ) throws -> Equivalence {
    let formula = try Formula(answer)
    let names = formula.variables.union(try Formula(input).variables)
    let used = Self.symbols.filter { names.contains($0.0) }
    return try Equivalence(
      to: formula, symbols: used.map { ($0.0, try SymbolDomain($0.1)) },
      conditions: conditions.map { try Formula($0) }, witnesses: witnesses,
      stream: RandomStream(seed: seed, path: "lesson#step"))
  }

  @Test(
    "Formulas that are equal are found equal at every seed",
    arguments: [
      ("p * (1 - p)", "p - p^2"), ("p * (1 - p)", "p - p*p"), ("p^2 - 1", "(p - 1)*(p + 1)"),
      ("n * (n + 1) / 2", "0.5*n*(n + 1)"), ("n * (n + 1) / 2", "(n^2 + n)/2"),
      ("floor((n - k) / 2) + 1", "floor((n - k + 2)/2)"), ("(1 - p) / p", "1/p - 1"),
      ("exp(x) * exp(y)", "exp(x + y)"), ("log(p) - log(1 - p)", "log(p/(1 - p))"),
      ("tanh(x)", "2*sigmoid(2*x) - 1"), ("sqrt(x^2)", "abs(x)"), ("relu(x)", "max(x, 0)"),
      ("relu(x)", "(x + abs(x))/2"), ("k^2 * n", "n*k*k"), ("1 / 3 * n", "n/3"),
      ("mod(n, 2)", "n - 2*floor(n/2)"), ("ceil(n / 3)", "floor((n + 2)/3)"),
      ("3 * 3 * n * 128", "1152*n"), ("(x + y)^2", "x^2 + 2*x*y + y^2"), ("X * 2", "X + X"),
      ("1 / (1 + exp(-x))", "sigmoid(x)"), ("n^3 - k^3", "(n - k)*(n^2 + n*k + k^2)"),
    ])
  func equal(answer: String, input: String) throws {
    for seed in 0..<20 {
      let same = try equivalence(answer, seed: UInt32(seed))
      #expect(same.verdict(on: try Formula(input)) == .equal, "\(input) at \(seed)")
    }
  }

  @Test(
    "Formulas that differ are told apart at every seed, with a point at which they do",
    arguments: [
      ("p * (1 - p)", "p*(p - 1)"), ("p * (1 - p)", "p"), ("(1 - p) / p", "p/(1 - p)"),
      ("floor((n - k) / 2) + 1", "ceil((n - k)/2) + 1"), ("floor(n / 2)", "n/2"),
      ("3 * 3 * n * 128", "3*3*n*128 + 128"), ("n^2", "n^2 + 1"), ("n * k", "n + k"),
      ("exp(x)", "1 + x"), ("x^2", "abs(x)"), ("relu(x)", "x"), ("mod(n, 3)", "mod(n, 2)"),
      ("n * 1000000000", "n*1000000000 + 1"), ("X", "X + 1"), ("x", "x*1.00001"),
      ("x", "x + X"), ("n * 1000000000", "n*1000000000.0 + 1"), ("log(p)", "log(1 - p)"),
    ])
  func different(answer: String, input: String) throws {
    for seed in 0..<20 {
      let other = try equivalence(answer, seed: UInt32(seed), for: input)
      let verdict = other.verdict(on: try Formula(input))
      guard case .different(let point, let found) = verdict else {
        Issue.record("\(input) at \(seed): \(verdict)")
        continue
      }
      #expect(!Equivalence.areEqual(point.answer, found))
      #expect(try Formula(input).value(point.symbols) == found)
    }
  }

  @Test("An input without a value at some points is named there, at all points it is no answer")
  func undefined() throws {
    let same = try equivalence("x", seed: 1)
    guard case .undefined(let point, let error) = same.verdict(on: try Formula("sqrt(x)^2")) else {
      Issue.record("sqrt of negative numbers has a value")
      return
    }
    #expect((point.symbols["x"]?.number ?? 0) < 0)
    #expect(error.message().contains("`sqrt` has no value at -"))
    let none = same.verdict(on: try Formula("x + q"))
    guard case .invalid(let unknown) = none else {
      Issue.record("\(none)")
      return
    }
    #expect(unknown.message() == "there is no variable `q`")
  }

  @Test("A witness tells apart what the domain does not")
  func witness() throws {
    let half = try Formula("max(p, 2*p - 1)")
    #expect(try equivalence("p", seed: 1).verdict(on: half) == .equal)
    let watched = try equivalence("p", seed: 1, witnesses: [["p": Value(3)]])
    guard case .different(let point, let found) = watched.verdict(on: half) else {
      Issue.record("the witness was not tried")
      return
    }
    #expect(point.symbols == ["p": Value(3)] && found == Value(5))
  }

  @Test("Conditions hold at every point, and the same seed draws the same points")
  func conditions() throws {
    let one = try equivalence("n - k", seed: 5, conditions: ["k <= n", "mod(n, 2) == 0"])
    #expect(one.points.count == 48)
    for point in one.points {
      #expect(try Formula("k <= n and mod(n, 2) == 0").value(point.symbols).holds)
    }
    let again = try equivalence("n - k", seed: 5, conditions: ["k <= n", "mod(n, 2) == 0"])
    #expect(one.points == again.points)
  }

  @Test("Too few points, bad domains, conditions and witnesses are the author's errors")
  func authorErrors() throws {
    let none = #expect(throws: EquivalenceError.self) {
      try equivalence("n", seed: 1, conditions: ["n > 64"])
    }
    #expect(
      none?.message()
        == "the conditions hold at 0 points of the domain, at least 8 are needed")
    let undefined = #expect(throws: EquivalenceError.self) {
      try equivalence("sqrt(-abs(x) - 1)", seed: 1)
    }
    #expect(undefined?.message().hasPrefix("the answer has a value at 0 points") == true)
    let condition = #expect(throws: EquivalenceError.self) {
      try equivalence("n", seed: 1, conditions: ["q > 1"])
    }
    #expect(condition == .condition(0, FormulaError(.unknownVariable("q", nearest: nil), 0..<1)))
    let witness = #expect(throws: EquivalenceError.self) {
      try equivalence("1 / n", seed: 1, witnesses: [["n": Value(0)]])
    }
    #expect(witness?.message() == "the answer has no value at witness 1: division by zero")
    let domain = #expect(throws: FormulaError.self) { try SymbolDomain("rael(0, 1)") }
    #expect(domain?.message() == "nothing can be drawn from `rael`; did you mean `real`?")
  }

  @Test("Open intervals leave out their ends, integers hold them")
  func domains() throws {
    let open = try SymbolDomain("real(0, 1)")
    #expect(try !open.contains(Value(0)) && !open.contains(Value(1)) && open.contains(Value(0.5)))
    let closed = try SymbolDomain("integer(1, n)")
    let variables = ["n": Value(3)]
    for (number, isInside) in [(0.0, false), (1, true), (3, true), (4, false), (1.5, false)] {
      #expect(try closed.contains(Value(number), variables: variables) == isInside)
    }
    var stream = RandomStream(seed: 1, path: "a#b/c")
    var drawn: Set<Value> = []
    for _ in 0..<100 { drawn.insert(try closed.draw(from: &stream, variables: variables)) }
    #expect(drawn == [Value(1), Value(2), Value(3)])
  }

  @Test("A comparison is bounded by counted operations")
  func bounded() throws {
    let same = try equivalence("X", seed: 1)
    let long = Array(repeating: "X", count: 2000).joined(separator: " + ")
    let verdict = same.verdict(on: try Formula(long))
    guard case .different = verdict else {
      Issue.record("\(verdict)")
      return
    }
  }
}
