import Foundation
import Lessons
import Testing

@testable import Records

/// A small file system of its own, where the machine lets a test mount one.
final class SmallDisk {
  let path: String

  init?() {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dars-disk-\(UUID().uuidString)").path
    guard geteuid() == 0,
      (try? FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)) != nil,
      mount("dars", path, "tmpfs", 0, "size=256k") == 0
    else { return nil }
  }

  func makeReadOnly() -> Bool {
    mount("dars", path, "tmpfs", UInt(MS_RDONLY | MS_REMOUNT), "size=256k") == 0
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
    rmdir(path)
  }

  static let isAvailable = SmallDisk() != nil
}

@Suite("A record on a disk", .enabled(if: SmallDisk.isAvailable))
struct MountTests {
  @Test("that is full keeps answers and writes them when there is room")
  func full() throws {
    let disk = try #require(SmallDisk())
    let path = disk.path + "/record.sqlite"
    let record = Record.open(at: path)
    try record.save(.sample(input: "before"))
    let filler = disk.path + "/filler"
    _ = FileManager.default.createFile(atPath: filler, contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: filler))
    while (try? handle.write(contentsOf: Data(count: 1024))) != nil {}

    #expect(throws: RecordError(problem: .diskFull, path: path)) {
      for _ in 0..<100 { try record.save(.sample(input: String(repeating: "1", count: 2000))) }
    }
    let count = record.attempts().count
    #expect(!record.isSaved)
    #expect(count > 1)
    // A program that another test starts may have inherited the file, and would keep its room.
    try handle.truncate(atOffset: 0)
    try handle.close()
    try record.save(.sample(input: "after"))
    #expect(record.isSaved)
    #expect(Record.open(at: path).attempts().count == count + 1)
  }

  @Test("that may not be written is read, and the session goes on in memory")
  func readOnly() throws {
    let disk = try #require(SmallDisk())
    let path = disk.path + "/record.sqlite"
    do {
      let record = Record.open(at: path)
      try record.save(.sample(score: 1))
      try record.leave(at: .second)
    }
    try #require(disk.makeReadOnly())
    let record = Record.open(at: path)
    guard case .inMemory(let error) = try #require(record.notices.first) else { return }
    #expect(error.problem == .readOnly)
    #expect(record.progress().place == .second)
    try record.save(.sample(score: 2))
    #expect(record.attempts().map(\.score) == [1, 2])
    #expect(Record.open(at: path).attempts().map(\.score) == [1])
  }

  @Test("that may not be written, where there was no record, is said to be so")
  func readOnlyFolder() throws {
    let disk = try #require(SmallDisk())
    try #require(disk.makeReadOnly())
    let record = Record.open(at: disk.path + "/record.sqlite")
    #expect(record.notices == [.inMemory(RecordError(problem: .readOnly, path: record.path))])
    try record.save(.sample())
    #expect(record.attempts() == [.sample()])
  }
}
