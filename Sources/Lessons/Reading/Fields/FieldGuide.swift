import Phrases

/// What may stand in a fence, told from the tables by which lessons are read.
///
/// ```swift
/// FieldGuide.guide(to: "integer")?.fields.map(\.name)
/// // ["vary", "where", "let", "answer", "when", "unit", "hint", …]
/// ```
public struct FieldGuide: Sendable {
  /// The kind of question, `derivation` or `values`.
  public let name: String
  /// What it is for.
  public let summary: Phrase
  /// Its fields.
  public let fields: [Entry]

  /// One field.
  public struct Entry: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Whether a label stands between name and colon.
    public let hasLabel: Bool
    /// Whether it may be given several times.
    public let repeats: Bool
    /// Whether it must be there.
    public let isRequired: Bool
    /// What it means.
    public let meaning: Phrase
    /// The fields that may be nested in it.
    public let nested: [Entry]
  }

  /// What there is a guide to: every kind of question, and the other fences that have fields.
  public static let names =
    KindCatalogue.names + [FieldTables.derivation, FieldTables.values].map(\.owner)

  /// The guide to a kind of question, to `derivation` or to `values`.
  public static func guide(to name: String) -> FieldGuide? {
    let tables = [FieldTables.derivation, FieldTables.values]
    guard
      let table = KindCatalogue.kind(named: name)?.table
        ?? tables.first(where: { $0.owner == name })
    else { return nil }
    return FieldGuide(
      name: name, summary: Phrase.fenceSummary(name) ?? Phrase(name, name),
      fields: table.rules.map { entry($0, of: name) })
  }

  private static func entry(_ rule: FieldTable.FieldRule, of owner: String) -> Entry {
    Entry(
      name: rule.name, hasLabel: rule.hasLabel, repeats: rule.repeats,
      isRequired: rule.isRequired,
      meaning: Phrase.fieldMeaning(rule.name, of: owner) ?? Phrase(rule.name, rule.name),
      nested: rule.nested.map { entry($0, of: rule.name) })
  }
}
