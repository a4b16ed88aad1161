/// The locale whose character set the terminal is written in.
///
/// Curses draws boxes as blanks, and says nothing, where the locale is `C` or not installed. So the
/// environment's locale is tried, then `C.UTF-8`, and then there is ASCII alone. A locale that asks
/// for another character set by name is believed: its terminal does not show UTF-8.
struct CharacterSet: Hashable, Sendable {
  /// The locale that was set; nothing where none could be.
  let locale: String?
  /// Whether its character set is UTF-8.
  let isUTF8: Bool

  /// Tries locales; the last one set is the one that is kept.
  init(environment: [String: String], characterSet: (String) -> String?) {
    let asked = Self.asked(in: environment)
    let found = asked.flatMap(characterSet)
    if let found, Self.plain(found) != Self.ascii {
      (locale, isUTF8) = (asked, Self.plain(found) == Self.utf8)
    } else if Self.mayBeUTF8(asked), characterSet(Self.fallback).map(Self.plain) == Self.utf8 {
      (locale, isUTF8) = (Self.fallback, true)
    } else {
      (locale, isUTF8) = (found == nil ? nil : asked, false)
    }
  }

  private static let fallback = "C.UTF-8"
  private static let utf8 = "UTF8"
  private static let ascii = "ANSIX341968"

  /// The locale of characters by the order that POSIX gives the variables.
  private static func asked(in environment: [String: String]) -> String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// Whether a locale's name leaves UTF-8 open: `de_DE` and `de_DE.utf8` do, `de_DE.ISO-8859-1` not.
  private static func mayBeUTF8(_ locale: String?) -> Bool {
    guard let locale, let point = locale.firstIndex(of: ".") else { return true }
    return plain(locale[locale.index(after: point)...].prefix { $0 != "@" }) == utf8
  }

  /// The name of a character set without what is written in different ways.
  private static func plain(_ name: some StringProtocol) -> String {
    name.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}
