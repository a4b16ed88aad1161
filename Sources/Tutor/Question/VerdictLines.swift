import Canvas
import Drawing
import Lessons
import Phrases

/// A line of what a question says, with its meaning; screens draw it, plain mode tells it.
struct SaidLine: Hashable {
  let ink: Ink
  let words: [Inline]
  /// Whether it is the line that judges.
  let isVerdict: Bool

  init(_ ink: Ink, _ words: [Inline], isVerdict: Bool = false) {
    self.ink = ink
    self.words = words
    self.isVerdict = isVerdict
  }
}

extension QuestionState {
  /// The hints that are shown.
  func hintLines(_ phrases: Phrases) -> [SaidLine] {
    question.hints.prefix(hintsShown).enumerated().map { place, hint in
      SaidLine(.tip, [.text(phrases(.hintNumber, ["number": place + 1]))] + hint.words)
    }
  }

  /// The verdict and all that follows from it, once there is one.
  func verdictLines(_ phrases: Phrases) -> [SaidLine] {
    if let problem { return [SaidLine(.warning, [.text(problem.message(in: phrases))])] }
    if isKept { return [SaidLine(.note, [.text(phrases(keptPhrase))])] }
    guard let grading else { return [] }
    if canTryAgain { return triesLines(grading, phrases) }
    let summary = grading.summary(in: phrases)
    guard grading.verdict != .invalid else {
      return [SaidLine(.warning, [.text(summary)], isVerdict: true)]
    }
    let verdict = SaidLine(
      grading.verdict.ink, [.text("\(summary) \(earned(grading, phrases))")], isVerdict: true)
    let remarks = grading.remarks.map { SaidLine(.text, [.text($0.message(in: phrases))]) }
    let because = grading.because.map { [SaidLine(.text, $0)] } ?? []
    return [verdict] + remarks + because + grading.feedback.map { SaidLine(.text, $0) }
      + explanation(grading)
  }

  private var keptPhrase: Phrase {
    if question.kind.hasKey { return .quizNoted }
    return rule == .exam ? .quizKept : .copyRead
  }

  /// What is said while the same question may be answered again: nothing of what is expected.
  private func triesLines(_ grading: Grading, _ phrases: Phrases) -> [SaidLine] {
    let verdict: Phrase =
      switch grading.verdict {
      case .partial: .quizPartly
      case .form: .quizForm
      default: .quizNotYet
      }
    let tries =
      if case .quiz(let left?) = rule {
        phrases(.quizTriesLeft, ["count": left])
      } else {
        phrases(.quizTries)
      }
    return [SaidLine(grading.verdict.ink, [.text("\(phrases(verdict)) \(tries)")], isVerdict: true)]
      + grading.feedback.map { SaidLine(.text, $0) }
  }

  private func earned(_ grading: Grading, _ phrases: Phrases) -> String {
    if let earned {
      let points = Points(question.points)
      return phrases(.quizEarned, ["score": Points(earned), "points": points])
    }
    let score = Scoring.score(
      fraction: grading.fraction, points: question.points,
      hints: question.hints.prefix(hintsShown))
    return phrases(.earned, ["score": Points(score), "points": Points(question.points)])
  }

  private func explanation(_ grading: Grading) -> [SaidLine] {
    let isOver = rule != .practice && !canTryAgain
    guard grading.verdict == .correct || isExplained || isOver, let words = question.explanation
    else {
      return []
    }
    return [SaidLine(.text, words)]
  }
}

extension Verdict {
  /// The meaning that a theme colours.
  var ink: Ink {
    switch self {
    case .correct: .right
    case .partial, .form: .partial
    case .wrong: .wrong
    case .invalid: .warning
    }
  }

  /// The sign that stands before the words.
  func sign(_ glyphs: GlyphSet) -> String {
    switch self {
    case .correct: glyphs.signs.right
    case .partial, .form: glyphs.signs.partial
    case .wrong: glyphs.signs.wrong
    case .invalid: glyphs.signs.warning
    }
  }
}
