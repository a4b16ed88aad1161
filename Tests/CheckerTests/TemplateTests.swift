import Foundation
import Lessons
import Testing

@testable import Checker

@Suite("What authors begin with")
struct TemplateTests {
  @Test("A new course passes the check without a warning")
  func course() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try LessonTemplates.course(id: "mine", title: "Mine")
      .write(toFile: folder + "/course.yml", atomically: true, encoding: .utf8)
    try LessonTemplates.lesson(id: "first-lesson", title: "First lesson")
      .write(toFile: folder + "/first-lesson.md", atomically: true, encoding: .utf8)
    let report = Checker().report(on: [folder])
    #expect(report.findings.map { $0.line() } == [])
    #expect(report.lessons == 1)
  }

  @Test("A new question of each kind passes the check", arguments: QuestionTemplates.kinds)
  func question(kind: String) throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let step = try #require(QuestionTemplates.step(kind: kind))
    #expect(step.contains("```question \(kind)\n"))
    #expect(step.contains("hint:") && step.contains("explain:") && step.contains("test:"))
    let file = folder + "/a.md"
    try ("---\nformat: 1\nid: a\ntitle: A\n---\n\n" + step)
      .write(toFile: file, atomically: true, encoding: .utf8)
    #expect(Checker().report(on: [file]).findings.map { $0.line() } == [])
  }

  @Test("A file's name gives the id and the title")
  func names() throws {
    let names = try #require(LessonTemplates.names(of: "Batch Norm_2.md"))
    #expect(names.id == "batch-norm-2")
    #expect(names.title == "Batch norm 2")
    #expect(LessonTemplates.names(of: "….md") == nil)
  }

  private static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }
}
