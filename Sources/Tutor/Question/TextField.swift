import Canvas

/// One line of text that is being typed, with a cursor between its characters.
public struct TextField: Hashable, Sendable {
  /// What stands in the field.
  public private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  public private(set) var cursor = 0

  /// The most characters that a field takes; more are left out.
  public static let limit = 2_000

  /// The text as one string.
  public var text: String { String(characters) }

  /// Takes a key; answers whether the key meant something to the field.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"): self = TextField()
    default: return false
    }
    return true
  }

  private mutating func insert(_ character: Character) {
    guard characters.count < Self.limit, character.isWhitespace || !character.isControl else {
      return
    }
    characters.insert(character, at: cursor)
    cursor += 1
  }

  private mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  private mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
