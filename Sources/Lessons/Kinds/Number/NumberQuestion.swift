import Formula

/// Asks for a number, which may be a little off.
struct NumberQuestion: NumericKind {
  static let name = "number"
  /// The formula of the answer; nothing in a copy without keys.
  let answer: Formula?
  /// How near is near enough.
  let tolerance: Tolerance

  func form(in variant: Variant) -> AnswerForm {
    if case .digits(let digits) = tolerance { return .line(.number(digits: digits)) }
    return .line(.number(digits: nil))
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    NumberGrader(answer: try expectedValue(asking), tolerance: tolerance, asking: asking)
      .grade(input)
  }

  func expectedValue(_ asking: Asking) throws(GradingError) -> Value {
    let value = try asking.value(of: answer)
    guard value.number != nil else { throw .answerNotNumber(value) }
    return value
  }
}

/// Judges one number; `predict` asks for one too.
struct NumberGrader {
  let answer: Value
  let tolerance: Tolerance
  let asking: Asking

  func grade(_ input: String) -> Grading {
    var grading = Grading(input: input, expected: .near(answer, tolerance))
    switch NumberInput(input).result {
    case .failure(let failure): grading.invalid = failure.answer
    case .success(let read):
      grading.readAs = read.text
      judge(read.value, &grading)
    }
    return grading
  }

  private func judge(_ value: Value, _ grading: inout Grading) {
    switch closeness(of: value, to: answer) {
    case .right: grading.settle(1)
    case .tooFewDigits: grading.refuseForm(.tooFewDigits(least: tolerance.leastDigits))
    case .off:
      if let branch = asking.branch(withValue: { closeness(of: value, to: $0) == .right }) {
        grading.take(branch)
      } else {
        grading.settle(0)
      }
    }
  }

  private func closeness(of value: Value, to answer: Value) -> Tolerance.Closeness {
    guard let number = value.number, let answer = answer.number else { return .off }
    return tolerance.closeness(of: number, to: answer)
  }
}

extension NumberQuestion: ReadableKind {
  static let fields =
    [FieldTables.answer, FieldTables.branch, FieldTables.unit] + ToleranceDraft.fields
  static let kept = [
    "unit": KeyTable.Row(reading: .words), "digits": KeyTable.Row(reading: .words),
  ]

  static func draft() -> any KindDraft {
    TolerantDraft { NumberQuestion(answer: $0, tolerance: $1) }
  }
}
