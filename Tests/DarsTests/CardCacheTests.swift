import Foundation
import Lessons
import Testing

@testable import dars

@Suite("What is kept of a course")
struct CardCacheTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  @Test("A course whose files stay as they are is not read again")
  func kept() throws {
    try write("A")
    #expect(cards()["a.md"]?.title == "A")
    // Were it read again, the card of the file on disk would be found.
    let kept = try String(contentsOf: cache, encoding: .utf8)
    try kept.replacing("\tA\t", with: "\tKept\t").write(
      to: cache, atomically: true, encoding: .utf8)
    let card = try #require(cards()["a.md"])
    #expect(card.title == "Kept")
    #expect(
      card.steps == [
        LessonCard.Step(id: "one", points: 2), LessonCard.Step(id: "two", points: nil),
      ])
  }

  @Test("A lesson that has changed is read again, and so is everything for another program")
  func changed() throws {
    try write("A")
    _ = cards()
    try write("Another")
    #expect(cards()["a.md"]?.title == "Another")
    let kept = try String(contentsOf: cache, encoding: .utf8)
    try kept.replacing("Another", with: "Kept").write(to: cache, atomically: true, encoding: .utf8)
    #expect(cards(program: "newer")["a.md"]?.title == "Another")
  }

  @Test(
    "A cache that is no cache, or cannot be written, does no harm",
    arguments: ["", "x\ty", "me\na.md\t1"])
  func damaged(text: String) throws {
    try write("A")
    try text.write(to: cache, atomically: true, encoding: .utf8)
    #expect(cards()["a.md"]?.title == "A")
    let nowhere = CardCache(
      folder: folder.path, file: URL(filePath: "/proc/nowhere/cards"), program: "me")
    #expect(nowhere.cards(of: ["a.md"])["a.md"]?.title == "A")
  }

  @Test("A lesson with errors is known as one")
  func broken() throws {
    try write("A: B")
    let card = try #require(cards()["a.md"])
    #expect(card.errors > 0 && !card.isReadable)
    #expect(cards()["a.md"] == card)
  }

  private var cache: URL { folder.appending(path: "cards") }

  private func cards(program: String = "me") -> [String: LessonCard] {
    CardCache(folder: folder.path, file: cache, program: program).cards(of: ["a.md"])
  }

  private func write(_ title: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      ---
      format: 1
      id: a
      title: \(title)
      ---

      ## One
      ```question integer
      answer: 1
      points: 2
      ```

      ## Two
      Words.
      """
    try text.write(to: folder.appending(path: "a.md"), atomically: true, encoding: .utf8)
  }
}
