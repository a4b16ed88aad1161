/// What one question of a submission was worth, as a gradebook keeps it.
public struct Grade: Hashable, Sendable, Codable {
  /// `lesson#step@seed`.
  public let question: String
  /// Points earned.
  public let score: Double
  /// Points that a right answer earns.
  public let possible: Double
  /// The verdict on the answer that counts; nothing where there is none.
  public let verdict: String?
  /// What was expected, in words; nothing where it cannot be said.
  public let expected: String?
  /// The answer that counts, as it was typed.
  public let input: String?
  /// The misconceptions that the answers showed.
  public let misconceptions: [String]
  /// Why it could not be graded as it was asked: `missing`, `notGraded`, `otherValues`,
  /// `changed`, `withheld`.
  public let remark: String?

  /// The grade of a question's result.
  public init(_ result: QuizResult.QuestionResult) {
    question = result.question.description
    score = result.score
    possible = result.possible
    verdict = result.grading?.verdict.rawValue
    expected = result.grading?.expectation()
    input = result.grading?.input
    misconceptions = result.misconceptions
    remark = result.remark?.rawValue
  }

  /// The question without its seed, as it is counted over a class: `lesson#step`.
  public var step: String { String(question.prefix { $0 != "@" }) }
}

/// How the grade of a question differs from an earlier one, and why.
public struct GradeChange: Hashable, Sendable {
  /// The grade before.
  public let before: Grade
  /// The grade now.
  public let after: Grade

  /// The change; nothing where nothing that a student would notice is different.
  public init?(from before: Grade, to after: Grade) {
    guard
      before.score != after.score || before.possible != after.possible
        || before.verdict != after.verdict
    else { return nil }
    self.before = before
    self.after = after
  }

  /// What in the lesson makes the difference.
  public var reason: Reason {
    if let remark = after.remark, remark != before.remark { return .remark(remark) }
    if before.expected != after.expected {
      return .expected(before: before.expected ?? "", after: after.expected ?? "")
    }
    if before.possible != after.possible {
      return .points(before: before.possible, after: after.possible)
    }
    if before.misconceptions != after.misconceptions {
      return .mistakes(before: before.misconceptions, after: after.misconceptions)
    }
    return .rules
  }

  /// Why a grade changed.
  public enum Reason: Hashable, Sendable {
    /// The question can no longer, or only now, be graded.
    case remark(String)
    /// Another answer is expected.
    case expected(before: String, after: String)
    /// A right answer earns other points.
    case points(before: Double, after: Double)
    /// Other mistakes are known.
    case mistakes(before: [String], after: [String])
    /// What counts as right, or as an attempt, is judged by other rules.
    case rules
  }
}
