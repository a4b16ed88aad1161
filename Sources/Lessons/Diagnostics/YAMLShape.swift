import Phrases

/// What stands where YAML was expected to hold something else.
public enum YAMLShape: Hashable, Sendable {
  /// Text or a number, as it is written.
  case text(String)
  /// A list.
  case list
  /// Keys with values.
  case mapping
  /// Nothing at all.
  case nothing

  var part: Wording.Part {
    switch self {
    case .text(let text): .message { $0.text(of: .yamlText, ["text": Quotation.of(text)]) }
    case .list: .phrase(.yamlList)
    case .mapping: .phrase(.yamlMapping)
    case .nothing: .phrase(.yamlNothing)
    }
  }
}
