import Lessons
import Phrases

/// What a quiz came to: the score by unit and by misconception, and of every question the
/// answer, what was expected, and why.
///
/// ```swift
/// let report = QuizReport(session, in: library.questionPool)
/// report.lines().forEach { print($0) }
/// ```
public struct QuizReport: Hashable, Sendable, Encodable {
  /// The quiz's id.
  public let quiz: String
  /// What the reader calls it.
  public let title: String
  /// The seed, from which the same quiz can be asked again.
  public let seed: UInt32
  /// Whether it was an exam.
  public let isExam: Bool
  /// Whether answers were only taken, since the course is a student's copy.
  public let isWithheld: Bool
  /// When it began, in seconds since 1970, UTC.
  public let started: Double
  /// When it ended; nothing while it runs.
  public let ended: Double?
  /// The points earned.
  public let score: Double
  /// The points that right answers earn.
  public let possible: Double
  /// The points by unit, in the order of the course.
  public let units: [Unit]
  /// The misconceptions that came up, the commonest first.
  public let misconceptions: [Misconception]
  /// The questions in the order in which they were asked.
  public let questions: [Question]

  /// A unit's points.
  public struct Unit: Hashable, Sendable, Encodable {
    /// The unit's id.
    public let id: String
    /// The unit's title.
    public let title: String
    /// The points earned.
    public let score: Double
    /// The points that right answers earn.
    public let possible: Double
  }

  /// A misconception and in how many questions it came up.
  public struct Misconception: Hashable, Sendable, Encodable {
    /// Its id.
    public let id: String
    /// In how many questions.
    public let count: Int
  }

  /// One question of a report, its mathematics in one line or in words.
  public struct Question: Hashable, Sendable, Encodable {
    /// `lesson#step@seed`, which asks the same again.
    public let question: String
    /// The step's title.
    public let title: String
    /// What was asked, line by line.
    public let prompt: [String]
    /// Every answer that counted, as it was read.
    public let answers: [String]
    /// The verdict on the last answer; nothing where there is none.
    public let verdict: String?
    /// What would have been right; nothing where it cannot be said.
    public let expected: String?
    /// What the author says of the last answer.
    public let feedback: [String]
    /// The misconceptions that the answers showed.
    public let misconceptions: [String]
    /// Why the right answer is right.
    public let explanation: String?
    /// What is to be known of this question's grading.
    public let remark: String?
    /// The points earned.
    public let score: Double
    /// The points that a right answer earns.
    public let possible: Double
  }

  /// The report on a session, its answers graded now.
  ///
  /// - Parameter speaksMath: whether mathematics is told in words, for readers who listen.
  public init(
    _ session: QuizSession, in pool: QuestionPool, phrases: Phrases = .english,
    speaksMath: Bool = false
  ) {
    let result = QuizResult(session, in: pool)
    quiz = session.plan.quiz
    title = session.plan.title
    seed = session.plan.seed
    isExam = session.plan.isExam
    isWithheld = pool.course.isCopy
    started = session.started
    ended = session.ended
    score = result.score
    possible = result.possible
    units = result.units(of: pool.course).map {
      Unit(id: $0.unit.id, title: $0.unit.title, score: $0.score, possible: $0.possible)
    }
    misconceptions = result.misconceptions.map { Misconception(id: $0.id, count: $0.count) }
    questions = result.questions.map { Question($0, in: pool, phrases, speaksMath) }
  }
}

extension QuizReport.Question {
  fileprivate init(
    _ result: QuizResult.QuestionResult, in pool: QuestionPool, _ phrases: Phrases,
    _ speaksMath: Bool
  ) {
    let step = pool.step(result.question.reference)
    let teller = PlainTeller(
      DrawingContext(phrases: phrases, values: result.variant?.values ?? [:]),
      speaksMath: speaksMath)
    question = result.question.description
    title = step.map { teller.text(of: $0.title) } ?? ""
    prompt = step.map { teller.prompt(of: $0, in: result.variant) } ?? []
    answers = result.gradings.map { teller.answer($0, in: result.variant) }
    verdict = result.grading?.verdict.rawValue
    expected = result.expectation(in: pool, phrases)
    feedback = result.grading?.feedback.map(teller.text) ?? []
    misconceptions = result.misconceptions
    explanation = step?.question?.explanation.map(teller.text)
    remark = result.remark?.sentence(in: phrases)
    score = result.score
    possible = result.possible
  }
}

extension QuizResult.QuestionResult {
  /// What would have been right, also where no answer was given.
  fileprivate func expectation(in pool: QuestionPool, _ phrases: Phrases) -> String? {
    if let grading { return grading.expectation(in: phrases) }
    guard let variant, let asked = pool.step(question.reference)?.question else { return nil }
    return (try? Grader.grade("", of: asked, in: variant))?.expectation(in: phrases)
  }
}

extension PlainTeller {
  /// What a step asks: its words without scenes, and its items in the order of a variant.
  fileprivate func prompt(of step: Step, in variant: Variant?) -> [String] {
    let words = step.blocks.filter { block in
      switch block {
      case .scene, .derivation: false
      default: true
      }
    }
    let items = (variant?.items ?? []).enumerated().map { "\($0 + 1). \(text(of: $1.words))" }
    return lines(of: words).filter { !$0.isEmpty } + items
  }

  /// An answer as its reader would say it: how it was read, or the words of the marked items.
  fileprivate func answer(_ grading: Grading, in variant: Variant?) -> String {
    if let readAs = grading.readAs { return readAs }
    let marked = Set(grading.marks.filter(\.isMarked).map(\.id))
    let words = (variant?.items ?? []).filter { marked.contains($0.id) }.map { text(of: $0.words) }
    return words.isEmpty ? grading.input : words.joined(separator: "; ")
  }
}

extension QuizResult.Remark {
  /// What is to be known of a question's grading.
  public func sentence(in phrases: Phrases = .english) -> String { phrases(phrase) }

  private var phrase: Phrase {
    switch self {
    case .missing: .reportMissing
    case .notGraded: .reportNotGraded
    case .otherValues: .reportOtherValues
    case .changed: .reportChanged
    case .withheld: .reportWithheld
    }
  }
}
