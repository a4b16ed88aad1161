import Foundation
import Testing

@testable import Checker

/// One mistake that beginners make: what they write instead of what, and what they have to be told.
struct BeginnerMistake: Sendable, CustomStringConvertible {
  let description: String
  let right: String
  let wrong: String
  /// What stands in the line that is named.
  let line: String
  /// What the sentence says of the cause.
  let cause: String

  init(_ description: String, _ right: String, _ wrong: String, line: String, cause: String) {
    self.description = description
    self.right = right
    self.wrong = wrong
    self.line = line
    self.cause = cause
  }
}

@Suite("Mistakes that beginners make")
struct BeginnerMistakeTests {
  @Test("The lesson in which they are made has none")
  func base() throws {
    #expect(try Self.findings(Self.lesson).map { $0.line() } == [])
  }

  @Test("The line and the cause are named", arguments: mistakes)
  func named(mistake: BeginnerMistake) throws {
    try #require(Self.lesson.contains(mistake.right))
    let text = Self.lesson.replacing(mistake.right, with: mistake.wrong, maxReplacements: 1)
    let lines = text.components(separatedBy: "\n")
    let findings = try Self.findings(text)
    let told = findings.map { finding -> String in
      let line = finding.position.line
      return "\(line <= lines.count ? lines[line - 1] : "") ⟵ \(finding.message)"
    }
    #expect(
      findings.contains { finding in
        let line = finding.position.line
        return line <= lines.count && lines[line - 1].contains(mistake.line)
          && finding.message.contains(mistake.cause)
      }, "\(told)")
  }

  @Test("There are thirty of them at least")
  func count() { #expect(Self.mistakes.count >= 30) }

  static let mistakes: [BeginnerMistake] = structure + fields + formulas + questions

  private static func findings(_ text: String) throws -> [Finding] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).md")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    return Checker().report(on: [file.path]).findings
  }

  private static let structure = [
    BeginnerMistake(
      "front matter that is never closed", "minutes: 5\n---\n", "minutes: 5\n", line: "---",
      cause: "---"),
    BeginnerMistake(
      "a title with a colon", "title: Weighted sums", "title: Sums: weighted", line: "title:",
      cause: "\"Sums: weighted\""),
    BeginnerMistake(
      "a misspelt key", "minutes: 5", "minuts: 5", line: "minuts", cause: "did you mean `minutes`?"),
    BeginnerMistake("no format", "format: 1\n", "", line: "id: sums", cause: "format"),
    BeginnerMistake(
      "a heading of level 1", "## Why", "# Why", line: "# Why", cause: "level"),
    BeginnerMistake(
      "a heading that is underlined", "Mark all that apply.\n", "Mark all\n---\n", line: "Mark all",
      cause: "---"),
    BeginnerMistake(
      "two steps of one id", "step: why", "step: linear", line: "step: linear", cause: "`linear`"),
    BeginnerMistake(
      "a misspelt fence", "```scene convolution-1d", "```scen convolution-1d", line: "```scen",
      cause: "did you mean `scene`?"),
    BeginnerMistake(
      "a fence that is never closed", "  because: two equal summands\n```",
      "  because: two equal summands", line: "```derivation", cause: "not closed"),
    BeginnerMistake(
      "mathematics between dollar signs alone", "$`y = \\sum_i w_i x_i`$", "$y = \\sum_i w_i x_i$",
      line: "The input is", cause: "$`"),
    BeginnerMistake(
      "an image", "Mark all that apply.", "![a window](window.png)", line: "![",
      cause: "image"),
    BeginnerMistake(
      "HTML", "Mark all that apply.", "<b>Mark</b> all that apply.", line: "<b>", cause: "HTML"),
    BeginnerMistake(
      "a link to a step that is not there", "Mark all that apply.", "See [above](#multiplyy).",
      line: "#multiplyy", cause: "did you mean `multiply`?"),
    BeginnerMistake(
      "an emoji of several", "Mark all that apply.", "Mark all that apply 👩‍🎓.", line: "Mark all",
      cause: "terminals"),
  ]

  private static let fields = [
    BeginnerMistake(
      "a scene that is not there", "scene convolution-1d", "scene convolution1d",
      line: "convolution1d", cause: "did you mean `convolution-1d`?"),
    BeginnerMistake(
      "a setting that is not there", "kernel: w", "kernl: w", line: "kernl",
      cause: "did you mean `kernel`?"),
    BeginnerMistake(
      "a kind that is not there", "question integer", "question intger", line: "intger",
      cause: "did you mean `integer`?"),
    BeginnerMistake(
      "a misspelt field", "answer: sum(x * w)", "anwser: sum(x * w)", line: "anwser",
      cause: "did you mean `answer`?"),
    BeginnerMistake(
      "a field without a colon", "answer: sum(x * w)", "answer sum(x * w)", line: "answer sum",
      cause: ":"),
    BeginnerMistake(
      "a tab before a nested field", "  say: Multiply", "\tsay: Multiply", line: "say: Multiply",
      cause: "tab"),
    BeginnerMistake(
      "one space before a nested field", "  say: Multiply", " say: Multiply", line: "say: Multiply",
      cause: "2 for a nested field"),
    BeginnerMistake(
      "a nested field at the margin", "  value: a + a", "value: a + a", line: "value: a + a",
      cause: "`value`"),
    BeginnerMistake(
      "a field that is given twice", "hint: The first", "answer: 3\nhint: The first",
      line: "answer: 3", cause: "answer"),
    BeginnerMistake(
      "a `when` without its id", "when weights-ignored: sum(x)", "when: sum(x)", line: "when:",
      cause: "when"),
  ]

  private static let formulas = [
    BeginnerMistake(
      "a function that is not there", "answer: sum(x * w)", "answer: summ(x * w)",
      line: "answer: summ", cause: "did you mean `sum`?"),
    BeginnerMistake(
      "a variable that is not there", "answer: sum(x * w)", "answer: sum(x * v)", line: "answer:",
      cause: "`v`"),
    BeginnerMistake(
      "a variable that nothing uses", "vary w:", "vary unused: range(1, 2)\nvary w:",
      line: "vary unused", cause: "unused"),
    BeginnerMistake(
      "a product without a sign", "value: 2 * a", "value: 2a", line: "value: 2a", cause: "2*a"),
    BeginnerMistake(
      "a bracket that is not closed", "answer: sum(x * w)", "answer: sum(x * w", line: "answer:",
      cause: "never closed"),
    BeginnerMistake(
      "a misspelt generator", "integers(1, 5, 2)", "integer(1, 5, 2)", line: "vary x",
      cause: "integers"),
    BeginnerMistake(
      "a misspelt command of TeX", "\\sum_i w_i", "\\summ_i w_i", line: "The input is",
      cause: "did you mean `\\sum`?"),
    BeginnerMistake(
      "a value that some draws do not have", "It is {{sum(x * w)}}", "It is {{1 / (x[0] - 1)}}",
      line: "explain", cause: "division by zero"),
  ]

  private static let questions = [
    BeginnerMistake(
      "a test that expects the wrong number", "| 11 | correct", "| 12 | correct", line: "test:",
      cause: "12"),
    BeginnerMistake(
      "a test without the values", "test: x=[1, 2], w=[3, 4] | 11", "test: | 11", line: "test:",
      cause: "x"),
    BeginnerMistake(
      "an answer that is no whole number", "answer: sum(x * w)", "answer: sum(x * w) / 2",
      line: "question integer", cause: "whole"),
    BeginnerMistake(
      "a mistake that is the right answer", "weights-ignored: sum(x)", "weights-ignored: dot(x, w)",
      line: "when weights-ignored", cause: "right answer"),
    BeginnerMistake(
      "an item without a box", "- [ ] ReLU", "- ReLU", line: "- ReLU", cause: "[ ]"),
    BeginnerMistake(
      "a derivation that does not hold", "value: 2 * a", "value: 3 * a", line: "line: 2a",
      cause: "disproved"),
    BeginnerMistake(
      "a kernel that is longer than its input", "kernel: w", "kernel: [1, 2, 3]",
      line: "scene convolution-1d", cause: "does not fit"),
  ]

  private static let lesson = #"""
    ---
    format: 1
    id: sums
    title: Weighted sums
    minutes: 5
    ---

    A weighted sum is where every network begins.

    ## Multiply, then add
    <!-- step: multiply -->
    The input is {{x}}, the weights are {{w}}, and $`y = \sum_i w_i x_i`$.

    ```scene convolution-1d
    input: x
    kernel: w
    ```

    ```question integer
    vary x: integers(1, 5, 2)
    vary w: integers(2, 4, 2)
    answer: sum(x * w)
    when weights-ignored: sum(x)
      say: Multiply each by its weight first.
    hint: The first product is {{x[0] * w[0]}}.
    explain: It is {{sum(x * w)}}.
    test: x=[1, 2], w=[3, 4] | 11 | correct
    ```

    ## Which are linear?
    <!-- step: linear -->
    Mark all that apply.

    ```question choices
    ```
    - [x] a weighted sum
    - [ ] ReLU
      > (id: relu-linear) It is linear on each side of 0 only.

    ## Why
    <!-- step: why -->
    Twice a number is the number and itself.

    ```derivation
    given a: normal()
    line: a + a
      value: a + a
    line: 2a
      value: 2 * a
      because: two equal summands
    ```
    """#
}
