import Engine
import Formula

/// Asks for numbers in rows and columns, each of which may be a little off.
struct MatrixQuestion: QuestionKind {
  static let name = "matrix"
  /// The formula of the answer; nothing in a copy without keys.
  let answer: Formula?
  /// How near is near enough.
  let tolerance: Tolerance

  func form(in variant: Variant) -> AnswerForm {
    guard let value = try? answer?.value(variant.values), let rows = value.tensor.inRows else {
      return .line(.matrix)
    }
    return .grid(rows: rows.shape[0], columns: rows.shape[1])
  }

  var hasKey: Bool { answer != nil }

  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: MatrixInput.oneLine(input)) { grading throws(InputFailure) in
      grading.readAs = Value(try MatrixInput.matrix(in: input)).display
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    MatrixGrader(answer: try expectedValue(asking), tolerance: tolerance, asking: asking)
      .grade(input)
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(expectedValue(asking).literal, in: asking)
  }

  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    let value = try asking.value(of: branch)
    guard value.tensor.inRows != nil else { throw .unfit(value) }
    return try asking.tried { () throws(GradingError) in try grade(value.literal, in: asking) }
  }

  private func expectedValue(_ asking: Asking) throws(GradingError) -> Value {
    let value = try asking.value(of: answer)
    guard value.tensor.inRows != nil else { throw .answerNotMatrix(value) }
    return value
  }
}

/// Judges a matrix cell by cell; `predict` asks for one too.
struct MatrixGrader {
  let answer: Value
  let tolerance: Tolerance
  let asking: Asking

  func grade(_ input: String) -> Grading {
    var grading = Grading(
      input: MatrixInput.oneLine(input), expected: .near(answer, tolerance))
    do {
      let found = try MatrixInput.matrix(in: input)
      grading.readAs = Value(found).display
      judge(found, &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  private func judge(_ found: Tensor, _ grading: inout Grading) {
    let decided = closeness(of: found, to: answer.tensor)
    if let decided, decided.allSatisfy({ $0 == .right }) {
      grading.settle(1)
    } else if let branch = asking.branch(withValue: { isRight(found, $0.tensor) }) {
      grading.take(branch)
    } else if let decided {
      settle(decided, &grading)
    } else {
      grading.settle(0)
      grading.remarks.append(.shape(found: found.shape, expected: answer.tensor.shape))
    }
    if let decided { grading.marks = marks(decided) }
  }

  /// Cells right out of all; where only digits are missing the form is refused.
  private func settle(_ decided: [Tolerance.Closeness], _ grading: inout Grading) {
    if !decided.contains(.off) {
      return grading.refuseForm(.tooFewDigits(least: tolerance.leastDigits))
    }
    let right = decided.count { $0 == .right }
    grading.settle(Double(right) / Double(max(1, decided.count)))
    grading.remarks.append(.parts(right: right, of: decided.count))
  }

  private func isRight(_ found: Tensor, _ known: Tensor) -> Bool {
    closeness(of: found, to: known)?.allSatisfy { $0 == .right } ?? false
  }

  /// How near each cell comes; nothing where the shapes differ.
  ///
  /// A row, a column and a vector of as many numbers count for a vector.
  private func closeness(of found: Tensor, to answer: Tensor) -> [Tolerance.Closeness]? {
    let isVector = answer.rank == 1 && found.count == answer.count && found.shape.contains(1)
    guard isVector || found.shape == answer.inRows?.shape else { return nil }
    return zip(found.elements, answer.elements).map { tolerance.closeness(of: $0, to: $1) }
  }

  private func marks(_ decided: [Tolerance.Closeness]) -> [Grading.ItemMark] {
    let columns = max(1, answer.tensor.inRows?.shape[1] ?? 1)
    return decided.enumerated().map { place, closeness in
      Grading.ItemMark(
        id: "(\(place / columns),\(place % columns))", isMarked: true, isRight: closeness == .right)
    }
  }
}

extension Tensor {
  /// The numbers in rows and columns, a vector as one row; nothing where there are more axes or no
  /// numbers.
  var inRows: Tensor? {
    guard rank <= 2, count > 0 else { return nil }
    return try? reshaped(rank == 2 ? shape : [1, count])
  }
}

extension MatrixQuestion: ReadableKind {
  static let fields = NumberQuestion.fields
  static let kept = NumberQuestion.kept

  static func draft() -> any KindDraft {
    TolerantDraft { MatrixQuestion(answer: $0, tolerance: $1) }
  }
}
