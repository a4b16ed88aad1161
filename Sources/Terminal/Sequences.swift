import Canvas

/// What is being pasted.
struct Paste: Sendable {
  private var scalars = String.UnicodeScalarView()
  private var count = 0

  /// More than anybody pastes; what follows is left out.
  static let limit = 1_000_000

  /// The text, its lines ended by line feeds.
  var text: String { String(scalars) }

  /// Takes what arrives; of keys only those that a text can hold.
  mutating func take(_ input: RawInput) {
    guard count < Self.limit, let scalar = Self.scalar(of: input) else { return }
    scalars.append(scalar)
    count += 1
  }

  private static func scalar(of input: RawInput) -> Unicode.Scalar? {
    switch input {
    case .scalar("\r"), .key(.enter): "\n"
    case .key(.tab): "\t"
    case .scalar(let scalar): scalar
    default: nil
    }
  }
}

/// A sequence after `ESC [` that means nothing to curses, read to its end.
struct ControlSequence: Hashable, Sendable {
  private var scalars: [Unicode.Scalar] = []

  /// No terminal sends a longer one.
  private static let limit = 64

  /// Reads until the scalar that ends a sequence; nothing where it stops before.
  init?(_ read: () -> RawInput?) {
    while scalars.count < Self.limit, case .scalar(let scalar)? = read() {
      scalars.append(scalar)
      if (0x40...0x7E).contains(scalar.value) { return }
    }
    return nil
  }

  /// Whether the terminal says what it is: `?62;22c`.
  var isIdentity: Bool { scalars.first == "?" && scalars.last == "c" }
}

/// What a terminal tells after `ESC ]`, read to its end.
struct TerminalReport: Hashable, Sendable {
  private var text = ""

  /// No terminal tells more at once.
  private static let limit = 256

  /// Reads until the bell or `ESC \` that ends it; nothing where it stops before.
  init?(_ read: () -> RawInput?) {
    for _ in 0..<Self.limit {
      guard case .scalar(let scalar)? = read() else { return nil }
      if scalar == "\u{07}" { return }
      if scalar == "\u{1B}" {
        _ = read()
        return
      }
      text.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// The colour of the background, where that is told: `11;rgb:ffff/ffff/dddd`.
  var background: Event? {
    guard text.hasPrefix("11;rgb:") else { return nil }
    let parts = text.dropFirst(7).split(separator: "/", omittingEmptySubsequences: false)
    let shares = parts.compactMap(Self.share)
    guard parts.count == 3, shares.count == 3 else { return nil }
    let luminance = 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    return .background(isLight: luminance > 0.5)
  }

  /// One to four hexadecimal digits as a part of the most that they can say.
  private static func share(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), let value = UInt32(digits, radix: 16) else { return nil }
    return Double(value) / Double((1 << (4 * digits.count)) - 1)
  }
}
