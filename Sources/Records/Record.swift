import GRDB
import Lessons
import Synchronization

/// What a reader has done, kept in one SQLite file.
///
/// Every change is a transaction of its own, and it is on the disk when the call returns. Two
/// programs may use one record at once. Nothing that can happen to the file ends the session: what
/// cannot be written is kept in memory, and written as soon as that works.
///
/// ```swift
/// let record = Record.open(at: path)
/// for notice in record.notices { print(notice.message()) }
/// try record.save(attempt)
/// record.progress().best  // the best score of every question
/// ```
public final class Record: Sendable {
  /// Where the file is, or would be.
  public let path: String
  /// What the reader should be told about opening it.
  public let notices: [RecordNotice]

  private let state: Mutex<State>

  fileprivate struct State {
    /// The file; none where nothing can be written in this session.
    var file: DatabaseQueue?
    /// What is read while the file cannot be written.
    var memory: DatabaseQueue?
    /// What the file has yet to be told, from first to last.
    var unsaved: [RecordChange] = []
  }

  private init(path: String, opened: RecordOpener.Opened) {
    self.path = path
    notices = opened.notices
    state = Mutex(State(file: opened.file, memory: opened.memory))
  }

  /// Opens the record at a path; it and its folder are made if they are missing.
  ///
  /// A damaged record is renamed, with its `-wal` and `-shm`, and a new one begun. Where nothing can
  /// be written the record is kept in memory, beginning with what could be read. Both are said in
  /// `notices`.
  public static func open(at path: String) -> Record {
    Record(path: path, opened: RecordOpener(path: path).open())
  }

  /// Whether a file is behind the record, and has all that it was told.
  public var isSaved: Bool { state.withLock { $0.file != nil && $0.unsaved.isEmpty } }

  // MARK: - Writing

  /// Keeps an answer; when the call returns it is on the disk.
  ///
  /// - Throws: `RecordError` if it could not be written. The answer is kept in memory then, and
  ///   written with the next change that succeeds. The error is thrown once: further changes are
  ///   silent until one has succeeded, since the reader has been told.
  public func save(_ attempt: Attempt) throws(RecordError) { try write(.answered(attempt)) }

  /// Remembers that a step was on screen.
  ///
  /// - Throws: `RecordError`, as `save` does.
  public func markSeen(_ step: StepReference) throws(RecordError) { try write(.seen(step)) }

  /// Remembers where the reader is.
  ///
  /// - Throws: `RecordError`, as `save` does.
  public func leave(at step: StepReference) throws(RecordError) { try write(.place(step)) }

  func write(_ change: RecordChange) throws(RecordError) {
    let error = state.withLock { $0.write(change) }
    if let error { throw RecordError(error, path: path) }
  }

  // MARK: - Reading

  /// What was seen and earned, and the place that was left.
  ///
  /// Empty where the record cannot be read.
  public func progress() -> Progress { read(Progress.init) ?? Progress() }

  /// The attempts at a lesson's questions, or at all of them, from the first to the last.
  ///
  /// Empty where the record cannot be read.
  public func attempts(lesson: String? = nil) -> [Attempt] {
    read { try Attempt.fetchAll($0, lesson: lesson) } ?? []
  }

  func read<Result>(_ body: (Database) throws -> Result) -> Result? {
    let source = state.withLock { $0.memory ?? $0.file }
    return try? source?.read(body)
  }

  /// Asks the file itself, outside every transaction; nothing where there is no file.
  func inspectFile<Result>(_ body: (Database) throws -> Result) throws -> Result? {
    try state.withLock { $0.file }?.writeWithoutTransaction(body)
  }
}

extension Record.State {
  /// Writes a change and all that waits before it; the error where a run of failures begins.
  fileprivate mutating func write(_ change: RecordChange) -> (any Error)? {
    try? memory?.write(change.write)
    guard let file else { return nil }
    do {
      try file.write { database in
        for waiting in unsaved + [change] { try waiting.write(to: database) }
      }
      unsaved = []
      memory = nil
      return nil
    } catch {
      return keep(change, after: error)
    }
  }

  private mutating func keep(_ change: RecordChange, after error: any Error) -> (any Error)? {
    unsaved.append(change)
    guard memory == nil, let file else { return nil }
    memory = RecordMemory.copy(of: file)
    try? memory?.write(change.write)
    return error
  }
}
