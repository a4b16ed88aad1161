import Foundation
import Lessons
import Testing

@testable import Records

@Suite("A record")
struct RecordTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test("is made, with its folder, where there is none")
  func made() throws {
    let path = folder.path + "/share/dars/record.sqlite"
    let record = Record.open(at: path)
    #expect(record.notices.isEmpty)
    #expect(record.isSaved)
    #expect(record.progress() == Progress())
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("gives back every attempt exactly, in the order in which it was told")
  func attempts() throws {
    let told: [Attempt] = [
      .sample(input: "'; DROP TABLE attempt; --\"é∂\u{1F600}", score: 0),
      .sample(step: "edges", input: "", score: 1.4, verdict: .partial),
      .sample(input: "3", score: 2, verdict: .correct),
    ]
    let record = Record.open(at: folder.record)
    for attempt in told { try record.save(attempt) }
    #expect(record.attempts() == told)
    #expect(Record.open(at: folder.record).attempts(lesson: "convolution-1d") == told)
    #expect(record.attempts(lesson: "other").isEmpty)
  }

  @Test("knows the steps that were seen, the best score of each, and the last place")
  func progress() throws {
    let record = Record.open(at: folder.record)
    for step in [StepReference.first, .second, .first] { try record.markSeen(step) }
    for score in [0.5, 2, 1] { try record.save(.sample(score: score)) }
    try record.leave(at: .first)
    try record.leave(at: .second)
    let expected = Progress(
      seen: [.first, .second], best: [.second: 2], missed: [.second], place: .second)
    #expect(record.progress() == expected)
    #expect(Record.open(at: folder.record).progress() == expected)
  }

  @Test("keeps an answer on the disk before it says so")
  func durable() throws {
    let record = Record.open(at: folder.record)
    #expect(try record.pragma("journal_mode") == "wal")
    #expect(try record.pragma("synchronous") == "2")
    #expect(try record.pragma("busy_timeout") == "5000")
  }

  @Test("loses no answer and no place when the program is killed at any moment")
  func killed() throws {
    let record = Record.open(at: folder.record)
    for count in 1...20 {
      try record.save(.sample(input: "\(count)"))
      try record.leave(at: StepReference(lesson: "a", step: "\(count)"))
      let crashed = try folder.crashed()
      let found = Record.open(at: crashed.record)
      #expect(found.notices.isEmpty)
      #expect(found.attempts().map(\.input) == (1...count).map(String.init))
      #expect(found.progress().place?.step == "\(count)")
    }
  }

  @Test("takes answers from two programs at once")
  func twoPrograms() async throws {
    let path = folder.record
    await withTaskGroup(of: Void.self) { group in
      for name in ["one", "two", "three"] {
        group.addTask {
          let record = Record.open(at: path)
          #expect(record.notices.isEmpty)
          for count in 0..<30 {
            #expect(throws: Never.self) { try record.save(.sample(step: name, input: "\(count)")) }
          }
        }
      }
    }
    let attempts = Record.open(at: path).attempts()
    for name in ["one", "two", "three"] {
      #expect(attempts.filter { $0.step == name }.map(\.input) == (0..<30).map(String.init))
    }
  }

  @Test("leaves out a row that another program wrote with values that are none of ours")
  func foreignRow() throws {
    let record = Record.open(at: folder.record)
    try record.save(.sample())
    for change in ["verdict = 'splendid'", "seed = -1", "drawn = 'no list'"] {
      try record.save(.sample(input: "bad"))
      try record.execute("UPDATE attempt SET \(change) WHERE input = 'bad'")
    }
    #expect(record.attempts() == [.sample()])
  }
}
