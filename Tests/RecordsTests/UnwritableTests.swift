import Foundation
import Lessons
import Testing

import struct GRDB.Configuration
import class GRDB.DatabaseQueue

@testable import Records

@Suite("A record that cannot be written")
struct UnwritableTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func problem(_ record: Record) throws -> RecordError.Problem {
    guard case .inMemory(let error) = try #require(record.notices.first) else {
      throw RecordError(problem: .failed(reason: "\(record.notices)"), path: record.path)
    }
    #expect(record.notices.count == 1)
    return error.problem
  }

  private func expectSessionGoesOn(_ record: Record) throws {
    let before = record.attempts().count
    try record.save(.sample(score: 7))
    try record.markSeen(.first)
    try record.leave(at: .first)
    #expect(record.attempts().count == before + 1)
    #expect(record.progress().best[.second] == 7)
    #expect(record.progress().place == .first)
    #expect(!record.isSaved)
  }

  @Test("because its folder cannot be made is kept in memory")
  func noFolder() throws {
    let record = Record.open(at: "/proc/dars/record.sqlite")
    #expect(try problem(record) == .cannotOpen)
    #expect(record.notices.first?.message().hasPrefix("Nothing is saved in this session") == true)
    try expectSessionGoesOn(record)
  }

  @Test("because a folder stands in its place is kept in memory")
  func folderInPlace() throws {
    try FileManager.default.createDirectory(
      atPath: folder.record, withIntermediateDirectories: true)
    let record = Record.open(at: folder.record)
    #expect(try problem(record) == .cannotOpen)
    try expectSessionGoesOn(record)
  }

  /// Nothing is read-only to root; `MountTests` hold what root meets.
  @Test(
    "because its file or folder is read-only is read, and kept in memory",
    .enabled(if: geteuid() != 0), arguments: [true, false])
  func readOnly(isFile: Bool) throws {
    do {
      let record = Record.open(at: folder.record)
      try record.save(.sample(input: "before"))
    }
    let locked = isFile ? folder.record : folder.path
    chmod(locked, isFile ? 0o444 : 0o555)
    defer { chmod(locked, 0o700) }
    let record = Record.open(at: folder.record)
    #expect(try problem(record) == .readOnly)
    #expect(record.attempts().map(\.input) == ["before"])
    try expectSessionGoesOn(record)
  }

  @Test("because a later release wrote it is left as it is")
  func newer() throws {
    do {
      let record = Record.open(at: folder.record)
      try record.execute("INSERT INTO grdb_migrations VALUES ('99-something-new')")
    }
    let before = try folder.bytes(of: folder.record)
    let record = Record.open(at: folder.record)
    #expect(try problem(record) == .newer)
    try expectSessionGoesOn(record)
    #expect(try folder.bytes(of: folder.record) == before)
  }

  @Test("because it is another program's database is left as it is")
  func foreign() throws {
    do {
      let queue = try DatabaseQueue(path: folder.record)
      try queue.write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT)") }
    }
    let before = try folder.bytes(of: folder.record)
    let record = Record.open(at: folder.record)
    #expect(try problem(record) == .foreign)
    try expectSessionGoesOn(record)
    #expect(try folder.bytes(of: folder.record) == before)
  }

  @Test("because the disk is full keeps answers, says so once, and writes them when there is room")
  func fullDisk() throws {
    let record = Record.open(at: folder.record)
    try record.save(.sample(input: "before"))
    let pages = try #require(try record.pragma("page_count"))
    try record.execute("PRAGMA max_page_count = \(pages)")
    let large = String(repeating: "1+", count: 40_000)

    #expect(throws: RecordError(problem: .diskFull, path: folder.record)) {
      try record.save(.sample(input: large))
    }
    try record.save(.sample(input: large + "1"))
    try record.leave(at: .first)
    #expect(record.attempts().map(\.input) == ["before", large, large + "1"])
    #expect(record.progress().place == .first)
    #expect(!record.isSaved)

    try record.execute("PRAGMA max_page_count = 100000")
    try record.save(.sample(input: "after"))
    #expect(record.isSaved)
    let inputs = ["before", large, large + "1", "after"]
    #expect(record.attempts().map(\.input) == inputs)
    #expect(Record.open(at: folder.record).attempts().map(\.input) == inputs)
    #expect(Record.open(at: folder.record).progress().place == .first)
  }

  @Test("because another program holds it keeps answers until it lets go")
  func busy() throws {
    let record = Record.open(at: folder.record)
    try record.execute("PRAGMA busy_timeout = 20")
    var unsafe = Configuration()
    unsafe.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder.record, configuration: unsafe)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: RecordError(problem: .busy, path: folder.record)) {
      try record.save(.sample())
    }
    #expect(record.attempts() == [.sample()])
    try other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try record.leave(at: .first)
    #expect(record.isSaved)
    #expect(Record.open(at: folder.record).attempts() == [.sample()])
  }

  @Test("has a sentence for every reason, which names the file")
  func sentences() {
    let problems: [RecordError.Problem] = [
      .cannotOpen, .readOnly, .diskFull, .busy, .damaged, .newer, .foreign,
      .failed(reason: "no such table"),
    ]
    for problem in problems {
      let error = RecordError(problem: problem, path: "/r.sqlite")
      for sentence in [error.message(), RecordNotice.inMemory(error).message()] {
        #expect(sentence.contains("/r.sqlite"))
        #expect(sentence.hasSuffix(".") && !sentence.contains("{"))
      }
    }
  }
}
