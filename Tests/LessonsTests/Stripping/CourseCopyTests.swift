import Foundation
import Testing

@testable import Lessons

@Suite("A student's copy of a course")
struct CourseCopyTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "copy-\(UUID().uuidString)")

  /// Writes files into the folder of a course with one unit.
  private func write(_ lessons: [String: String], quizzes: String = "") throws {
    let paths = lessons.keys.filter { !$0.contains(".fa.") }.sorted().joined(separator: ", ")
    let course = """
      format: 1
      id: c
      title: "All: of \\"it\\""   # the answers are 1, 2 and 3
      language: en
      units:
        - { id: u, title: U, lessons: [\(paths)] }
      \(quizzes)
      """
    for (path, text) in lessons.merging(["course.yml": course], uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private func lesson(_ id: String, _ steps: String) -> String {
    "---\nformat: 1\nid: \(id)\ntitle: 'T'  # key: 7\n# 7 again\n---\n\n\(steps)\n"
  }

  /// Why there is no copy.
  private func refusal() -> CopyError? {
    do {
      _ = try CourseCopy(of: folder.path)
      return nil
    } catch {
      return error
    }
  }

  /// Writes a copy's files into a folder and reads the course there.
  private func readBack(_ copy: CourseCopy) throws -> (Course?, [Diagnostic]) {
    let target = folder.appending(path: "out")
    for file in copy.files {
      let url = target.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
    let (course, _) = CourseReader.read(folder: target.path)
    return (course, CourseCheck.diagnostics(folder: target.path))
  }

  @Test("holds every lesson, its translations and the course's file, and reads without complaint")
  func whole() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let asked = "## A\n<!-- step: a -->\n```question integer\nanswer: 7\n```"
    try write(
      ["1/a.md": lesson("a", asked), "1/a.fa.md": lesson("a", asked), "b.md": lesson("b", "## B")],
      quizzes:
        "quizzes:\n  - { id: q, title: Q, units: [u], count: 3, attempts: [1, 0.7], minutes: 9 }"
    )
    try Data("7".utf8).write(to: folder.appending(path: "solutions.txt"))
    let copy = try CourseCopy(of: folder.path)
    #expect(copy.files.map(\.path) == ["course.yml", "1/a.md", "1/a.fa.md", "b.md"])
    #expect(copy.questions == 1 && copy.leftOut == 0)
    #expect(copy.files.allSatisfy { !$0.text.contains("7") || $0.path == "course.yml" })
    #expect(copy.files.allSatisfy { !$0.text.contains("#") || $0.text.contains("## ") })
    let (course, diagnostics) = try readBack(copy)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.line() })")
    #expect(course == copy.course && course?.isCopy == true)
    #expect(course?.title == "All: of \"it\"" && course?.quizzes.first?.attempts == [1, 0.7])
  }

  @Test("of every kind asks all but `predict`")
  func everyKind() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let steps = OtherKey.all.enumerated().map { "## Step \($0)\n\n\($1.question)\n" }
    try write(["a.md": lesson("a", steps.joined(separator: "\n"))])
    let copy = try CourseCopy(of: folder.path)
    #expect(copy.questions == OtherKey.all.count - 1 && copy.leftOut == 1)
    #expect(try readBack(copy).1.isEmpty)
  }

  @Test("of the course of this project asks what the course asks")
  func realCourse() throws {
    let lessons = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../lessons").standardizedFileURL.path
    let copy = try CourseCopy(of: lessons)
    #expect(copy.questions > 5)
    #expect(copy.files.count > copy.course.lessons.count)
  }

  @Test("is not made of a course with errors, nor of a copy")
  func refused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(["a.md": lesson("a", "## A\n```question integer\n```")])
    if case .errors(let found) = refusal() { #expect(!found.isEmpty) } else { Issue.record() }
    try write(["a.md": lesson("a", "## A")], quizzes: "copy: student")
    if case .isCopy = refusal() { return }
    Issue.record("a copy was made of a copy")
  }

  @Test("is not made where a value that only the answer uses decides what is drawn")
  func decidingValue() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write([
      "a.md": lesson(
        "a",
        "## A\n```question integer\nvary n: range(0, 3)\nlet half: 6 / n\nanswer: half\n```")
    ])
    guard case .variant(let step, _) = refusal() else {
      Issue.record("a copy was made that asks other values")
      return
    }
    #expect(step == StepReference(lesson: "a", step: "a"))
  }

  @Test("is marked so by one word, another is refused")
  func mark() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(["a.md": lesson("a", "## A")], quizzes: "copy: teacher")
    let (course, found) = CourseReader.read(folder: folder.path)
    #expect(course?.isCopy == true)
    #expect(found.map { $0.message() }.joined().contains("`student`"))
  }

  @Test(
    "loses comments in front matter, and no `#` that is part of a value",
    arguments: [
      ("a: 1 # two", "a: 1"), ("a: \"b # c\" # d", "a: \"b # c\""), ("a: 'b # c'", "a: 'b # c'"),
      ("a: C#", "a: C#"), ("a: it's # b", "a: it's"), ("a: [\"# b\", c] # d", "a: [\"# b\", c]"),
      (#"a: "b \" # c""#, #"a: "b \" # c""#), (#"a: "\\" # b"#, #"a: "\\""#),
    ])
  func comments(line: String, kept: String) {
    #expect(YAMLComment.dropped(from: line[...]) == kept[...])
  }
}
