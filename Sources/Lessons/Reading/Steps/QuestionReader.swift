import Formula

/// Reads a question: the fields of its fence, then what stands after it.
struct QuestionReader {
  /// The line of its fence, as errors number it.
  var line: Int { fence.line }

  private let step: String
  private let fence: FenceReader
  private let table: FieldTable
  private let reader: QuestionFieldReader
  private var draft: any KindDraft
  private var parts = QuestionParts()
  private var tests: [TestReader.Read] = []

  /// A question of a kind that is known; another kind is reported.
  init?(kind: String, step: String, fence: FenceReader) {
    guard let type = KindCatalogue.kind(named: kind) else {
      let kinds = KindCatalogue.names
      let nearest = fence.log.nearest(to: kind, in: kinds)
      fence.log.report(
        .question(.kindUnknown(kind, expected: kinds, nearest: nearest)),
        bytes: fence.fence.words[1])
      return nil
    }
    self.step = step
    self.fence = fence
    table = type.table
    draft = type.draft()
    reader = QuestionFieldReader(fence: fence)
  }

  /// Reads the fence from top to bottom; returns the variables, which hold in the whole step.
  mutating func readFields() -> Declarations {
    let fields = fence.fields(table)
    for field in fields
    where draft.claims(field, reader) || !reader.read(field, into: &parts) {
      draft.read(field, reader)
    }
    let reader = TestReader(fence: fence, fields: fields)
    tests = fields.filter { $0.name == "test" }.compactMap(reader.test)
    return parts.declarations
  }

  /// Whether a block after the fence belongs to the question.
  func takes(_ node: MarkdownNode) -> Bool { draft.takes(node) }

  /// Reads a block after the fence.
  mutating func readTail(_ node: MarkdownNode) {
    draft.read(node, ItemReader(source: fence.source, values: fence.values, step: step))
  }

  /// The question, or nothing where it cannot be asked, which is reported.
  func finish(hasScene: Bool) -> Question? {
    if let trace = parts.traceField, !hasScene {
      fence.log.report(.question(.traceWithoutScene), bytes: trace.nameRange)
    }
    let kind = draft.kind(reader)
    checkOutcomes(kind?.misconceptions ?? [])
    guard let kind else { return nil }
    return Question(
      kind: kind, points: parts.points, attempts: parts.attempts, hints: parts.hints,
      explanation: parts.explanation, branches: parts.branches, tests: tests.map(\.test),
      trace: parts.trace, unit: parts.unit,
      position: fence.source.text.position(ofByte: fence.range.lowerBound))
  }

  /// What a test expects is a verdict, a branch, or a misconception of an item.
  private func checkOutcomes(_ misconceptions: [String]) {
    let known =
      Verdict.allCases.map(\.rawValue) + parts.branchIDs + misconceptions
    for test in tests where !known.contains(test.test.expected) {
      let nearest = fence.log.nearest(to: test.test.expected, in: known)
      fence.log.report(
        .question(.testOutcomeUnknown(test.test.expected, expected: known, nearest: nearest)),
        bytes: test.outcome)
    }
  }
}
