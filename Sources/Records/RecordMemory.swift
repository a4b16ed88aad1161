import Foundation
import GRDB

/// Records that live in memory, for a session in which nothing can be written.
enum RecordMemory {
  /// An empty record; none if SQLite itself does not work.
  static func empty() -> DatabaseQueue? {
    guard let queue = try? DatabaseQueue() else { return nil }
    try? RecordSchema.migrator.migrate(queue)
    return queue
  }

  /// What an open record holds.
  static func copy(of file: DatabaseQueue) -> DatabaseQueue? {
    guard let queue = try? DatabaseQueue() else { return nil }
    do {
      try file.backup(to: queue)
      return queue
    } catch {
      return empty()
    }
  }

  /// What the file of a record holds that cannot be written, as far as it can be read.
  ///
  /// A database in WAL mode cannot be opened in a folder that cannot be written, so a copy of its
  /// files is.
  static func copy(ofFileAt path: String) -> DatabaseQueue? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dars-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let copied = try? copyFiles(of: path, to: folder),
      let file = try? DatabaseQueue(path: copied),
      (try? file.read(RecordSchema.kind)) == .record
    else { return empty() }
    guard let memory = copy(of: file) else { return nil }
    try? RecordSchema.migrator.migrate(memory)
    return memory
  }

  private static func copyFiles(of path: String, to folder: String) throws -> String {
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let copy = folder + "/record.sqlite"
    for ending in ["", "-wal"] where files.fileExists(atPath: path + ending) {
      try files.copyItem(atPath: path + ending, toPath: copy + ending)
    }
    return copy
  }
}
