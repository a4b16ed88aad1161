import Canvas

/// What the terminal can show: found from the environment and the terminal database alone.
///
/// ```swift
/// let found = try Capabilities(
///   environment: ["TERM": "xterm-256color", "NO_COLOR": "1", "LANG": "C"],
///   describe: { _ in TerminalDescription(movesCursor: true, colors: 256) },
///   characterSet: { $0 == "C.UTF-8" ? "UTF-8" : nil })
/// found.colors        // ColorDepth.none
/// found.glyphs        // GlyphSet.unicode
/// found.locale        // "C.UTF-8"
/// ```
public struct Capabilities: Hashable, Sendable {
  /// The name under which the terminal database describes the terminal.
  public let terminal: String
  /// The name that `TERM` gave where there is no description of it.
  public let unknownTerminal: String?
  /// How many colours there are, after what the reader asked for.
  public let colors: ColorDepth
  /// How many colours the terminal has by its description.
  public let terminalColors: Int
  /// The locale that gave the character set; nothing where none could be set.
  public let locale: String?
  /// Whether more than ASCII can be shown.
  public let isUTF8: Bool

  /// The glyphs that can be shown.
  public var glyphs: GlyphSet { isUTF8 ? .unicode : .ascii }

  /// Finds what a terminal can show.
  ///
  /// - Parameters:
  ///   - environment: the variables of the environment.
  ///   - describe: asks the terminal database for a terminal by its name.
  ///   - characterSet: sets a locale by its name and gives its character set; nothing where the
  ///     locale is not installed.
  /// - Throws: ``TerminalError`` where the terminal cannot be drawn on.
  public init(
    environment: [String: String],
    describe: (String) -> TerminalDescription?,
    characterSet: (String) -> String?
  ) throws(TerminalError) {
    let asked = environment["TERM"] ?? ""
    let names = [asked, Self.commonTerminal].filter { !$0.isEmpty }
    guard let (name, description) = Self.first(of: names, describe) else {
      throw .unknownTerminal(tried: names)
    }
    guard description.movesCursor else { throw .cannotMoveCursor(terminal: name) }
    let text = CharacterSet(environment: environment, characterSet: characterSet)
    terminal = name
    unknownTerminal = name == asked || asked.isEmpty ? nil : asked
    terminalColors = description.colors
    colors = Self.colors(description.colors, environment)
    locale = text.locale
    isUTF8 = text.isUTF8
  }

  /// What nearly every terminal of today understands, tried where `TERM` is not known.
  static let commonTerminal = "xterm-256color"

  private static func first(
    of names: [String], _ describe: (String) -> TerminalDescription?
  ) -> (String, TerminalDescription)? {
    for name in names {
      if let description = describe(name) { return (name, description) }
    }
    return nil
  }

  private static func colors(_ count: Int, _ environment: [String: String]) -> ColorDepth {
    let isRefused = environment["NO_COLOR"]?.isEmpty == false || environment["CLICOLOR"] == "0"
    switch count {
    case _ where isRefused: return .none
    case 256...: return .full
    case 8...: return .sixteen
    default: return .none
    }
  }
}

/// What the terminal database says of a kind of terminal.
public struct TerminalDescription: Hashable, Sendable {
  /// Whether the cursor can be put anywhere.
  public let movesCursor: Bool
  /// How many colours it has; 0 for none.
  public let colors: Int

  /// A description by its parts.
  public init(movesCursor: Bool, colors: Int) {
    self.movesCursor = movesCursor
    self.colors = colors
  }
}
