/// What a quiz asks, fixed when it begins: which questions, with which seeds, under which rules.
///
/// ```swift
/// let plan = try QuestionPool(course: course, lessons: lessons)
///   .plan(QuizRequest(names: ["convolution"], count: 5, seed: 7))
/// plan.questions.map(\.description)  // ["convolution-1d#one-window@2431…", …]
/// ```
public struct QuizPlan: Hashable, Sendable, Codable {
  /// The course's id.
  public let course: String
  /// The quiz's id in `course.yml`, or the names that were asked for, joined by `+`.
  public let quiz: String
  /// What the reader calls it.
  public let title: String
  /// The seed from which the choice of questions and each question's own seed follow.
  public let seed: UInt32
  /// Whether nothing is said of an answer before the end, and the last one counts.
  public let isExam: Bool
  /// The factors of successive attempts, for questions that set none themselves.
  public let attempts: [Double]?
  /// How long it lasts, in minutes of wall time; nothing is without limit.
  public let minutes: Int?
  /// The questions in the order in which they are asked.
  public let questions: [Question]

  /// One question of a quiz.
  public struct Question: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The lesson's id.
    public let lesson: String
    /// The step's id.
    public let step: String
    /// The seed of its variant.
    public let seed: UInt32

    /// A question by its place and the seed of its variant.
    public init(_ reference: StepReference, seed: UInt32) {
      lesson = reference.lesson
      step = reference.step
      self.seed = seed
    }

    /// The step, by its lesson's id and its own.
    public var reference: StepReference { StepReference(lesson: lesson, step: step) }

    /// How the variant is named on the screen and in records: `convolution-1d#how-many@41`.
    public var description: String { "\(reference)@\(seed)" }
  }

  /// A plan of questions.
  public init(
    course: String, quiz: String, title: String, seed: UInt32, isExam: Bool, attempts: [Double]?,
    minutes: Int?, questions: [Question]
  ) {
    self.course = course
    self.quiz = quiz
    self.title = title
    self.seed = seed
    self.isExam = isExam
    self.attempts = attempts
    self.minutes = minutes
    self.questions = questions
  }

  /// The rule for a question's attempts: its own factors, else the quiz's; in an exam every answer
  /// replaces the one before.
  public func policy(of question: Lessons.Question) -> AttemptPolicy {
    isExam ? .practice : AttemptPolicy(factors: question.attempts ?? attempts)
  }

  /// The seconds since 1970 at which the time is over, for a quiz that began when said.
  public func deadline(startedAt start: Double) -> Double? {
    minutes.map { start + Double($0) * 60 }
  }
}

/// What somebody asks for when a quiz begins.
public struct QuizRequest: Hashable, Sendable {
  /// Ids of quizzes, units or lessons; none asks from the whole course.
  public var names: [String]
  /// How many questions; nothing leaves it to the quiz, or takes ten.
  public var count: Int?
  /// The seed.
  public var seed: UInt32
  /// How many minutes; nothing leaves it to the quiz.
  public var minutes: Int?
  /// Whether nothing is said of an answer before the end.
  public var isExam: Bool

  /// A request for a quiz.
  public init(
    names: [String] = [], count: Int? = nil, seed: UInt32, minutes: Int? = nil,
    isExam: Bool = false
  ) {
    self.names = names
    self.count = count
    self.seed = seed
    self.minutes = minutes
    self.isExam = isExam
  }
}

/// Why there is no quiz for a request.
public enum QuizError: Error, Hashable, Sendable {
  /// No quiz, unit or lesson of that name; the nearest one, if any is near.
  case unknownName(String, nearest: String?)
  /// What was named holds no question.
  case noQuestions(names: [String])
  /// A number of questions below 1.
  case countTooSmall(Int)
  /// A number of minutes below 1.
  case minutesTooFew(Int)
}
