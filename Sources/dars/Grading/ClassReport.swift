import Lessons
import Phrases

/// What a whole class's answers say about each question.
struct ClassReport: Encodable {
  private(set) var submissions = 0
  private(set) var score = 0.0
  private(set) var possible = 0.0
  private(set) var questions: [String: Question] = [:]

  /// One question, over all that were asked it.
  struct Question: Encodable {
    var asked = 0
    var answered = 0
    var right = 0
    var score = 0.0
    var possible = 0.0
    var misconceptions: [String: Int] = [:]
  }

  /// Adds a submission.
  mutating func add(_ grades: [Grade]) {
    submissions += 1
    for grade in grades {
      score += grade.score
      possible += grade.possible
      questions[grade.step, default: Question()].add(grade)
    }
  }

  /// A line for each question, the hardest first, and its commonest mistakes.
  func lines(_ phrases: Phrases) -> [String] {
    let hardest = questions.sorted { ($0.value.share, $0.key) < ($1.value.share, $1.key) }
    return [phrases(.classHeading, ["count": submissions])]
      + hardest.flatMap { $0.value.lines($0.key, phrases) }
  }
}

extension ClassReport.Question {
  fileprivate mutating func add(_ grade: Grade) {
    asked += 1
    answered += grade.verdict == nil ? 0 : 1
    right += grade.verdict == Verdict.correct.rawValue ? 1 : 0
    score += grade.score
    possible += grade.possible
    for id in grade.misconceptions { misconceptions[id, default: 0] += 1 }
  }

  fileprivate var share: Double { asked > 0 ? Double(right) / Double(asked) : 0 }

  fileprivate func lines(_ name: String, _ phrases: Phrases) -> [String] {
    let line = phrases(
      .classLine,
      [
        "question": name, "answered": answered, "right": Percent(Double(right), of: Double(asked)),
      ])
    let mistakes = misconceptions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(3).map { phrases(.progressMistake, ["id": $0.key, "count": $0.value]) }
    guard !mistakes.isEmpty else { return [line] }
    return [line, phrases(.classMistakes, ["list": mistakes.joined(separator: ", ")])]
  }
}
