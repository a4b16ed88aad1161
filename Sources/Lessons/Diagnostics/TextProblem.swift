import Phrases

/// Why a file cannot be read as text.
public enum TextProblem: Error, Hashable, Sendable {
  /// The file cannot be opened; why.
  case unreadable(reason: Phrase)
  /// A byte that does not belong to UTF-8.
  case notUTF8(byte: UInt8)
  /// A zero byte, which text never holds.
  case zeroByte
}

extension TextProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .unreadable(let reason): Wording(.fileUnreadable, ["reason": .phrase(reason)])
    case .notUTF8(let byte): Wording(.notUtf8, ["byte": .text("0x" + String(byte, radix: 16))])
    case .zeroByte: Wording(.zeroByte)
    }
  }
}
