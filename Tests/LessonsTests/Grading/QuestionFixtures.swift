import Engine
import Formula

@testable import Lessons

/// Questions and steps made of formulas, without a file.
enum Make {
  static let place = SourcePosition(line: 1, column: 1)

  static func step(
    id: String = "how-many", vary: KeyValuePairs<String, String> = [:],
    lets: KeyValuePairs<String, String> = [:], conditions: [String] = [],
    question: Question? = nil
  ) throws -> Step {
    let drawn = try vary.map {
      Declaration(name: $0.key, origin: .drawn(try Generator($0.value)), position: place)
    }
    let computed = try lets.map {
      Declaration(name: $0.key, origin: .computed(try Formula($0.value)), position: place)
    }
    return try Step(
      id: id, title: [.text("How many?")], blocks: [.question],
      declarations: Declarations(
        names: drawn + computed, conditions: conditions.map { try Formula($0) }),
      question: question, keyFreeHash: "00", position: place)
  }

  static func question(
    _ kind: any QuestionKind, points: Double = 1, hints: [Hint] = [], branches: [Branch] = [],
    tests: [QuestionTest] = []
  ) -> Question {
    Question(
      kind: kind, points: points, attempts: nil, hints: hints, explanation: nil,
      branches: branches, tests: tests, trace: nil, unit: nil, position: place)
  }

  static func integer(
    _ answer: String, branches: [Branch] = [], points: Double = 1, hints: [Hint] = [],
    tests: [QuestionTest] = []
  ) throws -> Question {
    question(
      IntegerQuestion(answer: try Formula(answer)), points: points, hints: hints,
      branches: branches,
      tests: tests)
  }

  static func branch(
    _ id: String, _ formula: String, if condition: String? = nil, credit: Double = 0
  ) throws -> Branch {
    Branch(
      id: id, formula: try Formula(formula), condition: try condition.map { try Formula($0) },
      say: [.text("It is \(id).")], credit: credit, position: place)
  }

  static func test(
    _ values: KeyValuePairs<String, String>, _ input: String, _ expected: String
  ) throws -> QuestionTest {
    QuestionTest(
      values: try values.map { TestValue(name: $0.key, formula: try Formula($0.value)) },
      input: input, expected: expected, position: place)
  }

  /// Items whose ids are `aaaaaa`, `bbbbbb`, …; a capital letter marks a right one.
  static func items(_ letters: String) -> [Item] {
    letters.map { letter in
      let name = letter.lowercased()
      return Item(
        id: String(repeating: name, count: 6), words: [.text("item \(name)")],
        isRight: letter.isUppercase, misconception: "about-\(name)",
        feedback: [.text("Of \(name).")], position: place)
    }
  }

  static func hint(_ cost: Double) -> Hint { Hint(words: [.text("Look.")], cost: cost) }

  /// The variant of a step with nothing drawn.
  static func variant(of question: Question, seed: UInt32 = 1) throws -> Variant {
    try Variant.draw(step: step(question: question), lesson: "convolution-1d", seed: seed)
  }
}
