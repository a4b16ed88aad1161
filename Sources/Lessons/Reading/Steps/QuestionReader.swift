import Formula

/// Reads a question: the fields of its fence, then the list after it.
struct QuestionReader {
  /// The line of its fence, as errors number it.
  var line: Int { fence.line }

  private let kind: String
  private let step: String
  private let fence: FenceReader
  private let table: FieldTable
  private var fields: [Field] = []
  private var declarations = Declarations.none
  private var items: [Item]?
  private var parts = QuestionParts()

  /// A question of a kind that is known; another kind is reported.
  init?(kind: String, step: String, fence: FenceReader) {
    guard let table = FieldTables.questions[kind] else {
      let kinds = FieldTables.kinds
      let nearest = fence.log.nearest(to: kind, in: kinds)
      fence.log.report(
        .question(.kindUnknown(kind, expected: kinds, nearest: nearest)),
        bytes: fence.fence.words[1])
      return nil
    }
    self.kind = kind
    self.step = step
    self.fence = fence
    self.table = table
  }

  private var hasItems: Bool { kind == "choice" || kind == "choices" }

  /// Reads the fence; returns the variables, which hold in the whole step.
  mutating func readFields() -> Declarations {
    fields = fence.fields(table)
    parts = QuestionParts.read(fields, fence)
    declarations = parts.declarations
    return declarations
  }

  /// Whether a block after the fence belongs to the question.
  func takes(_ node: MarkdownNode) -> Bool {
    guard hasItems, items == nil, case .list = node.kind else { return false }
    return true
  }

  /// Reads the list after the fence.
  mutating func readItems(_ node: MarkdownNode) {
    let reader = ItemReader(source: fence.source, values: fence.values, step: step)
    items = reader.items(node, isSingle: kind == "choice")
  }

  /// The question, or nothing where it cannot be asked, which is reported.
  func finish(hasScene: Bool) -> Question? {
    if let trace = parts.traceField, !hasScene {
      fence.log.report(.question(.traceWithoutScene), bytes: trace.nameRange)
    }
    guard let body = body() else { return nil }
    return Question(
      body: body, points: parts.points, attempts: parts.attempts, hints: parts.hints,
      explanation: parts.explanation, branches: parts.branches, tests: parts.tests,
      trace: parts.trace, unit: parts.unit,
      position: fence.source.text.position(ofByte: fence.range.lowerBound))
  }

  private func body() -> Question.Body? {
    guard hasItems else { return parts.answer.map { .integer(answer: $0) } }
    guard let items else {
      fence.log.report(.question(.itemsMissing(kind: kind)), bytes: fence.range)
      return nil
    }
    return kind == "choice"
      ? .choice(items: items, shuffles: parts.shuffles)
      : .choices(items: items, shuffles: parts.shuffles, isNet: parts.isNet)
  }
}
