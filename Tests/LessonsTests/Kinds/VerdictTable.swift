import Formula
import Testing

@testable import Lessons

/// A question and inputs with the verdict that a fair teacher gives.
///
/// Each row is `verdict | input`, or `partial 0.5 | input`; an input begins behind the bar and the
/// space after it, and ends with the line.
struct VerdictTable: CustomStringConvertible, Sendable {
  let name: String
  let asked: Asked
  let rows: [Row]

  struct Row: CustomStringConvertible, Sendable {
    let verdict: Verdict
    let fraction: Double?
    let input: String
    var description: String { "\(verdict) | \(input.prefix(60))" }
  }

  var description: String { name }

  init(_ name: String, _ question: String, _ table: String, and more: [(Verdict, String)] = []) {
    self.name = name
    asked = Asked(question)
    let lines = table.split(separator: "\n", omittingEmptySubsequences: true).map(Row.init)
    rows = lines + more.map { Row(verdict: $0.0, fraction: nil, input: $0.1) }
  }
}

extension VerdictTable.Row {
  fileprivate init(_ line: Substring) {
    let bar = line.firstIndex(of: "|") ?? line.endIndex
    let head = line[..<bar].split(separator: " ")
    verdict = head.first.flatMap { Verdict(rawValue: String($0)) } ?? .invalid
    fraction = head.dropFirst().first.flatMap { Double($0) }
    input = String(line[bar...].dropFirst(2))
  }
}

/// A question as a lesson file asks it, and one variant of it.
struct Asked: Sendable {
  let source: String
  let step: Step
  let diagnostics: [Diagnostic]

  /// A question by its fence and what follows; `values` are given to drawn names by `variant`.
  init(_ question: String) {
    source = "---\nformat: 1\nid: asked\ntitle: Asked\n---\n\n## A step\n\n\(question)\n"
    let read = LessonReader.read(source: source, file: "asked.md")
    diagnostics = read.diagnostics
    step =
      read.lesson?.steps.first
      ?? Step(
        id: "", title: [], blocks: [], declarations: .none, question: nil, keyFreeHash: "",
        position: Make.place)
  }

  func question() throws -> Question {
    try #require(step.question, "\(diagnostics.map { $0.line() })")
  }

  func variant(seed: UInt32 = 1) throws -> Variant {
    try Variant.draw(step: step, lesson: "asked", seed: seed)
  }

  func grade(
    _ input: String, numbering: ItemNumbering = .source, seed: UInt32 = 1
  ) throws -> Grading {
    try Grader.grade(input, of: question(), in: variant(seed: seed), numbering: numbering)
  }

  /// Everything that checking the question finds.
  var findings: [String] {
    QuestionTrial.findings(step: step, lesson: "asked").map { $0.message() }
  }
}
