import GRDB

/// The tables of a record and how older ones are brought up to date.
enum RecordSchema {
  /// What SQLite's header says of a file that is a record: the letters `dars`.
  static let applicationID = 0x6461_7273

  /// The steps from an empty file to the tables of this release, in order; none ever changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-attempts-and-progress") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: attempts)
      try database.execute(sql: progress)
    }
    migrator.registerMigration("2-quizzes") { database in
      try database.execute(sql: quizzes)
    }
    return migrator
  }

  private static let attempts = """
    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY,
      lesson TEXT NOT NULL,
      step TEXT NOT NULL,
      seed INTEGER NOT NULL,
      input TEXT NOT NULL,
      drawn TEXT NOT NULL,
      shown TEXT NOT NULL,
      keyFreeHash TEXT NOT NULL,
      verdict TEXT NOT NULL,
      misconception TEXT,
      score REAL NOT NULL,
      possible REAL NOT NULL,
      hints INTEGER NOT NULL,
      time REAL NOT NULL
    ) STRICT;
    CREATE INDEX attemptByStep ON attempt (lesson, step, score);
    """

  private static let progress = """
    CREATE TABLE seen (
      lesson TEXT NOT NULL,
      step TEXT NOT NULL,
      PRIMARY KEY (lesson, step)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE place (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      lesson TEXT NOT NULL,
      step TEXT NOT NULL
    ) STRICT;
    """

  private static let quizzes = """
    CREATE TABLE quiz (
      id TEXT PRIMARY KEY,
      plan TEXT NOT NULL,
      started REAL NOT NULL,
      ended REAL,
      place INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE quizQuestion (
      quiz TEXT NOT NULL,
      question INTEGER NOT NULL,
      hints INTEGER NOT NULL,
      isMarked INTEGER NOT NULL,
      PRIMARY KEY (quiz, question)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE quizAnswer (
      id INTEGER PRIMARY KEY,
      quiz TEXT NOT NULL,
      question INTEGER NOT NULL,
      input TEXT NOT NULL,
      drawn TEXT NOT NULL,
      shown TEXT NOT NULL,
      keyFreeHash TEXT NOT NULL,
      hints INTEGER NOT NULL,
      time REAL NOT NULL
    ) STRICT;
    CREATE INDEX quizAnswerByQuiz ON quizAnswer (quiz);
    """

  /// What a file turns out to be when it is opened.
  enum Kind: Equatable {
    /// An empty file, or a record of this release or an older one.
    case record
    /// A record of a later release.
    case newer
    /// A database of another program.
    case foreign
  }

  /// Says what a database is, without writing to it.
  static func kind(of database: Database) throws -> Kind {
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard tables > 0 || id != 0 else { return .record }
    guard id == applicationID else { return .foreign }
    guard tables > 0 else { return .record }
    return try migrator.hasBeenSuperseded(database) ? .newer : .record
  }
}
