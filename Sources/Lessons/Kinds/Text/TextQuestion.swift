/// Asks for a word, or a few; case and spaces do not count.
struct TextQuestion: QuestionKind {
  static let name = "text"
  /// What is accepted, none in a copy without keys; the first is shown as the answer.
  let aliases: [Alias]

  /// An accepted word.
  struct Alias: Hashable, Sendable {
    /// The word as it was written.
    let text: String
    /// The fraction of the points that it earns.
    let credit: Double
  }

  var takesWords: Bool { true }
  var hasKey: Bool { !aliases.isEmpty }

  func form(in variant: Variant) -> AnswerForm { .line(.words) }

  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: input) { _ throws(InputFailure) in _ = try TextQuestion.words(in: input) }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard let first = aliases.first else { throw .noAnswer }
    var grading = Grading(input: input, expected: .words(first.text))
    do {
      let words = try TextQuestion.words(in: input)
      grading.settle(aliases.first { TextQuestion.folded($0.text) == words }?.credit ?? 0)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  /// The words of an input, folded.
  private static func words(in input: String) throws(InputFailure) -> String {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    let words = folded(input)
    guard !words.isEmpty else { throw InputFailure(.empty) }
    return words
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    guard let first = aliases.first else { throw .noAnswer }
    return try grade(first.text, in: asking)
  }

  /// The words in small letters with one space between them.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TextQuestion: ReadableKind {
  static let fields = [
    FieldTable.FieldRule(
      name: "alias", repeats: true, isRequired: true,
      nested: [FieldTable.FieldRule(name: "credit")]),
    FieldTables.unit,
  ]
  static let kept = ["unit": KeyTable.Row(reading: .words)]

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    var aliases: [Alias] = []

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      guard field.name == "alias" else { return }
      let credit = field.nested("credit").flatMap(reader.simple.fraction) ?? 1
      aliases.append(Alias(text: field.value(in: reader.text).text, credit: credit))
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      reader.asks(with: aliases.first) ? TextQuestion(aliases: aliases) : nil
    }
  }
}
