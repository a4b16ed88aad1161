import Formula

/// Judges integers: right is what equals the answer exactly.
struct IntegerGrader {
  let answer: Formula
  let branches: [Branch]
  let variant: Variant

  /// The verdict on a raw input.
  ///
  /// A number that is not whole is a wrong answer and no invalid one: it is what a student types who
  /// forgets to round down, and a branch may know it.
  func grade(_ input: String) throws(GradingError) -> Grading {
    let expected = try expectedValue()
    var grading = Grading(
      verdict: .invalid, fraction: 0, input: input, readAs: nil, expected: .exactly(expected),
      misconception: nil, feedback: [], marks: [], invalid: nil)
    switch IntegerInput(input).result {
    case .failure(let invalid): grading.invalid = invalid.answer
    case .success(let read): judge(read, against: expected, &grading)
    }
    return grading
  }

  private func expectedValue() throws(GradingError) -> Value {
    let value: Value
    do {
      value = try answer.value(variant.values)
    } catch {
      throw .answerUndefined(error)
    }
    guard value.integer != nil else { throw .answerNotInteger(value) }
    return value
  }

  private func judge(_ read: IntegerInput.Read, against expected: Value, _ grading: inout Grading) {
    grading.readAs = read.text
    if read.value.number == expected.number {
      grading.verdict = .correct
      grading.fraction = 1
    } else if let branch = branches.first(where: { matches($0, read.value) }) {
      grading.verdict = branch.credit > 0 ? .partial : .wrong
      grading.fraction = branch.credit
      grading.misconception = branch.id
      grading.feedback = branch.say.map { [$0] } ?? []
    } else {
      grading.verdict = .wrong
    }
  }

  /// Whether a value is the one of a branch that exists in this variant.
  ///
  /// A branch without a value is left out here; the check of the lesson reports it.
  private func matches(_ branch: Branch, _ value: Value) -> Bool {
    if let condition = branch.condition {
      guard let holds = try? condition.value(variant.values).holds, holds else { return false }
    }
    guard let known = try? branch.formula.value(variant.values).number, let number = value.number
    else { return false }
    return IntegerGrader.areEqual(known, number)
  }

  /// Whole numbers exactly; others, which arithmetic may round, to 9 digits.
  static func areEqual(_ a: Double, _ b: Double) -> Bool {
    if a == b { return true }
    guard a != a.rounded() || b != b.rounded() else { return false }
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }
}

/// What was typed where an integer is asked for.
struct IntegerInput {
  /// What was understood, or why nothing was.
  let result: Result<Read, Failure>

  /// A number and how it was read.
  struct Read {
    /// The number.
    let value: Value
    /// The input in canonical form, with its value where that says more.
    let text: String
  }

  /// An input that is no answer.
  struct Failure: Error {
    let answer: InvalidAnswer
  }

  /// Reads a raw input.
  init(_ input: String) {
    result = Result { try IntegerInput.read(input) }.mapError { error in
      (error as? Failure) ?? IntegerInput.failure(error as? FormulaError)
    }
  }

  private static func read(_ input: String) throws -> Read {
    if let problem = RawInput.problem(with: input) { throw Failure(answer: problem) }
    let formula = try Formula(studentInput: input)
    if let place = comparison(in: input) {
      throw Failure(answer: InvalidAnswer(.comparison, place))
    }
    let value = try formula.value()
    guard value.number != nil else { throw Failure(answer: InvalidAnswer(.notNumber(value))) }
    let text = formula.description
    return Read(value: value, text: text == value.display ? text : "\(text) = \(value.display)")
  }

  private static func failure(_ error: FormulaError?) -> Failure {
    guard let error, error.reason != .empty else { return Failure(answer: InvalidAnswer(.empty)) }
    return Failure(answer: InvalidAnswer(.formula(error.reason), error.range))
  }

  /// The sign of a comparison or the word of a condition, whose value would be 0 or 1.
  private static func comparison(in input: String) -> Range<Int>? {
    let signs: Set<Unicode.Scalar> = ["<", ">", "=", "!", "≤", "≥", "≠"]
    if let place = input.unicodeScalars.enumerated().first(where: { signs.contains($0.element) }) {
      return place.offset..<place.offset + 1
    }
    let words = UsedNames.inFormula(input)
    return words.isDisjoint(with: ["and", "or", "not"]) ? nil : 0..<input.unicodeScalars.count
  }
}
