import Formula

/// A piece of a line of words.
public indirect enum Inline: Hashable, Sendable {
  /// Words as they are.
  case text(String)
  /// Emphasis: italics.
  case emphasis([Inline])
  /// Strong emphasis: bold.
  case strong([Inline])
  /// Code, verbatim.
  case code(String)
  /// Mathematics within a line.
  case math(TeX)
  /// A link and its words.
  case link(Link, [Inline])
  /// The value of a formula: `{{n - 1}}`.
  case value(Interpolation)
  /// A line end that is only the file's.
  case softBreak
  /// A line end that the author asked for.
  case lineBreak
}

/// A formula whose value the reader sees, and where it stands.
public struct Interpolation: Hashable, Sendable {
  /// The formula between the braces.
  public let formula: Formula
  /// Where its first character stands in the file.
  public let position: SourcePosition

  /// A formula in words or TeX.
  public init(formula: Formula, position: SourcePosition) {
    self.formula = formula
    self.position = position
  }
}

/// Mathematics as its author wrote it, with values among it.
///
/// Two of them are equal if they say the same, wherever they stand.
public struct TeX: Hashable, Sendable {
  /// The pieces from left to right.
  public var pieces: [Piece]
  /// Where each piece begins in the file, whose lines it keeps to; empty where there is no file.
  public var places: [SourcePosition]

  /// Source, or a value that stands in it.
  public enum Piece: Hashable, Sendable {
    /// TeX, verbatim.
    case source(String)
    /// The value of a formula, set as a group.
    case value(Interpolation)
  }

  /// Mathematics of the given pieces.
  public init(pieces: [Piece], places: [SourcePosition] = []) {
    self.pieces = pieces
    self.places = places
  }

  /// Whether both say the same.
  public static func == (left: TeX, right: TeX) -> Bool { left.pieces == right.pieces }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(pieces) }
}

/// Where a link leads.
public enum Link: Hashable, Sendable {
  /// A page outside: http or https.
  case web(String)
  /// A lesson of the course by its path relative to this one, and perhaps a step of it.
  case lesson(path: String, step: String?)
  /// A step of this lesson.
  case step(String)
}
