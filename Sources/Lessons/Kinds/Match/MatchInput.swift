/// Reads pairs: `1-2, 2-1`, by numbers or by ids.
struct MatchInput {
  /// The entries at the left, by their places.
  let left: [Item]
  /// The entries at the right, by their places; equal ones have one id.
  let right: [Item]

  private static let joints: Set<Unicode.Scalar> = ["-", "–", "−", "→", ":", "="]

  /// The id of the right entry that each left one is paired with, by the left one's id.
  func pairs(in input: String) throws(InputFailure) -> [String: String] {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    var pairs: [String: String] = [:]
    var words = ArraySlice(InputWord.words(of: MatchInput.joined(input), separators: [",", ";"]))
    while let word = words.popFirst() {
      let (first, second) = try MatchInput.halves(word)
      let id = try first.id(among: left)
      guard pairs[id] == nil else { throw InputFailure(.pairedTwice(first.text), word.range) }
      pairs[id] = try second.id(among: right)
    }
    guard !pairs.isEmpty else { throw InputFailure(.empty) }
    return pairs
  }

  /// The input with nothing but joints between the halves of pairs, every place kept.
  private static func joined(_ input: String) -> String {
    var scalars = Array(input.unicodeScalars)
    for place in scalars.indices where joints.contains(scalars[place]) {
      var before = place - 1
      while before >= 0, scalars[before].properties.isWhitespace {
        scalars[before] = "-"
        before -= 1
      }
      var after = place + 1
      while after < scalars.count, scalars[after].properties.isWhitespace {
        scalars[after] = "-"
        after += 1
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func halves(_ word: InputWord) throws(InputFailure) -> (InputWord, InputWord) {
    let scalars = Array(word.text.unicodeScalars)
    let halves = scalars.split(whereSeparator: joints.contains).map { part in
      InputWord(
        text: String(String.UnicodeScalarView(part)),
        range: word.range.lowerBound + part.startIndex..<word.range.lowerBound + part.endIndex)
    }
    guard halves.count == 2, let first = scalars.first, let last = scalars.last,
      !joints.contains(first), !joints.contains(last)
    else {
      throw InputFailure(.notPair(String(word.text.prefix(40))), word.range)
    }
    return (halves[0], halves[1])
  }
}
