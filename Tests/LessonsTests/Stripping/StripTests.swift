import Testing

@testable import Lessons

private func stripped(_ step: String) -> String {
  LessonStripper.strip(step)
}

@Suite("A student's copy")
struct StripTests {
  @Test("of an integer question keeps what is drawn and shown, and loses what answers it")
  func integer() {
    #expect(stripped(Samples.integer) == Samples.integerCopy)
  }

  @Test("of a choices question loses check marks, feedback and misconceptions")
  func choices() {
    #expect(stripped(Samples.choices) == Samples.choicesCopy)
  }

  @Test("of a derivation keeps lines and reasons, and loses values, claims and unused givens")
  func derivation() {
    #expect(stripped(Samples.derivation) == Samples.derivationCopy)
  }

  @Test("of a whole lesson keeps front matter, introduction, scenes, code and mathematics")
  func lesson() {
    #expect(stripped(Samples.lesson) == Samples.lessonCopy)
  }

  @Test("is its own copy", arguments: Samples.all)
  func idempotent(source: String) {
    #expect(stripped(stripped(source)) == stripped(source))
  }

  @Test("does not depend on line ends, blanks at line ends or blank lines at the end")
  func layout() {
    for end in ["\r\n", "\r"] {
      #expect(
        stripped(
          Samples.lesson.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: end)) == Samples.lessonCopy)
    }
    #expect(stripped(Samples.integer + "\n\n \t\n") == Samples.integerCopy)
    #expect(stripped("## A \t\n\ntwo\t\n\n\n\nlines \n") == "## A\n\ntwo\n\nlines\n")
  }

  @Test("keeps a line break that two blanks at a line's end make")
  func lineBreak() {
    #expect(stripped("## A\none   \ntwo") == "## A\none  \ntwo\n")
  }

  @Test("loses a computed name that only the answer uses, and keeps one that a kept name needs")
  func computedNames() {
    let step = """
      ## A
      Shown: {{shown}}.
      ```question integer
      vary n: range(1, 3)
      let base: 2*n
      let secret: base + 1
      let shown: base * 2
      let held: n - 1
      where: held >= 0
      answer: secret
      ```
      """
    let copy = stripped(step)
    #expect(!copy.contains("secret"))
    for name in ["let base", "let shown", "let held"] { #expect(copy.contains(name)) }
  }

  @Test("keeps a computed name with a Greek letter that a formula with a minus sign uses")
  func greek() {
    let step = "## A\n{{γ−1}} {{{δ}}}\n```values\nlet γ: 1\nlet δ: 2\nlet ε: 3\n```\n"
    let copy = "## A\n{{γ−1}} {{{δ}}}\n```values\nlet γ: 1\nlet δ: 2\n```\n"
    #expect(stripped(step) == copy)
  }

  @Test("loses a field that no table knows, with everything nested in it")
  func unknownField() {
    let step = "## A\n```question integer\nsolution: 3\n  why: 1 + 2\n    = 3\npoints: 2\n```\n"
    #expect(stripped(step) == "## A\n```question integer\npoints: 2\n```\n")
  }

  @Test("closes a fence that the file leaves open")
  func openFence() {
    #expect(
      stripped("## A\n````question integer\nanswer: 3") == "## A\n````question integer\n````\n")
  }

  @Test("takes no heading within code for a step, and no code for a question")
  func code() {
    let step = "## A\n~~~\n## B\n```question integer\nanswer: 3\n~~~\n"
    #expect(LessonStripper.stepStarts(in: SourceLines.split(step)) == [0])
    #expect(stripped(step) == step)
  }

  @Test("finds the question behind code that ends with its list item")
  func codeInItem() {
    let step = "## A\n- ```\n  x = 1\n\n```question integer\nanswer: 3\n```\n"
    #expect(stripped(step) == "## A\n- ```\n  x = 1\n\n```question integer\n```\n")
  }

  @Test("loses feedback that goes on below its quotation marks")
  func lazyFeedback() {
    let step = """
      ## A
      ```question choice
      ```
      * [X] right,
        and long

        > because
      of this

        and that

      1. [x] other
      """
    #expect(
      stripped(step)
        == "## A\n```question choice\n```\n\n* [ ] right,\n  and long\n1. [ ] other\n")
  }

  @Test("of a task list in prose keeps its check marks")
  func taskListInProse() {
    #expect(stripped("## A\n- [x] done\n") == "## A\n- [x] done\n")
  }
}
