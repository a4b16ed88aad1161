/// Which fields of a fence a student's copy keeps.
///
/// Only what stands here is kept, so a field that is added to the format is a secret until a row
/// says otherwise.
struct KeyTable {
  /// The fields that are kept by name; none where every field is kept.
  private let rows: [String: Row]?

  /// When a field is kept, and what in it names variables.
  struct Row: Equatable {
    /// Whether the field goes when nothing that is kept uses its label.
    var isKeptOnlyIfUsed = false
    /// What stands behind the colon.
    var reading: Reading
    /// The nested fields that are kept; they hold words.
    var nested: Set<String> = []
  }

  /// How a value names variables.
  enum Reading {
    /// Every name in it may be one.
    case formula
    /// Only names in `{{…}}` are.
    case words
  }

  /// The row of a field; none where the field goes.
  func row(of field: FieldFence.Field) -> Row? {
    guard let rows else { return Row(reading: .formula) }
    return rows[field.name]
  }

  /// Whether nested fields are kept whatever their names.
  var keepsEverything: Bool { rows == nil }

  /// The table for a fence with these words after its backticks.
  static func table(for words: [String]) -> KeyTable {
    switch words.first {
    case "scene": KeyTable(rows: nil)
    case "derivation": KeyTable(rows: derivation)
    case "values": KeyTable(rows: variables)
    default: KeyTable(rows: question(kind: words.dropFirst().first ?? ""))
    }
  }

  /// What a variant is drawn from.
  private static let variables: [String: Row] = [
    "vary": Row(reading: .formula),
    "where": Row(reading: .formula),
    "let": Row(isKeptOnlyIfUsed: true, reading: .formula),
  ]

  /// The lines and their reasons; what proves them goes.
  private static let derivation: [String: Row] = [
    "given": Row(isKeptOnlyIfUsed: true, reading: .formula),
    "let": Row(isKeptOnlyIfUsed: true, reading: .formula),
    "line": Row(reading: .words, nested: ["because"]),
  ]

  private static func question(kind: String) -> [String: Row] {
    variables.merging(everyKind) { $1 }
      .merging(KindCatalogue.kind(named: kind)?.kept ?? [:]) { $1 }
  }

  private static let everyKind: [String: Row] = [
    "points": Row(reading: .words),
    "attempts": Row(reading: .words),
  ]
}
