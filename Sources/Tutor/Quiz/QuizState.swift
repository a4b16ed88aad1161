import Lessons

/// A quiz that is being taken: its session, and how each question was left.
public struct QuizState: Sendable {
  /// The session, as records keep it.
  public internal(set) var session: QuizSession
  /// The questions of the course, to grade with.
  let pool: QuestionPool
  /// The time, in seconds since 1970, as far as the tutor was told.
  var now: Double
  /// The pages of questions that were on screen before, as they were left.
  var pages: [Int: ReadingState] = [:]

  /// The seconds that are left, where there is a limit.
  var timeLeft: Double? { session.timeLeft(at: now) }

  /// How many questions there are.
  var count: Int { session.plan.questions.count }

  /// The points that the answers to a question earned so far.
  func score(of place: Int) -> Double {
    QuizResult.score(of: place, in: session, pool: pool)
  }

  /// By which rules the question at a place takes its next answer.
  func rule(of question: Question, at place: Int) -> AnswerRule {
    if session.plan.isExam { return .exam }
    let given = session.questions[place].answers.count
    return .quiz(left: session.plan.policy(of: question).remaining(after: given))
  }
}

/// How a quiz is entered from the command line.
public enum QuizEntry: Hashable, Sendable {
  /// By choosing what it asks.
  case choice
  /// By a request.
  case request(QuizRequest)
  /// By going on where it was left, at a time in seconds since 1970; another may have been asked for.
  case resume(QuizSession, now: Double, isAnotherAsked: Bool)
}

/// By which rules a question takes answers.
public enum AnswerRule: Hashable, Sendable {
  /// Without limit, each time with other numbers.
  case practice
  /// As often as is left, with the same numbers; nothing is without limit.
  case quiz(left: Int?)
  /// Nothing is said of an answer, and the last one counts.
  case exam
}

/// What a quiz shows beside its questions.
public enum QuizScreen: Sendable {
  /// What is to be asked.
  case setup(QuizSetup)
  /// All questions at a glance.
  case overview(QuizOverview)
  /// What it came to.
  case report(QuizReportState)
}

/// All questions of a quiz at a glance: which is chosen.
public struct QuizOverview: Hashable, Sendable {
  /// The chosen question, from 0.
  public var chosen: Int
  /// Whether the reader is asked to confirm handing in.
  public var isConfirming = false
}
