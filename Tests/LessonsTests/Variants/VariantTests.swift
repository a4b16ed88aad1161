import Engine
import Formula
import Testing

@testable import Lessons

@Suite("A variant")
struct VariantTests {
  private func howMany() throws -> Step {
    try Make.step(
      vary: ["n": "range(7, 12)", "k": "range(2, 4)", "s": "range(2, 3)"],
      lets: ["lost": "mod(n - k, s)"], conditions: ["mod(n - k, s) != 0"],
      question: Make.question(
        ChoicesQuestion(items: Make.items("AbCd"), shuffles: true, isNet: false)))
  }

  /// Variants that never change.
  ///
  /// They were computed by another program, from `Documentation/random-stream.md` and
  /// `Documentation/records.md` alone.
  static let vectors: [(seed: UInt32, n: Int, k: Int, s: Int, order: String)] = [
    (0, 8, 4, 3, "dcab"), (1, 8, 3, 2, "cabd"), (41, 7, 2, 3, "acdb"),
    (4_294_967_295, 8, 3, 3, "dbca"),
  ]

  @Test("of a seed is the same for ever", arguments: vectors.indices)
  func frozen(index: Int) throws {
    let vector = Self.vectors[index]
    let variant = try Variant.draw(step: howMany(), lesson: "convolution-1d", seed: vector.seed)
    #expect(variant.description == "convolution-1d#how-many@\(vector.seed)")
    #expect(
      variant.drawn == [
        .init(name: "n", value: "\(vector.n)"), .init(name: "k", value: "\(vector.k)"),
        .init(name: "s", value: "\(vector.s)"),
      ])
    #expect(variant.values["lost"] == Value((vector.n - vector.k) % vector.s))
    #expect(variant.order.compactMap(\.first).map(String.init).joined() == vector.order)
  }

  @Test("draws vectors and rounds real numbers to what is displayed")
  func vectorsAndReals() throws {
    let step = try Make.step(vary: ["x": "integers(-2, 4, 3)", "u": "uniform(-1, 2)"])
    let variant = try Variant.draw(step: step, lesson: "convolution-1d", seed: 1)
    #expect(
      variant.drawn == [
        .init(name: "x", value: "[-1, -1, 3]"), .init(name: "u", value: "-0.486"),
      ])
    for value in variant.drawn {
      #expect(try Value(literal: value.value) == variant.values[value.name])
    }
  }

  @Test("does not change when another variable is added")
  func independent() throws {
    let one = try Make.step(vary: ["n": "range(1, 1000000)"])
    let two = try Make.step(vary: ["m": "normal(3)", "n": "range(1, 1000000)"])
    for seed in 0..<20 as Range<UInt32> {
      #expect(
        try Variant.draw(step: one, lesson: "a", seed: seed).values["n"]
          == Variant.draw(step: two, lesson: "a", seed: seed).values["n"])
    }
  }

  @Test("differs from seed to seed, and from step to step")
  func different() throws {
    let drawn = try (0..<50 as Range<UInt32>).map {
      try Variant.draw(step: howMany(), lesson: "convolution-1d", seed: $0)
    }
    #expect(Set(drawn.map(\.drawn)).count > 5)
    #expect(Set(drawn.map(\.order)).count > 10)
    let other = try Make.step(id: "other", vary: ["n": "range(1, 1000000)"])
    let same = try Make.step(vary: ["n": "range(1, 1000000)"])
    #expect(
      try Variant.draw(step: other, lesson: "a", seed: 1).values
        != Variant.draw(step: same, lesson: "a", seed: 1).values)
  }

  @Test("keeps every condition")
  func conditions() throws {
    for seed in 0..<200 as Range<UInt32> {
      let variant = try Variant.draw(step: howMany(), lesson: "convolution-1d", seed: seed)
      #expect(variant.values["lost"] != Value(0))
    }
  }

  @Test("is drawn again where a computed name has no value")
  func undefinedIsDrawnAgain() throws {
    let step = try Make.step(vary: ["d": "range(0, 1)"], lets: ["q": "1 / d"])
    for seed in 0..<30 as Range<UInt32> {
      #expect(try Variant.draw(step: step, lesson: "a", seed: seed).values["d"] == Value(1))
    }
  }

  @Test("that cannot be drawn says which condition failed")
  func exhausted() throws {
    let step = try Make.step(vary: ["n": "range(1, 3)"], conditions: ["n > 3"])
    #expect(
      throws: VariantError.exhausted(rounds: 1000, last: .conditionFails(try Formula("n > 3")))
    ) {
      try Variant.draw(step: step, lesson: "a", seed: 1)
    }
  }

  @Test("without anything drawn is tried once")
  func constant() throws {
    let step = try Make.step(lets: ["n": "1 / 0"])
    #expect {
      try Variant.draw(step: step, lesson: "a", seed: 1)
    } throws: { error in
      guard case VariantError.undefined(name: "n", _)? = error as? VariantError else {
        return false
      }
      return true
    }
    #expect(try Variant.draw(step: Make.step(), lesson: "a", seed: 1).values.isEmpty)
  }

  @Test("keeps the order of the file where the author asks for it")
  func unshuffled() throws {
    let question = Make.question(ChoiceQuestion(items: Make.items("Abcdef"), shuffles: false))
    for seed in 0..<10 as Range<UInt32> {
      let variant = try Make.variant(of: question, seed: seed)
      #expect(variant.items == Make.items("Abcdef"))
    }
  }

  @Test("is made again from what a record kept of it")
  func reproduced() throws {
    let step = try howMany()
    let variant = try Variant.draw(step: step, lesson: "convolution-1d", seed: 7)
    let values = try Dictionary(
      uniqueKeysWithValues: variant.drawn.map { ($0.name, try Value(literal: $0.value)) })
    let again = try Variant.given(
      values, order: variant.order, seed: 7, step: step, lesson: "convolution-1d")
    #expect(again == variant)
  }

  @Test("of given values asks for all of them and for the conditions")
  func given() throws {
    let step = try howMany()
    #expect(throws: VariantError.missing("s")) {
      try Variant.given(["n": Value(9), "k": Value(2)], step: step, lesson: "a")
    }
    #expect(throws: VariantError.conditionFails(try Formula("mod(n - k, s) != 0"))) {
      try Variant.given(
        ["n": Value(9), "k": Value(3), "s": Value(2)], step: step, lesson: "a")
    }
  }

  @Test("has a sentence for whatever keeps it from being drawn")
  func sentences() throws {
    let formula = try Formula("n > 3")
    let undefined = FormulaError(.divisionByZero, 0..<1)
    let errors: [VariantError] = [
      .exhausted(rounds: 1000, last: .conditionFails(formula)), .missing("n"),
      .undefined(name: "q", undefined), .undefined(name: nil, undefined),
    ]
    for error in errors {
      #expect(!error.message().isEmpty && !error.message().contains("{"))
    }
    #expect(errors[0].message().contains("n > 3"))
  }
}

