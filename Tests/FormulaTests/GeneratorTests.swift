import Engine
import Formula
import Testing

@Suite("Generators")
struct GeneratorTests {
  private func draws(_ source: String, _ variables: [String: Value] = [:]) throws -> [Value] {
    let generator = try Generator(source)
    return try (0..<200).map { seed in
      var stream = RandomStream(seed: UInt32(seed), path: "lesson#step/x")
      return try generator.draw(from: &stream, variables: variables)
    }
  }

  @Test(
    "Every draw is contained in its generator, and every possibility is drawn",
    arguments: [
      ("range(2, 4)", 3), ("range(0, 1, 0.25)", 5), ("range(0.1, 0.9, 0.1)", 9),
      ("range(1, 8, 3)", 3),
      ("one_of(1, 5, 7)", 3), ("one_of([1, 2], [3, 4])", 2), ("one_of(1/3, 0.5)", 2),
      ("integers(1, 6)", 6), ("integers(0, 1, 2)", 4), ("integers(0, 1, 1, 2)", 4),
      ("range(3, 3)", 1), ("range(2, n - 1)", 5),
    ])
  func finite(source: String, count: Int) throws {
    let variables = ["n": Value(7)]
    let generator = try Generator(source)
    let values = try draws(source, variables)
    #expect(generator.possibilities(variables) == count)
    #expect(Set(values).count == count)
    for value in values { #expect(try generator.contains(value, variables: variables)) }
  }

  @Test(
    "Real draws are what is displayed, and contained",
    arguments: [
      ("uniform(0, 1)", [Int]()), ("uniform(-2, 3, 4)", [4]), ("normal(2, 3)", [2, 3]),
      ("normal()", []),
    ])
  func reals(source: String, shape: [Int]) throws {
    let generator = try Generator(source)
    #expect(generator.possibilities() == nil)
    for value in try draws(source) {
      #expect(value.tensor.shape == shape)
      #expect(value.tensor.elements.allSatisfy { NumberText.displayed($0) == $0 })
      #expect(try generator.contains(value))
      #expect(try Formula(value.display).value().tensor == value.tensor)
    }
  }

  @Test("The same seed draws the same values for ever: those of the reference data")
  func frozen() throws {
    let lines = try ReferenceData.lines("draws")
    #expect(lines.count > 40)
    for line in lines {
      let seed = try #require(UInt32(line[0]))
      var stream = RandomStream(seed: seed, path: "lesson#step/x")
      #expect(try Generator(line[1]).draw(from: &stream).display == line[2], "\(line)")
    }
  }

  @Test("What a generator does not hold is told apart")
  func outside() throws {
    #expect(try !Generator("range(2, 4)").contains(Value(5)))
    #expect(try !Generator("range(2, 4)").contains(Value(2.5)))
    #expect(try !Generator("range(0, 1, 0.1)").contains(Value(0.15)))
    #expect(try !Generator("uniform(0, 1)").contains(Value(1.5)))
    #expect(try !Generator("normal(2)").contains(Value(1)))
    #expect(try !Generator("integers(0, 3, 2)").contains(try Formula("[0, 4]").value()))
  }

  @Test(
    "A generator that cannot be read or drawn from says why",
    arguments: [
      ("rnage(1, 2)", "nothing can be drawn from `rnage`; did you mean `range`?"),
      (
        "7",
        "found `7`, expected `range(a, b)`, `one_of(…)`, `integers(a, b)`, `uniform(a, b)` or `normal(…)`"
      ),
      ("range(1)", "`range` needs `b`: `range(a, b, step=1)`"),
      ("range(1, 2) + 1", "found `+`, expected an operation or the end"),
      ("one_of()", "`one_of` needs `a`: `one_of(a, …)`"),
    ])
  func unreadable(source: String, message: String) {
    let error = #expect(throws: FormulaError.self) { try Generator(source) }
    #expect(error?.message() == message)
  }

  @Test(
    "Ranges from which nothing can be drawn are errors",
    arguments: [
      ("range(4, 2)", "nothing lies between 4 and 2"),
      ("range(1, 2, 0)", "`step` of `range` is 0, expected a positive number"),
      ("integers(0, 1.5)", "`b` of `integers` is 1.5, expected a whole number"),
      ("uniform(1, 0)", "nothing lies between 1 and 0"),
      ("normal(0)", "`rows` of `normal` is 0, expected a positive number"),
      ("normal(300, 300)", "a tensor of the shape 300×300 has more than 65536 entries"),
      ("range([1], 2)", "`a` of `range` is [1], expected a single number"),
      ("range(k, 2)", "there is no variable `k`"),
    ])
  func undrawable(source: String, message: String) throws {
    let generator = try Generator(source)
    var stream = RandomStream(seed: 1, path: "a#b/c")
    let error = #expect(throws: FormulaError.self) { try generator.draw(from: &stream) }
    #expect(error?.message() == message)
  }
}
