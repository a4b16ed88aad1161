/// A quiz that somebody takes: its plan, its clock, and the answers so far.
///
/// Its clock is wall time and goes on while the program is away. Nothing in it is a grade: answers
/// are kept raw, and what they are worth is computed by `QuizResult` whenever it is asked for.
public struct QuizSession: Hashable, Sendable, Codable, Identifiable {
  /// What records and submissions call it.
  public let id: String
  /// What is asked.
  public let plan: QuizPlan
  /// When it began, in seconds since 1970, UTC.
  public let started: Double
  /// When it was handed in or its time was over; nothing while it runs.
  public private(set) var ended: Double?
  /// The question on screen, from 0.
  public private(set) var place = 0
  /// What was done about each question, in the order of the plan.
  public private(set) var questions: [QuestionState]

  /// What was done about one question.
  public struct QuestionState: Hashable, Sendable, Codable {
    /// The answers that count as attempts, from the first to the last.
    public var answers: [QuizAnswer] = []
    /// How many hints were shown.
    public var hints = 0
    /// Whether the student wants to come back to it.
    public var isMarked = false

    /// A question that nothing was done about.
    public init() {}
  }

  /// A quiz that begins.
  ///
  /// - Parameters:
  ///   - id: unlike that of any other session of a record.
  ///   - plan: what is asked.
  ///   - started: seconds since 1970, UTC.
  public init(id: String, plan: QuizPlan, started: Double) {
    self.id = id
    self.plan = plan
    self.started = started
    questions = plan.questions.map { _ in QuestionState() }
  }

  /// The seconds that are left; nothing where there is no limit.
  public func timeLeft(at time: Double) -> Double? {
    plan.deadline(startedAt: started).map { max(0, $0 - time) }
  }

  /// Whether no further answer is taken.
  public func isOver(at time: Double) -> Bool {
    ended != nil || timeLeft(at: time) == 0
  }

  /// How many questions have an answer.
  public var answeredCount: Int { questions.count { !$0.answers.isEmpty } }

  /// Turns to a question; one that is not there changes nothing.
  public mutating func turn(to place: Int) {
    if questions.indices.contains(place) { self.place = place }
  }

  /// Marks a question for later, or takes the mark away.
  public mutating func setMark(_ isMarked: Bool, of place: Int) {
    if questions.indices.contains(place) { questions[place].isMarked = isMarked }
  }

  /// Notes how many hints were shown; hints that were seen stay seen.
  public mutating func showHints(_ count: Int, of place: Int) {
    guard questions.indices.contains(place) else { return }
    questions[place].hints = max(questions[place].hints, count)
  }

  /// Adds an answer, unless the time was over when it was given.
  @discardableResult
  public mutating func add(_ answer: QuizAnswer, to place: Int) -> Bool {
    guard questions.indices.contains(place), !isOver(at: answer.time) else { return false }
    questions[place].answers.append(answer)
    return true
  }

  /// Ends the quiz, at its deadline at the latest; one that has ended stays as it is.
  public mutating func end(at time: Double) {
    guard ended == nil else { return }
    ended = min(time, plan.deadline(startedAt: started) ?? time)
  }
}

/// One answer in a quiz, as raw as it was given.
public struct QuizAnswer: Hashable, Sendable, Codable {
  /// The raw input: what was typed, or the ids of the marked items.
  public var input: String
  /// The drawn values, by name, in the order of the file, at full precision.
  public var values: [Attempt.DrawnValue]
  /// The ids of the items in the order in which they stood on screen.
  public var order: [String]
  /// The step's key-free hash when it was answered.
  public var keyFreeHash: String
  /// How many hints had been shown.
  public var hints: Int
  /// Seconds since 1970, UTC.
  public var time: Double

  /// An answer with all that is kept of it.
  public init(
    input: String, values: [Attempt.DrawnValue], order: [String], keyFreeHash: String, hints: Int,
    time: Double
  ) {
    self.input = input
    self.values = values
    self.order = order
    self.keyFreeHash = keyFreeHash
    self.hints = hints
    self.time = time
  }

  /// An answer to a variant of a step.
  public init(input: String, to variant: Variant, of step: Step, hints: Int, time: Double) {
    self.init(
      input: input, values: variant.drawn, order: variant.order, keyFreeHash: step.keyFreeHash,
      hints: hints, time: time)
  }
}
