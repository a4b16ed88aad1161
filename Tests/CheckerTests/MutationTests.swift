import Foundation
import Lessons
import Testing

@testable import Checker

/// Good lessons, broken at random: the check always ends, and only ever points into the file.
///
/// `DARS_MUTATIONS` says how many; `make test-long` makes 20,000.
@Suite("Lessons broken at random")
struct MutationTests {
  private static let count =
    ProcessInfo.processInfo.environment["DARS_MUTATIONS"].flatMap(Int.init) ?? 500

  @Test("Every finding points into the file")
  func reading() {
    var random = Mutator(seed: 7)
    let texts = Self.templates
    for number in 0..<Self.count {
      let text = random.mutated(texts[number % texts.count])
      let file = CourseReader.lesson(bytes: text, named: "a.md")
      let findings = Checker(proves: number % 10 == 0).findings(in: file)
      let outside = findings.filter { !Self.contains($0.position, text) }
      guard outside.isEmpty else {
        Issue.record("\(outside.map { $0.line() }) in \(String(decoding: text, as: UTF8.self))")
        return
      }
    }
  }

  @Test("The lessons that are broken are good ones")
  func good() {
    for text in Self.templates {
      let file = CourseReader.lesson(bytes: text, named: "a.md")
      #expect(file.isSound)
    }
  }

  /// A lesson with a question of each kind, and the lesson that `dars new` writes.
  private static let templates: [[UInt8]] =
    QuestionTemplates.kinds.compactMap { kind in
      QuestionTemplates.step(kind: kind).map { step in
        Array(("---\nformat: 1\nid: a\ntitle: A\n---\n\nWords.\n\n" + step).utf8)
      }
    } + [Array(LessonTemplates.lesson(id: "a", title: "A").utf8)]

  /// Whether there is such a line, and such a column in it; the end of a line counts.
  private static func contains(_ position: SourcePosition, _ text: [UInt8]) -> Bool {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard position.line >= 1, position.column >= 1, position.line <= max(1, lines.count) else {
      return false
    }
    let line = lines[position.line - 1]
    return position.column <= String(decoding: line, as: UTF8.self).unicodeScalars.count + 1
  }
}

/// Breaks texts: deletes, doubles, swaps, truncates, inserts.
private struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...next(3) { mutate(&text) }
    return text
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let start = next(text.count)
    let end = min(text.count, start + 1 + next(next(2) == 0 ? 4 : 60))
    switch next(6) {
    case 0: text.removeSubrange(start..<end)
    case 1: text.insert(contentsOf: text[start..<end], at: end)
    case 2: text.removeSubrange(end...)
    case 3: text.insert(contentsOf: Array(Self.pieces[next(Self.pieces.count)].utf8), at: start)
    case 4: text[start] = UInt8(truncatingIfNeeded: next(256))
    default: swapLines(&text)
    }
  }

  private mutating func swapLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    lines.swapAt(next(lines.count), next(lines.count))
    text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private static let pieces = [
    "\n", "\n\n", "```", "```question ", "{{", "}}", "$`", "`$", "|", "\\", "---\n", "## ", "  ",
    "\t",
    "\u{0}", "é", "漢", "👩‍👧", "<!-- step: x -->", "[x]", "((((", "9999999999", "1e308", "-", ": ",
    "> ",
    "\r\n", "\\frac{", "vary ", "where: ", "[[", "*", "^^",
  ]

  /// SplitMix64.
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return bound > 0 ? Int(mixed % UInt64(bound)) : 0
  }
}
