import Foundation
import Testing

@testable import Lessons

@Suite("The course's lessons, stripped")
struct CourseStripTests {
  /// Every lesson file of the checkout.
  static let lessons: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../lessons").standardizedFileURL
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { ($0 as? URL)?.path }
      .filter { $0.hasSuffix(".md") }.sorted()
  }()

  private func steps(of source: String) -> [[Substring]] {
    let lines = SourceLines.split(source)
    let starts = LessonStripper.stepStarts(in: lines)
    return zip(starts, starts.dropFirst() + [lines.count]).map { Array(lines[$0..<$1]) }
  }

  @Test("are found")
  func found() { #expect(Self.lessons.count >= 2) }

  @Test("hold no answer, no feedback and no check mark", arguments: lessons)
  func noKeys(path: String) throws {
    let copy = LessonStripper.strip(try String(contentsOfFile: path, encoding: .utf8))
    let keys = ["answer:", "when ", "test:", "hint:", "explain:", "trace:", "  > (id:", "- [x]"]
    for line in SourceLines.split(copy) {
      for key in keys { #expect(!line.hasPrefix(key), "\(line)") }
    }
    #expect(LessonStripper.strip(copy) == copy)
  }

  /// The source with other answers: every formula another, every item decided the other way.
  private func withOtherKeys(_ source: String) -> String {
    SourceLines.split(source).map { line in
      let line = String(line)
      for (key, other) in [
        ("answer:", "answer: 17"), ("hint:", "hint: Look."), ("explain:", "explain: So."),
        ("test:", "# no test"), ("alias:", "alias: other"),
        ("trace:", "trace: 1"), ("rtol:", "rtol: 0.5"), ("atol:", "atol: 0.5"),
      ] where line.hasPrefix(key) {
        return other
      }
      if line.hasPrefix("- [x]") { return "- [ ]" + line.dropFirst(5) }
      return line.hasPrefix("- [ ]") ? "- [x]" + line.dropFirst(5) : line
    }.joined(separator: "\n")
  }

  @Test("are the same whatever their answers are", arguments: lessons)
  func otherKeys(path: String) throws {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let other = withOtherKeys(source)
    #expect(other.contains("17") || !source.contains("answer:"))
    #expect(LessonStripper.strip(other) == LessonStripper.strip(source))
  }

  @Test("have the steps of the full lesson, each with the same hash", arguments: lessons)
  func sameHashes(path: String) throws {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let full = steps(of: source).map { KeyFreeHash.hash(ofStepLines: $0) }
    let copy = steps(of: LessonStripper.strip(source)).map { KeyFreeHash.hash(ofStepLines: $0) }
    #expect(full == copy)
    #expect(Set(full).count == full.count && full.count > 3)
  }
}
