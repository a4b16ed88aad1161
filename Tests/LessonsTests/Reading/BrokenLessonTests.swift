import Foundation
import Phrases
import Testing

@testable import Lessons

/// The folder of broken lessons and courses, each beside what is expected of it.
///
/// A lesson is named after the diagnostic that it shows; `NAME.expected` holds every line that
/// reading it reports. `RECORD_SNAPSHOTS=1` writes those files anew.
enum BrokenLessons {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Broken").path

  static let lessons = names(in: folder).filter { $0.hasSuffix(".md") }
    .map { String($0.dropLast(3)) }
  static let courses = names(in: folder + "/courses").filter { !$0.hasSuffix(".expected") }

  static func lesson(_ name: String) -> [Diagnostic] {
    let data = FileManager.default.contents(atPath: "\(folder)/\(name).md") ?? Data()
    return LessonReader.read(bytes: Array(data), file: name + ".md").diagnostics
  }

  static func course(_ name: String) -> [Diagnostic] {
    CourseCheck.diagnostics(folder: "\(folder)/courses/\(name)")
  }

  static func expect(_ diagnostics: [Diagnostic], _ name: String, from root: String) throws {
    let lines = diagnostics.map { $0.line().replacing(root, with: "") + "\n" }.joined()
    let path = "\(folder)/\(name).expected"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try lines.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(lines == (try String(contentsOfFile: path, encoding: .utf8)))
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}

@Suite("Broken lessons")
struct BrokenLessonTests {
  @Test("A broken lesson is refused at its line, in these words", arguments: BrokenLessons.lessons)
  func lesson(_ name: String) throws {
    let diagnostics = BrokenLessons.lesson(name)
    #expect(diagnostics.contains { $0.code == name })
    try BrokenLessons.expect(diagnostics, name, from: "")
  }

  @Test("A broken course is refused at its line, in these words", arguments: BrokenLessons.courses)
  func course(_ name: String) throws {
    let diagnostics = BrokenLessons.course(name)
    #expect(diagnostics.contains { $0.code == name })
    let root = "\(BrokenLessons.folder)/courses/\(name)/"
    try BrokenLessons.expect(diagnostics, "courses/\(name)", from: root)
  }

  @Test("A file of more than 1 MiB is refused before anything in it is read")
  func fileTooLarge() {
    let bytes = [UInt8](repeating: .space, count: (1 << 20) + 1)
    let result = LessonReader.read(bytes: bytes, file: "large.md")
    #expect(result.lesson == nil)
    #expect(
      result.diagnostics.map { $0.line() } == [
        "large.md:1:1: error: the file has 1048577 bytes; at most 1048576 are read"
      ])
  }

  @Test("A course of more than 5,000 lessons is refused")
  func tooManyLessons() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dars-course-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lessons = (0...5_000).map { "      - \($0).md\n" }.joined()
    let text =
      "format: 1\nid: a\ntitle: A\nunits:\n  - id: b\n    title: B\n    lessons:\n" + lessons
    try text.write(
      to: folder.appendingPathComponent("course.yml"), atomically: true, encoding: .utf8)
    let codes = CourseReader.read(folder: folder.path).diagnostics.map(\.code)
    #expect(codes.contains("too-many-lessons"))
  }

  @Test("Every diagnostic has a lesson or a course that shows it")
  func everyDiagnostic() {
    let shown = Set(
      (BrokenLessons.lessons.flatMap(BrokenLessons.lesson)
        + BrokenLessons.courses.flatMap(BrokenLessons.course)).map(\.code))
    let made: Set = ["file-too-large", "too-many-lessons"]
    #expect(Set(Diagnostic.codes).subtracting(shown).subtracting(made) == [])
    #expect(shown.subtracting(Diagnostic.codes) == [])
  }

  @Test("The list of diagnostics holds every sentence that is written for one")
  func listIsWhole() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Phrases").standardizedFileURL
    let files = ["Diagnostic", "FenceDiagnostic", "QuestionDiagnostic", "KindDiagnostic"]
    let text = try files.map {
      try String(
        contentsOf: sources.appendingPathComponent("\($0)Phrases.swift"), encoding: .utf8)
    }.joined()
    let written = text.components(separatedBy: "\"diagnostic.").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }.filter { !$0.isEmpty }
    #expect(Set(written) == Set(Diagnostic.codes))
    #expect(written.count == Diagnostic.codes.count)
  }
}
