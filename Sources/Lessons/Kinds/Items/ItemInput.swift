import Formula

/// Which items an input names.
enum ItemInput {
  /// The ids of the items that an input names, by id or by number, separated by commas or blanks;
  /// in its order, and as often as it names them.
  static func ids(in input: String, items: [Item]) throws(InputFailure) -> [String] {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    var ids: [String] = []
    for word in InputWord.words(of: input, separators: [","]) {
      ids.append(try word.id(among: items))
    }
    return ids
  }
}

/// A run of scalars without separators, and its place in an input.
struct InputWord {
  var text: String
  var range: Range<Int>

  /// The words between blanks and separators.
  static func words(of input: String, separators: Set<Unicode.Scalar>) -> [InputWord] {
    var words: [InputWord] = []
    var isOpen = false
    for (place, scalar) in input.unicodeScalars.enumerated() {
      if separators.contains(scalar) || scalar.properties.isWhitespace {
        isOpen = false
      } else if isOpen, let last = words.indices.last {
        words[last].text.unicodeScalars.append(scalar)
        words[last].range = words[last].range.lowerBound..<place + 1
      } else {
        words.append(InputWord(text: String(scalar), range: place..<place + 1))
        isOpen = true
      }
    }
    return words
  }

  /// The id of the item that the word names by its id, or by its number from 1.
  func id(among items: [Item]) throws(InputFailure) -> String {
    if let item = items.first(where: { $0.id == text }) { return item.id }
    guard let number = try number(), items.indices.contains(number - 1) else {
      throw InputFailure(.notOnList(String(text.prefix(40)), count: items.count), range)
    }
    return items[number - 1].id
  }

  /// The whole number that the word is, in plain digits; a digit of another script is refused by
  /// name and not guessed at.
  func number() throws(InputFailure) -> Int? {
    for (place, scalar) in text.unicodeScalars.enumerated() where !scalar.isASCII {
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
        let digit = Int(exactly: value)
      else { continue }
      let start = range.lowerBound + place
      throw InputFailure(.formula(.foreignDigit(String(scalar), digit: digit)), start..<start + 1)
    }
    return text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
