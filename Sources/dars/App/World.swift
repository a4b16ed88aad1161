import Foundation
import Lessons
import Phrases
import Records
import Tutor

/// Carries out what the tutor asks of the world, apart from the terminal: it keeps the record.
struct World {
  /// The reader's record; none where a scene is played on its own.
  let record: Record?
  private let phrases: Phrases

  /// A world with a record, or with none to keep.
  init(record: Record?, phrases: Phrases = .english) {
    self.record = record
    self.phrases = phrases
  }

  /// Opens the record where the paths say.
  init(paths: Paths = Paths(), phrases: Phrases = .english) {
    self.init(record: Record.open(at: paths.record.path), phrases: phrases)
  }

  /// How far the reader has come.
  var progress: Lessons.Progress { record?.progress() ?? Lessons.Progress() }

  /// What must be said about the record before anything else, in one sentence each.
  var notices: [String] { record?.notices.map { $0.message(in: phrases) } ?? [] }

  /// Carries out an effect; the message is the answer that the tutor waits for.
  func perform(_ effect: Effect) -> Message? {
    switch effect {
    case .save(let attempt): return save(attempt)
    case .leavePlace(let step): return leave(at: step)
    case .beginQuiz(let plan): return begin(plan)
    case .saveQuiz(let change, let session): return save(change.stamped(now), session)
    case .setMouse, .suspend, .quit: return nil
    }
  }

  private var now: Double { Date().timeIntervalSince1970 }

  /// The quiz that was begun last and still runs.
  var runningQuiz: QuizSession? { record?.runningQuiz(at: now) }

  /// The quiz of a course that ended last.
  func endedQuiz(of course: String) -> QuizSession? {
    record?.quizzes().last { $0.plan.course == course && $0.isOver(at: now) }
  }

  /// Begins a quiz under a name that no other has.
  private func begin(_ plan: QuizPlan) -> Message {
    let session = QuizSession(id: UUID().uuidString, plan: plan, started: now)
    let problem = problem(saving: .began(plan, at: session.started), session.id)
    return .quizBegan(session, problem: problem)
  }

  private func save(_ change: QuizChange, _ session: String) -> Message {
    .quizSaved(change, problem: problem(saving: change, session))
  }

  /// Why a change cannot be stored; nothing where it was.
  private func problem(saving change: QuizChange, _ session: String) -> String? {
    do {
      try record?.save(change, session: session)
      return nil
    } catch {
      return error.message(in: phrases)
    }
  }

  /// Stores an attempt; the answer comes when it is durable.
  private func save(_ attempt: Attempt) -> Message {
    var attempt = attempt
    attempt.time = Date().timeIntervalSince1970
    do {
      try record?.save(attempt)
      return .saved(attempt, problem: nil)
    } catch {
      return .saved(attempt, problem: error.message(in: phrases))
    }
  }

  private func leave(at step: StepReference) -> Message? {
    do {
      try record?.markSeen(step)
      try record?.leave(at: step)
      return nil
    } catch {
      return .notice(error.message(in: phrases))
    }
  }
}
