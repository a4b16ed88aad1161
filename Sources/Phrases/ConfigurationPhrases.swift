/// What is said of the configuration file.
extension Phrase {
  /// A file that cannot be read.
  public static let configurationUnreadable = Phrase(
    "configuration.unreadable", "{file} cannot be read ({reason}); the defaults go on.")
  /// A file that is larger than any configuration.
  public static let configurationTooLarge = Phrase(
    "configuration.too-large",
    "{file} is larger than {limit} bytes, which no configuration is; the defaults go on.")
  /// A file that is no YAML.
  public static let configurationNotYAML = Phrase(
    "configuration.not-yaml", "{file}:{line}: {reason}; the defaults go on.")
  /// A file that is YAML, yet no list of settings.
  public static let configurationNotSettings = Phrase(
    "configuration.not-settings",
    "{file}:{line}: expected lines such as `motion: reduced`; the defaults go on.")
  /// A setting that is none.
  public static let configurationUnknown = Phrase(
    "configuration.unknown",
    "{file}:{line}: there is no setting `{found}`; expected one of {expected}.")
  /// A setting that cannot have that value.
  public static let configurationBadValue = Phrase(
    "configuration.bad-value",
    "{file}:{line}: `{name}` cannot be `{found}`; expected {expected}. Its default goes on.")
  /// A setting that stands there twice.
  public static let configurationTwice = Phrase(
    "configuration.twice", "{file}:{line}: `{name}` stands there twice; the first one counts.")
  /// Several words, of which one is to be chosen.
  public static let configurationChoice = Phrase("configuration.choice", "one of {words}")
  /// The name of a theme.
  public static let configurationTheme = Phrase(
    "configuration.theme", "a word of at most {limit} letters, digits and hyphens")
  /// The nearest name.
  public static let configurationDidYouMean = Phrase(
    "configuration.did-you-mean", "Did you mean `{name}`?")
}
