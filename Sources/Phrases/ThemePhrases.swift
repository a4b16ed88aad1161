/// What is said about themes and the file that chooses one.
extension Phrase {
  /// A file of settings or colours that cannot be used as it is.
  public static let themeProblem = Phrase(
    "theme.problem", "{place}: {what} The built-in colours are used instead.")
  /// Where in a file something is wrong.
  public static let themeLine = Phrase("theme.line", "{file}, line {line}")
  /// Something else than what belongs there.
  public static let themeUnexpected = Phrase(
    "theme.unexpected", "found “{found}”, expected {expected}.")
  /// A key that is missing.
  public static let themeMissing = Phrase("theme.missing", "“{key}” is missing.")
  /// A file that is no YAML.
  public static let themeSyntax = Phrase("theme.syntax", "this is no YAML: {problem}.")
  /// A file that cannot be read, or is too large.
  public static let themeUnreadable = Phrase("theme.unreadable", "the file cannot be read.")
  /// A theme that is in none of the folders.
  public static let themeUnknown = Phrase(
    "theme.unknown", "there is no theme “{name}”; there are {themes}.")
  /// What a file of settings holds.
  public static let themeKeys = Phrase("theme.keys", "one of {keys}")
  /// What a mapping is.
  public static let themeMapping = Phrase("theme.mapping", "keys and values")
  /// What a colour of a ground is.
  public static let themeColor = Phrase("theme.color", "a colour as “#16181d”")
  /// What a number of a colour is.
  public static let themeNumber = Phrase("theme.number", "a whole number from 0 to {limit}")
  /// What attributes are.
  public static let themeAttributes = Phrase("theme.attributes", "a list of {names}")
  /// What the colours of heat maps are.
  public static let themeHeat = Phrase(
    "theme.heat", "a list of {count} numbers of colours, from little to much")
}
