import Lessons

/// What the program is to do in the world; the tutor itself only computes values.
public enum Effect: Hashable, Sendable {
  /// Store an answered question; answered by `Message.saved` once it is durable.
  case save(Attempt)
  /// Store that a step was on screen and that reading stopped there.
  case leavePlace(StepReference)
  /// Begin a quiz, which needs a name and the time; answered by `Message.quizBegan`.
  case beginQuiz(QuizPlan)
  /// Store what happened in a quiz, stamped with the time; answered by `Message.quizSaved`.
  case saveQuiz(QuizChange, session: String)
  /// Let the terminal report its mouse, or keep it for itself.
  case setMouse(Bool)
  /// Give the terminal back to the shell until the reader returns.
  case suspend
  /// End the program.
  case quit
}
