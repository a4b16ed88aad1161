import Canvas

/// What curses reads: a scalar, a key that sent a sequence, or the news of another size.
enum RawInput: Hashable, Sendable {
  case scalar(Unicode.Scalar)
  case key(Key)
  case otherKey
  case resized
}

/// Makes events of what curses reads, and characters of scalars that belong together.
struct InputDecoder {
  private var waiting: RawInput?

  /// The next event, or nothing where there is no more to read.
  ///
  /// - Parameters:
  ///   - size: the size of the screen, asked for when it has changed.
  ///   - read: the next of what is there to read, without waiting.
  mutating func next(size: () -> Size, read: () -> RawInput?) -> Event? {
    while let input = waiting ?? read() {
      waiting = nil
      switch input {
      case .resized: return .resized(size())
      case .key(let key): return .key(key)
      case .scalar(let scalar): return .key(key(scalar, read))
      case .otherKey: continue
      }
    }
    return nil
  }

  private mutating func key(_ scalar: Unicode.Scalar, _ read: () -> RawInput?) -> Key {
    switch scalar.value {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x1B: .escape
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
