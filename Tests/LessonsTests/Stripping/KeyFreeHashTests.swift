import Testing

@testable import Lessons

/// Vectors that never change, since records hold such hashes.
///
/// The digests are those that `sha256sum` prints for the copies in `Samples`.
@Suite("The key-free hash")
struct KeyFreeHashTests {
  static let vectors: [(source: String, copy: String, hash: String)] = [
    ("## A", "## A\n", "b26f416c8da4462ad6d6eb3914dd7e9da6477303615e1f2d4c0aebf0064fc845"),
    (
      Samples.integer, Samples.integerCopy,
      "da294d6bccd8c1a18dd0071905a599e61129baa05f9a1a64fcf97a074abd51fa"
    ),
    (
      Samples.choices, Samples.choicesCopy,
      "5f109d206d2af2131c4f3a18c94a468f212a9e13996b9dada493c976f982b46c"
    ),
    (
      Samples.derivation, Samples.derivationCopy,
      "81e5dbba3bdadc379aa84aeac92d9808cc2dca336bf6a6795457b3a98d0907a1"
    ),
  ]

  @Test("of a step, and of its copy, is the digest of the copy", arguments: vectors.indices)
  func vector(index: Int) {
    let vector = Self.vectors[index]
    #expect(KeyFreeHash.hash(ofStepSource: vector.source) == vector.hash)
    #expect(KeyFreeHash.hash(ofStepSource: vector.copy) == vector.hash)
  }

  @Test("of a step within a lesson is the one of its lines alone")
  func linesOfALesson() {
    let lines = SourceLines.split(Samples.lesson)
    let copy = SourceLines.split(Samples.lessonCopy)
    let starts = LessonStripper.stepStarts(in: lines)
    let copyStarts = LessonStripper.stepStarts(in: copy)
    #expect(starts.count == 3 && copyStarts.count == 3)
    for (a, b) in zip(
      zip(starts, starts.dropFirst() + [lines.count]),
      zip(copyStarts, copyStarts.dropFirst() + [copy.count]))
    {
      #expect(
        KeyFreeHash.hash(ofStepLines: Array(lines[a.0..<a.1]))
          == KeyFreeHash.hash(ofStepLines: Array(copy[b.0..<b.1])))
    }
  }

  @Test("does not change with the answer, the hints, the feedback or which item is right")
  func keysDoNotCount() {
    let other = Samples.integer.replacing("answer: floor", with: "answer: ceil")
      .replacing("hint: Count.", with: "hint: Count twice.")
    #expect(
      KeyFreeHash.hash(ofStepSource: other) == KeyFreeHash.hash(ofStepSource: Samples.integer))
    let items = Samples.choices.replacing("[ ]", with: "[x]").replacing("subtracted", with: "lost")
    #expect(
      KeyFreeHash.hash(ofStepSource: items) == KeyFreeHash.hash(ofStepSource: Samples.choices))
  }

  @Test("changes with what is asked", arguments: ["The input", "range(7, 12)", "points: 2"])
  func whatIsAskedCounts(part: String) {
    let other = Samples.integer.replacing(part, with: part + "3")
    #expect(
      KeyFreeHash.hash(ofStepSource: other) != KeyFreeHash.hash(ofStepSource: Samples.integer))
  }

  @Test("of an item is the beginning of the digest of step and source")
  func items() {
    #expect(Item.id(step: "which-scale", source: "all by $`\\alpha`$") == "77fecc")
    #expect(Item.id(step: "which", source: "beta") != Item.id(step: "other", source: "beta"))
  }
}
