import Lessons
import Testing

@testable import Drawing

@Suite("The report on a quiz")
struct QuizReportTests {
  private static let source = """
    ---
    format: 1
    id: sums
    title: Sums
    ---
    ## One *more*
    <!-- step: one-more -->
    What follows {{n}}?
    ```question integer
    vary n: range(1, 9)
    answer: n + 1
    when same: n
      say: That is {{n}} itself.
    explain: Add one: {{n + 1}}.
    points: 2
    ```
    ## Which is even?
    <!-- step: even -->
    ```question choice
    shuffle: no
    ```
    - [x] two | 2
    - [ ] three
      > (id: odd) It leaves one over.
    """

  private let pool: QuestionPool

  init() throws {
    let result = LessonReader.read(source: Self.source, file: "sums.md")
    let course = Course(
      id: "c", title: "C", language: "en",
      units: [Course.Unit(id: "u", title: "U", lessons: ["sums.md"])])
    pool = QuestionPool(course: course, lessons: ["sums.md": try #require(result.lesson)])
  }

  /// A report on a quiz over both questions; each given an input of n, or left out.
  private func report(_ inputs: [((Int) -> String)?]) throws -> QuizReport {
    let plan = try pool.plan(QuizRequest(names: ["u"], seed: 4))
    var session = QuizSession(id: "s", plan: plan, started: 0)
    for (place, input) in inputs.enumerated() {
      guard let input, let step = pool.step(plan.questions[place].reference) else { continue }
      let variant = try Variant.draw(
        step: step, lesson: "sums", seed: plan.questions[place].seed)
      let n = variant.values["n"]?.integer ?? 0
      session.add(
        QuizAnswer(input: input(n), to: variant, of: step, hints: 0, time: 5), to: place)
    }
    return QuizReport(session, in: pool)
  }

  @Test("tells the score, every answer, what was expected, and why")
  func told() throws {
    let lines = try report([{ "\($0)" }, { _ in "2" }]).lines().joined(separator: "\n")
    #expect(lines.contains("0 of 3 points, 2 of 2 questions answered."))
    #expect(lines.contains("A known mistake: same, in 1 question"))
    #expect(lines.contains("One more (0 of 2 points) sums#one-more@"))
    #expect(lines.contains("itself."))
    #expect(lines.contains("Why: Add one: "))
    #expect(lines.contains("Your answer: three"))
    #expect(lines.contains("It leaves one over."))
  }

  @Test("says what would have been right where no answer was given")
  func unanswered() throws {
    let report = try report([{ "\($0 + 1)" }, nil])
    #expect(report.questions[0].score == 2)
    #expect(report.questions[1].expected == "1")
    #expect(report.lines().contains("   You gave no answer."))
  }

  @Test("writes Markdown in which no word is taken for markup")
  func markdown() throws {
    let text = try report([nil, { _ in "1" }]).markdown().joined(separator: "\n")
    #expect(text.hasPrefix("# U\n"))
    #expect(text.contains("two \\| 2"))
    #expect(text.contains("sums\\#one-more@"))
    #expect(!text.contains("One *more*"))
  }
}
