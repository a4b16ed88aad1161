import Formula
import Testing

@testable import Lessons

@Suite("The course answers its exercises")
struct ExerciseTests {
  /// The parts of the six exercises.
  private static let parts =
    ["1a", "1b", "1c", "1d", "1e", "1f", "1g", "1h", "2", "3a", "3b", "3c", "3d"]
    + ["4a", "4b", "4c", "4d", "4e", "4f", "5a", "5b", "5c", "5d", "5e", "5f", "6a", "6b", "6c"]

  @Test("Every part of every exercise stands in the table, in order")
  func parts() {
    let rows = Self.rows()
    #expect(rows.map(\.part) == Self.parts)
  }

  @Test("A part leads to a step that stands in the course")
  func steps() throws {
    let steps = try Self.steps()
    for row in Self.rows() {
      for place in row.places { #expect(steps.contains(place), "\(row.part): \(place)") }
      #expect(!row.places.isEmpty, "\(row.part)")
    }
  }

  @Test("Every kind of question is asked at least three times")
  func kinds() throws {
    let counts = try Self.questions().reduce(into: [String: Int]()) {
      $0[type(of: $1.kind).name, default: 0] += 1
    }
    for name in KindCatalogue.names { #expect(counts[name, default: 0] >= 3, "\(name)") }
  }

  @Test(
    "A lesson asks three questions, varies one, knows a misconception and explains every answer",
    arguments: Repository.lessons)
  func questions(text: LessonText) throws {
    let steps: [Step] = try text.lesson().steps.filter { $0.question != nil }
    let questions = steps.compactMap(\.question)
    #expect(questions.count >= 3)
    let isVaried = steps.contains(where: \.varies)
    #expect(isVaried)
    let knows = questions.contains { !$0.branches.isEmpty || !$0.kind.misconceptions.isEmpty }
    #expect(knows)
    for (step, question) in zip(steps, questions) {
      #expect(question.explanation != nil, "\(step.id)")
    }
  }

  @Test(
    "A lesson shows a scene, proves a derivation and ends in a summary",
    arguments: Repository.lessons)
  func parts(text: LessonText) throws {
    let lesson = try text.lesson()
    let blocks = lesson.steps.flatMap(\.blocks)
    let hasScene = blocks.contains { if case .scene = $0 { true } else { false } }
    let hasDerivation = blocks.contains { if case .derivation = $0 { true } else { false } }
    #expect(hasScene)
    #expect(hasDerivation)
    #expect(lesson.steps.last?.id == "summary")
  }

  /// A row of the table: a part of an exercise, and where it is answered.
  private struct Row {
    let part: String
    let places: [String]
  }

  private static func rows() -> [Row] {
    Repository.text(of: "Documentation/exercises.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard cells.count == 3, let part = cells.first?.split(separator: " ").first,
        part.first?.isNumber == true
      else { return nil }
      let places = cells[2].split(separator: "`").filter { $0.contains("#") }
      return Row(part: String(part), places: places.map(String.init))
    }
  }

  private static func steps() throws -> Set<String> {
    try Set(
      Repository.lessons.flatMap { text in
        let lesson = try text.lesson()
        return lesson.steps.map { "\(lesson.id)#\($0.id)" }
      })
  }

  private static func questions() throws -> [Question] {
    try Repository.lessons.flatMap { try $0.lesson().steps.compactMap(\.question) }
  }
}

extension Step {
  /// Whether its values are drawn anew for each variant.
  fileprivate var varies: Bool {
    declarations.names.contains { declaration in
      if case .drawn = declaration.origin { true } else { false }
    }
  }
}
