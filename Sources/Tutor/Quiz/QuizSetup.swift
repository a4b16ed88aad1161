import Lessons

/// What a quiz is to ask, while it is being chosen: units or one of the course's quizzes, how many
/// questions, how many minutes, as an exam or not, and the seed.
public struct QuizSetup: Hashable, Sendable {
  /// The rows from top to bottom.
  public let rows: [Row]
  /// The chosen row, from 0.
  public private(set) var chosen = 0
  /// The ids of what is to be asked from.
  public private(set) var names: Set<String>
  /// How many questions.
  public private(set) var count = QuestionPool.usualCount
  /// How many minutes; 0 is without limit.
  public private(set) var minutes = 0
  /// Whether nothing is said of an answer before the end.
  public private(set) var isExam = false
  /// The seed.
  public private(set) var seed: UInt32
  /// Whether it can be nothing but an exam: a student's copy has nothing to say of answers.
  private let isAlwaysExam: Bool

  /// One row.
  public enum Row: Hashable, Sendable {
    /// A quiz that the course sets, with its own numbers.
    case quiz(Course.Quiz)
    /// A unit.
    case unit(Course.Unit)
    /// How many questions.
    case count
    /// How many minutes.
    case minutes
    /// Exam or not.
    case exam
    /// The seed.
    case seed
    /// Begin.
    case begin
  }

  /// A choice that begins with one unit.
  init(course: Course, unit: String?, seed: UInt32) {
    rows =
      course.quizzes.map(Row.quiz) + course.units.map(Row.unit)
      + [.count, .minutes, .exam, .seed, .begin]
    names = unit.map { [$0] } ?? []
    self.seed = seed
    isAlwaysExam = course.isCopy
    isExam = course.isCopy
    chosen = rows.count - 1
  }

  /// Turns to the row so many places further on; the ends hold.
  mutating func move(by step: Int) {
    chosen = min(max(0, chosen + step), rows.count - 1)
  }

  /// Takes the chosen row in or out, or turns it to what comes next.
  mutating func toggle() {
    switch rows[chosen] {
    case .quiz(let quiz): choose(quiz)
    case .unit(let unit):
      names.subtract(quizzes.map(\.id))
      if names.remove(unit.id) == nil { names.insert(unit.id) }
    default: change(by: 1)
    }
  }

  /// Makes the number of the chosen row larger or smaller.
  mutating func change(by step: Int) {
    switch rows[chosen] {
    case .count where isOfCourse, .minutes where isOfCourse: break
    case .count: count = min(max(1, count + step), 100)
    case .minutes: minutes = min(max(0, minutes + 5 * step), 240)
    case .exam: isExam = isAlwaysExam || !isExam
    case .seed: seed = step > 0 ? seed &+ 1 : seed &- 1
    case .quiz, .unit, .begin: break
    }
  }

  /// Chooses a row and takes it in or out, or sets its number.
  mutating func set(row: Int, to value: Int?) {
    chosen = min(max(0, row), rows.count - 1)
    guard let value else { return toggle() }
    switch rows[chosen] {
    case .count where isOfCourse, .minutes where isOfCourse: break
    case .count: count = min(max(1, value), 100)
    case .minutes: minutes = min(max(0, value), 240)
    case .seed: seed = UInt32(clamping: value)
    case .exam: isExam = isAlwaysExam || value != 0
    case .quiz, .unit, .begin: break
    }
  }

  /// What is asked for.
  var request: QuizRequest {
    let ordered = rows.compactMap { row -> String? in
      switch row {
      case .quiz(let quiz): quiz.id
      case .unit(let unit): unit.id
      default: nil
      }
    }
    return QuizRequest(
      names: ordered.filter(names.contains), count: isOfCourse ? nil : count, seed: seed,
      minutes: isOfCourse || minutes == 0 ? nil : minutes, isExam: isExam)
  }

  /// Whether a quiz of the course is chosen, whose numbers are its own.
  private var isOfCourse: Bool { quizzes.contains { names.contains($0.id) } }

  private var quizzes: [Course.Quiz] {
    rows.compactMap { row in
      if case .quiz(let quiz) = row { quiz } else { nil }
    }
  }

  /// A quiz of the course stands alone, with its own numbers.
  private mutating func choose(_ quiz: Course.Quiz) {
    let isChosen = names.contains(quiz.id)
    names = isChosen ? [] : [quiz.id]
    guard !isChosen else { return }
    count = quiz.count ?? QuestionPool.usualCount
    minutes = quiz.minutes ?? 0
  }
}
