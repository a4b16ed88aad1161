import Testing

@testable import Lessons

@Suite("A student's copy of a question of every kind")
struct KindStripTests {
  @Test("is its own copy, with the hash of the question", arguments: VerdictTables.all)
  func copies(table: VerdictTable) {
    let copy = LessonStripper.strip(table.asked.source)
    #expect(LessonStripper.strip(copy) == copy)
    let again = LessonReader.read(source: copy, file: "copy.md").lesson?.steps.first
    #expect(again?.keyFreeHash == table.asked.step.keyFreeHash)
  }

  @Test("tells no answer", arguments: VerdictTables.all)
  func secrets(table: VerdictTable) {
    let copy = LessonStripper.strip(table.asked.source)
    let secrets = [
      "answer:", "when ", "slip:", "value:", "alias:", "of:", "frame:", "witness:", "after ",
      "distractor:", "domain:",
    ]
    for line in SourceLines.split(copy) {
      for secret in secrets {
        #expect(!line.trimmingBlanks().hasPrefix(secret), "\(table): \(line)")
      }
    }
  }

  @Test("has lines and distractors in one list, in an order that tells nothing")
  func order() {
    let tail = { (source: String) in
      LessonStripper.strip(source).split(separator: "\n").filter { $0.hasPrefix("- ") }
    }
    let lines = tail(VerdictTables.order.asked.source)
    #expect(Set(lines) == ["- one", "- two", "- three", "- four", "- never"])
    let other = VerdictTables.order.asked.source.replacing("1. one\n2. two", with: "1. two\n2. one")
    #expect(tail(other) == lines)
  }

  @Test("has partners in an order that tells nothing, each once, distractors among them")
  func match() {
    let copy = LessonStripper.strip(VerdictTables.match.asked.source)
    let rows = copy.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
      .map { TableRow.cells($0) }
    #expect(rows.map { $0[0] } == ["convolution", "max pooling", "batch norm"])
    #expect(Set(rows.map { $0[1] }) == ["yes", "no", "both"])
  }

  @Test("asks no `predict`, whose scene would tell, but keeps its variables")
  func predict() {
    let source = """
      ## A
      Of {{x}}:
      ```question predict
      vary x: integers(1, 5, 4)
      scene: convolution-1d
        input: x
      frame: 2
      of: output[1]
      ```
      """
    #expect(
      LessonStripper.strip(source)
        == "## A\nOf {{x}}:\n```values\nvary x: integers(1, 5, 4)\n```\n")
  }

  @Test("shows items in the order of the full lesson", arguments: 0..<20 as Range<UInt32>)
  func arrangement(seed: UInt32) throws {
    let order = VerdictTables.order.asked
    let shown = try order.variant(seed: seed).order
    #expect(Set(shown) == Set(order.step.question?.items.map(\.id) ?? []))
    let mixed = Asked("```question order\n```\n1. four\n2. one\n3. never\n4. two\n\n- three")
    #expect(try mixed.variant(seed: seed).order == shown)
  }
}
