import Foundation
import Glibc
import Testing

@Suite("The terminal of the tests, with a stand-in for the program")
struct DeskTests {
  @Test("What a program prints is seen, what is typed reaches it, and its status is told")
  func conversation() async throws {
    try await atDesk { desk in
      try await desk.run("sh -c 'printf \"name? \"; read x; echo \"good day, $x\"; exit 3'")
      try await desk.sees("name?")
      try await desk.type("Ada")
      try await desk.press("Enter")
      try await desk.sees("good day, Ada")
      #expect(try await desk.status() == 3)
    }
  }

  @Test("What never comes is an error that shows the screen")
  func notSeen() async throws {
    try await atDesk { desk in
      try await desk.run("echo something else")
      try await desk.sees("something else\n")
      let failure = await #expect(throws: NotSeen.self) {
        try await desk.sees("nothing of the kind", within: .milliseconds(100))
      }
      #expect(failure?.screen.contains("something else") == true)
    }
  }

  @Test("A terminal has the size it is given, and a program learns of another")
  func size() async throws {
    try await atDesk(columns: 60, rows: 20) { desk in
      try await desk.run("stty size")
      try await desk.sees("20 60")
      try await desk.resize(columns: 40, rows: 12)
      try await desk.run("stty size")
      try await desk.sees("12 40")
    }
  }

  @Test("A signal reaches the program that the shell runs")
  func signal() async throws {
    try await atDesk { desk in
      try await desk.run(
        "sh -c 'trap \"exit 7\" TERM; echo read\"\"y; while :; do sleep 0.1; done'")
      try await desk.sees("ready")
      try await desk.send(SIGTERM)
      #expect(try await desk.status() == 7)
    }
  }

  @Test("A mode that a program leaves changed is noticed, and one put back is not")
  func terminalState() async throws {
    try await atDesk { desk in
      let before = try await desk.terminalState()
      try await desk.run("stty -echo; stty echo; tput smcup; tput rmcup")
      #expect(try await desk.terminalState() == before)
      try await desk.run("stty -ixon; tput civis")
      #expect(try await desk.terminalState() != before)
    }
  }

  @Test("Every terminal begins with an empty home and without what the machine has set")
  func environment() async throws {
    try await atDesk { desk in
      try await desk.run("ls -A $HOME | grep -v tmux; echo \"[$DARS_COURSE$NO_COLOR]\" end")
      #expect(try await desk.sees("[] end").hasPrefix("[] end"))
    }
  }
}
