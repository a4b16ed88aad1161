import Engine
import Lessons

extension Workload {
  /// What it takes to judge one answer, right and wrong ones of the dearest kinds.
  static let grading = [
    grading("grade a number", "integer", "answer: floor((n - k) / 2) + 1", "(9 - 4)/2 + 1"),
    grading(
      "grade a formula", "formula", "symbol p: real(0, 1)\nanswer: p * (1 - p)", "p - p^2"),
    grading(
      "grade a wrong formula", "formula",
      "symbol p: real(0, 1)\nanswer: p * (1 - p)\nwhen sum: p + 1\nwhen square: p^2", "p^3"),
    grading("grade a matrix", "matrix", "answer: [[n, k], [k, n]] @ eye(2)", "[[9, 4], [4, 9]]"),
    grading("grade cells", "cells", "grid: 8, 8\nanswer: eye(8)", "eye(8)"),
  ]

  private static func grading(
    _ name: String, _ kind: String, _ fields: String, _ input: String
  ) -> Workload {
    let asked = Result { try AskedQuestion(kind, fields) }
    return Workload(name) { Output(Tensor(try asked.get().fraction(of: input))) }
  }
}

/// A question as a lesson asks it, and one variant of it.
private struct AskedQuestion {
  private let question: Question
  private let variant: Variant

  init(_ kind: String, _ fields: String) throws {
    let source = """
      ---
      format: 1
      id: asked
      title: Asked
      ---

      ## A step
      {{n + k}}

      ```question \(kind)
      vary n: range(9, 9)
      vary k: range(4, 4)
      \(fields)
      ```
      """
    let read = LessonReader.read(source: source, file: "asked.md")
    guard let step = read.lesson?.steps.first, let question = step.question else {
      throw NotRead(findings: read.diagnostics.map { $0.line() })
    }
    self.question = question
    variant = try Variant.draw(step: step, lesson: "asked", seed: 1)
  }

  func fraction(of input: String) throws -> Double {
    try Grader.grade(input, of: question, in: variant).fraction
  }
}

/// The question of a workload is none.
private struct NotRead: Error {
  let findings: [String]
}
