import Foundation
import GRDB
import Lessons

/// The submissions that were graded, whole, and what each was worth: one SQLite file.
///
/// A submission is known by its bytes, so grading a file twice keeps it once. What is kept is enough
/// to grade all of them again after a lesson was fixed.
public final class Gradebook: Sendable {
  /// One submission of a gradebook.
  public struct Entry: Hashable, Sendable {
    /// The name of the file that it came from.
    public let file: String
    /// What was handed in.
    public let handedIn: HandedIn
    /// What each question was worth when it was graded last.
    public let grades: [Grade]
    /// Its place in the gradebook.
    let id: Int64

    /// The submission itself.
    public var submission: Submission { handedIn.submission }
  }

  /// A submission that is in the gradebook and cannot be read.
  public struct Unreadable: Error, Hashable, Sendable {
    /// The name of the file that it came from.
    public let file: String
    /// Why the submission cannot be read; nothing where it is what it was worth that cannot.
    public let reason: SubmissionError?
  }

  private let queue: DatabaseQueue
  /// Where the file is.
  public let path: String

  /// Opens a gradebook; it is made where there is none.
  ///
  /// - Throws: `RecordError` where it cannot be opened, or is another program's file.
  public init(path: String) throws(RecordError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try Gradebook.checkKind(of: queue, path)
      try Gradebook.migrator.migrate(queue)
    } catch {
      throw error as? RecordError ?? RecordError(error, path: path)
    }
  }

  /// What SQLite's header says of a gradebook: the letters `darg`.
  private static let applicationID = 0x6461_7267

  private static func checkKind(of queue: DatabaseQueue, _ path: String) throws {
    let (tables, id) = try queue.read { database in
      (
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      )
    }
    guard tables == 0 || id == applicationID else {
      throw RecordError(problem: .foreign, path: path)
    }
    guard try tables == 0 || !queue.read(migrator.hasBeenSuperseded) else {
      throw RecordError(problem: .newer, path: path)
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-submissions") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(
        sql: """
          CREATE TABLE submission (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            file TEXT NOT NULL,
            student TEXT NOT NULL,
            quiz TEXT NOT NULL,
            data BLOB NOT NULL,
            grades TEXT NOT NULL
          ) STRICT;
          CREATE INDEX submissionByStudent ON submission (student, quiz);
          """)
    }
    return migrator
  }

  /// Keeps graded submissions, in one transaction; one that is there already gets its new grades.
  ///
  /// - Throws: `RecordError` where nothing could be written.
  public func keep(
    _ graded: [(file: String, handedIn: HandedIn, grades: [Grade])]
  ) throws(RecordError) {
    try told {
      try queue.write { database in
        for (file, handedIn, grades) in graded {
          let submission = handedIn.submission
          try database.execute(
            sql: """
              INSERT INTO submission (digest, file, student, quiz, data, grades)
              VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT (digest) DO UPDATE SET grades = excluded.grades
              """,
            arguments: [
              handedIn.digest, file, submission.student, submission.session.plan.quiz,
              handedIn.data,
              try ColumnText.text(grades),
            ])
        }
      }
    }
  }

  /// Goes through the submissions in the order in which they were kept, some at a time, so that
  /// memory does not grow with their number; one that cannot be read is given in its place.
  ///
  /// - Throws: `RecordError` where the gradebook cannot be read, and what the body throws.
  public func readAll(
    batch: Int = 128, _ body: ([Result<Entry, Unreadable>]) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      let from = last
      let entries = try told { try queue.read { try Gradebook.entries($0, after: from, batch) } }
      guard let end = entries.last?.id else { return }
      last = end
      try body(entries.map(\.entry))
    }
  }

  /// How many submissions there are.
  public var count: Int {
    (try? queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM submission") }) ?? 0
  }

  private static func entries(
    _ database: Database, after id: Int64, _ count: Int
  ) throws -> [(id: Int64, entry: Result<Entry, Unreadable>)] {
    try Row.fetchAll(
      database,
      sql: "SELECT id, file, data, grades FROM submission WHERE id > ? ORDER BY id LIMIT ?",
      arguments: [id, count]
    ).map { row in
      let id: Int64 = row.value("id") ?? .max
      return (id, Result { () throws(Unreadable) in try entry(row, id) })
    }
  }

  private static func entry(_ row: Row, _ id: Int64) throws(Unreadable) -> Entry {
    let file: String = row.value("file") ?? ""
    let handedIn: HandedIn
    do {
      handedIn = try HandedIn(data: row.value("data") ?? Data())
    } catch {
      throw Unreadable(file: file, reason: error)
    }
    guard let grades = ColumnText.value([Grade].self, of: row.value("grades")) else {
      throw Unreadable(file: file, reason: nil)
    }
    return Entry(file: file, handedIn: handedIn, grades: grades, id: id)
  }

  private func told<Result>(_ body: () throws -> Result) throws(RecordError) -> Result {
    do {
      return try body()
    } catch {
      throw RecordError(error, path: path)
    }
  }
}
