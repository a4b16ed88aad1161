/// A step of a lesson, named as it stands on screen and in records: `lesson#step`.
public struct StepReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The lesson's id.
  public let lesson: String
  /// The step's id within the lesson.
  public let step: String

  /// Names a step.
  public init(lesson: String, step: String) {
    self.lesson = lesson
    self.step = step
  }

  /// `convolution-1d#how-many`.
  public var description: String { "\(lesson)#\(step)" }
}

/// How far a reader has come: what was seen, what was earned, and where reading was left.
public struct Progress: Hashable, Sendable {
  /// The steps that were on screen.
  public var seen: Set<StepReference>
  /// The best score of each question that was answered, in points.
  public var best: [StepReference: Double]
  /// The questions that were answered in practice, and never rightly.
  public var missed: Set<StepReference>
  /// The step that was left.
  public var place: StepReference?

  /// A beginning, or what a record holds.
  public init(
    seen: Set<StepReference> = [], best: [StepReference: Double] = [:],
    missed: Set<StepReference> = [], place: StepReference? = nil
  ) {
    self.seen = seen
    self.best = best
    self.missed = missed
    self.place = place
  }

  /// Whether a step was seen and, where it asks and can judge, answered.
  public func isDone(_ step: LessonCard.Step, of lesson: LessonCard) -> Bool {
    let reference = lesson.reference(to: step)
    return seen.contains(reference) && (step.points == nil || best[reference] != nil)
  }

  /// Takes an answer in practice: the best score of each question counts, and one right answer is
  /// enough for it not to be missed.
  public mutating func take(_ attempt: Attempt) {
    let reference = StepReference(lesson: attempt.lesson, step: attempt.step)
    if attempt.verdict == .correct {
      missed.remove(reference)
    } else if best[reference] == nil {
      missed.insert(reference)
    }
    best[reference] = max(best[reference] ?? 0, attempt.score)
  }

  /// Whether every step of a lesson is done.
  public func isDone(_ lesson: LessonCard) -> Bool {
    lesson.steps.allSatisfy { isDone($0, of: lesson) }
  }

  /// How many steps of a lesson are done.
  public func doneSteps(of lesson: LessonCard) -> Int {
    lesson.steps.count { isDone($0, of: lesson) }
  }

  /// The points earned in a lesson's questions.
  public func score(of lesson: LessonCard) -> Double {
    lesson.steps.reduce(0) { $0 + (best[lesson.reference(to: $1)] ?? 0) }
  }

  /// Whether every step of a lesson is done.
  public func isDone(_ lesson: Lesson) -> Bool { isDone(lesson.card) }

  /// The points earned in a lesson's questions.
  public func score(of lesson: Lesson) -> Double { score(of: lesson.card) }
}

extension Lesson {
  /// The points that right answers to all its questions earn; none in a copy, which cannot judge.
  public var points: Double { card.points }
}
