/// Why a formula cannot be set as its author means it, and where.
public struct MathProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind
  /// Where it begins.
  public let place: MathPlace

  /// What can be wrong with a formula.
  public enum Kind: Hashable, Sendable {
    /// A command that is not known; its source is shown in its place.
    case unknownCommand(String)
    /// A role that is not known, after `\color` or `\textcolor`.
    case unknownRole(String)
    /// An environment that is not known.
    case unknownEnvironment(String)
    /// `{` without its `}`.
    case groupOpen
    /// `}` without its `{`.
    case groupNotOpened
    /// `[` without its `]`, after a command that takes an option.
    case optionOpen
    /// A command or `^` or `_` without what it is about.
    case argumentMissing(after: String)
    /// A second exponent or index on one base.
    case scriptTwice(String)
    /// `\left` without its `\right`.
    case leftOpen
    /// `\right` or `\middle` without a `\left`.
    case rightAlone(String)
    /// Something else where a bracket must stand.
    case notADelimiter(String)
    /// `\begin` without its `\end`.
    case environmentOpen(String)
    /// `\end` of another environment, or of none.
    case endAlone(String)
    /// `%`, which begins a comment in TeX.
    case comment
    /// Groups inside groups, too many.
    case tooDeep(limit: Int)
    /// More characters than a formula may have.
    case tooLong(limit: Int)
  }

  /// Whether the rest can be set all the same, the source of the part being shown.
  public var isHarmless: Bool {
    switch kind {
    case .unknownCommand, .unknownRole, .unknownEnvironment: true
    default: false
    }
  }
}
