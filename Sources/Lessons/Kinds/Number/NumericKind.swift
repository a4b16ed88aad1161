import Formula

/// A kind whose answer is one number, so that its author's answer and branches are numbers too.
protocol NumericKind: QuestionKind {
  /// The formula of the answer; nothing in a copy without keys.
  var answer: Formula? { get }
  /// The number that is right for a variant.
  func expectedValue(_ asking: Asking) throws(GradingError) -> Value
}

extension NumericKind {
  var hasKey: Bool { answer != nil }

  func read(_ input: String, in asking: Asking) -> Grading { NumberInput.taken(input) }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(expectedValue(asking).literal, in: asking)
  }

  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    let value = try asking.value(of: branch)
    guard value.number != nil else { throw .unfit(value) }
    return try asking.tried { () throws(GradingError) in try grade(value.literal, in: asking) }
  }
}

/// What the fence of a kind says whose numbers may be a little off.
struct TolerantDraft<Kind: QuestionKind>: KindDraft {
  /// The kind of an answer and a tolerance.
  let make: @Sendable (Formula?, Tolerance) -> Kind
  private var answer: Formula?
  private var tolerance = ToleranceDraft()

  init(_ make: @escaping @Sendable (Formula?, Tolerance) -> Kind) {
    self.make = make
  }

  mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
    if field.name == "answer" { answer = reader.formula(field) }
    tolerance.read(field, reader)
  }

  func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
    reader.asks(with: answer) ? make(answer, tolerance.tolerance) : nil
  }
}
