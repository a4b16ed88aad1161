import Engine
import Formula

/// Asks for the lengths of a tensor's axes.
struct ShapeQuestion: QuestionKind {
  static let name = "shape"
  /// The formula of the answer, a vector of whole numbers; nothing in a copy without keys.
  let answer: Formula?

  var hasKey: Bool { answer != nil }

  func form(in variant: Variant) -> AnswerForm { .line(.shape) }

  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      grading.readAs = ShapeQuestion.text(try ShapeInput.lengths(in: input))
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let expected = try expectedLengths(asking)
    var grading = Grading(input: input, expected: .shape(expected.map { Int($0) }))
    do {
      let found = try ShapeInput.lengths(in: input)
      grading.readAs = ShapeQuestion.text(found)
      judge(found, expected, asking, &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(ShapeQuestion.text(expectedLengths(asking)), in: asking)
  }

  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    let value = try asking.value(of: branch)
    guard value.tensor.rank <= 1 else { throw .unfit(value) }
    return try asking.tried { () throws(GradingError) in
      try grade(
        "(" + value.tensor.elements.map { "\(Value($0).literal)," }.joined() + ")", in: asking)
    }
  }

  /// A shape as it is written: `(64, 128)`, of one axis `(64,)`.
  static func text(_ lengths: [Double]) -> String {
    let written = lengths.map(NumberText.display).joined(separator: ", ")
    return lengths.count == 1 ? "(\(written),)" : "(\(written))"
  }

  private func expectedLengths(_ asking: Asking) throws(GradingError) -> [Double] {
    let value = try asking.value(of: answer)
    let lengths = value.tensor.elements
    guard value.tensor.rank <= 1, lengths.allSatisfy({ $0 >= 0 && Int(exactly: $0) != nil }) else {
      throw .answerNotShape(value)
    }
    return lengths
  }

  private func judge(
    _ found: [Double], _ expected: [Double], _ asking: Asking, _ grading: inout Grading
  ) {
    let isSame = found.count == expected.count
    let decided = isSame ? zip(found, expected).map { $0 == $1 } : []
    grading.marks = decided.enumerated().map { axis, isRight in
      Grading.ItemMark(id: "\(axis)", isMarked: true, isRight: isRight)
    }
    let right = decided.count { $0 }
    if isSame, right == expected.count {
      grading.settle(1)
    } else if let branch = asking.branch(withValue: { $0.tensor.elements == found }) {
      grading.take(branch)
    } else if isSame {
      grading.settle(Double(right) / Double(expected.count))
      grading.remarks.append(.parts(right: right, of: expected.count))
    } else {
      grading.settle(0)
      grading.remarks.append(.axes(found: found.count, expected: expected.count))
    }
  }
}

extension ShapeQuestion: ReadableKind {
  static let fields = IntegerQuestion.fields
  static let kept = IntegerQuestion.kept

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    var answer: Formula?

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      if field.name == "answer" { answer = reader.formula(field) }
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      reader.asks(with: answer) ? ShapeQuestion(answer: answer) : nil
    }
  }
}
