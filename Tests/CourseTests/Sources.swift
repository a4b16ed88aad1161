import Foundation
import Lessons
import Testing

/// A lesson that stands in the repository: a file of the course, or an example of a document.
struct LessonText: CustomStringConvertible, Sendable {
  let name: String
  let text: String

  var description: String { name }

  /// The lesson, and a recorded failure for everything that the reader says against it.
  func lesson(_ place: SourceLocation = #_sourceLocation) throws -> Lesson {
    let (lesson, diagnostics) = LessonReader.read(source: text, file: name)
    for diagnostic in diagnostics { Issue.record("\(diagnostic.line())", sourceLocation: place) }
    return try #require(lesson, sourceLocation: place)
  }
}

/// The files that the tests of the course read.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lesson files below `lessons/`.
  static let lessons: [LessonText] = {
    let folder = root.appendingPathComponent("lessons")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { name in
      LessonText(name: name, text: text(of: "lessons/" + name))
    }
  }()

  /// The complete lessons that documents show in fences of four backticks.
  static let examples: [LessonText] = ["README.md", "Documentation/lesson-format.md"].flatMap {
    document in
    text(of: document).components(separatedBy: "\n````markdown\n").dropFirst().enumerated().map {
      LessonText(
        name: "\(document), example \($0 + 1)",
        text: ($1.components(separatedBy: "\n````").first ?? "") + "\n")
    }
  }

  /// A file's text; nothing where there is none.
  static func text(of path: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }
}
