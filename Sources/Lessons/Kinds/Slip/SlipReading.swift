extension SlipQuestion: ReadableKind {
  static let fields = [
    FieldTable.FieldRule(name: "given", hasLabel: true, repeats: true),
    FieldTables.line(with: [FieldTable.FieldRule(name: "slip")]),
  ]
  static let kept = [
    "given": KeyTable.Row(isKeptOnlyIfUsed: true, reading: .formula),
    "line": KeyTable.Row(reading: .words, nested: ["because"]),
  ]

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    /// The names that hold in the fence alone: what is given, and what is computed from it.
    var local: Set<String> = []
    var givens: [Declaration] = []
    var lines: [DerivationLine] = []
    var slips: [(place: Int, why: [Inline], field: Field)] = []

    /// A `let` that depends on what is given holds in the fence, any other in the step.
    func claims(_ field: Field, _ reader: QuestionFieldReader) -> Bool {
      guard field.name == "let" else { return false }
      let names = UsedNames.inFormula(field.value(in: reader.text).text)
      return !names.isDisjoint(with: local)
    }

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      guard field.name == "line" else { return declare(field, reader) }
      if let slip = field.nested("slip") {
        let words = WordsReader(values: reader.fence.values, links: reader.fence.source.links)
          .words(slip.value(in: reader.text), at: reader.place)
        slips.append((lines.count, words, slip))
      }
      lines.append(reader.fence.derivationLine(field))
    }

    private mutating func declare(_ field: Field, _ reader: QuestionFieldReader) {
      local.formUnion(field.label.map { [$0.text] } ?? [])
      let declarations = DeclarationReader(
        values: reader.fence.values, fence: reader.fence.fence.openLine, isOfStep: false)
      if let declaration = declarations.declaration(field) { givens.append(declaration) }
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      let derivation = Derivation(
        givens: givens, lines: lines,
        position: reader.text.position(ofByte: reader.fence.range.lowerBound))
      if reader.isCopy { return SlipQuestion(derivation: derivation, slip: nil, why: []) }
      guard let slip = slips.first else { return reader.refuse(.slipMissing) }
      if slips.count > 1 {
        return refuse(.slipTwice(line: slip.field.lineNumber), slips[1].field, reader)
      }
      guard slip.place > 0 else { return refuse(.slipFirst, slip.field, reader) }
      let above = lines.prefix(slip.place)
      switch lines[slip.place].proof {
      case .words: return refuse(.slipUnproved, slip.field, reader)
      case .value where !above.contains(where: \.hasValue):
        return refuse(.slipAlone, slip.field, reader)
      default: break
      }
      return SlipQuestion(derivation: derivation, slip: slip.place, why: slip.why)
    }

    private func refuse(
      _ problem: QuestionProblem, _ field: Field, _ reader: QuestionFieldReader
    ) -> (any QuestionKind)? {
      reader.fence.log.report(.question(problem), bytes: field.nameRange)
      return nil
    }
  }
}

extension DerivationLine {
  /// Whether the line has a value, to which the next one is held.
  fileprivate var hasValue: Bool {
    if case .value = proof { true } else { false }
  }
}
