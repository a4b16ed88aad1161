import Formula
import Testing

@testable import Lessons

@Suite("A variant, explained")
struct VariantExplanationTests {
  private static let text = """
    ---
    format: 1
    id: a
    title: A
    ---

    ## How many?
    ```question integer
    vary n: range(4, 4)
    answer: n + 1
    trace: n
    when less: n
      say: One more.
    when same: n + 1
    when again: 2 * n - 4
    when never: 1
      if: n > 5
    when broken: 1 / (n - 4)
    ```
    """

  @Test("It names the answer, and what comes of each known mistake")
  func mistakes() throws {
    let (lesson, _) = LessonReader.read(source: Self.text, file: "a.md")
    let step = try #require(lesson?.steps.first)
    let question = try #require(step.question)
    let variant = try Variant.draw(step: step, lesson: "a", seed: 1)
    let explained = try VariantExplanation(question, in: variant)
    #expect(explained.answer.expected.text() == "5")
    #expect(explained.trace == 4)
    #expect(explained.mistakes.map(\.id) == ["less", "same", "again", "never", "broken"])
    let outcomes = explained.mistakes.map(\.outcome)
    #expect(
      Array(outcomes.prefix(4)) == [.known("4"), .right("5"), .taken("4", by: "less"), .absent])
    guard case .undefined = outcomes[4] else {
      Issue.record("\(outcomes[4])")
      return
    }
  }
}
