/// Why there is no screen; the course can still be read line by line.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output leads somewhere else.
  case notATerminal(Stream)
  /// The terminal database describes none of the names that were tried.
  case unknownTerminal(tried: [String])
  /// The terminal writes line after line, as `dumb` does.
  case cannotMoveCursor(terminal: String)
  /// The terminal is described, yet curses could not take it over.
  case cannotOpen(terminal: String)
  /// A session is open already: there is one terminal.
  case alreadyOpen

  /// What was expected to be a terminal.
  public enum Stream: Hashable, Sendable {
    /// Standard input.
    case input
    /// Standard output.
    case output
  }
}
