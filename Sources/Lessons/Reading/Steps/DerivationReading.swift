import Formula

extension FenceReader {
  /// The derivation of a `derivation` fence, or nothing where no line of it can be shown.
  func derivation() -> Derivation? {
    let reader = DeclarationReader(values: values, fence: fence.openLine, isOfStep: false)
    var givens: [Declaration] = []
    var lines: [DerivationLine] = []
    for field in fields(FieldTables.derivation) {
      if field.name == "line" {
        lines.append(derivationLine(field))
      } else if let declaration = reader.declaration(field) {
        givens.append(declaration)
      }
    }
    guard !lines.isEmpty else { return nil }
    return Derivation(
      givens: givens, lines: lines, position: source.text.position(ofByte: range.lowerBound))
  }

  /// One line with its proof and reason.
  func derivationLine(_ field: Field) -> DerivationLine {
    let place = NameScope.Place.fence(fence.openLine)
    let words = WordsReader(values: values, links: source.links)
    let because = field.nested("because").map {
      words.words($0.value(in: source.text), at: place)
    }
    return DerivationLine(
      tex: words.tex(field.value(in: source.text), at: place), proof: proof(field, place),
      because: because, position: source.text.position(ofByte: field.nameRange.lowerBound))
  }

  private func proof(_ field: Field, _ place: NameScope.Place) -> DerivationLine.Proof {
    let value = field.nested("value")
    let claim = field.nested("claim")
    if let value, let claim {
      let later = value.line < claim.line ? claim : value
      let first = min(value.lineNumber, claim.lineNumber)
      log.report(.question(.valueAndClaim(line: first)), bytes: later.nameRange)
    }
    let formula = (value ?? claim).flatMap {
      values.formula($0.value(in: source.text), at: place)
    }
    guard let formula else { return .words }
    if value == nil, let claim, !formula.isComparison {
      log.report(
        .question(.claimNotComparison), bytes: claim.value(in: source.text).fileRange)
    }
    return value != nil ? .value(formula) : .claim(formula)
  }
}
