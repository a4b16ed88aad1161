import Foundation
import Glibc
import Records
import Testing

@Suite("What is kept")
struct ComingBackTests {
  @Test("The reader comes back to the step that was left, however the program ended")
  func sameStep() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      _ = try await desk.goesOn(from: 1) { $0.contains("step 3 of") }
      try await desk.press("C-c")
      #expect(try await desk.status() == 128 + SIGINT)
      try await desk.opens()
      try await desk.isAtStep(3)
    }
  }

  @Test("Killed right after a verdict, the program has lost no answered question")
  func killed() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      _ = try await desk.goesOn(from: 1) { $0.contains("step 3 of") }
      try await desk.answers("13")
      try await desk.killsProgram()
      try await desk.opens()
      try await desk.isAtStep(3)
      _ = try await desk.goesOn(from: 3) { $0.contains("step 4 of") }
      try await desk.answers("4")
      try await desk.killsProgram()

      let attempts = Record.open(at: desk.record.path).attempts(lesson: "whole")
      #expect(attempts.map(\.input) == ["13", "4"])
    }
  }

  @Test("A quiz that is killed goes on at its question, with its clock, its answers and its mark")
  func killedQuiz() async throws {
    try await atDesk { desk in
      let course = ["DARS_COURSE": Desk.ownCourse]
      try await desk.run("dars quiz whole --minutes 20 --seed 3", environment: course)
      try await desk.sees("question 1 of", "20 min left")
      try await desk.type("77")
      try await desk.press("Enter")
      try await desk.sees("tries left")
      try await desk.press("f", "n")
      try await desk.sees("question 2 of")
      try await desk.killsProgram()

      let record = Record.open(at: desk.record.path)
      let killed = try #require(record.quizzes().last)
      #expect(killed.questions[0].answers.map(\.input) == ["77"] && killed.questions[0].isMarked)
      #expect(killed.ended == nil && killed.place == 1)

      try await desk.run("dars quiz", environment: course)
      let screen = try await desk.sees("question 2 of", "min left")
      #expect(!screen.contains("question 1 of"))
      try await desk.press("Escape", "p")
      try await desk.sees("question 1 of", "77", "tries left")
      #expect(record.quizzes().count == 1)
      #expect(record.quizzes().last?.started == killed.started)
    }
  }

  @Test("A damaged record is set aside under a new name and said, and the session goes on")
  func damagedRecord() async throws {
    try await atDesk { desk in
      try FileManager.default.createDirectory(
        at: desk.record.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(repeating: 0x2A, count: 8192).write(to: desk.record)
      try await desk.opens()
      try await desk.sees("record", "A whole lesson")
      try await desk.press("Enter")
      try await desk.isAtStep(1)
      let folder = desk.record.deletingLastPathComponent().path
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.contains { $0.contains("damaged") || $0.contains("broken") })
    }
  }

  @Test("A record that cannot be written is said, and the session goes on")
  func noRecord() async throws {
    try await atDesk { desk in
      try await desk.opens(environment: ["DARS_RECORD": "/proc/nowhere/record.sqlite"])
      try await desk.sees("record", "A whole lesson")
      try await desk.press("Enter")
      try await desk.isAtStep(1)
      try await desk.press("q")
      try await desk.chooses("quit")
      #expect(try await desk.status() == 0)
    }
  }
}

extension Desk {
  /// Where the program keeps its record.
  fileprivate var record: URL { home.appending(path: "data/dars/record.sqlite") }
}
