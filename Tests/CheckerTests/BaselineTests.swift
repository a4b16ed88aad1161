import Foundation
import Testing

@testable import Checker

@Suite("Ids since an earlier revision")
struct BaselineTests {
  private static let old = """
    ---
    format: 1
    id: sums
    title: Sums
    ---

    ## Add
    <!-- step: add -->
    What is 1 + 2?

    ```question integer
    answer: 3
    when product: 2
    test: | 3 | correct
    ```

    ## Read on
    <!-- step: read-on -->
    Words.
    """

  @Test("A lesson that keeps its ids may change everything else")
  func kept() throws {
    let new = Self.old.replacing("What is", with: "How much is").replacing("Read on", with: "On")
    #expect(try Self.lines(new) == [])
  }

  @Test("A step whose id is gone is told at the step in its place")
  func renamedStep() throws {
    let lines = try Self.lines(
      Self.old.replacing("<!-- step: add -->\n", with: "<!-- step: sum -->\n"))
    #expect(
      lines == [
        "sums.md:7:1: error: the step `add` of v1 is gone, and `sum` stands in its place; keep its id "
          + "with a line `<!-- step: add -->` below the heading"
      ])
  }

  @Test("A step that was removed is told at the top")
  func goneStep() throws {
    let end = try #require(Self.old.range(of: "## Read on")?.lowerBound)
    #expect(
      try Self.lines(String(Self.old[..<end])) == [
        "sums.md:1:1: error: the step `read-on` of v1 is gone; progress and grading hang on it"
      ])
  }

  @Test("A misconception whose id is gone is told at its question")
  func misconception() throws {
    #expect(
      try Self.lines(Self.old.replacing("when product", with: "when times")) == [
        "sums.md:11:1: error: the misconception `product` of v1 is gone; its id may not change, "
          + "reports hang on it"
      ])
  }

  @Test("A lesson with another id is told at the top")
  func renamedLesson() throws {
    #expect(
      try Self.lines(Self.old.replacing("id: sums", with: "id: addition")) == [
        "sums.md:1:1: error: the lesson's id was `sums` in v1; records hang on it, and it may not "
          + "change"
      ])
  }

  @Test("A lesson that is gone is told of its course")
  func goneLesson() throws {
    let gone = Baseline(revision: "v1", files: [("sums.md", Array(Self.old.utf8))]).gone(ids: ["a"])
    #expect(gone == [.lessonGone(id: "sums", path: "sums.md", revision: "v1")])
  }

  /// What is found in a lesson that was the old one.
  private static func lines(_ new: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/sums.md"
    try new.write(toFile: file, atomically: true, encoding: .utf8)
    let baseline = Baseline(revision: "v1", files: [(file, Array(old.utf8))])
    return Checker(baseline: baseline).report(on: [file]).findings
      .map { $0.line().replacing(folder + "/", with: "") }
  }
}
