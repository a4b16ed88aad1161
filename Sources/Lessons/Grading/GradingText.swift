import Formula
import Phrases

extension Grading {
  /// What would have been right, in plain words: `3, exactly`; `1 and 4`.
  public func expectation(in phrases: Phrases = .english) -> String {
    let answer = expected.text(in: phrases)
    if case .exactly = expected { return phrases(.gradingExactly, ["value": answer]) }
    guard let accepted = acceptance(in: phrases) else { return answer }
    return phrases(.gradingNear, ["value": answer, "accepted": accepted])
  }

  /// What else is accepted, in plain words: `anything from 0.666 to 0.6673`; nothing where only the
  /// expected answer is.
  public func acceptance(in phrases: Phrases = .english) -> String? {
    guard case .near(let value, let tolerance) = expected else { return nil }
    return tolerance.text(around: value, in: phrases)
  }

  /// One line that says how the answer was judged: the verdict, and what was expected or asked for.
  ///
  /// ```swift
  /// grading.summary()  // "Not quite. Expected: 3, exactly."
  /// ```
  public func summary(in phrases: Phrases = .english) -> String {
    switch verdict {
    case .correct: phrases(.gradingCorrect)
    case .partial: phrases(.gradingPartial, ["expected": expectation(in: phrases)])
    case .form: phrases(.gradingForm, ["expected": expectation(in: phrases)])
    case .wrong: phrases(.gradingWrong, ["expected": expectation(in: phrases)])
    case .invalid:
      phrases(.gradingInvalid, ["reason": reason(in: phrases)])
    }
  }

  /// Why the answer is none, with the stop that the sentence lacks.
  private func reason(in phrases: Phrases) -> String {
    let reason = invalid?.message(in: phrases) ?? ""
    return reason.hasSuffix("?") ? reason : reason + "."
  }
}

extension GradingError {
  /// The sentence for a reader whose answer cannot be graded, which costs nothing.
  public func message(in phrases: Phrases = .english) -> String {
    phrases(.gradingImpossible, ["reason": reason(in: phrases)])
  }

  /// What is wrong with the question, without a full stop.
  func reason(in phrases: Phrases) -> String {
    switch self {
    case .answerUndefined(let error):
      phrases(.gradingAnswerUndefined, ["reason": error.message(in: phrases)])
    case .answerNotInteger(let value):
      phrases(.gradingAnswerNotInteger, ["value": value.display])
    case .answerNotNumber(let value): phrases(.gradingAnswerNotNumber, ["value": value.display])
    case .answerNotMatrix(let value): phrases(.gradingAnswerNotMatrix, ["value": value.display])
    case .answerNotShape(let value): phrases(.gradingAnswerNotShape, ["value": value.display])
    case .answerNotMask(let value, let rows, let columns):
      phrases(
        .gradingAnswerNotMask, ["value": value.display, "rows": rows, "columns": columns])
    case .gridSize(let value, let limit):
      phrases(.gradingGridSize, ["value": value.display, "limit": limit])
    case .scene(let error): error.message(in: phrases)
    case .frame(let value, let count):
      phrases(.gradingFrame, ["value": value.display, "count": count])
    case .figure(let name, let frame, let error):
      phrases(
        .gradingFigure, ["name": name, "frame": frame, "reason": error.message(in: phrases)])
    case .notComparable(let error): error.message(in: phrases)
    case .noAnswer: phrases(.gradingNoAnswer)
    }
  }
}
