import CNCurses
import Canvas

extension Capabilities {
  /// What the terminal of this process can show; sets the process's character set on the way.
  ///
  /// - Parameter environment: the variables of the environment.
  /// - Throws: ``TerminalError`` where standard input or output is no terminal, or it is one that
  ///   cannot be drawn on.
  public static func found(
    environment: [String: String]
  ) throws(TerminalError) -> Capabilities {
    guard cnc_input_is_terminal() else { throw .notATerminal(.input) }
    guard cnc_output_is_terminal() else { throw .notATerminal(.output) }
    return try Capabilities(
      environment: environment, describe: TerminalDescription.init(named:),
      characterSet: { cnc_set_locale($0).map { String(cString: $0) } })
  }
}

extension TerminalDescription {
  /// What the terminal database says of a name; nothing where it does not know it.
  init?(named name: String) {
    let answer = cnc_describe(name)
    guard answer.is_known else { return nil }
    self.init(movesCursor: answer.moves_cursor, colors: Int(answer.colors))
  }
}

extension cnc_cell {
  /// A glyph painted with a stroke of the brush.
  init(_ glyph: Glyph, _ stroke: Brush.Stroke) {
    self.init()
    scalars.0 = glyph.base.value
    attributes = stroke.attributes
    pair = stroke.pair
    width = Int32(glyph.width)
    if glyph.hasMarks { add(glyph.scalars.dropFirst()) }
  }

  private mutating func add(_ marks: some Sequence<Unicode.Scalar>) {
    for (place, mark) in marks.enumerated() {
      switch place {
      case 0: scalars.1 = mark.value
      case 1: scalars.2 = mark.value
      default: scalars.3 = mark.value
      }
    }
  }
}

extension RawInput {
  /// How long the rest of a character may take that has begun to arrive, in milliseconds.
  private static let patience: Int32 = 25

  /// The next of what is there to read.
  static func next() -> RawInput? {
    RawInput(cnc_read(cnc_has_input() ? patience : 0))
  }

  /// The next of what belongs to a sequence that has begun to arrive.
  static func rest() -> RawInput? { RawInput(cnc_read(patience)) }

  private init?(_ input: cnc_input) {
    switch input.kind {
    case CNC_SCALAR: self = .scalar(Unicode.Scalar(input.scalar) ?? "\u{FFFD}")
    case CNC_KEY: self = Key(input.key).map(RawInput.key) ?? .otherKey
    case CNC_RESIZED: self = .resized
    case CNC_MOUSE: self = .mouse(Mouse(input))
    case CNC_PASTE_BEGINS: self = .pasteBegins
    case CNC_PASTE_ENDS: self = .pasteEnds
    default: return nil
    }
  }
}

extension Mouse {
  fileprivate init(_ input: cnc_input) {
    let actions: [UInt32: Action] = [
      CNC_PRESS.rawValue: .press, CNC_SCROLL_UP.rawValue: .scrollUp,
      CNC_SCROLL_DOWN.rawValue: .scrollDown,
    ]
    self.init(
      actions[input.action.rawValue] ?? .press, row: Int(input.row), column: Int(input.column))
  }
}

extension Key {
  fileprivate init?(_ key: cnc_key) {
    guard let known = Self.keys[key.rawValue] else { return nil }
    self = known
  }

  private static let keys: [UInt32: Key] = [
    CNC_UP.rawValue: .up, CNC_DOWN.rawValue: .down, CNC_LEFT.rawValue: .left,
    CNC_RIGHT.rawValue: .right, CNC_HOME.rawValue: .home, CNC_END.rawValue: .end,
    CNC_PAGE_UP.rawValue: .pageUp, CNC_PAGE_DOWN.rawValue: .pageDown,
    CNC_BACK_TAB.rawValue: .backTab, CNC_BACKSPACE.rawValue: .backspace,
    CNC_DELETE.rawValue: .delete, CNC_ENTER.rawValue: .enter,
  ]
}

extension Duration {
  /// The whole of it in nanoseconds, at most as much as fits.
  var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, isTooLarge) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflows) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    return isTooLarge || overflows ? .max : sum
  }
}
