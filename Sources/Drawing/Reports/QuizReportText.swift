import Lessons
import Phrases

extension QuizReport {
  /// The report as lines of plain text.
  public func lines(in phrases: Phrases = .english) -> [String] {
    [title, total(phrases)] + summary(phrases).map { "  " + $0 }
      + questions.enumerated().flatMap { place, question in
        ["", "\(place + 1). \(question.head(phrases, isWithheld))"]
          + question.body(phrases).map { "   " + $0 }
      }
  }

  /// The report as Markdown.
  public func markdown(in phrases: Phrases = .english) -> [String] {
    ["# \(Markdown.text(title))", "", Markdown.text(total(phrases)), ""]
      + summary(phrases).map { "- \(Markdown.text($0))" }
      + questions.enumerated().flatMap { place, question in
        ["", "## \(place + 1). \(Markdown.text(question.head(phrases, isWithheld)))", ""]
          + Array(question.body(phrases).map(Markdown.text).map { [$0] }.joined(separator: [""]))
      }
  }

  /// The score in one line.
  public func total(_ phrases: Phrases) -> String {
    phrases(
      isWithheld ? .reportTaken : .reportTotal,
      [
        "score": Points(score), "possible": Points(possible), "count": questions.count,
        "answered": questions.count { !$0.answers.isEmpty }, "quiz": quiz,
      ])
  }

  /// The points by unit and the misconceptions; nothing where answers were only taken.
  private func summary(_ phrases: Phrases) -> [String] {
    if isWithheld { return [] }
    let byUnit = units.map { unit in
      phrases(
        .reportUnit,
        [
          "title": unit.title, "score": Points(unit.score), "possible": Points(unit.possible),
        ])
    }
    let byMistake = misconceptions.map {
      phrases(.reportMisconception, ["id": $0.id, "count": $0.count])
    }
    return (byUnit.count > 1 ? byUnit : []) + byMistake
  }
}

extension QuizReport.Question {
  /// The title, the points, and the name under which it can be asked again.
  fileprivate func head(_ phrases: Phrases, _ isWithheld: Bool) -> String {
    phrases(
      isWithheld ? .reportQuestionTaken : .reportQuestion,
      [
        "title": title, "score": Points(score), "possible": Points(possible),
        "question": question,
      ])
  }

  fileprivate func body(_ phrases: Phrases) -> [String] {
    var lines = prompt
    lines += answers.map { phrases(.reportAnswer, ["answer": $0]) }
    if answers.isEmpty { lines.append(phrases(.reportNoAnswer)) }
    if let expected { lines.append(phrases(.reportExpected, ["expected": expected])) }
    lines += feedback
    if let explanation { lines.append(phrases(.reportWhy, ["why": explanation])) }
    if let remark { lines.append(remark) }
    return lines
  }
}

/// Text as Markdown writes it.
enum Markdown {
  /// A line of words in which nothing is taken for markup.
  static func text(_ line: String) -> String {
    var result = ""
    for character in line {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
