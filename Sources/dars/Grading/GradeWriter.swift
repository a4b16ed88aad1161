import Drawing
import Foundation
import Lessons
import Phrases

/// One graded submission as it is written out: a line of a table, rows of CSV, an object of JSON.
struct GradeRow: Encodable {
  let student: String
  let quiz: String
  let file: String
  let score: Double
  let possible: Double
  let grades: [Grade]
  let remarks: [String]

  init(_ graded: GradedSubmission, file: String, _ phrases: Phrases) {
    student = graded.submission.student
    quiz = graded.submission.session.plan.quiz
    self.file = file
    score = graded.result.score
    possible = graded.result.possible
    grades = graded.result.questions.map(Grade.init)
    remarks = graded.remarks.map { $0.sentence(phrases) }
  }

  /// The line of the table, and what must be known of the submission below it.
  func lines(_ phrases: Phrases) -> [String] {
    let questions = grades.compactMap { grade in
      grade.remark.map {
        phrases(.gradeQuestion, ["question": grade.question, "remark": $0.asRemark(phrases)])
      }
    }
    let line = phrases(
      .gradeLine,
      [
        "student": student, "quiz": quiz, "score": Points(score), "possible": Points(possible),
        "percent": Percent(score, of: possible),
      ])
    return [line] + (remarks + questions).map { "    " + $0 }
  }

  /// A row for each question, and one for their total.
  var csv: [String] {
    grades.map { CSV.row([student, quiz, $0.question, "\($0.score)", "\($0.possible)"]) }
      + [CSV.row([student, quiz, "total", "\(score)", "\(possible)"])]
  }

  /// The names of the columns.
  static let csvHeader = CSV.row(["student", "quiz", "question", "score", "possible"])
}

extension String {
  /// What a gradebook's word for a remark says.
  func asRemark(_ phrases: Phrases) -> String {
    QuizResult.Remark(rawValue: self)?.sentence(in: phrases) ?? self
  }
}

extension GradedSubmission.Remark {
  fileprivate func sentence(_ phrases: Phrases) -> String {
    switch self {
    case .otherQuestions: phrases(.gradeOtherQuestions)
    case .late(let answers): phrases(.gradeLate, ["count": answers])
    case .running: phrases(.gradeRunning)
    }
  }
}

/// A share in whole per cent.
struct Percent: CustomStringConvertible {
  let description: String

  init(_ part: Double, of whole: Double) {
    let share = whole > 0 ? (part / whole * 100).rounded() : 0
    description = Int(exactly: share).map(String.init) ?? "0"
  }
}

/// Comma-separated values as RFC 4180 writes them.
enum CSV {
  /// One row, without the end of its line.
  ///
  /// What a spreadsheet would take for a formula gets an apostrophe in front, since the words of a
  /// submission come from somebody else.
  static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",")
  }

  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let isNumber = Double(text) != nil
    let safe = isFormula && !isNumber ? "'" + text : text
    guard safe.contains(where: { ",\"\n\r".contains($0) || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
