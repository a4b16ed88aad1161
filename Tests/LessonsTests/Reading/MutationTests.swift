import Foundation
import Testing

@testable import Lessons

/// Breaks texts at random, always in the same way for a number.
struct Mutator {
  private var state: UInt64

  init(_ number: Int) { state = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int(state >> 33) % bound : 0
  }

  /// Deletes, repeats, swaps, cuts off or inserts some bytes or lines.
  mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 3) {
      let start = next(below: bytes.count + 1)
      let end = min(start + next(below: 40), bytes.count)
      switch next(below: 7) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: next(below: bytes.count + 1))
      case 2 where end > start: bytes.swapAt(start, next(below: bytes.count))
      case 3 where next(below: 4) == 0: bytes.removeSubrange(start...)
      case 4: bytes.insert(contentsOf: noise(), at: start)
      case 5: bytes = withLines(bytes) { $0.remove(at: $1) }
      default: bytes = withLines(bytes) { $0.swapAt($1, $2) }
      }
    }
    return bytes
  }

  private mutating func noise() -> [UInt8] {
    let pieces = [
      "```", "~~~", "{{", "}}", "$`", "`$", "- [ ] ", "> ", "## ", "---\n", "\t", "   ", "|", ":",
      "[", "](#", "<b>", "<!-- step: x -->\n", "![", "é", "\u{7F}\u{1}\u{1}\u{1}\u{1}", "\0",
      "\r", "(key: ", "&a ", "*a", "\"", "{{{{n}}}}", "[!NOTE]\n", "1. ", "===\n",
      "\u{1F469}\u{200D}",
      "```question choice\n", "let a: a\n", "#", "    ",
    ]
    guard next(below: 5) > 0 else { return [UInt8(next(below: 256))] }
    return Array(pieces[next(below: pieces.count)].utf8)
  }

  private mutating func withLines(
    _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void
  ) -> [UInt8] {
    var lines = bytes.split(separator: .newline, omittingEmptySubsequences: false)
    change(&lines, next(below: lines.count), next(below: lines.count))
    return Array(lines.joined(separator: [.newline]))
  }
}

extension Mutator {
  fileprivate mutating func withLines(
    _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], Int) -> Void
  ) -> [UInt8] {
    withLines(bytes) { lines, one, _ in change(&lines, one) }
  }
}

@Suite("Lessons broken at random")
struct MutationTests {
  /// How many are tried; `DARS_MUTATIONS` sets another number.
  static let count =
    ProcessInfo.processInfo.environment["DARS_MUTATIONS"].flatMap { Int($0) } ?? 500

  @Test("A lesson broken at random is read to the end, and every place lies within the file")
  func mutations() {
    let original = Array(SampleLessons.complete.utf8)
    for number in 0..<Self.count {
      var mutator = Mutator(number)
      check(mutator.broken(original), number)
    }
  }

  @Test("Every beginning of a lesson is read to its end")
  func truncations() {
    let original = Array(SampleLessons.complete.utf8)
    for length in stride(from: 0, to: original.count, by: 7) {
      check(Array(original.prefix(length)), length)
    }
  }

  private func check(_ bytes: [UInt8], _ number: Int) {
    let diagnostics = LessonReader.read(bytes: bytes, file: "broken.md").diagnostics
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r"
    }
    for diagnostic in diagnostics {
      let place = diagnostic.position
      guard lines.indices.contains(place.line - 1), place.column >= 1,
        place.column - 1 + diagnostic.length <= lines[place.line - 1].count
      else {
        Issue.record("number \(number): \(diagnostic.line()) lies outside the file")
        continue
      }
      #expect(!diagnostic.message().isEmpty)
    }
  }
}
