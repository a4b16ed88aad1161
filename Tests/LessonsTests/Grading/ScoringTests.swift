import Testing

@testable import Lessons

@Suite("A score")
struct ScoringTests {
  @Test("is the fraction of the points, less what hints cost of the rest")
  func practice() {
    let none: [Hint] = []
    #expect(Scoring.score(fraction: 1, points: 2, hints: none) == 2)
    #expect(Scoring.score(fraction: 0.5, points: 2, hints: none) == 1)
    #expect(Scoring.score(fraction: 1, points: 2, hints: [Make.hint(0), Make.hint(0.5)]) == 1)
    #expect(Scoring.score(fraction: 1, points: 2, hints: [Make.hint(0.5), Make.hint(0.5)]) == 0.5)
    #expect(Scoring.score(fraction: 1, points: 2, hints: [Make.hint(1)]) == 0)
  }

  @Test("never leaves its range, whatever a file says")
  func range() {
    #expect(Scoring.score(fraction: 3, points: 2, hints: [Make.hint(-4)]) == 2)
    #expect(Scoring.score(fraction: -1, points: 2, hints: [Make.hint(7)]) == 0)
  }

  @Test("under a policy adds only what is better than before")
  func policy() {
    let policy = AttemptPolicy(factors: [1, 0.7, 0.5])
    #expect(policy.gain(score: 1, best: 0, attempt: 0) == 1)
    #expect(policy.gain(score: 2, best: 1, attempt: 1) == 0.7)
    #expect(policy.gain(score: 1, best: 2, attempt: 2) == 0)
    #expect(policy.gain(score: 2, best: 0, attempt: 3) == 0)
    #expect(policy.gain(score: 2, best: 1, attempt: 1, hints: [Make.hint(0.5)]) == 0.35)
    #expect(policy.gain(score: 2, best: 1, attempt: -1) == 0)
    #expect((0...4).map { policy.remaining(after: $0) } == [3, 2, 1, 0, 0])
  }

  @Test("in practice has no limit")
  func practicePolicy() {
    #expect(AttemptPolicy.practice.remaining(after: 1000) == nil)
    #expect(AttemptPolicy.practice.gain(score: 2, best: 0.5, attempt: 1000) == 1.5)
  }

  @Test("is kept with all that is needed to grade it again")
  func attempt() throws {
    let question = try Make.integer(
      "n", branches: [Make.branch("one-more", "n + 1", credit: 0.5)], points: 4,
      hints: [Make.hint(0.5), Make.hint(0.5)])
    let step = try Make.step(vary: ["n": "range(7, 12)"], question: question)
    let variant = try Variant.draw(step: step, lesson: "convolution-1d", seed: 0)
    let grading = try Grader.grade("11 + 1", of: question, in: variant)
    let attempt = try #require(
      Attempt(grading, of: variant, step: step, hints: 1, time: 12.5))
    #expect(
      attempt
        == Attempt(
          lesson: "convolution-1d", step: "how-many", seed: 0, input: "11 + 1",
          values: variant.drawn, order: [], keyFreeHash: "00", verdict: .partial,
          misconception: "one-more", score: 1, possible: 4, hints: 1, time: 12.5))
    let invalid = try Grader.grade("", of: question, in: variant)
    #expect(Attempt(invalid, of: variant, step: step, hints: 0, time: 0) == nil)
  }
}
