import Foundation
import Lessons
import Records
import Testing

@Suite("The record's commands", .serialized)
struct RecordCommandTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "record-commands-\(UUID().uuidString)")

  private var record: Record {
    Record.open(at: home.appending(path: "data/dars/record.sqlite").path)
  }

  /// A home in which a lesson was read and a question answered, one time wrongly.
  private func answered(_ body: () async throws -> Void) async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    _ = try await Program.dars(
      "learn", "convolution-1d", "--plain", lines: ["step", "12345", "again", "99999"], home: home)
    #expect(record.attempts().count == 2)
    try await body()
  }

  @Test("progress says what was answered and where reading was left")
  func progress() async throws {
    try await answered {
      let told = try await Program.dars("progress", home: home)
      #expect(told.code == 0)
      #expect(told.output.contains("2 answers to 1 question, 0 right."))
      #expect(told.output.contains("You left at convolution-1d#one-window."))
      let data = try await Program.dars("progress", "--json", home: home)
      let object = try JSONSerialization.jsonObject(with: Data(data.output.utf8))
      #expect((object as? [String: Any])?["answers"] as? Int == 2)
    }
  }

  @Test("An exported record can be imported elsewhere, and a second time changes nothing")
  func transfer() async throws {
    try await answered {
      let file = home.appending(path: "answers.json").path
      let written = try await Program.dars("export", file, home: home)
      #expect(written.output.contains("2 answers and 0 quizzes"))
      let other = home.appending(path: "other")
      let read = try await Program.dars("import", file, home: other)
      #expect(read.output.contains("2 new answers"))
      #expect(read.code == 0)
      let again = try await Program.dars("import", file, home: other)
      #expect(again.output.contains("0 new answers"))
      let moved = Record.open(at: other.appending(path: "data/dars/record.sqlite").path)
      #expect(moved.attempts() == record.attempts())
      #expect(moved.progress() == record.progress())
    }
  }

  @Test("export does not replace a file unless it is told to")
  func exportTwice() async throws {
    try await answered {
      let file = home.appending(path: "answers.json").path
      _ = try await Program.dars("export", file, home: home)
      let refused = try await Program.dars("export", file, home: home)
      #expect(refused.code == 1)
      #expect(refused.complaints.contains("is there already"))
      #expect(try await Program.dars("export", file, "--force", home: home).code == 0)
    }
  }

  @Test(
    "What is no archive, a later one, or a damaged one is refused in a sentence",
    arguments: [
      ("nonsense", "is no file that dars export writes"),
      (#"{"format": 99, "attempts": [{"new": 1}]}"#, "has format 99"),
      (#"{"format": 1, "attempts": [{"lesson": "a"}], "seen": [], "quizzes": []}"#, "attempts.[0]"),
    ])
  func badArchive(text: String, words: String) async throws {
    try await answered {
      let file = home.appending(path: "bad.json")
      try Data(text.utf8).write(to: file)
      let refused = try await Program.dars("import", file.path, home: home)
      #expect(refused.code == 1)
      #expect(refused.complaints.contains(words), "\(refused.complaints)")
      #expect(record.attempts().count == 2)
    }
  }

  @Test("forget asks first: with nobody to ask it keeps everything")
  func forget() async throws {
    try await answered {
      let kept = try await Program.dars("forget", home: home)
      #expect(kept.code == 1)
      #expect(kept.complaints.contains("--yes"))
      #expect(record.attempts().count == 2)
      let other = try await Program.dars("forget", "other-lesson", "--yes", home: home)
      #expect(other.output.contains("0 answers"))
      #expect(record.attempts().count == 2)
      let done = try await Program.dars("forget", "convolution-1d", "--yes", home: home)
      #expect(done.output.contains("2 answers"))
      #expect(record.attempts().isEmpty && record.progress().seen.isEmpty)
    }
  }
}
