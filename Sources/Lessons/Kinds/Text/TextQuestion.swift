/// Asks for a word, or a few; case and spaces do not count.
struct TextQuestion: QuestionKind {
  static let name = "text"
  /// What is accepted; the first is shown as the answer.
  let aliases: [Alias]

  /// An accepted word.
  struct Alias: Hashable, Sendable {
    /// The word as it was written.
    let text: String
    /// The fraction of the points that it earns.
    let credit: Double
  }

  var takesWords: Bool { true }

  func form(in variant: Variant) -> AnswerForm { .line(.words) }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard let first = aliases.first else { throw .noAnswer }
    var grading = Grading(input: input, expected: .words(first.text))
    let folded = TextQuestion.folded(String(input.prefix(RawInput.limit)))
    if let problem = RawInput.problem(with: input) {
      grading.invalid = problem
    } else if folded.isEmpty {
      grading.invalid = InvalidAnswer(.empty)
    } else {
      grading.settle(aliases.first { TextQuestion.folded($0.text) == folded }?.credit ?? 0)
    }
    return grading
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
      aliases.isEmpty ? nil : TextQuestion(aliases: aliases)
    }
  }
}