@Suite("The number of variants")
struct VariantCountTests {
  @Test("is the product of what each variable may be")
  func product() throws {
    let step = try Make.step(vary: ["n": "range(7, 12)", "x": "integers(0, 1, 3)"])
    #expect(VariantCount.of(step, lesson: "a") == .exactly(48))
    #expect(VariantCount.of(try Make.step(), lesson: "a") == .exactly(1))
  }

  @Test("is a bound where conditions exclude some or ranges depend on each other")
  func bound() throws {
    let excluded = try Make.step(vary: ["n": "range(1, 10)"], conditions: ["n > 2"])
    #expect(VariantCount.of(excluded, lesson: "a") == .atMost(10))
    let dependent = try Make.step(vary: ["n": "range(1, 3)", "k": "range(1, n)"])
    #expect(VariantCount.of(dependent, lesson: "a") == .atMost(9))
  }

  @Test("is one where conditions leave only one")
  func one() throws {
    let step = try Make.step(vary: ["n": "range(1, 10)"], conditions: ["n == 4"])
    #expect(VariantCount.of(step, lesson: "a") == .exactly(1))
  }

  @Test("is unlimited for real numbers, and where nobody could count")
  func unlimited() throws {
    for generator in ["uniform(0, 1)", "normal(2)", "integers(0, 9, 40)"] {
      let step = try Make.step(vary: ["n": generator])
      #expect(VariantCount.of(step, lesson: "a") == .unlimited)
    }
  }
}
