import Checker
import Foundation
import Testing

/// The folder of lessons and courses that can be read and yet are wrong, each beside what is expected
/// of it.
///
/// A lesson or a course is named after the finding that it shows; `NAME.expected` holds every line
/// that checking it reports. `RECORD_SNAPSHOTS=1` writes those files anew.
enum BrokenLessons {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Broken").path

  static let lessons = names(in: folder).filter { $0.hasSuffix(".md") }
    .map { String($0.dropLast(3)) }
  static let courses = names(in: folder + "/courses").filter { !$0.hasSuffix(".expected") }

  /// The sources of the program.
  static let sources = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../Sources").standardizedFileURL

  static func findings(_ path: String) -> [Finding] {
    Checker().report(on: ["\(folder)/\(path)"]).findings
  }

  static func expect(_ findings: [Finding], _ name: String, from root: String) throws {
    let lines = findings.map { $0.line().replacing(root, with: "") + "\n" }.joined()
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

@Suite("Broken lessons, checked")
struct BrokenLessonTests {
  @Test(
    "A lesson that is wrong is refused at its line, in these words",
    arguments: BrokenLessons.lessons)
  func lesson(_ name: String) throws {
    let findings = BrokenLessons.findings(name + ".md")
    #expect(findings.contains { $0.code == name })
    try BrokenLessons.expect(findings, name, from: BrokenLessons.folder + "/")
  }

  @Test(
    "A course that is wrong is refused at its line, in these words",
    arguments: BrokenLessons.courses)
  func course(_ name: String) throws {
    let findings = BrokenLessons.findings("courses/" + name)
    #expect(findings.contains { $0.code == name })
    try BrokenLessons.expect(
      findings, "courses/" + name, from: "\(BrokenLessons.folder)/courses/\(name)/")
  }

  @Test("Every finding that the program can make has a lesson or a course that shows it")
  func everyFinding() throws {
    let shown = Set(BrokenLessons.lessons + BrokenLessons.courses)
    // Those of earlier revisions are shown by the tests of the baseline, a long proof by those of
    // proofs; the last two need a grader that is at odds with itself.
    let elsewhere: Set = [
      "lesson-renamed", "lesson-gone", "step-gone", "step-renamed", "misconception-gone",
      "proof-over-budget",
      "answer-refused", "junk-accepted",
    ]
    let all = try Self.codes()
    #expect(all.count >= 55)
    #expect(all.subtracting(shown).subtracting(elsewhere) == [])
    #expect(shown.subtracting(all) == [])
  }

  /// The codes of all findings, gathered where they are written; those of reading a file have a
  /// folder of their own beside the reader's tests.
  private static func codes() throws -> Set<String> {
    try codes(in: "Phrases/CheckPhrases.swift", after: "\"checked.")
      .union(
        codes(in: "Phrases/MathProblemPhrases.swift", after: "\"math-problem.").map { "math-" + $0 }
      )
      .union(
        codes(in: "Lessons/Proofs/ProofFinding.swift", after: ": \"proof-").map { "proof-" + $0 }
      )
      .union(codes(in: "Lessons/Grading/QuestionFinding.swift", after: "(\""))
  }

  private static func codes(
    in file: String, after mark: String
  ) throws -> Set<String> {
    let source = BrokenLessons.sources.appendingPathComponent(file)
    let text = try String(contentsOf: source, encoding: .utf8)
      .replacing(/\(\n +"/, with: "(\"")
    let found = text.components(separatedBy: mark).dropFirst().map {
      String($0.prefix { $0.isLetter || $0 == "-" })
    }
    return Set(found.filter { !$0.isEmpty })
  }
}
