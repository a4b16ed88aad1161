import Lessons
import Testing

@testable import Records

@Suite("A record of quizzes")
struct QuizRecordTests {
  private let folder: Folder
  private let plan = QuizPlan(
    course: "c", quiz: "q", title: "“Q”", seed: 7, isExam: true, attempts: nil, minutes: 10,
    questions: ["one", "two"].map { .init(StepReference(lesson: "l", step: $0), seed: 3) })

  init() throws { folder = try Folder() }

  private func answer(_ input: String, time: Double = 1001) -> QuizAnswer {
    QuizAnswer(
      input: input, values: [.init(name: "γ", value: "-0.1")], order: ["a1b2c3"],
      keyFreeHash: "ff", hints: 1, time: time)
  }

  /// A session that is told to a record and to itself alike.
  private func told(_ record: Record, id: String = "s") throws -> QuizSession {
    var session = QuizSession(id: id, plan: plan, started: 1000)
    try record.save(.began(plan, at: 1000), session: id)
    for input in ["'; --", "2"] {
      session.add(answer(input), to: 1)
      try record.save(.answered(answer(input), place: 1), session: id)
    }
    session.showHints(2, of: 0)
    session.setMark(true, of: 0)
    try record.save(.noted(session.questions[0], place: 0), session: id)
    session.turn(to: 1)
    try record.save(.turned(to: 1), session: id)
    return session
  }

  @Test("gives back a killed quiz with its answers, marks, place and clock")
  func resumes() throws {
    let session = try told(Record.open(at: folder.record))
    let crashed = try folder.crashed()
    let found = Record.open(at: crashed.record)
    #expect(found.quizzes() == [session])
    #expect(found.runningQuiz(at: 1599) == session)
    #expect(found.runningQuiz(at: 1600) == nil)
  }

  @Test("keeps a quiz's end, which comes once")
  func ends() throws {
    let record = Record.open(at: folder.record)
    var session = try told(record)
    try record.save(.ended(at: 1100), session: "s")
    try record.save(.ended(at: 1200), session: "s")
    session.end(at: 1100)
    #expect(record.quizzes() == [session])
    #expect(record.runningQuiz(at: 1101) == nil)
  }

  @Test("keeps several quizzes apart")
  func several() throws {
    let record = Record.open(at: folder.record)
    let sessions = try ["a", "b"].map { try told(record, id: $0) }
    #expect(record.quizzes() == sessions)
    #expect(record.runningQuiz(at: 1010)?.id == "b")
  }

  @Test("adds its tables to a record of the first release, whose answers stay")
  func older() throws {
    let record = Record.open(at: folder.record)
    try record.save(.sample())
    for table in ["quiz", "quizQuestion", "quizAnswer"] {
      try record.execute("DROP TABLE \(table)")
    }
    try record.execute("DELETE FROM grdb_migrations WHERE identifier = '2-quizzes'")
    let newer = Record.open(at: folder.record)
    #expect(newer.notices.isEmpty)
    #expect(newer.attempts() == [.sample()])
    _ = try told(newer)
    #expect(newer.quizzes().count == 1)
  }

  @Test("leaves out what another program wrote into it")
  func foreign() throws {
    let record = Record.open(at: folder.record)
    _ = try told(record)
    try record.execute("UPDATE quizAnswer SET drawn = 'none' WHERE input = '2'")
    #expect(record.quizzes().first?.questions[1].answers.map(\.input) == ["'; --"])
    try record.execute("UPDATE quiz SET plan = '{}'")
    #expect(record.quizzes().isEmpty)
  }
}
