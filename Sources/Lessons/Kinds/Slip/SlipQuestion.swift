/// Asks which line of a derivation is wrong.
struct SlipQuestion: QuestionKind {
  static let name = "slip"
  /// The derivation, one line of which does not hold.
  let derivation: Derivation
  /// The place of that line, from 0; nothing in a copy without keys.
  let slip: Int?
  /// What is wrong with it.
  let why: [Inline]

  func form(in variant: Variant) -> AnswerForm { .derivation(derivation) }

  var hasKey: Bool { slip != nil }

  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      grading.input = String(try line(in: input))
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard let slip else { throw .noAnswer }
    var grading = Grading(input: input, expected: .line(slip + 1))
    do {
      let line = try line(in: input)
      grading.input = String(line)
      grading.settle(line == slip + 1 ? 1 : 0)
      grading.because = why
      grading.marks = SlipQuestion.marks(line - 1, slip)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    guard let slip else { throw .noAnswer }
    return try grade(String(slip + 1), in: asking)
  }

  /// The number of one line, from 1.
  private func line(in input: String) throws(InputFailure) -> Int {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    let words = InputWord.words(of: input, separators: [])
    guard let word = words.first else { throw InputFailure(.empty) }
    guard words.count == 1, let number = try word.number(),
      derivation.lines.indices.contains(number - 1)
    else {
      let found = String(input.prefix(40))
      throw InputFailure(.notLine(found, count: derivation.lines.count), word.range)
    }
    return number
  }

  private static func marks(_ chosen: Int, _ slip: Int) -> [Grading.ItemMark] {
    Set([chosen, slip]).sorted().map { place in
      Grading.ItemMark(id: "\(place + 1)", isMarked: place == chosen, isRight: place == slip)
    }
  }
}
