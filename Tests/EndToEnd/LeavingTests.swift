import Foundation
import Glibc
import Testing

@Suite("The terminal is given back")
struct LeavingTests {
  @Test(
    "However the program ends, the terminal is as it was before",
    arguments: [
      (SIGINT, 128 + SIGINT), (SIGTERM, 128 + SIGTERM), (SIGHUP, 128 + SIGHUP),
      (SIGILL, 128 + SIGILL), (SIGTRAP, 128 + SIGTRAP), (SIGSEGV, 128 + SIGSEGV),
      (SIGABRT, 128 + SIGABRT), (SIGBUS, 128 + SIGBUS), (SIGFPE, 128 + SIGFPE),
      (SIGQUIT, 128 + SIGQUIT),
    ])
  func signals(signal: Int32, status: Int32) async throws {
    try await atDesk { desk in
      let before = try await desk.terminalState()
      let output = try await desk.recordsOutput()
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      try await desk.send(signal)
      #expect(try await desk.status() == status)
      #expect(try await desk.terminalState() == before)
      #expect(try await output.count(of: Recording.leavesScreen) == 1)
    }
  }

  @Test("The key that leaves gives the terminal back once, and ends with 0")
  func quit() async throws {
    try await atDesk { desk in
      let before = try await desk.terminalState()
      let output = try await desk.recordsOutput()
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      try await desk.press("q")
      try await desk.chooses("quit")
      #expect(try await desk.status() == 0)
      #expect(try await desk.terminalState() == before)
      #expect(try await output.count(of: Recording.leavesScreen) == 1)
    }
  }

  @Test(
    "Suspended, the shell has its terminal; brought back, the page is as it was",
    arguments: ["by the key", "by a signal"])
  func suspension(way: String) async throws {
    try await atDesk { desk in
      let before = try await desk.terminalState()
      try await desk.opens("whole")
      let page = try await desk.isAtStep(1)
      if way == "by the key" {
        try await desk.press("C-z")
      } else {
        try await desk.send(SIGTSTP)
      }
      try await desk.waitsForCommand()
      #expect(try await desk.terminalState() == before)
      try await desk.run("fg")
      try await desk.waits(for: "the page as it was") { $0 == page }
      try await desk.press("n")
      try await desk.isAtStep(2)
    }
  }

  @Test("Suspended, made small, and brought back, the page fits the terminal")
  func suspendedAndResized() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      try await desk.press("C-z")
      try await desk.waitsForCommand()
      try await desk.resize(columns: 50, rows: 14)
      try await desk.run("fg")
      let page = try await desk.isAtStep(1)
      #expect(Footer(page).key("keys") == "?")
    }
  }

  @Test("Suspended below a parent that waits for it, as make does, the shell still gets its turn")
  func suspendedWithParent() async throws {
    try await atDesk { desk in
      try await desk.run("DARS_COURSE='\(Desk.ownCourse)' sh -c 'dars learn whole; echo after'")
      let page = try await desk.isAtStep(1)
      try await desk.press("C-z")
      try await desk.waitsForCommand()
      try await desk.run("fg")
      try await desk.waits(for: "the page as it was") { $0 == page }
      try await desk.press("q")
      try await desk.chooses("quit")
      try await desk.sees("after")
    }
  }

  @Test("When its terminal goes away, the program goes too")
  func terminalGone() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      let program = try #require(try await desk.program)
      try await desk.tmux("kill-pane")
      try await desk.waitsForEnd(of: program)
    }
  }

  @Test("Stopped by another program and continued, the page is drawn anew")
  func stopped() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      let page = try await desk.isAtStep(1)
      try await desk.send(SIGSTOP)
      try await desk.sees("Stopped")
      try await desk.type("fg")
      try await desk.press("C-j")
      try await desk.waits(for: "the page as it was") { $0 == page }
      try await desk.press("n")
      try await desk.isAtStep(2)
    }
  }
}

extension Desk {
  /// Records all that is written to the terminal from now on.
  fileprivate func recordsOutput() async throws -> Recording {
    let recording = Recording(desk: self, file: home.appending(path: "output"))
    try await tmux("pipe-pane", "-o", "cat > '\(recording.file.path)'")
    return recording
  }
}

/// What was written to the terminal, byte by byte.
private struct Recording {
  /// The sequence by which a screen is left (`rmcup` of tmux's own description).
  static let leavesScreen = "\u{1B}[?1049l"

  let desk: Desk
  let file: URL

  /// How often a text was written up to now.
  func count(of text: String) async throws -> Int {
    let mark = "mark-\(Int.random(in: 1000...9999))"
    try await desk.type("echo \"\"\(mark)")
    try await desk.press("Enter")
    var written = ""
    try await desk.waits(for: "the end of the recording") { _ in
      written = (try? String(decoding: Data(contentsOf: file), as: UTF8.self)) ?? ""
      return written.contains("\n" + mark)
    }
    return written.components(separatedBy: text).count - 1
  }
}
