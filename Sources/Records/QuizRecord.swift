import Foundation
import GRDB
import Lessons

extension Record {
  /// Keeps what happened in a quiz; when the call returns it is on the disk.
  ///
  /// - Throws: `RecordError`, as `save` does.
  public func save(_ change: QuizChange, session: String) throws(RecordError) {
    try write(.quiz(change, session: session))
  }

  /// Every quiz that was begun, from the first to the last.
  ///
  /// Empty where the record cannot be read.
  public func quizzes() -> [QuizSession] {
    read(QuizSession.fetchAll) ?? []
  }

  /// The quiz that was begun last and is still running, on a clock that went on meanwhile.
  ///
  /// - Parameter time: seconds since 1970, UTC.
  public func runningQuiz(at time: Double) -> QuizSession? {
    quizzes().last { !$0.isOver(at: time) }
  }
}

extension QuizChange {
  /// Writes the change.
  func write(to database: Database, session: String) throws {
    switch self {
    case .began(let plan, let time):
      try database.execute(
        sql: "INSERT OR REPLACE INTO quiz (id, plan, started, place) VALUES (?, ?, ?, 0)",
        arguments: [session, try ColumnText.text(plan), time])
    case .answered(let answer, let place):
      try answer.insert(into: database, session: session, place: place)
    case .noted(let state, let place):
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO quizQuestion (quiz, question, hints, isMarked)
          VALUES (?, ?, ?, ?)
          """,
        arguments: [session, place, state.hints, state.isMarked ? 1 : 0])
    case .turned(let place):
      try database.execute(
        sql: "UPDATE quiz SET place = ? WHERE id = ?", arguments: [place, session])
    case .ended(let time):
      try database.execute(
        sql: "UPDATE quiz SET ended = ? WHERE id = ? AND ended IS NULL",
        arguments: [time, session])
    }
  }
}

extension QuizAnswer {
  fileprivate func insert(into database: Database, session: String, place: Int) throws {
    try database.execute(
      sql: """
        INSERT INTO quizAnswer
          (quiz, question, input, drawn, shown, keyFreeHash, hints, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session, place, input, try ColumnText.text(values.map { [$0.name, $0.value] }),
        try ColumnText.text(order), keyFreeHash, hints, time,
      ])
  }

  /// Nothing where the row was written by something else than this program.
  fileprivate init?(row: Row) {
    guard let input: String = row.value("input"),
      let drawn = ColumnText.value([[String]].self, of: row.value("drawn")),
      let order = ColumnText.value([String].self, of: row.value("shown")),
      let keyFreeHash: String = row.value("keyFreeHash"),
      let hints: Int = row.value("hints"),
      let time: Double = row.value("time")
    else { return nil }
    self.init(
      input: input,
      values: drawn.filter { $0.count == 2 }.map { .init(name: $0[0], value: $0[1]) },
      order: order, keyFreeHash: keyFreeHash, hints: hints, time: time)
  }
}

extension QuizSession {
  private static let all = "SELECT id, plan, started, ended, place FROM quiz ORDER BY started, id"
  private static let notes = "SELECT quiz, question, hints, isMarked FROM quizQuestion"
  private static let answers = """
    SELECT quiz, question, input, drawn, shown, keyFreeHash, hints, time
    FROM quizAnswer ORDER BY id
    """

  /// What is asked of a record about quizzes.
  static var queries: [String] { [all, notes, answers] }

  static func fetchAll(_ database: Database) throws -> [QuizSession] {
    let answers = Dictionary(
      grouping: try Row.fetchAll(database, sql: answers), by: { $0.value("quiz") ?? "" })
    let notes = Dictionary(
      grouping: try Row.fetchAll(database, sql: notes), by: { $0.value("quiz") ?? "" })
    return try Row.fetchAll(database, sql: all).compactMap { row in
      guard let id: String = row.value("id") else { return nil }
      return QuizSession(row: row, id: id, notes: notes[id] ?? [], answers: answers[id] ?? [])
    }
  }

  /// Writes the whole session, as when it comes from another record.
  func insert(into database: Database) throws {
    var changes = [QuizChange.began(plan, at: started)]
    for (place, question) in questions.enumerated() {
      changes += question.answers.map { .answered($0, place: place) }
      changes.append(.noted(question, place: place))
    }
    changes.append(.turned(to: place))
    if let ended { changes.append(.ended(at: ended)) }
    for change in changes { try change.write(to: database, session: id) }
  }

  private init?(row: Row, id: String, notes: [Row], answers: [Row]) {
    guard let plan = ColumnText.value(QuizPlan.self, of: row.value("plan")),
      let started: Double = row.value("started")
    else { return nil }
    self.init(id: id, plan: plan, started: started)
    for note in notes {
      guard let place: Int = note.value("question") else { continue }
      showHints(note.value("hints") ?? 0, of: place)
      setMark(note.value("isMarked") == 1, of: place)
    }
    for answer in answers {
      guard let place: Int = answer.value("question") else { continue }
      QuizAnswer(row: answer).map { _ = add($0, to: place) }
    }
    turn(to: row.value("place") ?? 0)
    if let ended: Double = row.value("ended") { end(at: ended) }
  }
}
