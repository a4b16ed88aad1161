import Foundation
import Testing

@testable import Lessons

@Suite("The course's questions")
struct CourseQuestionTests {
  private func lesson(_ path: String, stripped: Bool = false) throws -> Lesson {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let read = LessonReader.read(
      source: stripped ? LessonStripper.strip(source) : source, file: path,
      isCopy: stripped)
    return try #require(read.lesson)
  }

  @Test(
    "have the same hashes, items and variants in a copy without keys",
    arguments: CourseStripTests.lessons)
  func copies(path: String) throws {
    let full = try lesson(path)
    let copy = try lesson(path, stripped: true)
    #expect(full.steps.map(\.id) == copy.steps.map(\.id))
    #expect(full.steps.map(\.keyFreeHash) == copy.steps.map(\.keyFreeHash))
    for (step, other) in zip(full.steps, copy.steps) {
      let variant = try Variant.draw(step: step, lesson: full.id, seed: 41)
      let again = try Variant.draw(step: other, lesson: full.id, seed: 41)
      #expect(variant.drawn == again.drawn)
      if other.question != nil { #expect(variant.order == again.order) }
    }
  }

  @Test("begin where the copy says that their steps begin", arguments: CourseStripTests.lessons)
  func starts(path: String) throws {
    let lines = SourceLines.split(try String(contentsOfFile: path, encoding: .utf8))
    #expect(
      LessonStripper.stepStarts(in: lines).map { $0 + 1 }
        == (try lesson(path).steps.map(\.position.line)))
  }
}
