import Lessons
import Testing

@testable import Checker

@Suite("Findings on a terminal")
struct FindingPictureTests {
  @Test("The line of the file stands below, and what it is about is underlined")
  func underlined() {
    #expect(
      Self.picture("strid: 2", column: 1, length: 5) == [
        "a.md:12:1: error: wrong", "  12 │ strid: 2", "     │ ^^^^^",
      ])
  }

  @Test("Wide characters before the place move the mark by two cells")
  func wide() {
    #expect(Self.picture("漢字 x", column: 4, length: 1).last == "     │      ^")
  }

  @Test("A long line is cut around the place")
  func long() throws {
    let line = String(repeating: "a", count: 200) + "!" + String(repeating: "b", count: 200)
    let picture = Self.picture(line, column: 201, length: 1)
    let text = try #require(picture.dropFirst().first)
    let marks = try #require(picture.last)
    #expect(text.count <= 60)
    let place = try #require(text.firstIndex(of: "!"))
    let mark = try #require(marks.firstIndex(of: "^"))
    #expect(
      text.distance(from: text.startIndex, to: place)
        == marks.distance(from: marks.startIndex, to: mark))
  }

  @Test("A place past the end of the line is marked at its end")
  func pastEnd() {
    #expect(Self.picture("ab", column: 900, length: 7).last == "     │   ^")
  }

  @Test("A finding without a line of a file is told alone")
  func alone() {
    #expect(Self.picture("", column: 1, length: 0) == ["a.md:12:1: error: wrong"])
  }

  private static func picture(_ line: String, column: Int, length: Int) -> [String] {
    var finding = Finding(
      file: "a.md", position: SourcePosition(line: 12, column: column), length: length,
      isError: true, code: "wrong", message: "wrong")
    finding.excerpt = line
    return finding.picture(columns: 60).map(\.text)
  }
}
