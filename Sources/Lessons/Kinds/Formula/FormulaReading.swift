import Formula

extension FormulaQuestion: ReadableKind {
  static let fields = [
    FieldTable.FieldRule(name: "symbol", hasLabel: true, repeats: true, isRequired: true),
    FieldTable.FieldRule(name: "domain"), FieldTable.FieldRule(name: "witness", repeats: true),
    FieldTable.FieldRule(name: "forbid"), FieldTables.answer, FieldTables.branch,
    FieldTables.unit,
  ]
  static let kept = [
    "unit": KeyTable.Row(reading: .words), "symbol": KeyTable.Row(reading: .formula),
    "forbid": KeyTable.Row(reading: .words),
  ]

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    var answer: Formula?
    var symbols: [Symbol] = []
    var names: [String] = []
    var domain: Formula?
    var witnesses: [[TestValue]] = []
    var forbidden: [String] = []

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      switch field.name {
      case "symbol": readSymbol(field, reader)
      case "domain": domain = reader.formula(field)
      case "witness": witnesses += witness(field, reader).map { [$0] } ?? []
      case "forbid": forbidden = functions(field, reader)
      case "answer": answer = reader.formula(field)
      default: break
      }
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      guard reader.asks(with: answer), !symbols.isEmpty else { return nil }
      return FormulaQuestion(
        answer: answer, symbols: symbols, domain: domain, witnesses: witnesses,
        forbidden: forbidden)
    }

    private mutating func readSymbol(_ field: Field, _ reader: QuestionFieldReader) {
      guard let label = field.label else { return }
      let values = reader.fence.values
      let domain = values.domain(field.value(in: reader.text), at: reader.place)
      names.append(label.text)
      guard DeclarationReader.isFit(label.text, label.range, values.log) else { return }
      values.scope.define(
        label.text, label.range, line: field.lineNumber, fence: reader.fence.fence.openLine,
        isOfStep: false)
      // A symbol that the answer does not need is no slip: students are to find out.
      values.scope.mention([label.text])
      if let domain { symbols.append(Symbol(name: label.text, domain: domain)) }
    }

    /// A point `n=10, k=3`: a value for each symbol above it.
    private func witness(_ field: Field, _ reader: QuestionFieldReader) -> [TestValue]? {
      NamedValues(known: names, values: reader.fence.values)
        .read(field.value(in: reader.text), shape: .witnessShape)
    }

    /// Names of functions with commas between them.
    private func functions(_ field: Field, _ reader: QuestionFieldReader) -> [String] {
      let known = Formula.studentFunctions.sorted()
      return field.value(in: reader.text).splitAtCommas().map { part in
        if !known.contains(part.text) {
          let nearest = reader.fence.log.nearest(to: part.text, in: known)
          reader.fence.log.report(
            .question(.forbiddenUnknown(part.text, nearest: nearest)), bytes: part.fileRange)
        }
        return part.text
      }
    }
  }
}
