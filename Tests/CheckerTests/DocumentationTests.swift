import Foundation
import Lessons
import Phrases
import Testing

@testable import Checker

/// The pages for readers, authors and instructors.
enum Pages {
  static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../..").standardizedFileURL

  static let all: [String] = {
    let folder = root.appendingPathComponent("Documentation")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return ["README.md"]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
  }()

  static func text(of page: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)) ?? ""
  }

  /// The complete lessons that pages show.
  static let lessons: [(page: String, text: String)] = all.flatMap { page in
    text(of: page).components(separatedBy: "\n````markdown\n").dropFirst().compactMap { part in
      part.components(separatedBy: "\n````").first.map { (page, $0 + "\n") }
    }
  }
}

@Suite("The pages, checked")
struct DocumentationTests {
  @Test("A complete lesson of a page passes the check", arguments: Pages.lessons.indices)
  func lesson(number: Int) {
    let (page, text) = Pages.lessons[number]
    let file = CourseReader.lesson(bytes: Array(text.utf8), named: page)
    #expect(Checker().findings(in: file).map { $0.line() } == [])
  }

  @Test("The author's guide shows a lesson with a scene, a derivation and three questions")
  func guide() throws {
    let text = try #require(Pages.lessons.first { $0.page.hasSuffix("authors-guide.md") }?.text)
    for part in ["```scene ", "```derivation"] { #expect(text.contains(part)) }
    #expect(text.components(separatedBy: "```question ").count == 4)
  }

  @Test("The fields of every fence stand in the format's page; RECORD_SNAPSHOTS=1 writes them anew")
  func fields() throws {
    try Self.expect(
      Self.fieldTables, below: "\n## All fields\n\n", in: "Documentation/lesson-format.md")
  }

  /// Holds the last section of a page against what the program says.
  private static func expect(_ text: String, below heading: String, in page: String) throws {
    let parts = Pages.text(of: page).components(separatedBy: heading)
    try #require(parts.count == 2)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try (parts[0] + heading + text).write(
        to: Pages.root.appendingPathComponent(page), atomically: true, encoding: .utf8)
    } else {
      #expect(parts[1] == text)
    }
  }

  private static let fieldTables =
    "The same tables are printed by `dars fields KIND`; by them lessons are read. LABEL stands for an "
    + "id or a name, and what is nested stands two spaces further in.\n\n"
    + FieldGuide.names.compactMap(FieldGuide.guide).map { guide in
      "### \(guide.name)\n\n\(sentence(guide.summary)).\n\n| field | says |\n|---|---|\n"
        + guide.fields.flatMap { rows($0, below: "") }.joined()
    }.joined(separator: "\n")

  private static func rows(_ field: FieldGuide.Entry, below owner: String) -> [String] {
    let name = owner + field.name + (field.hasLabel ? " LABEL" : "")
    let notes = (field.isRequired ? ", required" : "") + (field.repeats ? ", may repeat" : "")
    let meaning = Phrases.english(field.meaning).replacing("|", with: "\\|")
    return ["| `\(name)`\(notes) | \(meaning) |\n"]
      + field.nested.flatMap { rows($0, below: field.name + " › ") }
  }

  private static func sentence(_ phrase: Phrase) -> String {
    let text = Phrases.english(phrase)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
