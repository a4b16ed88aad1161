import GRDB
import Phrases

/// Why a record cannot be written, and which.
///
/// ```swift
/// RecordError(problem: .diskFull, path: "/home/ada/record.sqlite").message()
/// // "Your answers are kept in memory until they can be saved: the disk of …sqlite is full or fails."
/// ```
public struct RecordError: Error, Hashable, Sendable {
  /// What stands in the way.
  public let problem: Problem
  /// The record's path.
  public let path: String

  /// What can stand in the way of a record.
  public enum Problem: Hashable, Sendable {
    /// The folder cannot be made or read, or the path is no file.
    case cannotOpen
    /// The file or its folder may not be written.
    case readOnly
    /// The disk is full, or a limit on the size of files is reached.
    case diskFull
    /// Another program has kept the record locked for longer than we wait.
    case busy
    /// The file is damaged.
    case damaged
    /// A later release wrote the record.
    case newer
    /// The file is a database of another program.
    case foreign
    /// What SQLite says, where it is none of these.
    case failed(reason: String)
  }

  /// An error of a record.
  public init(problem: Problem, path: String) {
    self.problem = problem
    self.path = path
  }

  /// The error that SQLite's stands for.
  init(_ error: any Error, path: String) {
    self.init(problem: Problem(error), path: path)
  }

  /// The sentence for a reader: that answers wait in memory, and what stands in the way.
  public func message(in phrases: Phrases = .english) -> String {
    phrases(.recordWaits, ["reason": reason(in: phrases)])
  }

  /// What stands in the way, without a full stop.
  public func reason(in phrases: Phrases = .english) -> String {
    switch problem {
    case .cannotOpen: phrases(.recordCannotOpen, ["path": path])
    case .readOnly: phrases(.recordReadOnly, ["path": path])
    case .diskFull: phrases(.recordDiskFull, ["path": path])
    case .busy: phrases(.recordBusy, ["path": path])
    case .damaged: phrases(.recordDamaged, ["path": path])
    case .newer: phrases(.recordNewer, ["path": path])
    case .foreign: phrases(.recordForeign, ["path": path])
    case .failed(let reason): phrases(.recordFailed, ["path": path, "reason": reason])
    }
  }
}

extension RecordError.Problem {
  /// What an error of SQLite means for a record.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = .failed(reason: String(describing: error))
      return
    }
    switch error.resultCode {
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_FULL, .SQLITE_IOERR: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    case .SQLITE_CANTOPEN: self = .cannotOpen
    default: self = .failed(reason: error.message ?? error.resultCode.description)
    }
  }
}

/// Something that a reader is told when a record is opened.
public enum RecordNotice: Hashable, Sendable {
  /// The file was damaged; it lies under another name, and a new record was begun.
  case setAside(path: String, newPath: String)
  /// Nothing can be written; the session is kept in memory only.
  case inMemory(RecordError)

  /// The sentence for a reader.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .setAside(let path, let newPath):
      phrases(.recordSetAside, ["path": path, "new": newPath])
    case .inMemory(let error):
      phrases(.recordInMemory, ["reason": error.reason(in: phrases)])
    }
  }
}
