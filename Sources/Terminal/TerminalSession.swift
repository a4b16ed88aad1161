import CNCurses
import Canvas

/// The terminal, taken over from ``open(environment:)`` to ``close()``.
///
/// However the program ends, the terminal is given back exactly once: by ``close()``, when the
/// session goes out of use, at `exit`, on a signal that ends the program, and on a trap.
///
/// There is one terminal, so there is one session at a time, used by one thread.
///
/// ```swift
/// let session = try TerminalSession.open(environment: ProcessInfo.processInfo.environment)
/// defer { session.close() }
/// session.show(canvas)
/// while case .key(let key) = session.nextEvent(), key != .character("q") { … }
/// ```
public final class TerminalSession {
  /// What the terminal can show.
  public let capabilities: Capabilities

  private var painter: Painter
  private var decoder = InputDecoder()
  private var isOpen = true
  private var hasEnded = false
  /// What came in while an answer was waited for.
  private var waiting: [Event] = []

  private init(_ capabilities: Capabilities) {
    self.capabilities = capabilities
    painter = Painter(
      brush: Brush(
        depth: capabilities.colors, terminalColors: capabilities.terminalColors,
        pairLimit: Int(cnc_pairs())))
  }

  deinit { close() }

  /// Takes the terminal over: an empty screen, keys read one by one, signals waited for.
  ///
  /// - Parameter environment: the variables of the environment: `TERM`, `NO_COLOR`, `CLICOLOR`,
  ///   `LC_ALL`, `LC_CTYPE` and `LANG` are read.
  /// - Throws: ``TerminalError`` where there is no terminal to draw on.
  public static func open(
    environment: [String: String]
  ) throws(TerminalError) -> TerminalSession {
    let capabilities = try Capabilities.found(environment: environment)
    guard !cnc_is_open() else { throw .alreadyOpen }
    guard cnc_open(capabilities.terminal) else {
      throw .cannotOpen(terminal: capabilities.terminal)
    }
    return TerminalSession(capabilities)
  }

  /// How many columns and rows there are now; none once closed.
  public var size: Size { Size(columns: Int(cnc_columns()), rows: Int(cnc_rows())) }

  /// The signal that asked the program to end, by its number; nothing where none did.
  ///
  /// After it has saved and closed, a program that was ended so should die of the same signal, so
  /// that its parent sees why.
  public var endingSignal: Int32? {
    let number = cnc_ending_signal()
    return number == 0 ? nil : number
  }

  /// Shows a canvas from the top left corner; curses sends only what has changed.
  ///
  /// What does not fit is not shown, and what the canvas does not reach is blank.
  ///
  /// - Parameters:
  ///   - canvas: what to show.
  ///   - theme: the colours of meanings.
  ///   - cursor: where the terminal's cursor stands, from 0; nothing hides it.
  public func show(
    _ canvas: Canvas, theme: Theme = .standard, cursor: (row: Int, column: Int)? = nil
  ) {
    guard isOpen else { return }
    let size = size
    painter.paint(capabilities.isUTF8 ? canvas : canvas.inASCII, theme: theme, on: size)
    let row = cursor.map { min(max(0, $0.row), size.rows - 1) } ?? -1
    let column = cursor.map { min(max(0, $0.column), size.columns - 1) } ?? 0
    cnc_flush(Int32(row), Int32(column))
  }

  /// Waits for what happens next.
  ///
  /// Nothing runs meanwhile. Suspension by a signal is done here and ends with ``Event/resumed``;
  /// then, as after ``Event/resized(_:)``, the canvas must be drawn anew. Ctrl-Z is a key like
  /// others, to be answered with ``suspend()``; Ctrl-C is a signal that ends the program.
  /// Once it has ended the answer is ``Event/closed`` for ever.
  ///
  /// - Parameter timeout: how long to wait before ``Event/tick``; nothing waits for ever.
  public func nextEvent(timeout: Duration? = nil) -> Event {
    let clock = ContinuousClock()
    let deadline = timeout.map { clock.now.advanced(by: $0) }
    if !waiting.isEmpty { return waiting.removeFirst() }
    while isOpen, !hasEnded {
      if let event = signalled() ?? typed() { return event }
      let left = deadline.map { max(.zero, clock.now.duration(to: $0)) }
      guard left != .zero else { return .tick }
      if let event = wait(left) { return event }
    }
    return .closed
  }

  /// Sleeps until something comes in; what was pasted is given where its end does not come.
  private func wait(_ left: Duration?) -> Event? {
    let isPasting = decoder.isPasting
    let limit = isPasting ? min(left ?? Self.pastePatience, Self.pastePatience) : left
    switch cnc_wait(limit?.nanoseconds ?? -1) {
    case CNC_READY: hasEnded = cnc_input_has_ended()
    case CNC_HUNG_UP: hasEnded = true
    case CNC_TIMEOUT where limit == Self.pastePatience: return decoder.endPaste()
    default: break
    }
    return nil
  }

  /// How long the rest of what is pasted may take.
  private static let pastePatience = Duration.seconds(1)

  /// Asks the terminal for its background, and waits for the answer a short while.
  ///
  /// Most terminals answer within a few milliseconds, also those that do not know it, because they
  /// are asked for their kind as well. What is typed meanwhile is not lost, and an answer that comes
  /// later is an ``Event/background(isLight:)`` like others.
  ///
  /// - Parameter patience: how long to wait.
  /// - Returns: whether the background is light; nothing where the terminal does not say.
  public func backgroundIsLight(patience: Duration = .milliseconds(30)) -> Bool? {
    guard isOpen else { return nil }
    cnc_ask_background()
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: patience)
    var isLight: Bool?
    while !decoder.hasIdentity, isLight == nil, !hasEnded {
      let left = clock.now.duration(to: deadline)
      guard left > .zero else { break }
      if let event = typed() {
        if case .background(let found) = event { isLight = found } else { waiting.append(event) }
      } else if cnc_wait(left.nanoseconds) == CNC_HUNG_UP {
        break
      }
    }
    return isLight
  }

  /// Lets the terminal report its mouse, or keep it for its own selection.
  public func setMouse(_ isOn: Bool) {
    if isOpen { cnc_set_mouse(isOn) }
  }

  /// Gives the terminal back, stops the process group, and takes the terminal over again later.
  ///
  /// The canvas must be drawn anew afterwards, for a size that may be another.
  public func suspend() {
    guard isOpen else { return }
    cnc_suspend()
  }

  /// Gives the terminal back; a second time does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cnc_close()
  }

  private func signalled() -> Event? {
    if cnc_ending_signal() != 0 {
      hasEnded = true
      return .closed
    }
    if cnc_take_stop() {
      cnc_suspend()
      return .resumed
    }
    guard cnc_take_continued() else { return nil }
    cnc_resume()
    return .resumed
  }

  private func typed() -> Event? {
    decoder.next(size: { size }, read: { RawInput.next() }, readOn: { RawInput.rest() })
  }
}
