import Canvas
import Testing

@testable import Terminal

@Suite("What a terminal can show")
struct CapabilitiesTests {
  private static let database = [
    "xterm-256color": TerminalDescription(movesCursor: true, colors: 256),
    "xterm": TerminalDescription(movesCursor: true, colors: 8),
    "vt100": TerminalDescription(movesCursor: true, colors: 0),
    "dumb": TerminalDescription(movesCursor: false, colors: 0),
  ]

  private func found(
    _ environment: [String: String], knowing names: [String] = Array(database.keys),
    locales: [String: String] = ["C": "ANSI_X3.4-1968", "C.UTF-8": "UTF-8"]
  ) throws(TerminalError) -> Capabilities {
    try Capabilities(
      environment: environment,
      describe: { names.contains($0) ? Self.database[$0] : nil },
      characterSet: { locales[$0] })
  }

  @Test(
    "The description's colours decide between 256, 16 and none",
    arguments: [
      ("xterm-256color", ColorDepth.full), ("xterm", .sixteen), ("vt100", .none),
    ])
  func colors(terminal: String, depth: ColorDepth) throws {
    #expect(try found(["TERM": terminal]).colors == depth)
  }

  @Test(
    "NO_COLOR that is not empty and CLICOLOR=0 take the colours away",
    arguments: [
      (["NO_COLOR": "1"], ColorDepth.none), (["NO_COLOR": ""], .full),
      (["CLICOLOR": "0"], .none), (["CLICOLOR": "1"], .full),
    ])
  func refusedColors(variables: [String: String], depth: ColorDepth) throws {
    let all = variables.merging(["TERM": "xterm-256color"]) { $1 }
    #expect(try found(all).colors == depth)
  }

  @Test("A terminal that nobody describes is taken for a common one, and the name is kept")
  func unknownTerminal() throws {
    let common = try found(["TERM": "nonsense"])
    #expect(common.terminal == "xterm-256color")
    #expect(common.unknownTerminal == "nonsense")
    #expect(try found(["TERM": "vt100"]).unknownTerminal == nil)
    #expect(try found([:]).unknownTerminal == nil)
  }

  @Test("Where not even the common terminal is described, the error tells the names tried")
  func nothingKnown() {
    #expect(throws: TerminalError.unknownTerminal(tried: ["nonsense", "xterm-256color"])) {
      try found(["TERM": "nonsense"], knowing: [])
    }
  }

  @Test("A terminal that cannot move its cursor is refused, not replaced")
  func dumb() {
    #expect(throws: TerminalError.cannotMoveCursor(terminal: "dumb")) {
      try found(["TERM": "dumb"])
    }
  }

  @Test("The terminal database gives the descriptions that the rules count on")
  func database() throws {
    let common = try #require(TerminalDescription(named: "xterm-256color"))
    #expect(common == TerminalDescription(movesCursor: true, colors: 256))
    #expect(TerminalDescription(named: "dumb")?.movesCursor == false)
    #expect(TerminalDescription(named: "vt100")?.colors == 0)
    #expect(TerminalDescription(named: "no-such-terminal") == nil)
  }
}

@Suite("The locale whose characters are written")
struct CharacterSetTests {
  private let installed = [
    "C": "ANSI_X3.4-1968", "C.UTF-8": "UTF-8", "fa_IR": "UTF-8", "de_DE@euro": "ISO-8859-15",
  ]

  private func chosen(_ environment: [String: String], without missing: String? = nil)
    -> CharacterSet
  {
    CharacterSet(environment: environment) { $0 == missing ? nil : installed[$0] }
  }

  @Test(
    "The environment's locale comes first, then C.UTF-8",
    arguments: [
      (["LANG": "fa_IR"], "fa_IR"), (["LANG": "C"], "C.UTF-8"), ([:], "C.UTF-8"),
      (["LANG": "xx_XX.UTF-8"], "C.UTF-8"), (["LANG": "xx_XX"], "C.UTF-8"),
      (["LC_ALL": "fa_IR", "LANG": "C"], "fa_IR"),
      (["LC_ALL": "", "LC_CTYPE": "fa_IR", "LANG": "C"], "fa_IR"),
    ])
  func utf8(environment: [String: String], locale: String) {
    let chosen = chosen(environment)
    #expect(chosen.isUTF8)
    #expect(chosen.locale == locale)
  }

  @Test("Another character set is believed, installed or not, and leaves ASCII alone")
  func otherCharacterSet() {
    let euro = chosen(["LANG": "de_DE@euro"])
    #expect(!euro.isUTF8 && euro.locale == "de_DE@euro")
    let missing = chosen(["LANG": "de_DE.ISO-8859-1"])
    #expect(!missing.isUTF8 && missing.locale == nil)
  }

  @Test("Without C.UTF-8 the C locale leaves ASCII")
  func nothingInstalled() {
    let chosen = chosen(["LANG": "C"], without: "C.UTF-8")
    #expect(!chosen.isUTF8 && chosen.locale == "C")
  }
}
