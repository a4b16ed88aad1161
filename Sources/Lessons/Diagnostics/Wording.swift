import Phrases

/// A sentence before it is put into a language: its phrase, and what fills the placeholders.
struct Wording {
  /// The sentence.
  let phrase: Phrase
  /// What fills it.
  let values: [String: Part]
  /// The nearest name to one that is unknown.
  let nearest: String?

  /// What fills a placeholder.
  enum Part {
    /// Text as it stands in the file, shown without control characters and not too long.
    case text(String)
    /// A number.
    case number(Int)
    /// Words of the interface.
    case phrase(Phrase)
    /// Names to choose from.
    case names([String])
    /// A sentence that another part of the program writes.
    case message((Phrases) -> String)
  }

  init(_ phrase: Phrase, _ values: [String: Part] = [:], nearest: String? = nil) {
    self.phrase = phrase
    self.values = values
    self.nearest = nearest
  }

  /// The stable name of the sentence, without the prefix that all diagnostics share.
  var code: String { String(phrase.name.dropFirst(Phrase.diagnosticPrefix.count)) }

  /// The sentence in a language.
  func text(in phrases: Phrases) -> String {
    let sentence = phrases.text(of: phrase, values.mapValues { $0.value(in: phrases) })
    guard let nearest else { return sentence }
    return sentence + phrases(.diagnosticDidYouMean, ["name": nearest])
  }
}

extension Wording.Part {
  fileprivate func value(in phrases: Phrases) -> any CustomStringConvertible {
    switch self {
    case .text(let text): Quotation.of(text)
    case .number(let number): number
    case .phrase(let phrase): phrases(phrase)
    case .names(let names): names.map { "`\($0)`" }.joined(separator: ", ")
    case .message(let message): message(phrases)
    }
  }
}

/// Text of a file as an error shows it.
enum Quotation {
  private static let limit = 60

  /// The text on one line, with control pictures, cut where it is long.
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(limit).map { $0.picture }
    let shown = String(String.UnicodeScalarView(scalars))
    return text.unicodeScalars.count > limit ? shown + "…" : shown
  }
}
