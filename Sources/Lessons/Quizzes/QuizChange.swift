/// One thing that happens in a quiz, as records are told it.
public enum QuizChange: Hashable, Sendable {
  /// It begins.
  case began(QuizPlan, at: Double)
  /// An answer was given to a question, by its place in the plan.
  case answered(QuizAnswer, place: Int)
  /// Hints were shown, or a question was marked for later.
  case noted(QuizSession.QuestionState, place: Int)
  /// A question came on screen.
  case turned(to: Int)
  /// It was handed in, or its time was over.
  case ended(at: Double)
}

extension QuizChange {
  /// The change as it happened at a time: answers and ends carry the time at which they are written.
  public func stamped(_ time: Double) -> QuizChange {
    switch self {
    case .answered(var answer, let place):
      answer.time = time
      return .answered(answer, place: place)
    case .ended: return .ended(at: time)
    case .began, .noted, .turned: return self
    }
  }
}
