import Formula

/// What the fields of a question say, whatever its kind.
struct QuestionParts {
  var declarations = Declarations.none
  var answer: Formula?
  var branches: [Branch] = []
  var hints: [Hint] = []
  var explanation: [Inline]?
  var points = 1.0
  var attempts: [Double]?
  var tests: [QuestionTest] = []
  var trace: Formula?
  var traceField: Field?
  var unit: [Inline]?
  var shuffles = true
  var isNet = false

  /// Reads the fields of a question's fence, from top to bottom.
  static func read(_ fields: [Field], _ fence: FenceReader) -> QuestionParts {
    var parts = QuestionParts()
    let reader = QuestionFieldReader(fence: fence)
    for field in fields { reader.read(field, into: &parts) }
    let tests = TestReader(fence: fence, fields: fields)
    parts.tests = fields.filter { $0.name == "test" }.compactMap(tests.test)
    return parts
  }
}

/// Reads one field of a question at a time.
struct QuestionFieldReader {
  let fence: FenceReader

  private var text: SourceText { fence.source.text }
  private var simple: SimpleValues { SimpleValues(text: text, log: fence.log) }
  private var place: NameScope.Place { .fence(fence.fence.openLine) }

  func read(_ field: Field, into parts: inout QuestionParts) {
    switch field.name {
    case "vary", "let", "where": declare(field, into: &parts)
    case "answer": parts.answer = formula(field)
    case "when": branch(field).map { parts.branches.append($0) }
    case "hint": parts.hints.append(hint(field))
    case "explain": parts.explanation = words(field)
    case "unit": parts.unit = words(field)
    case "points":
      parts.points = simple.number(field, expected: .expectedPoints) { $0 > 0 } ?? 1
    case "attempts": parts.attempts = simple.fractions(field)
    case "trace":
      parts.trace = formula(field)
      parts.traceField = field
    case "shuffle":
      parts.shuffles = simple.flag(field, yes: "yes", no: "no", expected: .expectedFlag) ?? true
    case "partial":
      parts.isNet = simple.flag(field, yes: "net", no: "none", expected: .expectedPartial) ?? false
    default: break
    }
  }

  private func declare(_ field: Field, into parts: inout QuestionParts) {
    let reader = DeclarationReader(
      values: fence.values, fence: fence.fence.openLine, isOfStep: true)
    let read = reader.declarations(among: [field])
    parts.declarations.names += read.names
    parts.declarations.conditions += read.conditions
  }

  private func formula(_ field: Field) -> Formula? {
    fence.values.formula(field.value(in: text), at: place)
  }

  private func words(_ field: Field) -> [Inline] {
    WordsReader(values: fence.values, links: fence.source.links)
      .words(field.value(in: text), at: place)
  }

  private func hint(_ field: Field) -> Hint {
    let cost = field.nested("cost").flatMap(simple.fraction)
    return Hint(words: words(field), cost: cost ?? 0)
  }

  private func branch(_ field: Field) -> Branch? {
    guard let label = field.label else { return nil }
    if Verdict(rawValue: label.text) != nil {
      fence.log.report(.question(.branchReserved(id: label.text)), bytes: label.range)
    }
    let formula = formula(field)
    let condition = field.nested("if").flatMap(self.formula)
    let say = field.nested("say").map(words)
    let credit = field.nested("credit").flatMap(simple.fraction)
    return formula.map {
      Branch(
        id: label.text, formula: $0, condition: condition, say: say, credit: credit ?? 0,
        position: text.position(ofByte: field.nameRange.lowerBound))
    }
  }
}
