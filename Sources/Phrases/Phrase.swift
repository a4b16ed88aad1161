/// One string of the interface: its name, and its English text with placeholders.
///
/// The text may hold `{name}`, replaced by a value, and `{count:output|outputs}`, replaced by the
/// form that fits the number called `count`. A literal brace is written twice.
///
/// ```swift
/// let phrase = Phrase("scene.lost", "{count} {count:entry is|entries are} lost")
/// Phrases.english(phrase, ["count": 1])  // "1 entry is lost"
/// ```
public struct Phrase: Hashable, Sendable {
  /// The name under which tables of other languages hold their text.
  public let name: String
  /// The English text, which every other language falls back to.
  public let english: String

  /// Names a string of the interface and gives its English text.
  public init(_ name: String, _ english: String) {
    self.name = name
    self.english = english
  }
}
