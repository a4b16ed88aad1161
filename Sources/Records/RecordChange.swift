import Foundation
import GRDB
import Lessons

/// One thing that a record is told, written in one transaction.
enum RecordChange: Sendable {
  /// A question was answered.
  case answered(Attempt)
  /// A step was on screen.
  case seen(StepReference)
  /// The reader is at a step.
  case place(StepReference)
  /// Something happened in a quiz.
  case quiz(QuizChange, session: String)
  /// What another record held is added.
  case merged(RecordArchive)
  /// A lesson is forgotten, or everything.
  case forgot(lesson: String?)

  /// Writes the change.
  func write(to database: Database) throws {
    switch self {
    case .answered(let attempt): try attempt.insert(into: database)
    case .seen(let step):
      try database.execute(
        sql: "INSERT OR IGNORE INTO seen (lesson, step) VALUES (?, ?)",
        arguments: [step.lesson, step.step])
    case .place(let step):
      try database.execute(
        sql: "INSERT OR REPLACE INTO place (id, lesson, step) VALUES (1, ?, ?)",
        arguments: [step.lesson, step.step])
    case .quiz(let change, let session): try change.write(to: database, session: session)
    case .merged(let archive): try archive.write(to: database)
    case .forgot(let lesson): try RecordChange.forget(lesson, in: database)
    }
  }
}

extension RecordChange {
  private static func forget(_ lesson: String?, in database: Database) throws {
    let own = lesson == nil ? "" : " WHERE lesson = ?"
    let arguments = lesson.map { StatementArguments([$0]) } ?? StatementArguments()
    for table in ["attempt", "seen", "place"] {
      try database.execute(sql: "DELETE FROM \(table)\(own)", arguments: arguments)
    }
    guard lesson == nil else { return }
    for table in ["quiz", "quizQuestion", "quizAnswer"] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
  }
}

extension Attempt {
  /// The columns of the table, in the order in which they are written.
  private static let columns = [
    "lesson", "step", "seed", "input", "drawn", "shown", "keyFreeHash", "verdict",
    "misconception", "score", "possible", "hints", "time",
  ]

  func insert(into database: Database) throws {
    let marks = Attempt.columns.map { _ in "?" }.joined(separator: ", ")
    let drawn = try ColumnText.text(values.map { [$0.name, $0.value] })
    try database.execute(
      sql: "INSERT INTO attempt (\(Attempt.columns.joined(separator: ", "))) VALUES (\(marks))",
      arguments: [
        lesson, step, Int64(seed), input, drawn, try ColumnText.text(order), keyFreeHash,
        verdict.rawValue, misconception, score, possible, hints, time,
      ])
  }

  /// The attempts at a lesson's questions, or at all, from the first to the last.
  static func fetchAll(_ database: Database, lesson: String?) throws -> [Attempt] {
    let arguments = lesson.map { StatementArguments([$0]) } ?? StatementArguments()
    return try Row.fetchAll(database, sql: query(lesson: lesson), arguments: arguments)
      .compactMap(Attempt.init(row:))
  }

  fileprivate static func query(lesson: String?) -> String {
    let condition = lesson == nil ? "" : " WHERE lesson = ?"
    return "SELECT \(columns.joined(separator: ", ")) FROM attempt\(condition) ORDER BY id"
  }

  /// Nothing where the row was written by something else than this program.
  private init?(row: Row) {
    guard let reference = StepReference(row: row),
      let seed: UInt32 = row.value("seed"),
      let input: String = row.value("input"),
      let drawn = ColumnText.value([[String]].self, of: row.value("drawn")),
      let order = ColumnText.value([String].self, of: row.value("shown")),
      let keyFreeHash: String = row.value("keyFreeHash"),
      let verdict = (row.value("verdict") as String?).flatMap(Verdict.init(rawValue:)),
      let score: Double = row.value("score"),
      let possible: Double = row.value("possible"),
      let hints: Int = row.value("hints"),
      let time: Double = row.value("time")
    else { return nil }
    self.init(
      lesson: reference.lesson, step: reference.step, seed: seed, input: input,
      values: drawn.filter { $0.count == 2 }.map { DrawnValue(name: $0[0], value: $0[1]) },
      order: order, keyFreeHash: keyFreeHash, verdict: verdict,
      misconception: row.value("misconception"), score: score, possible: possible, hints: hints,
      time: time)
  }
}

/// What is asked of a record.
enum RecordQueries {
  fileprivate static let seen = "SELECT lesson, step FROM seen"
  fileprivate static let scores = """
    SELECT lesson, step, max(score) AS best, sum(verdict = 'correct') AS right
    FROM attempt GROUP BY lesson, step
    """
  fileprivate static let place = "SELECT lesson, step FROM place"

  /// Compiles every query, which fails where a table or a column is missing.
  static func compile(in database: Database) throws {
    let own = [seen, scores, place, Attempt.query(lesson: nil)]
    for sql in own + QuizSession.queries {
      _ = try database.makeStatement(sql: sql)
    }
  }
}

extension Lessons.Progress {
  /// What a record holds.
  init(_ database: Database) throws {
    self.init()
    for row in try Row.fetchAll(database, sql: RecordQueries.seen) {
      if let step = StepReference(row: row) { seen.insert(step) }
    }
    for row in try Row.fetchAll(database, sql: RecordQueries.scores) {
      guard let step = StepReference(row: row) else { continue }
      best[step] = row.value("best")
      if row.value("right") == 0 { missed.insert(step) }
    }
    place = try Row.fetchOne(database, sql: RecordQueries.place)
      .flatMap(StepReference.init(row:))
  }
}

extension StepReference {
  init?(row: Row) {
    guard let lesson: String = row.value("lesson"), let step: String = row.value("step")
    else { return nil }
    self.init(lesson: lesson, step: step)
  }
}
