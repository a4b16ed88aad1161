import Foundation
import Testing

@testable import Lessons

@Suite("Front matter")
struct FrontMatterTests {
  private func read(_ lines: String) -> (lesson: Lesson?, codes: [String]) {
    let source = "---\n\(lines)\n---\n\n## A step\nWords.\n"
    let (lesson, diagnostics) = LessonReader.read(source: source, file: "a.md")
    return (lesson, diagnostics.map(\.code))
  }

  @Test(
    "Signs that YAML gives a meaning are plain text within words and quotes",
    arguments: [
      ("title: R&D, or * and !", "R&D, or * and !"), ("title: \"*bold*\"", "*bold*"),
      ("title: '&a: it''s'", "&a: it's"), ("title: a*b # a comment &x", "a*b"),
      ("title: \"a \\\" &b\"", "a \" &b"), ("title: what? - !why", "what? - !why"),
    ])
  func plainSigns(_ line: String, _ title: String) {
    let (lesson, codes) = read("format: 1\nid: a\n" + line)
    #expect(codes == [])
    #expect(lesson?.title == title)
  }

  @Test(
    "Anchors, aliases, tags and merge keys are refused wherever they can stand",
    arguments: [
      "title: &a b", "title: !!str b", "needs: [&a b]", "needs: [a, *a]", "needs: {a: !b c}",
      "? &a b\n: c", "- *a", "needs:\n  - &a b", "\"title\": *a", "{\"a\":&b c}", "<<: a",
      "title: 'a' \nneeds: [ 'a',*b ]",
    ])
  func indirection(_ lines: String) {
    #expect(read("format: 1\nid: a\n" + lines).codes.contains("yaml-indirection"))
  }

  @Test("A thousand million aliases are refused at the first anchor")
  func aliasBomb() {
    let lines = (1..<30).map { "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9))]" }
    #expect(read("a0: &a0 [x]\n" + lines.joined(separator: "\n")).codes == ["yaml-indirection"])
  }

  @Test(
    "Nesting is refused before anything descends into it",
    arguments: [
      String(repeating: "[", count: 100_000), "a: " + String(repeating: "{a: ", count: 100_000),
      String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
      (0..<500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
    ])
  func nesting(_ lines: String) {
    #expect(read(lines).codes == ["yaml-nesting"])
  }

  @Test("Front matter broken at random is read to the end")
  func mutations() {
    let text = "format: 1\nid: sample\ntitle: \"A: b\"\nneeds: [a, b]\nauthors:\n  - {a: 'c'}\n"
    for number in 0..<MutationTests.count {
      var mutator = Mutator(number)
      let broken = mutator.broken(Array(text.utf8))
      let bytes = Array("---\n".utf8) + broken + Array("\n---\n\n## A step\n".utf8)
      for diagnostic in LessonReader.read(bytes: bytes, file: "a.md").diagnostics {
        #expect(!diagnostic.line().isEmpty)
      }
    }
  }
}

@Suite("Courses")
struct CourseTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../lessons").standardizedFileURL.path

  @Test("The course of this project has nothing wrong with it")
  func ownCourse() {
    #expect(CourseCheck.diagnostics(folder: Self.folder).map { $0.line() } == [])
  }

  @Test("A course lists its lessons without reading them, and each is read when asked for")
  func lazily() throws {
    let (course, diagnostics) = CourseReader.read(folder: Self.folder)
    #expect(diagnostics == [])
    let path = try #require(course?.lessons.first)
    #expect(CourseReader.lesson(path, in: Self.folder).lesson != nil)
  }

  @Test("A lesson that cannot be read says so and leaves the others alone")
  func unreadable() {
    let file = CourseReader.lesson("none.md", in: Self.folder)
    #expect(file.lesson == nil)
    #expect(file.diagnostics.map(\.code) == ["file-unreadable"])
  }

  @Test("Links are followed from the folder of their lesson and never out of the course")
  func targets() {
    #expect(CoursePath.target("../1-a/b.md", from: "2-c/d.md") == "1-a/b.md")
    #expect(CoursePath.target("./e.md", from: "d.md") == "e.md")
    #expect(CoursePath.target("../../e.md", from: "2-c/d.md") == nil)
  }

  @Test("A lesson is translated where one of the same name with a language lies beside it")
  func translations() {
    #expect(CoursePath.isTranslated("a/b.md", among: ["b.md", "b.fa.md"]))
    #expect(CoursePath.isTranslated("b.md", among: ["b.pt-BR.md"]))
    #expect(!CoursePath.isTranslated("b.md", among: ["b.md", "bb.fa.md", "b.2.md", "b.fa.txt"]))
  }
}
