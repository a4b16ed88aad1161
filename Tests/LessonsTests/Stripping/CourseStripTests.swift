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

  @Test("have the steps of the full lesson, each with the same hash", arguments: lessons)
  func sameHashes(path: String) throws {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let full = steps(of: source).map { KeyFreeHash.hash(ofStepLines: $0) }
    let copy = steps(of: LessonStripper.strip(source)).map { KeyFreeHash.hash(ofStepLines: $0) }
    #expect(full == copy)
    #expect(Set(full).count == full.count && full.count > 3)
  }
}
