extension Phrase {
  /// A shape with another number of entries.
  public static let engineElementCount = Phrase(
    "engine.element-count", "the shape {shape} does not hold {count} {count:entry|entries}")

  /// A shape with a negative length.
  public static let engineNegativeLength = Phrase(
    "engine.negative-length", "the shape {shape} has a negative length")

  /// A parameter outside what it may be.
  public static let engineParameter = Phrase(
    "engine.parameter", "`{name}` is {found}, expected {expected}")

  /// A window that fits nowhere.
  public static let engineOutputBelowOne = Phrase(
    "engine.output-below-one",
    "a window of {kernel} fits nowhere in {input} cells with padding {padding}")

  /// A number of axes that an operation does not take.
  public static let engineRank = Phrase(
    "engine.rank", "`{operation}` takes {expected} {most:axis|axes}, found the shape {shape}")

  /// Groups that do not divide the channels.
  public static let engineGroups = Phrase(
    "engine.groups", "{groups} groups do not divide {channels} channels")

  /// A tensor without entries.
  public static let engineEmpty = Phrase("engine.empty", "`{operation}` needs at least one entry")

  /// Numbers that are not finite.
  public static let engineNotFinite = Phrase(
    "engine.not-finite", "`{operation}` needs finite numbers")
}
