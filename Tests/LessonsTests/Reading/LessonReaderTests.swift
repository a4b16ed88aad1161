import Formula
import Testing

@testable import Lessons

@Suite("Reading a lesson")
struct LessonReaderTests {
  private let result = LessonReader.read(source: SampleLessons.complete, file: "sample.md")

  private func step(_ id: String) throws -> Step {
    try #require(result.lesson?.steps.first { $0.id == id })
  }

  @Test("A lesson that holds one of everything has nothing wrong with it")
  func isClean() {
    #expect(result.diagnostics.map { $0.line() } == [])
  }

  @Test("Every setting of a scene is read, whether or not one before it varies")
  func settings() {
    let scene = """
      ---
      format: 1
      id: scene
      title: A scene
      ---

      ## A scene

      ```values
      vary x: integers(1, 5, 4)
      let w: [1, 2]
      ```

      ```scene convolution-1d
      input: x
      kernel: w
      stride: z
      ```

      """
    let found = LessonReader.read(source: scene, file: "scene.md").diagnostics
    #expect(found.map(\.position.line) == [17])
  }

  @Test("Front matter gives the lesson its id, title, minutes, needs and authors")
  func frontMatter() throws {
    let lesson = try #require(result.lesson)
    #expect(lesson.id == "sample")
    #expect(lesson.title == "A sample: everything once")
    #expect(lesson.minutes == 15)
    #expect(lesson.needs == ["before"])
    #expect(lesson.authors == ["A. Author"])
  }

  @Test("Steps are named by their headings' slugs or by the comment below")
  func stepIDs() {
    let ids = result.lesson?.steps.map(\.id)
    #expect(ids == ["slides", "how-many", "one-of-these", "all-of-these", "a-proof"])
  }

  @Test("Text before the first step is the introduction, and its links are links")
  func introduction() throws {
    let expected = Block.paragraph([
      .text("Words before the first step, with a "),
      .link(.web("https://example.org/a"), [.text("link")]), .text(" and a "),
      .link(.step("how-many"), [.text("step")]), .text("."),
    ])
    #expect(result.lesson?.introduction == [expected])
  }

  @Test("Words carry emphasis, code, mathematics and values with their places")
  func words() throws {
    guard case .paragraph(let words) = try step("slides").blocks[0] else {
      Issue.record("the first block is no paragraph")
      return
    }
    let doubled = Interpolation(
      formula: try Formula("2*a"), position: SourcePosition(line: 13, column: 54))
    let next = Interpolation(
      formula: try Formula("a + 1"), position: SourcePosition(line: 13, column: 69))
    #expect(
      words == [
        .emphasis([.text("Emphasis")]), .text(", "), .strong([.text("strong")]), .text(" and "),
        .code("code"), .text(". The sum "),
        .math(TeX(pieces: [.source("Z_i = "), .value(doubled), .source("X")])), .text(" is "),
        .value(next), .text("."), .softBreak, .text("A second line."),
      ])
  }

  @Test("Blocks of Markdown arrive in order, each as what it is")
  func blocks() throws {
    let kinds = try step("slides").blocks.map { String("\($0)".prefix { $0 != "(" }) }
    #expect(
      kinds == [
        "paragraph", "callout", "quote", "heading", "list", "table", "rule", "code", "math",
      ])
  }

  @Test("Double braces in code are code")
  func bracesInCode() throws {
    let code = Block.code(language: "swift", "let x = \"{{ not a value }}\"\n")
    #expect(try step("slides").blocks.contains(code))
  }

  @Test("Variables of a values fence belong to the step")
  func values() throws {
    let declarations = try step("slides").declarations
    #expect(declarations.names.map(\.name) == ["a"])
    #expect(declarations.conditions == [try Formula("a != 2")])
  }

  @Test("An integer question has its answer, branches, hints and tests")
  func integerQuestion() throws {
    let question = try #require(try step("how-many").question)
    #expect(
      question.kind as? IntegerQuestion
        == IntegerQuestion(answer: try Formula("floor(m / 2) + 1")))
    #expect(question.points == 2)
    #expect(question.attempts == [1, 0.7])
    #expect(question.hints.map(\.cost) == [0, 0.5])
    #expect(question.unit == [.text("outputs")])
    #expect(question.tests.map(\.input) == ["4", "5"])
    #expect(question.tests.last?.expected == "ceil-for-floor")
    #expect(try step("how-many").blocks.last == .question)
  }

  @Test("A value goes on in lines that are indented by four or more")
  func continuation() throws {
    let branch = try #require(try step("how-many").question?.branches.first)
    let text = "A window that does not fit whole is left out: \"almost\" is not enough."
    #expect(branch.say == [.text(text)])
    #expect(branch.credit == 0.25)
    #expect(branch.condition == (try Formula("n > 3")))
  }

  @Test("Items have ids, words, feedback and misconceptions")
  func items() throws {
    guard let kind = try step("one-of-these").question?.kind as? ChoiceQuestion else {
      Issue.record("no choice was read")
      return
    }
    let items = kind.items
    #expect(!kind.shuffles)
    #expect(items.map(\.isRight) == [false, true, false])
    #expect(items[0].misconception == "bias-matters")
    #expect(items[0].feedback == [.text("It is subtracted again.")])
    #expect(items[2].words == [.text("neither")])
  }

  @Test("An item's id is the hash of its step's id and its source, or of its key")
  func itemIDs() throws {
    guard let kind = try step("one-of-these").question?.kind as? ChoiceQuestion else { return }
    let sources = ["adding a bias", "changing $`\\gamma`$ and more", "third"]
    #expect(kind.items.map(\.id) == sources.map { Item.id(step: "one-of-these", source: $0) })
  }

  @Test("A derivation has givens, lines, what each is worth, and why")
  func derivation() throws {
    guard case .derivation(let derivation)? = try step("a-proof").blocks.first else {
      Issue.record("no derivation was read")
      return
    }
    #expect(derivation.givens.map(\.name) == ["x", "s"])
    #expect(
      derivation.lines.map(\.proof) == [
        .value(try Formula("s")), .value(try Formula("s + 0")), .claim(try Formula("s == s")),
      ])
    #expect(derivation.lines[1].because?.holdsMath == true)
  }

  @Test("Line ends and a byte order mark of other systems change nothing")
  func lineEnds() {
    let windows = "\u{FEFF}" + SampleLessons.complete.replacing("\n", with: "\r\n")
    let other = LessonReader.read(source: windows, file: "sample.md")
    #expect(other.lesson == result.lesson)
    #expect(other.diagnostics.isEmpty)
  }
}
