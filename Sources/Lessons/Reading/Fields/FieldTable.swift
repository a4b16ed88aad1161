/// Which fields a fence may hold: the one table for reading and for help.
struct FieldTable: Sendable {
  /// What the fields belong to, as errors name it: `question integer`.
  let owner: String
  /// The fields.
  let rules: [FieldRule]

  /// What may be said of one field.
  struct FieldRule: Sendable {
    let name: String
    /// Whether a label stands between name and colon.
    var hasLabel = false
    /// Whether it may be given several times; with a label, only under different ones.
    var repeats = false
    /// Whether it must be there.
    var isRequired = false
    /// Whether nothing may stand behind its colon.
    var allowsEmpty = false
    /// Whether any field may be nested in it, which its reader then looks at itself.
    var nestsFreely = false
    /// The fields that may be nested in it.
    var nested: [FieldRule] = []
  }

  /// The fields that the table allows; what is wrong with the others is reported.
  func allowed(among fields: [Field], in text: SourceText, log: DiagnosticLog) -> [Field] {
    allowed(among: fields, rules: rules, owner: owner, in: text, log: log)
  }

  /// Reports the fields that must be there and are not, unless one is probably misspelled.
  func reportMissing(among fields: [Field], fence: Range<Int>, log: DiagnosticLog) {
    let names = rules.map(\.name)
    let given = Set(
      fields.map { names.contains($0.name) ? $0.name : log.nearest(to: $0.name, in: names) })
    for rule in rules where rule.isRequired && !given.contains(rule.name) {
      log.report(.field(.missing(field: rule.name, owner: owner)), bytes: fence)
    }
  }

  private func allowed(
    among fields: [Field], rules: [FieldRule], owner: String, in text: SourceText,
    log: DiagnosticLog
  ) -> [Field] {
    var firstLines: [String: Int] = [:]
    var kept: [Field] = []
    for var field in fields {
      guard let rule = rules.first(where: { $0.name == field.name }) else {
        reportUnknown(field, rules: rules, owner: owner, log: log)
        continue
      }
      guard hasFitLabel(field, rule, log) else { continue }
      let key = field.label.map { "\(field.name) \($0.text)" } ?? field.name
      if let line = firstLines[key], rule.hasLabel || !rule.repeats {
        log.report(.field(.duplicate(field: key, line: line)), bytes: field.nameRange)
        continue
      }
      firstLines[key] = firstLines[key] ?? field.lineNumber
      guard hasFitValue(field, rule, text, log) else { continue }
      if !rule.nestsFreely {
        field.nested = allowed(
          among: field.nested, rules: rule.nested, owner: field.name, in: text, log: log)
      }
      kept.append(field)
    }
    return kept
  }

  private func reportUnknown(
    _ field: Field, rules: [FieldRule], owner: String, log: DiagnosticLog
  ) {
    guard !rules.isEmpty else {
      log.report(
        .field(.nestingUnexpected(field.name, owner: owner)), bytes: field.nameRange)
      return
    }
    let names = rules.map(\.name)
    log.report(
      .field(
        .unknown(
          field.name, owner: owner, expected: names, nearest: log.nearest(to: field.name, in: names)
        )),
      bytes: field.nameRange)
  }

  private func hasFitLabel(_ field: Field, _ rule: FieldRule, _ log: DiagnosticLog) -> Bool {
    if let label = field.label, !rule.hasLabel {
      log.report(
        .field(.labelUnexpected(field: field.name, found: label.text)), bytes: label.range)
      return false
    }
    if rule.hasLabel, field.label == nil {
      log.report(.field(.labelMissing(field: field.name)), bytes: field.nameRange)
      return false
    }
    return true
  }

  private func hasFitValue(
    _ field: Field, _ rule: FieldRule, _ text: SourceText, _ log: DiagnosticLog
  ) -> Bool {
    guard !field.valueRanges.isEmpty else {
      if rule.allowsEmpty { return true }
      log.report(.field(.empty(field: field.name)), bytes: field.nameRange)
      return false
    }
    let count = field.valueRanges.reduce(-1) { $0 + text.scalarCount($1) + 1 }
    let limit = SizeLimits.charactersWithoutBlankLine
    guard count <= limit else {
      log.report(.limit(.valueTooLong(count: count, limit: limit)), bytes: field.nameRange)
      return false
    }
    return true
  }
}
