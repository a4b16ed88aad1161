import Formula
import Phrases

extension Grading {
  /// What would have been right, in plain words: `3, exactly`; `1 and 4`.
  public func expectation(in phrases: Phrases = .english) -> String {
    switch expected {
    case .exactly(let value): return phrases(.gradingExactly, ["value": value.display])
    case .items(let places):
      guard let last = places.last else { return phrases(.gradingNothing) }
      let first = places.dropLast().map(String.init).joined(separator: ", ")
      return first.isEmpty ? String(last) : phrases(.gradingAnd, ["first": first, "last": last])
    }
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
      phrases(.gradingInvalid, ["reason": invalid?.message(in: phrases) ?? ""])
    }
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
    case .noAnswer: phrases(.gradingNoAnswer)
    }
  }
}
