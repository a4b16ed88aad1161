import Formula

/// Everything that a variant of a question is made of: for authors, and for those who ask why an
/// answer was graded as it was.
///
/// ```swift
/// let explained = try VariantExplanation(question, in: variant)
/// explained.answer.expected.text()  // "4"
/// explained.mistakes.map(\.id)  // ["ceil-for-floor"]
/// ```
public struct VariantExplanation: Sendable {
  /// The author's own answer, graded: what is expected, and what else is accepted.
  public let answer: Grading
  /// Each known mistake, in the order in which they are tried.
  public let mistakes: [Mistake]
  /// The frame of the scene that explains the answer.
  public let trace: Int?

  /// A known mistake and what comes of it here.
  public struct Mistake: Sendable {
    /// Its id.
    public let id: String
    /// What comes of it.
    public let outcome: Outcome
    /// What a student is told.
    public let say: [Inline]?
    /// The fraction of the points that it earns.
    public let credit: Double
  }

  /// What comes of a known mistake in a variant.
  public enum Outcome: Hashable, Sendable {
    /// Its answer, which only it gives.
    case known(String)
    /// Its answer, which is right here.
    case right(String)
    /// Its answer, which a mistake above it gives too.
    case taken(String, by: String)
    /// It cannot be made here.
    case absent
    /// Its answer has no value.
    case undefined(FormulaError)
  }

  /// Explains a variant.
  ///
  /// - Throws: `GradingError` where the author's own answer has no value.
  public init(_ question: Question, in variant: Variant) throws(GradingError) {
    let asking = Asking(branches: question.branches, variant: variant, naming: .source)
    answer = try question.kind.gradeOwnAnswer(in: asking)
    mistakes = question.branches.map { branch in
      Mistake(
        id: branch.id, outcome: Self.outcome(of: branch, question, asking), say: branch.say,
        credit: branch.credit)
    }
    trace = question.trace.flatMap { try? $0.value(variant.values).integer }
  }

  private static func outcome(
    of branch: Branch, _ question: Question, _ asking: Asking
  ) -> Outcome {
    do {
      if let condition = branch.condition, try !condition.value(asking.variant.values).holds {
        return .absent
      }
      let value = try branch.formula.value(asking.variant.values).display
      guard let grading = try? question.kind.grade(branch, in: asking) else { return .known(value) }
      if grading.verdict == .correct { return .right(value) }
      guard let winner = grading.misconception, winner != branch.id else { return .known(value) }
      return .taken(value, by: winner)
    } catch {
      return .undefined(error)
    }
  }
}
