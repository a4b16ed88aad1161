import Canvas

/// One line of text that is being typed, with a cursor between its characters.
public struct TextField: Hashable, Sendable {
  /// What stands in the field.
  public private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  public private(set) var cursor = 0

  /// How many answers back the field shows an earlier one; nothing while it shows its own text.
  private var recalled: Int?
  /// Its own text, while an earlier answer is shown.
  private var draft: [Character] = []

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

  /// Takes pasted text: the ends of lines become blanks, control characters are left out.
  ///
  /// It takes as long as the field's limit, however long the text is.
  ///
  /// - Returns: whether all of it had room.
  public mutating func insert(_ text: String) -> Bool {
    let room = Self.limit - characters.count
    let start = text.prefix(room + 1)
    let taken = start.prefix(room).map { $0.isNewline || $0 == "\t" ? " " : $0 }
      .filter { !$0.isControl }
    characters.insert(contentsOf: taken, at: cursor)
    cursor += taken.count
    return start.count <= room
  }

  /// Shows the answer before the one shown, or the one after it; past the latest its own text.
  public mutating func recall(by step: Int, from earlier: [String]) {
    let back = (recalled ?? 0) - step
    guard back <= earlier.count, back >= 0, !earlier.isEmpty || recalled != nil else { return }
    if recalled == nil { draft = characters }
    recalled = back == 0 ? nil : back
    characters = back == 0 ? draft : Array(earlier[earlier.count - back].prefix(Self.limit))
    cursor = characters.count
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
