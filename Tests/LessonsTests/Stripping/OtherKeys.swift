@testable import Lessons

/// Questions of every kind, each beside the same one with another key.
struct OtherKey: CustomStringConvertible, Sendable {
  let description: String
  let question: String
  let other: String

  init(_ kind: String, _ question: String, _ other: String) {
    description = kind
    self.question = question
    self.other = other
  }

  static let all = [
    numeric("integer", "7", "8"), numeric("number", "7", "8.5"),
    numeric("number", "7\nrtol: 0.1", "8\natol: 2"),
    numeric("matrix", "[[1, 2], [3, 4]]", "[1, 2, 3]"), numeric("shape", "[2, 3]", "[4]"),
    OtherKey(
      "formula",
      "```question formula\nsymbol p: real(0, 1)\nanswer: p^2\nwitness: p=0.5\n```",
      "```question formula\nsymbol p: real(0, 1)\nanswer: 1 - p\ndomain: p > 0.1\n```"),
    OtherKey(
      "choice", "```question choice\n```\n- [x] one\n- [ ] two\n  > No.",
      "```question choice\n```\n- [ ] one\n  > (id: no) Never.\n- [x] two"),
    OtherKey(
      "choices", "```question choices\n```\n- [x] one\n- [ ] two\n- [x] three",
      "```question choices\n```\n- [ ] one\n- [ ] two\n- [ ] three"),
    OtherKey(
      "order", "```question order\n```\n1. one\n2. two\n3. three\n\n- never",
      "```question order\nafter 2:\n```\n1. never\n2. three\n3. one\n\n- two"),
    OtherKey(
      "match",
      "```question match\ndistractor: c\n```\n\n| a | b |\n|---|---|\n| 1 | x |\n| 2 | y |",
      "```question match\ndistractor: x\n```\n\n| a | b |\n|---|---|\n| 1 | y |\n| 2 | c |"),
    OtherKey(
      "cells", "```question cells\nshow: [5, 6, 7]\nanswer: [0, 1, 1]\n```",
      "```question cells\nshow: [5, 6, 7]\nanswer: [1, 0, 0]\nwhen all: [1, 1, 1]\n```"),
    OtherKey(
      "slip", slip(first: "a + 1", second: "a + 2\n  slip: One too many."),
      slip(first: "a", second: "a + 1\n  slip: One too few.")),
    OtherKey(
      "text", "```question text\nalias: yes\n```",
      "```question text\nalias: no\nalias: never\n  credit: 0.5\n```"),
    OtherKey(
      "predict", "```question predict\n\(scene)\nframe: 2\nof: output[1]\n```",
      "```question predict\n\(scene)\nframe: 3\nof: output[0]\nwhen none: 0\n```"),
  ]

  private static let scene = "scene: convolution-1d\n  input: [1, 2, 3]\n  kernel: [1]"

  private static func numeric(_ kind: String, _ answer: String, _ other: String) -> OtherKey {
    OtherKey(
      kind, "```question \(kind)\nanswer: \(answer)\nhint: Count.\nexplain: Because.\n```",
      "```question \(kind)\nanswer: \(other)\nwhen guess: 1\n  say: No.\n```")
  }

  private static func slip(first: String, second: String) -> String {
    """
    ```question slip
    given a: integers(1, 5)
    line: a + 1
      value: \(first)
    line: 1 + a
      value: \(second)
    line: a + 3
      value: a + 3
    ```
    """
  }
}
