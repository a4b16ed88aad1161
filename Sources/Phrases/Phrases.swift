/// The strings of the interface in one language.
///
/// ```swift
/// let phrases = Phrases.english
/// phrases(Phrase("step", "step {n} of {count}"), ["n": 4, "count": 9])  // "step 4 of 9"
/// ```
public struct Phrases: Sendable {
  /// The tag of the language, as in `course.yml`: `en`.
  public let language: String
  private let table: [String: String]
  private let pluralForm: @Sendable (Int) -> Int

  /// English, whose texts stand in the phrases themselves.
  public static let english = Phrases(language: "en", table: [:]) { $0 == 1 ? 0 : 1 }

  /// A language by its table and its rule for plurals.
  ///
  /// - Parameters:
  ///   - language: the language's tag.
  ///   - table: texts by the names of their phrases; a missing one falls back to English.
  ///   - pluralForm: which of the forms separated by `|` fits a count, from 0.
  public init(
    language: String, table: [String: String], pluralForm: @escaping @Sendable (Int) -> Int
  ) {
    self.language = language
    self.table = table
    self.pluralForm = pluralForm
  }

  /// The text of a phrase with its placeholders filled in.
  ///
  /// A placeholder without a value stays as it is written, so that the slip is seen.
  public func callAsFunction(
    _ phrase: Phrase, _ values: KeyValuePairs<String, any CustomStringConvertible> = [:]
  ) -> String {
    text(of: phrase) { name in values.first { $0.key == name }?.value }
  }

  /// The text of a phrase whose values were gathered in a dictionary.
  public func text(
    of phrase: Phrase, _ values: [String: any CustomStringConvertible]
  ) -> String {
    text(of: phrase) { values[$0] }
  }

  private func text(
    of phrase: Phrase, _ value: (String) -> (any CustomStringConvertible)?
  ) -> String {
    var template = Template(table[phrase.name] ?? phrase.english)
    return template.filled { name, forms in
      guard let value = value(name) else { return nil }
      guard !forms.isEmpty else { return value.description }
      let form = pluralForm(value as? Int ?? Int(value.description) ?? 0)
      return forms[min(form, forms.count - 1)]
    }
  }
}

/// Walks a phrase's text once, from its first character to its last.
private struct Template {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func filled(_ value: (_ name: String, _ forms: [String]) -> String?) -> String {
    var result = ""
    while let character = rest.popFirst() {
      if (character == "{" || character == "}") && rest.first == character {
        rest.removeFirst()
        result.append(character)
      } else if character == "{", let end = rest.firstIndex(of: "}") {
        result += filling(rest[..<end], value)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(character)
      }
    }
    return result
  }

  private func filling(
    _ inside: Substring, _ value: (_ name: String, _ forms: [String]) -> String?
  ) -> String {
    let parts = inside.split(separator: ":", maxSplits: 1)
    let name = String(parts.first ?? "")
    let forms =
      parts.count < 2
      ? [] : parts[1].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return value(name, forms) ?? "{\(inside)}"
  }
}
