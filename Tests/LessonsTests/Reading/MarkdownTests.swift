import Formula
import Testing

@testable import Lessons

@Suite("Markdown of a lesson")
struct MarkdownTests {
  private static let head = "---\nformat: 1\nid: a\ntitle: A\n---\n\n## A step\n"

  private func read(_ body: String) -> (blocks: [Block], lines: [String]) {
    let result = LessonReader.read(source: Self.head + body, file: "a.md")
    return (result.lesson?.steps.first?.blocks ?? [], result.diagnostics.map { $0.line() })
  }

  @Test("Columns count scalars, also behind indents, quotes and letters of several bytes")
  func columns() {
    let body = """
      Größe und Länge
        {{x}} `é` {{y}}

      > - ää {{z}}
      >   öö ![bild](x)
      """
    #expect(
      read(body).lines == [
        "a.md:9:5: error: `x` is not defined in this step",
        "a.md:9:15: error: `y` is not defined in this step",
        "a.md:11:10: error: `z` is not defined in this step",
        "a.md:12:8: error: found an image; expected a scene, which draws in the terminal",
      ])
  }

  @Test("Values stand in tables, emphasis, items and callouts, and their pipes split no cell")
  func valuesEverywhere() throws {
    let body = """
      ```values
      let n: 2
      ```
      | *{{n}}* | b |
      |---|:-:|
      | {{ n + 1 }} | $`{{n}} \\mid x`$ |
      """
    let (blocks, lines) = read(body)
    #expect(lines == [])
    guard case .table(let table)? = blocks.last else {
      Issue.record("no table was read")
      return
    }
    #expect(table.alignments == [.left, .center])
    #expect(table.header[0].holdsValue)
    #expect(table.rows[0].map(\.holdsValue) == [true, true])
  }

  @Test("Control characters are shown as their pictures")
  func controlCharacters() {
    let (blocks, _) = read("A \u{1B}[31m red `\u{7}` word.\n")
    #expect(
      blocks == [
        .paragraph([.text("A ␛[31m red "), .code("␇"), .text(" word.")])
      ])
  }

  @Test("A dollar sign before a number is money, not mathematics")
  func money() {
    #expect(read("It costs $5, not $6.\n").lines == [])
  }

  @Test("Code keeps its braces, and an indented block keeps its lines")
  func code() {
    let (blocks, lines) = read("`{{n}}` is code.\n\n    {{m}}\n      two\n")
    #expect(lines == [])
    #expect(blocks.first == .paragraph([.code("{{n}}"), .text(" is code.")]))
    #expect(blocks.last == .code(language: nil, "{{m}}\n  two\n"))
  }

  @Test("A fence within a list is code of that item, and ends with it")
  func fenceInList() {
    let (blocks, lines) = read("- item\n\n  ```swift\n  let x = {{1}}\n  ```\n- next\n")
    #expect(lines == [])
    #expect(
      blocks == [
        .list(
          start: nil,
          items: [
            [.paragraph([.text("item")]), .code(language: "swift", "let x = {{1}}\n")],
            [.paragraph([.text("next")])],
          ])
      ])
  }

  @Test("Emphasis deeper than the limit is refused and does not exhaust the stack")
  func deepEmphasis() {
    let deep = String(repeating: "(**a ", count: 1_900) + String(repeating: " a**)", count: 1_900)
    #expect(read(deep).lines.contains { $0.contains("nested deeper than 16") })
  }

  @Test("Lists sixteen deep are read, seventeen are refused")
  func listNesting() {
    func list(_ depth: Int) -> String {
      (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    }
    #expect(read(list(16)).lines == [])
    #expect(read(list(17)).lines.count == 1)
  }

  @Test("A line of dashes with blanks is a line across, not seventeen lists")
  func dashes() {
    #expect(read("- - - - - - - - - - - - - - - - - - -\n").blocks == [.rule])
  }
}

@Suite("Names in a step")
struct NameTests {
  private func lines(_ body: String) -> [String] {
    let head = "---\nformat: 1\nid: a\ntitle: A\n---\n\n## A step\n"
    return LessonReader.read(source: head + body, file: "a.md").diagnostics.map { $0.line() }
  }

  @Test("A step's variables hold above and below their fence and in scenes")
  func wholeStep() {
    let body = """
      {{n}}

      ```scene convolution-1d
      input: [n, 2, 3]
      ```

      ```values
      let n: 2
      ```
      """
    #expect(lines(body) == [])
  }

  @Test("A derivation's names hold inside it only, and it may use the step's")
  func derivation() {
    let body = """
      {{x}}

      ```values
      let n: 2
      ```

      ```derivation
      given x: normal(n)
      line: a
        value: sum(x)
      ```
      """
    #expect(lines(body) == ["a.md:8:3: error: `x` is not defined in this step"])
  }

  @Test("A condition may use names of the lines below")
  func conditionBelow() {
    let body = """
      ```values
      where: n > 2
      vary n: range(1, 5)
      ```
      """
    #expect(lines(body) == [])
  }

  @Test("T may be a variable although it is a function too")
  func transpose() {
    #expect(lines("```values\nlet T: 2\n```\n{{T}}\n") == [])
  }

  @Test("Names in a formula that cannot be read are not called unused")
  func brokenFormula() {
    let found = lines("```values\nlet n: 2\n```\n{{n +}}\n")
    #expect(found.count == 1)
  }
}
