import Foundation
import GRDB
import Lessons
import Testing

@testable import Records

@Suite("A gradebook")
struct GradebookTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = folder.path + "/gradebook.sqlite"
  }

  private func submission(_ student: String) throws -> HandedIn {
    let question = QuizPlan.Question(StepReference(lesson: "a", step: "b"), seed: 1)
    let plan = QuizPlan(
      course: "c", quiz: "q", title: "Q", seed: 1, isExam: true, attempts: nil, minutes: nil,
      questions: [question])
    var session = QuizSession(id: student, plan: plan, started: 0)
    session.end(at: 5)
    return try HandedIn(data: Submission(student: student, session: session).data())
  }

  private func keep(_ students: String...) throws -> Gradebook {
    let book = try Gradebook(path: path)
    try book.keep(students.map { ("\($0).json", try submission($0), []) })
    return book
  }

  private func all(_ book: Gradebook) throws -> [Result<Gradebook.Entry, Gradebook.Unreadable>] {
    var found: [Result<Gradebook.Entry, Gradebook.Unreadable>] = []
    try book.readAll(batch: 2) { found += $0 }
    return found
  }

  @Test("gives back every submission, in parts, in the order in which they were kept")
  func readBack() throws {
    let book = try keep("ada", "bob", "eve", "dan", "kim")
    let students = try all(book).map { try $0.get().submission.student }
    #expect(students == ["ada", "bob", "eve", "dan", "kim"])
    #expect(book.count == 5)
  }

  @Test("keeps a submission once, with its newest grades")
  func once() throws {
    let book = try keep("ada")
    try book.keep([("again.json", try submission("ada"), [])])
    #expect(book.count == 1)
    #expect(try all(book).map { try $0.get().file } == ["ada.json"])
  }

  @Test("names what cannot be read, with the reason, and gives the others")
  func unreadable() throws {
    let book = try keep("ada", "bob", "eve", "dan")
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: "UPDATE submission SET data = x'7b' WHERE student = 'bob'")
      try database.execute(
        sql: "UPDATE submission SET grades = '[' WHERE student = 'eve'")
    }
    let found = try all(book)
    #expect(found.compactMap { try? $0.get().submission.student } == ["ada", "dan"])
    let problems = found.compactMap { result -> Gradebook.Unreadable? in
      if case .failure(let problem) = result { problem } else { nil }
    }
    #expect(problems.map(\.file) == ["bob.json", "eve.json"])
    #expect(problems.map(\.reason) == [.notASubmission, nil])
  }

  @Test("is not made of another program's database, nor of a file that is none")
  func foreign() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(throws: RecordError(problem: .foreign, path: path)) { try Gradebook(path: path) }
    let text = folder.path + "/text"
    try folder.write(Array(repeating: UInt8(65), count: 8192), to: text)
    #expect(throws: RecordError(problem: .damaged, path: text)) { try Gradebook(path: text) }
  }
}
