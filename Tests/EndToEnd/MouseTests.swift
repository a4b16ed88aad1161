import Foundation
import Testing

@Suite("Mouse, paste and background in a terminal")
struct MouseTests {
  /// What a terminal sends when the left button goes down at a cell and up again.
  private func press(row: Int, column: Int) -> String {
    let scalars = [33 + column, 33 + row].compactMap(Unicode.Scalar.init)
    let place = String(String.UnicodeScalarView(scalars))
    return "\u{1B}[M \(place)\u{1B}[M#\(place)"
  }

  /// What it sends for a turn of the wheel.
  private func wheel(down: Bool) -> String { "\u{1B}[M" + (down ? "a" : "`") + "++" }

  private func click(_ words: String, at desk: Desk) async throws {
    let lines = try await desk.sees(words).components(separatedBy: "\n")
    let row = try #require(lines.lastIndex { $0.contains(words) })
    let start = try #require(lines[row].firstRange(of: words)).lowerBound
    let column = lines[row].distance(from: lines[row].startIndex, to: start)
    try await desk.type(press(row: row, column: column))
  }

  @Test("Clicks lead from the course through a lesson and out again")
  func clicking() async throws {
    try await atDesk { desk in
      try await desk.opens()
      try await click("A whole lesson", at: desk)
      try await desk.isAtStep(1)
      try await click("next step", at: desk)
      try await desk.sees("frame 1 of ")
      try await click("→ frame", at: desk)
      try await desk.sees("frame 2 of ")
      try await click("course", at: desk)
      try await click("quit", at: desk)
      #expect(try await desk.status() == 0)
    }
  }

  @Test("The wheel scrolls the page")
  func wheeling() async throws {
    try await atDesk(columns: 60, rows: 14) { desk in
      try await desk.opens("whole")
      let top = try await desk.sees("The first line of the words")
      try await desk.type(wheel(down: true) + wheel(down: true))
      try await desk.seesNoLonger("The first line of the words")
      try await desk.type(wheel(down: false) + wheel(down: false))
      #expect(try await desk.sees("The first line of the words") == top)
    }
  }

  @Test("The terminal reports its mouse only while that is wanted, and not after the end")
  func reporting() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      #expect(try await desk.mouseIsReported)
      try await desk.press("m")
      try await desk.sees("m turns it on")
      #expect(try await !desk.mouseIsReported)
      try await desk.press("m")
      try await desk.sees("The mouse is on")
      #expect(try await desk.mouseIsReported)
      try await desk.press("q", "q")
      #expect(try await desk.status() == 0)
      #expect(try await !desk.mouseIsReported)
    }
  }

  @Test("A paste of 100 KB fills the field, says that it was too much, and presses no key")
  func largePaste() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      _ = try await desk.goesOn(from: 1) { $0.contains("step 3 of") }
      try await desk.turns(untilOffered: "answer")
      try await desk.pastes(String(repeating: "1234q6789\n", count: 10_000))
      try await desk.sees("only its beginning was pasted")
      try await desk.press("Home")
      try await desk.sees("your answer  1234q6789 1234q6789")
      try await desk.press("C-u")
      try await desk.type("42")
      try await desk.chooses("answer")
      try await desk.sees("1 of 1 point")
    }
  }

  @Test("A matrix is pasted into its grid in one piece")
  func matrix() async throws {
    try await atDesk { desk in
      try await desk.opens("matrix")
      try await desk.isAtStep(1)
      try await desk.turns(untilOffered: "answer")
      try await desk.pastes("[[1, 2],\n [3, 4]]\n")
      try await desk.sees("[[1, 2], [3, 4]]")
      try await desk.press("Enter")
      try await desk.sees("1 of 1 point")
    }
  }

  @Test("A terminal's late answers leave no letters behind")
  func lateAnswers() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      try await desk.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}\u{1B}[?62;22c\u{1B}[I")
      try await desk.press("?")
      try await desk.sees("to the shell")
      try await desk.press("?")
      try await desk.isAtStep(1)
    }
  }
}

extension Desk {
  /// Whether the terminal is asked to report its mouse.
  fileprivate var mouseIsReported: Bool {
    get async throws { try await tmux("display-message", "-p", "#{mouse_any_flag}") == "1" }
  }

  /// Pastes text as a terminal does, between brackets where the program asked for them.
  fileprivate func pastes(_ text: String) async throws {
    let file = home.appending(path: "pasted.txt")
    try Data(text.utf8).write(to: file)
    try await tmux("load-buffer", file.path)
    try await tmux("paste-buffer", "-p", "-r")
  }
}
