/// Why a frame has no numbers under a name.
extension Phrase {
  /// No such figure.
  public static let figureNone = Phrase(
    "figure.none", "there is no figure `{name}`; expected one of {known}")
  /// A part must be named.
  public static let figurePartNeeded = Phrase(
    "figure.part-needed", "`{figure}` has several parts; name one of {known}")
  /// No such part.
  public static let figureNoPart = Phrase(
    "figure.no-part", "`{figure}` has no `{part}`; expected one of {known}")
  /// A figure without parts.
  public static let figureWhole = Phrase("figure.whole", "`{figure}` has no parts")
  /// A figure without numbers.
  public static let figureNoNumbers = Phrase("figure.no-numbers", "`{figure}` holds no numbers")
  /// An index outside.
  public static let figureOutside = Phrase(
    "figure.outside", "{index} is no place in a shape of {shape}; places count from 0")
  /// A number that is not known yet.
  public static let figureNotKnown = Phrase(
    "figure.not-known", "not all of `{figure}` is known in this frame")
}
