/// What `dars check` says of mathematics that cannot be set.
extension Phrase {
  /// A command is not known.
  public static let mathUnknownCommand = Phrase(
    "math-problem.command-unknown",
    "`\\{name}` is not a command that is set; readers see its source")
  /// A role is not known.
  public static let mathUnknownRole = Phrase(
    "math-problem.role-unknown",
    "`{name}` is not a role; colours are named by their meaning: window, kernel, output, …")
  /// An environment is not known.
  public static let mathUnknownEnvironment = Phrase(
    "math-problem.environment-unknown", "`{name}` is not an environment that is set")
  /// A group is not closed.
  public static let mathGroupOpen = Phrase(
    "math-problem.group-open", "`{{` is never closed by `}}`")
  /// A group is not opened.
  public static let mathGroupNotOpened = Phrase(
    "math-problem.group-not-opened", "`}}` closes nothing")
  /// An option is not closed.
  public static let mathOptionOpen = Phrase(
    "math-problem.option-open", "`[` is never closed by `]`")
  /// Something is missing.
  public static let mathArgumentMissing = Phrase(
    "math-problem.argument-missing", "nothing stands at `{name}` that it could be about")
  /// Two scripts on one base.
  public static let mathScriptTwice = Phrase(
    "math-problem.script-twice", "a second `{name}` on one base; put braces around what it is about"
  )
  /// A bracket is not closed.
  public static let mathLeftOpen = Phrase(
    "math-problem.left-open", "`\\left` has no `\\right`; `\\right.` closes without a bracket")
  /// A bracket is not opened.
  public static let mathRightAlone = Phrase(
    "math-problem.right-alone", "`{name}` has no `\\left`")
  /// No bracket.
  public static let mathNotADelimiter = Phrase(
    "math-problem.not-a-delimiter", "a bracket is expected here, not `{name}`")
  /// An environment is not closed.
  public static let mathEnvironmentOpen = Phrase(
    "math-problem.environment-open", "`\\begin{{{name}}}` has no `\\end{{{name}}}`")
  /// An environment is not opened.
  public static let mathEndAlone = Phrase(
    "math-problem.end-alone", "`\\end{{{name}}}` ends nothing that is open")
  /// A comment.
  public static let mathComment = Phrase(
    "math-problem.comment", "`%` begins a comment in TeX; write `\\%`")
  /// Too deep.
  public static let mathTooDeep = Phrase(
    "math-problem.too-deep", "mathematics is nested more than {limit} deep")
  /// Too long.
  public static let mathTooLong = Phrase(
    "math-problem.too-long", "a formula of more than {limit} characters")
}
