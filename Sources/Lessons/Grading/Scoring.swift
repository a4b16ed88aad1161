/// What an answer earns.
public enum Scoring {
  /// The part of what can still be earned that is left after hints.
  ///
  /// A hint costs a fraction of what is still to be earned, so the fractions multiply: two hints that
  /// cost a half each leave a quarter.
  public static func share(leftBy hints: some Sequence<Hint>) -> Double {
    hints.reduce(1) { $0 * (1 - min(max($1.cost, 0), 1)) }
  }

  /// The points of an answer in practice, where every attempt is a new variant and the best counts.
  ///
  /// - Parameters:
  ///   - fraction: what the grader says, from 0 to 1.
  ///   - points: what a right answer earns.
  ///   - hints: the hints that had been shown.
  public static func score(
    fraction: Double, points: Double, hints: some Sequence<Hint>
  ) -> Double {
    points * min(max(fraction, 0), 1) * share(leftBy: hints)
  }
}

/// How much successive attempts at one variant earn: `[1, 0.7, 0.5]`.
///
/// ```swift
/// let policy = AttemptPolicy(factors: [1, 0.7])
/// policy.gain(score: 1, best: 0, attempt: 0)    // 1
/// policy.gain(score: 2, best: 1, attempt: 1)    // 0.7: one point more, at 0.7
/// policy.remaining(after: 2)                    // 0
/// ```
public struct AttemptPolicy: Hashable, Sendable {
  /// The factors of the attempts; none is practice, without limit and at full value.
  public let factors: [Double]?

  /// Practice: attempts without limit, the best counts.
  public static let practice = AttemptPolicy(factors: nil)

  /// A policy of factors, one an attempt.
  public init(factors: [Double]?) {
    self.factors = factors
  }

  /// How many attempts are left after so many; nil is without limit.
  public func remaining(after attempts: Int) -> Int? {
    factors.map { max(0, $0.count - max(0, attempts)) }
  }

  /// What an attempt adds: max(0, score − best) × factor × what the hints left.
  ///
  /// - Parameters:
  ///   - score: the points of this answer, before factor and hints.
  ///   - best: the most points of an earlier answer, before factor and hints.
  ///   - attempt: the number of this attempt, from 0; one beyond the policy adds nothing.
  ///   - hints: the hints that had been shown.
  public func gain(
    score: Double, best: Double, attempt: Int, hints: some Sequence<Hint> = EmptyCollection()
  ) -> Double {
    max(0, score - best) * factor(of: attempt) * Scoring.share(leftBy: hints)
  }

  private func factor(of attempt: Int) -> Double {
    guard let factors else { return 1 }
    return factors.indices.contains(attempt) ? factors[attempt] : 0
  }
}

extension Attempt {
  /// A graded answer in practice, as a record keeps it.
  ///
  /// - Parameters:
  ///   - grading: what the grader said; an invalid answer is not kept.
  ///   - variant: the variant that was asked.
  ///   - step: the step that asked.
  ///   - hints: how many hints had been shown.
  ///   - time: seconds since 1970, UTC.
  /// - Returns: nothing for an invalid answer, and for a step without a question.
  public init?(
    _ grading: Grading, of variant: Variant, step: Step, hints: Int, time: Double
  ) {
    guard grading.verdict != .invalid, let question = step.question else { return nil }
    self.init(
      lesson: variant.step.lesson, step: variant.step.step, seed: variant.seed,
      input: grading.input, values: variant.drawn, order: variant.order,
      keyFreeHash: step.keyFreeHash, verdict: grading.verdict,
      misconception: grading.misconception,
      score: Scoring.score(
        fraction: grading.fraction, points: question.points,
        hints: question.hints.prefix(max(0, hints))),
      possible: question.points, hints: hints, time: time)
  }
}
