import Canvas

/// What curses reads: a scalar, a key that sent a sequence, the mouse, or other news.
enum RawInput: Hashable, Sendable {
  case scalar(Unicode.Scalar)
  case key(Key)
  case otherKey
  case mouse(Mouse)
  case pasteBegins
  case pasteEnds
  case resized
}

/// Makes events of what curses reads, and characters of scalars that belong together.
///
/// What is pasted is one event, however long it takes to arrive; answers and sequences that mean
/// nothing here are passed over whole, so that none of their letters is taken for a key.
struct InputDecoder {
  private var waiting: RawInput?
  /// What was pasted so far, while the end of it has not come.
  private var paste: Paste?
  /// Whether the terminal said what it is, which it is asked for after all else.
  private(set) var hasIdentity = false

  /// Whether the end of what is being pasted has not come yet.
  var isPasting: Bool { paste != nil }

  /// The next event, or nothing where there is no more to read.
  ///
  /// - Parameters:
  ///   - size: the size of the screen, asked for when it has changed.
  ///   - read: the next of what is there to read, without waiting.
  ///   - readOn: the next that belongs to a sequence that has begun, for which it may wait.
  mutating func next(
    size: () -> Size, read: () -> RawInput?, readOn: () -> RawInput?
  ) -> Event? {
    while let input = waiting ?? read() {
      waiting = nil
      if case .resized = input { return .resized(size()) }
      if paste != nil {
        guard input == .pasteEnds else {
          paste?.take(input)
          continue
        }
        return endPaste()
      }
      if let event = event(input, read, readOn) { return event }
    }
    return nil
  }

  /// What was pasted until now, where the end of it does not come.
  mutating func endPaste() -> Event? {
    defer { paste = nil }
    return paste.map { .pasted($0.text) }
  }

  private mutating func event(
    _ input: RawInput, _ read: () -> RawInput?, _ readOn: () -> RawInput?
  ) -> Event? {
    switch input {
    case .key(let key): return .key(key)
    case .mouse(let mouse): return .mouse(mouse)
    case .scalar(Self.escape): return afterEscape(read, readOn)
    case .scalar(let scalar): return .key(key(scalar, read))
    case .pasteBegins: paste = Paste()
    case .pasteEnds, .otherKey, .resized: break
    }
    return nil
  }

  private static let escape: Unicode.Scalar = "\u{1B}"

  /// The key alone, or what a sequence that begins with it tells.
  private mutating func afterEscape(
    _ read: () -> RawInput?, _ readOn: () -> RawInput?
  ) -> Event? {
    guard let next = read() else { return .key(.escape) }
    switch next {
    case .scalar("["):
      if let sequence = ControlSequence(readOn) { hasIdentity = hasIdentity || sequence.isIdentity }
      return nil
    case .scalar("]"): return TerminalReport(readOn)?.background
    default:
      waiting = next
      return .key(.escape)
    }
  }

  private mutating func key(_ scalar: Unicode.Scalar, _ read: () -> RawInput?) -> Key {
    switch scalar.value {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0: .control(" ")
    case 1..<0x20: .control(Self.letter(ofControl: scalar))
    default: .character(character(scalar, read))
    }
  }

  /// The key that is held with Ctrl: a letter, or one of `[ \ ] ^ _`.
  private static func letter(ofControl scalar: Unicode.Scalar) -> Character {
    Character(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)).lowercased())
  }

  /// A character of all the scalars that belong to it, as far as they have arrived.
  private mutating func character(
    _ first: Unicode.Scalar, _ read: () -> RawInput?
  ) -> Character {
    var cluster = Character(first)
    while let input = read() {
      guard case .scalar(let scalar) = input, let longer = cluster.joined(with: scalar) else {
        waiting = input
        return cluster
      }
      cluster = longer
    }
    return cluster
  }
}

extension Character {
  /// The character with one more scalar, or nothing where that one begins another character.
  fileprivate func joined(with scalar: Unicode.Scalar) -> Character? {
    guard !scalar.isASCII else { return nil }
    var text = String(self)
    text.unicodeScalars.append(scalar)
    return text.count == 1 ? text.first : nil
  }
}
