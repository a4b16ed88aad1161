import Foundation
import Lessons
import Phrases

/// Checks lessons before a student sees them: what they say, and whether what they ask can be
/// answered as their author means it.
///
/// ```swift
/// let report = Checker().report(on: ["lessons"])
/// report.findings.map { $0.line() }  // ["lessons/a.md:12:1: error: …"]
/// ```
public struct Checker {
  private let phrases: Phrases

  /// What was found in how many lessons.
  public struct Report: Sendable {
    /// How many lessons were looked at.
    public var lessons = 0
    /// Everything that was found, file by file.
    public var findings: [Finding] = []

    /// How many findings make a lesson unusable.
    public var errors: Int { findings.count(where: \.isError) }
    /// How many findings are worth a second look.
    public var warnings: Int { findings.count - errors }
  }

  /// A checker that speaks in the given phrases.
  public init(phrases: Phrases = .english) {
    self.phrases = phrases
  }

  /// Checks courses, folders and files.
  ///
  /// A folder with a `course.yml` is checked as a course; any other folder for the lessons in it.
  public func report(on paths: [String]) -> Report {
    var report = Report()
    for path in paths {
      if isCourse(path) {
        check(course: path, into: &report)
      } else if isFolder(path) {
        for file in lessonFiles(below: path) { check(file: file, into: &report) }
      } else {
        check(file: path, into: &report)
      }
    }
    return report
  }

  private func check(course folder: String, into report: inout Report) {
    let (course, _) = CourseReader.read(folder: folder)
    let lessons = course?.units.flatMap(\.lessons) ?? []
    report.lessons += lessons.count
    var found = CourseCheck.diagnostics(folder: folder).map { Finding($0, phrases) }
    for path in lessons {
      let file = URL(filePath: folder).appending(path: path).relativePath
      found += trials(CourseReader.lesson(path, in: folder), file: file)
    }
    report.findings += sorted(found)
  }

  private func check(file path: String, into report: inout Report) {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent().relativePath
    let read = CourseReader.lesson(url.lastPathComponent, in: folder)
    let found = read.diagnostics.map { Finding($0, phrases) }
    report.lessons += 1
    report.findings += sorted(found + trials(read, file: path))
  }

  /// What setting the mathematics, trying every question and proving every derivation of a lesson
  /// brings to light; the last two where it was read without an error.
  private func trials(_ read: LessonFile, file: String) -> [Finding] {
    let math = MathCheck(file: file, phrases: phrases).findings(in: read.formulas)
    return math + answers(read, file: file)
  }

  private func answers(_ read: LessonFile, file: String) -> [Finding] {
    guard let lesson = read.lesson, !read.diagnostics.contains(where: { $0.severity == .error })
    else { return [] }
    let trials = lesson.steps.flatMap { step in
      QuestionTrial.findings(step: step, lesson: lesson.id)
        .map { Finding($0, file: file, phrases) }
    }
    let proofs = DerivationProof.findings(in: lesson).map { Finding($0, file: file, phrases) }
    return trials + proofs
  }

  /// By file and place; findings of one place stay in the order in which they were made.
  private func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return a.file < b.file }
      return a.position == b.position ? left.offset < right.offset : a.position < b.position
    }.map(\.element)
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func isCourse(_ path: String) -> Bool {
    let file = URL(filePath: path).appending(path: CourseReader.fileName).path
    return FileManager.default.fileExists(atPath: file)
  }

  private func lessonFiles(below folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)
    return (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".md") }.sorted()
      .map { URL(filePath: folder).appending(path: $0).relativePath }
  }
}
