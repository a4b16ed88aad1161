import Canvas
import Drawing
import Lessons
import Phrases

/// The report on a quiz on screen.
public struct QuizReportState: Hashable, Sendable {
  /// What the quiz came to.
  public let report: QuizReport
  /// The quiz, as it was taken.
  let session: QuizSession
  /// The first row that is shown.
  public var scroll = 0

  /// A report at its first row.
  init(report: QuizReport, session: QuizSession) {
    self.report = report
    self.session = session
  }

  /// The rows for a number of columns: the score, then every question with its verdict's sign.
  func lines(columns: Int, _ glyphs: GlyphSet, _ phrases: Phrases) -> [TextLine] {
    let lines = report.lines(in: phrases)
    let heads = Set(headPlaces(lines))
    var question = -1
    return lines.enumerated().flatMap { place, line -> [TextLine] in
      if heads.contains(place) { question += 1 }
      let style =
        place == 0 ? Style(.heading, .bold) : style(of: line, heads.contains(place), question)
      let indent = line.prefix { $0 == " " }.count
      return TextLine.wrapping([Run(glyphs.text(line.trimmed), style)], columns: columns - indent)
        .map { wrapped in
          var row = TextLine.blanks(indent)
          row.append(wrapped)
          return row
        }
    }
  }

  /// The lines that begin a question: each follows an empty one.
  private func headPlaces(_ lines: [String]) -> [Int] {
    lines.indices.filter { $0 > 0 && lines[$0 - 1].isEmpty }
  }

  private func style(of line: String, _ isHead: Bool, _ question: Int) -> Style {
    guard isHead, report.questions.indices.contains(question) else { return .plain }
    let verdict = report.questions[question].verdict.flatMap(Verdict.init)
    return Style(verdict?.ink ?? .faint, .bold)
  }
}
