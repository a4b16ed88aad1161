import Foundation
import Lessons
import Testing

import class GRDB.DatabaseQueue

@testable import Records

@Suite("A damaged record")
struct DamageTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Ways in which a file stops being a record.
  enum Damage: String, CaseIterable {
    case words, noise, truncated, header, page, schema, table, column

    func strike(_ folder: Folder) throws {
      let path = folder.record
      var bytes = try folder.bytes(of: path)
      switch self {
      case .words: bytes = Array("My notes on convolution. They are not a database.\n".utf8)
      case .noise: bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 / 7) }
      case .truncated: bytes.removeLast(bytes.count / 2 + 100)
      case .header: for index in 0..<40 { bytes[index] = 0xAA }
      case .page: for index in 4096..<8192 { bytes[index] = 0x55 }
      case .schema:
        return try sql(
          folder, "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE nothing'")
      case .table: return try sql(folder, "DROP TABLE attempt")
      case .column: return try sql(folder, "ALTER TABLE attempt DROP COLUMN hints")
      }
      try folder.write(bytes, to: path)
    }

    private func sql(_ folder: Folder, _ sql: String) throws {
      let queue = try DatabaseQueue(path: folder.record)
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      try queue.close()
    }
  }

  private func makeRecord() throws {
    let record = Record.open(at: folder.record)
    for _ in 0..<40 { try record.save(.sample(input: String(repeating: "1+", count: 200))) }
    try record.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  @Test("is set aside under a new name, and the session goes on", arguments: Damage.allCases)
  func setAside(damage: Damage) throws {
    try makeRecord()
    try damage.strike(folder)
    let damaged = try folder.bytes(of: folder.record)

    let record = Record.open(at: folder.record)
    guard case .setAside(folder.record, let newPath) = try #require(record.notices.first) else {
      Issue.record("\(record.notices)")
      return
    }
    #expect(try folder.bytes(of: newPath) == damaged)
    #expect(record.notices.first?.message().contains(newPath) == true)
    try record.save(.sample())
    #expect(Record.open(at: folder.record).attempts() == [.sample()])
    #expect(Record.open(at: folder.record).notices.isEmpty)
  }

  @Test("takes the files beside it along, so that the new one does not inherit them")
  func companions() throws {
    for ending in ["", "-wal", "-shm"] {
      try folder.write(Array("junk\(ending)".utf8), to: folder.record + ending)
    }
    let newPath = try DamagedRecord.setAside(folder.record, at: Date(timeIntervalSince1970: 0))
    #expect(newPath == folder.record + ".damaged-19700101T000000Z")
    #expect(
      folder.names == ["", "-shm", "-wal"].map { "record.sqlite.damaged-19700101T000000Z\($0)" })
    for ending in ["", "-wal", "-shm"] {
      #expect(try folder.bytes(of: newPath + ending) == Array("junk\(ending)".utf8))
    }
  }

  @Test("takes another name where the first is taken")
  func secondName() throws {
    let time = Date(timeIntervalSince1970: 0)
    var names: [String] = []
    for _ in 0..<3 {
      try folder.write([1], to: folder.record)
      names.append(try DamagedRecord.setAside(folder.record, at: time))
    }
    #expect(Set(names).count == 3)
  }

  @Test("is set aside once when several programs find it at the same moment")
  func severalPrograms() async throws {
    try folder.write(Array("no database, but long enough to be one".utf8), to: folder.record)
    let path = folder.record
    let notices = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<6 { group.addTask { Record.open(at: path).notices.count } }
      return await group.reduce(0, +)
    }
    #expect(notices == 1)
    #expect(folder.names.filter { $0.contains(".damaged-") }.count == 1)
  }

  @Test("is not what an empty file is")
  func emptyFile() throws {
    try folder.write([], to: folder.record)
    #expect(Record.open(at: folder.record).notices.isEmpty)
  }
}
