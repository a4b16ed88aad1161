import Formula

/// Asks for a whole number: right is what equals it exactly.
struct IntegerQuestion: NumericKind {
  static let name = "integer"
  /// The formula of the answer; nothing in a copy without keys.
  let answer: Formula?

  func form(in variant: Variant) -> AnswerForm { .line(.integer) }

  /// The verdict on a raw input.
  ///
  /// A number that is not whole is a wrong answer and no invalid one: it is what a student types who
  /// forgets to round down, and a branch may know it.
  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let expected = try expectedValue(asking)
    var grading = Grading(input: input, expected: .exactly(expected))
    switch NumberInput(input).result {
    case .failure(let failure): grading.invalid = failure.answer
    case .success(let read): judge(read, against: expected, asking, &grading)
    }
    return grading
  }

  func expectedValue(_ asking: Asking) throws(GradingError) -> Value {
    let value = try asking.value(of: answer)
    guard value.integer != nil else { throw .answerNotInteger(value) }
    return value
  }

  private func judge(
    _ read: NumberInput.Read, against expected: Value, _ asking: Asking, _ grading: inout Grading
  ) {
    grading.readAs = read.text
    if read.value.number == expected.number {
      grading.settle(1)
    } else if let branch = asking.branch(withValue: { IntegerQuestion.areEqual($0, read.value) }) {
      grading.take(branch)
    } else {
      grading.settle(0)
    }
  }

  private static func areEqual(_ known: Value, _ value: Value) -> Bool {
    guard let known = known.number, let number = value.number else { return false }
    return areEqual(known, number)
  }

  /// Whole numbers exactly; others, which arithmetic may round, to 9 digits.
  static func areEqual(_ a: Double, _ b: Double) -> Bool {
    if a == b { return true }
    guard a != a.rounded() || b != b.rounded() else { return false }
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }
}

extension IntegerQuestion: ReadableKind {
  static let fields = [FieldTables.answer, FieldTables.branch, FieldTables.unit]
  static let kept = ["unit": KeyTable.Row(reading: .words)]

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    var answer: Formula?

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      if field.name == "answer" { answer = reader.formula(field) }
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      reader.asks(with: answer) ? IntegerQuestion(answer: answer) : nil
    }
  }
}
