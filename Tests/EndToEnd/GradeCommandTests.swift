import Foundation
import GRDB
import Lessons
import Records
import Testing

@Suite("Grading submissions", .serialized)
struct GradeCommandTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "grading-\(UUID().uuidString)")

  private var folder: URL { home.appending(path: "in") }

  private func lesson(answer: String) -> String {
    """
    ---
    format: 1
    id: sums
    title: Sums
    ---
    ## One more
    <!-- step: one-more -->
    What follows {{n}}?
    ```question integer
    vary n: range(1, 9)
    answer: \(answer)
    when same: n
      say: That is {{n}} itself.
    points: 2
    ```
    """
  }

  /// A course of one question, whose folder is given to the body, and quizzes that were taken.
  private func course(answer: String = "n + 1") throws -> String {
    let course = home.appending(path: "course")
    try FileManager.default.createDirectory(at: course, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let units = "units:\n  - { id: u, title: U, lessons: [sums.md] }\n"
    try Data("format: 1\nid: c\ntitle: C\nlanguage: en\n\(units)".utf8)
      .write(to: course.appending(path: "course.yml"))
    try Data(lesson(answer: answer).utf8).write(to: course.appending(path: "sums.md"))
    return course.path
  }

  /// Writes what a student hands in whose answer adds so much to n.
  private func handIn(_ student: String, adding: Int, in course: String) throws {
    let file = CourseReader.lesson("sums.md", in: course)
    let (found, _) = CourseReader.read(folder: course)
    let pool = QuestionPool(
      course: try #require(found), lessons: ["sums.md": try #require(file.lesson)])
    let plan = try pool.plan(QuizRequest(names: ["u"], seed: 4))
    var session = QuizSession(id: student, plan: plan, started: 0)
    let step = try #require(pool.step(plan.questions[0].reference))
    let variant = try Variant.draw(step: step, lesson: "sums", seed: plan.questions[0].seed)
    let n = try #require(variant.values["n"]?.integer)
    session.add(
      QuizAnswer(input: "\(n + adding)", to: variant, of: step, hints: 0, time: 5), to: 0)
    session.end(at: 9)
    try Submission(student: student, session: session).data()
      .write(to: folder.appending(path: "\(student).json"))
  }

  /// Cuts off what the gradebook holds of a student.
  private func damage(_ student: String) throws {
    let book = home.appending(path: "data/dars/gradebook.sqlite").path
    try DatabaseQueue(path: book).write {
      try $0.execute(
        sql: "UPDATE submission SET data = x'7b' WHERE student = ?", arguments: [student])
    }
  }

  private func grade(_ course: String, _ arguments: String...) async throws -> Program {
    try await Program.dars(
      ["grade", folder.path, "--course", course] + arguments, home: home)
  }

  @Test("grade writes a table, CSV with a total, JSON lines, and what the class got wrong")
  func table() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let course = try course()
    try handIn("ada", adding: 1, in: course)
    try handIn("=cmd", adding: 0, in: course)
    let csv = home.appending(path: "grades.csv")
    let lines = home.appending(path: "grades.jsonl")
    let graded = try await grade(
      course, "--csv", csv.path, "--jsonl", lines.path, "--report")
    #expect(graded.code == 0, "\(graded.complaints)")
    #expect(graded.output.contains("ada  u  2/2  100 %"))
    #expect(graded.output.contains("2 submissions graded, 0 refused; mean 50 %."))
    #expect(graded.output.contains("sums#one-more  2 answered, 50 % right"))
    #expect(graded.output.contains("same (1)"))
    let rows = try String(contentsOf: csv, encoding: .utf8).split(separator: "\n")
    #expect(rows.first == "student,quiz,question,score,possible")
    #expect(rows.contains("ada,u,total,2.0,2.0"))
    #expect(rows.contains("'=cmd,u,total,0.0,2.0"))
    #expect(try String(contentsOf: lines, encoding: .utf8).split(separator: "\n").count == 2)
  }

  @Test("What is damaged or foreign is named with its reason, and the others are graded")
  func refusals() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let course = try course()
    try handIn("ada", adding: 1, in: course)
    try Data("{".utf8).write(to: folder.appending(path: "cut.json"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "link.json").path, withDestinationPath: "/etc/passwd")
    let text = try String(contentsOf: folder.appending(path: "ada.json"), encoding: .utf8)
    try Data(text.replacing("\"ada\"", with: "\"eve\"").utf8)
      .write(to: folder.appending(path: "eve.json"))
    try Data(String(repeating: "[", count: 900_000).utf8)
      .write(to: folder.appending(path: "deep.json"))
    try Data(count: 1 << 21).write(to: folder.appending(path: "large.json"))
    try Data("{}".utf8).write(to: folder.appending(path: "\u{1B}[2Jx.json"))
    let graded = try await grade(course)
    #expect(graded.code == 1)
    #expect(graded.output.contains("1 submission graded, 6 refused"))
    #expect(graded.complaints.contains("deep.json: not graded: it is no file that dars submit"))
    #expect(graded.complaints.contains("large.json: not graded: it has 1048577 bytes"))
    #expect(graded.complaints.contains("\u{FFFD}[2Jx.json: not graded"))
    #expect(graded.complaints.contains("cut.json: not graded: it is no file that dars submit"))
    #expect(graded.complaints.contains("eve.json: not graded: it was damaged or edited"))
    #expect(graded.complaints.contains("link.json: not graded: it cannot be read"))
  }

  @Test("After a lesson was fixed, regrade says whose grade changed and why")
  func regrade() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let wrong = try course(answer: "n + 2")
    try handIn("ada", adding: 1, in: wrong)
    #expect(try await grade(wrong).output.contains("ada  u  0/2  0 %"))
    let mended = try course(answer: "n + 1")
    let dry = try await Program.dars(
      "regrade", "--dry-run", "--course", mended, home: home)
    #expect(dry.output.contains("0 → 2 of 2: expected was"), "\(dry.output)")
    let done = try await Program.dars("regrade", "--course", mended, home: home)
    #expect(done.output.contains("1 of 1 submission changed."))
    let again = try await Program.dars("regrade", "--course", mended, home: home)
    #expect(again.output.contains("0 of 1 submission changed."))
  }

  @Test("regrade names what it cannot read in the gradebook, and leaves other courses alone")
  func gradebook() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let course = try course()
    try handIn("ada", adding: 1, in: course)
    try handIn("bob", adding: 1, in: course)
    #expect(try await grade(course).code == 0)
    try damage("bob")
    let regraded = try await Program.dars("regrade", "--course", course, home: home)
    #expect(regraded.code == 1)
    #expect(regraded.complaints.contains("bob.json: not graded: it is no file that dars submit"))
    #expect(regraded.output.contains("0 of 1 submission changed."))
    let other = try await Program.dars("regrade", home: home)
    #expect(other.output.contains("1 submission to other courses stays as it is."))
  }

  @Test("submit says what is missing, and writes what grade reads")
  func submit() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let file = home.appending(path: "x.json").path
    let none = try await Program.dars(
      "submit", "u", "--student", "ada", "-o", file, home: home)
    #expect(none.code == 1)
    #expect(none.complaints.contains("You have not taken the quiz “u”"))
    let nameless = try await Program.dars(
      "submit", "u", "--student", "  ", "-o", file, home: home)
    #expect(nameless.complaints.contains("A student's id is one line"))
  }
}
