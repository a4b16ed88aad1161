import Formula

/// What the fields of a question say, whatever its kind.
struct QuestionParts {
  var declarations = Declarations.none
  var branches: [Branch] = []
  var hints: [Hint] = []
  var explanation: [Inline]?
  var points = 1.0
  var attempts: [Double]?
  var trace: Formula?
  var traceField: Field?
  var unit: [Inline]?
  /// The ids of all branches, those included that cannot be read.
  var branchIDs: [String] = []
}

/// Reads one field of a question at a time.
struct QuestionFieldReader {
  let fence: FenceReader

  var text: SourceText { fence.source.text }
  var simple: SimpleValues { SimpleValues(text: text, log: fence.log) }
  var place: NameScope.Place { .fence(fence.fence.openLine) }

  /// Whether the lesson is a copy without keys.
  var isCopy: Bool { fence.source.isCopy }

  /// Whether a question can be asked whose key was read, or not: a copy holds none.
  func asks(with key: (some Any)?) -> Bool { key != nil || isCopy }

  /// Reads a field that every kind has; answers whether it is one.
  func read(_ field: Field, into parts: inout QuestionParts) -> Bool {
    switch field.name {
    case "vary", "let", "where": declare(field, into: &parts)
    case "when":
      parts.branchIDs += field.label.map { [$0.text] } ?? []
      branch(field).map { parts.branches.append($0) }
    case "hint": parts.hints.append(hint(field))
    case "explain": parts.explanation = words(field)
    case "unit": parts.unit = words(field)
    case "points":
      parts.points = simple.number(field, expected: .expectedPoints) { $0 > 0 } ?? 1
    case "attempts": parts.attempts = simple.fractions(field)
    case "trace":
      parts.trace = formula(field)
      parts.traceField = field
    case "test": break
    default: return false
    }
    return true
  }

  private func declare(_ field: Field, into parts: inout QuestionParts) {
    let reader = DeclarationReader(
      values: fence.values, fence: fence.fence.openLine, isOfStep: true)
    let read = reader.declarations(among: [field])
    parts.declarations.names += read.names
    parts.declarations.conditions += read.conditions
  }

  /// The formula of a field, or nothing where it cannot be read, which is reported.
  func formula(_ field: Field) -> Formula? {
    fence.values.formula(field.value(in: text), at: place)
  }

  /// The words of a field.
  func words(_ field: Field) -> [Inline] {
    WordsReader(values: fence.values, links: fence.source.links)
      .words(field.value(in: text), at: place)
  }

  /// Nothing, for a question that cannot be asked.
  func refuse<Result>(_ problem: QuestionProblem) -> Result? {
    fence.log.report(.question(problem), bytes: fence.range)
    return nil
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
