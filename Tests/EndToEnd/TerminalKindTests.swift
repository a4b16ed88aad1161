import Testing

@Suite("Kinds of terminals")
struct TerminalKindTests {
  @Test(
    "Every terminal that can move its cursor shows the course and understands the keys",
    arguments: ["vt100", "xterm", "xterm-256color", "screen", "linux", "no-such-terminal", ""])
  func screen(terminal: String) async throws {
    try await atDesk { desk in
      try await desk.opens(environment: ["TERM": terminal])
      try await desk.sees("A whole lesson", "quit")
      try await desk.press("Right")
      let screen = try await desk.isAtStep(1)
      #expect(screen.contains("→") && screen.contains("─"))
      try await desk.press("PageDown", "Home", "Escape")
      try await desk.chooses("quit")
      #expect(try await desk.status() == 0)
    }
  }

  @Test("A dumb terminal gets the course line by line, and a sentence that says why")
  func dumb() async throws {
    try await atDesk { desk in
      try await desk.opens(environment: ["TERM": "dumb"])
      try await desk.sees("dumb", "A whole lesson")
      try await desk.press("C-d")
      #expect(try await desk.status() == 0)
      #expect(try await desk.tmux("display-message", "-p", "#{alternate_on}") == "0")
    }
  }

  @Test("There are colours, unless NO_COLOR or the kind of terminal takes them away")
  func colours() async throws {
    #expect(try await hasColours([:]))
    #expect(try await hasColours(["TERM": "xterm"]))
    #expect(try await !hasColours(["NO_COLOR": "1"]))
    #expect(try await !hasColours(["CLICOLOR": "0"]))
    #expect(try await !hasColours(["TERM": "vt100"]))
  }

  /// Whether any of the sequences on the screen sets a colour (ECMA-48: 30 to 49, 90 to 107).
  private func hasColours(_ environment: [String: String]) async throws -> Bool {
    try await atDesk { desk in
      try await desk.opens("whole", environment: environment)
      try await desk.isAtStep(1)
      let sequences = try await desk.colouredScreen.components(separatedBy: "\u{1B}[").dropFirst()
      let codes = sequences.flatMap { $0.prefix { $0 != "m" }.split(separator: ";") }
      return codes.compactMap { Int($0) }.contains { (30...38).contains($0) || $0 >= 90 }
    }
  }

  @Test(
    "Without a locale, with C, and with one that is not installed, boxes are still drawn",
    arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "xx_XX.UTF-8"], ["LANG": ""]])
  func locales(environment: [String: String]) async throws {
    try await atDesk { desk in
      try await desk.opens("whole", environment: environment)
      let screen = try await desk.isAtStep(1)
      #expect(screen.contains("─"))
    }
  }

  @Test("Where the locale asks for another character set, all is ASCII")
  func ascii() async throws {
    try await atDesk { desk in
      try await desk.opens("whole", environment: ["LC_ALL": "de_DE.ISO-8859-1"])
      let words = try await desk.isAtStep(1)
      #expect(words.filter { !$0.isASCII } == "")
      try await desk.press("n")
      let scene = try await desk.isAtStep(2)
      #expect(scene.filter { !$0.isASCII } == "")
      #expect(scene.contains("frame 1 of"))
    }
  }

  @Test("Without a terminal on standard input the course comes line by line and ends with it")
  func piped() async throws {
    try await atDesk { desk in
      try await desk.run("printf '' | DARS_COURSE='\(Desk.ownCourse)' dars")
      #expect(try await desk.status() == 0)
      let screen = try await desk.screen
      #expect(screen.contains("A whole lesson"))
    }
  }
}
