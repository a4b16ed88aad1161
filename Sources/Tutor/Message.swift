import Canvas
import Lessons

/// What happens to the tutor.
public enum Message: Sendable {
  /// The terminal reports something.
  case event(Event)
  /// The reader asks for something by name, as plain mode does.
  case command(Command)
  /// The reader types a whole answer at once, as plain mode does.
  case answer(String)
  /// An attempt is durable, or it could not be stored and the sentence says why.
  case saved(Attempt, problem: String?)
  /// What time it is, in seconds since 1970; told before all else while a quiz has a limit.
  case clock(Double)
  /// A quiz was begun and is durable, or it could not be stored and the sentence says why.
  case quizBegan(QuizSession, problem: String?)
  /// What happened in a quiz is durable, or it could not be stored and the sentence says why.
  case quizSaved(QuizChange, problem: String?)
  /// The file that is previewed was read.
  case previewed(PreviewState.Reading)
  /// What trying the questions and proving the derivations of that file has found, and all else.
  case proved([PreviewState.Note])
  /// Something that the reader must know, in a sentence.
  case notice(String)
}
