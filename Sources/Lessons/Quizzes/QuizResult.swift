/// What the answers of a quiz are worth, computed from the raw answers and the lessons alone.
///
/// Nothing that a record or a submission says of a score is trusted: every answer is graded again,
/// against the variant that the plan's seed draws.
public struct QuizResult: Hashable, Sendable {
  /// The questions in the order of the plan.
  public let questions: [QuestionResult]

  /// What one question brought.
  public struct QuestionResult: Hashable, Sendable {
    /// The question.
    public let question: QuizPlan.Question
    /// The unit's id; nothing where the course has no such lesson.
    public let unit: String?
    /// The variant that was asked; nothing where it cannot be drawn.
    public let variant: Variant?
    /// What the grader says of each answer, from the first to the last.
    public let gradings: [Grading]
    /// Points earned.
    public let score: Double
    /// Points that a right answer earns.
    public let possible: Double
    /// What a reader of the result must know, such as a step that changed since.
    public let remark: Remark?

    /// The grading that counts: the last one; none where answers were only taken.
    public var grading: Grading? { remark == .withheld ? nil : gradings.last }
    /// The misconceptions that the answers showed, each once, in the order of the answers.
    public var misconceptions: [String] {
      gradings.compactMap(\.misconception).reduce(into: []) { known, id in
        if !known.contains(id) { known.append(id) }
      }
    }
  }

  /// Why a question could not be graded as it was asked.
  public enum Remark: String, Hashable, Sendable {
    /// The course has no such question.
    case missing
    /// The variant cannot be drawn, or the author's answer has no value.
    case notGraded
    /// The lesson was changed since, and its seed now draws other values: not graded.
    case otherValues
    /// The lesson was changed since, but asks for the same values: graded.
    case changed
    /// The course is a student's copy: the answers were taken, and the instructor grades them.
    case withheld
  }

  /// Grades a session.
  public init(_ session: QuizSession, in pool: QuestionPool) {
    self.init(plan: session.plan, answers: session.questions.map(\.answers), in: pool)
  }

  /// The points that the answers to one question of a session earn, without grading the others.
  public static func score(of place: Int, in session: QuizSession, pool: QuestionPool) -> Double {
    QuestionGrading(
      plan: session.plan, question: session.plan.questions[place],
      answers: session.questions[place].answers, pool: pool
    ).result.score
  }

  /// Grades the answers to a plan, a list for each of its questions.
  public init(plan: QuizPlan, answers: [[QuizAnswer]], in pool: QuestionPool) {
    questions = plan.questions.enumerated().map { place, question in
      let given = answers.indices.contains(place) ? answers[place] : []
      return QuestionGrading(plan: plan, question: question, answers: given, pool: pool).result
    }
  }

  /// The points earned.
  public var score: Double { questions.reduce(0) { $0 + $1.score } }
  /// The points that right answers earn.
  public var possible: Double { questions.reduce(0) { $0 + $1.possible } }

  /// The points by unit, in the order of the course.
  public func units(of course: Course) -> [UnitScore] {
    course.units.compactMap { unit in
      let own = questions.filter { $0.unit == unit.id }
      guard !own.isEmpty else { return nil }
      return UnitScore(
        unit: unit, score: own.reduce(0) { $0 + $1.score },
        possible: own.reduce(0) { $0 + $1.possible })
    }
  }

  /// What a unit's questions brought.
  public struct UnitScore: Hashable, Sendable {
    /// The unit.
    public let unit: Course.Unit
    /// Points earned.
    public let score: Double
    /// Points that right answers earn.
    public let possible: Double
  }

  /// How often each misconception was shown, the commonest first, then by the alphabet.
  public var misconceptions: [(id: String, count: Int)] {
    let counts = Dictionary(
      questions.flatMap(\.misconceptions).map { ($0, 1) }, uniquingKeysWith: +)
    return counts.map { (id: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }
}

/// Grades one question of a quiz.
private struct QuestionGrading {
  let plan: QuizPlan
  let question: QuizPlan.Question
  let answers: [QuizAnswer]
  let pool: QuestionPool

  var result: QuizResult.QuestionResult {
    guard let step = pool.step(question.reference), let asked = step.question else {
      return result(remark: .missing)
    }
    guard let variant = try? Variant.draw(step: step, lesson: question.lesson, seed: question.seed)
    else { return result(possible: asked.points, remark: .notGraded) }
    guard answers.allSatisfy({ $0.values == variant.drawn }) else {
      return result(variant: variant, possible: asked.points, remark: .otherValues)
    }
    guard asked.kind.hasKey else {
      let taken = answers.compactMap { try? Grader.read($0.input, of: asked, in: variant) }
      return result(
        variant: variant, gradings: taken, possible: asked.points, remark: .withheld)
    }
    let judged = answers.compactMap { answer in
      (try? Grader.grade(answer.input, of: asked, in: variant)).map { (answer, $0) }
    }
    guard judged.count == answers.count else {
      return result(variant: variant, possible: asked.points, remark: .notGraded)
    }
    let counting = judged.filter { $0.1.verdict != .invalid }
    let isSame = answers.allSatisfy { $0.keyFreeHash == step.keyFreeHash }
    return result(
      variant: variant, gradings: counting.map(\.1), score: score(counting, asked),
      possible: asked.points, remark: isSame ? nil : .changed)
  }

  private func result(
    variant: Variant? = nil, gradings: [Grading] = [], score: Double = 0, possible: Double = 0,
    remark: QuizResult.Remark?
  ) -> QuizResult.QuestionResult {
    QuizResult.QuestionResult(
      question: question, unit: pool.unit(ofLesson: question.lesson)?.id, variant: variant,
      gradings: gradings, score: score, possible: possible, remark: remark)
  }

  /// In an exam the last answer counts whole; else every answer adds what it is better by.
  private func score(_ judged: [(QuizAnswer, Grading)], _ asked: Question) -> Double {
    if plan.isExam { return (judged.last?.1.fraction ?? 0) * asked.points }
    let policy = plan.policy(of: asked)
    var (total, best) = (0.0, 0.0)
    for (attempt, (answer, grading)) in judged.enumerated() {
      let score = grading.fraction * asked.points
      let hints = asked.hints.prefix(max(0, answer.hints))
      total += policy.gain(score: score, best: best, attempt: attempt, hints: hints)
      best = max(best, score)
    }
    return total
  }
}
