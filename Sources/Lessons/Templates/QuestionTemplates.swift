/// A step with a question of each kind, for authors to begin with: each passes the check as it stands.
public enum QuestionTemplates {
  /// The step for a kind of question; nothing for a kind that there is not.
  public static func step(kind: String) -> String? { all[kind] }

  /// The kinds, in the order of the alphabet.
  public static let kinds = KindCatalogue.names

  private static let all = numbers.merging(lists) { first, _ in first }
    .merging(places) { first, _ in first }
}
