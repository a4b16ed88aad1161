import Foundation
import GRDB

/// Opens the file of a record, whatever lies there.
struct RecordOpener {
  /// Where the record is.
  let path: String
  /// How long another program's lock is waited for.
  var patience: Duration = .seconds(5)

  /// What opening a record leads to.
  struct Opened {
    /// The record's file; none where nothing can be written.
    var file: DatabaseQueue?
    /// What was read of a record that cannot be written, or an empty one.
    var memory: DatabaseQueue?
    /// What the reader is told.
    var notices: [RecordNotice] = []
  }

  /// Opens the record, makes it where there is none, and sets it aside where it is damaged.
  func open() -> Opened {
    do {
      try makeFolder()
      return try RecordLock.held(for: path, patience: patience, openUnderLock)
    } catch {
      return inMemory(error as? RecordError ?? RecordError(problem: problem(error), path: path))
    }
  }

  /// SQLite cannot open a record at all where it may not write beside it.
  private func problem(_ error: any Error) -> RecordError.Problem {
    let problem = RecordError.Problem(error)
    guard problem == .cannotOpen else { return problem }
    let files = FileManager.default
    let isThere = files.fileExists(atPath: path)
    let isWritable =
      files.isWritableFile(atPath: folder)
      && (!isThere || files.isWritableFile(atPath: path))
    return isWritable ? .cannotOpen : .readOnly
  }

  private var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  private func makeFolder() throws {
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RecordError(problem: .cannotOpen, path: path)
    }
  }

  private func openUnderLock() throws -> Opened {
    do {
      return Opened(file: try openFile())
    } catch let error where isDamage(error) {
      let newPath = try setAside()
      let notice = RecordNotice.setAside(path: path, newPath: newPath)
      return Opened(file: try openFile(), notices: [notice])
    }
  }

  private func setAside() throws -> String {
    do {
      return try DamagedRecord.setAside(path)
    } catch {
      throw RecordError(problem: .readOnly, path: path)
    }
  }

  private func isDamage(_ error: any Error) -> Bool {
    (error as? RecordError)?.problem == .damaged || RecordError.Problem(error) == .damaged
  }

  // MARK: - A file that can be written

  private func openFile() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    switch try queue.read(RecordSchema.kind) {
    case .record: break
    case .newer: throw RecordError(problem: .newer, path: path)
    case .foreign: throw RecordError(problem: .foreign, path: path)
    }
    guard FileManager.default.isWritableFile(atPath: path) else {
      throw RecordError(problem: .readOnly, path: path)
    }
    try queue.writeWithoutTransaction(makeDurable)
    try RecordSchema.migrator.migrate(queue)
    try queue.read(check)
    return queue
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.label = "record"
    return configuration
  }

  /// A commit returns when the disk has it: readers are not held up, and a power cut loses nothing.
  private func makeDurable(_ database: Database) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    guard mode == "wal" else { throw RecordError(problem: .readOnly, path: path) }
    try database.execute(sql: "PRAGMA synchronous = FULL")
  }

  /// Reads the whole file once, and looks whether everything that is asked of it is there.
  private func check(_ database: Database) throws {
    let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    guard answer == "ok" else { throw RecordError(problem: .damaged, path: path) }
    do {
      try RecordQueries.compile(in: database)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      throw RecordError(problem: .damaged, path: path)
    }
  }

  // MARK: - Memory

  private func inMemory(_ error: RecordError) -> Opened {
    Opened(memory: RecordMemory.copy(ofFileAt: path), notices: [.inMemory(error)])
  }
}
