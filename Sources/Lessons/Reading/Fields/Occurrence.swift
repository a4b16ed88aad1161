/// A name in a formula, and where it first stands in the file.
struct Occurrence {
  let name: String
  let range: Range<Int>

  /// The first place of each name, from left to right.
  static func all(of names: Set<String>, in slice: SourceSlice) -> [Occurrence] {
    var missing = names
    var found: [Occurrence] = []
    for word in words(of: slice.text) where missing.remove(word.text) != nil {
      let range = slice.fileOffset(ofByte: word.start)..<slice.fileOffset(ofByte: word.end)
      found.append(Occurrence(name: word.text, range: range))
    }
    return found + missing.sorted().map { Occurrence(name: $0, range: slice.fileRange) }
  }

  /// Everything in a text that could be a name.
  static func words(in slice: SourceSlice) -> Set<String> {
    Set(words(of: slice.text).map(\.text))
  }

  private struct Word {
    var text = ""
    var start: Int
    var end: Int
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var offset = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      let isPart = Identifier.isVariableScalar(scalar) || Identifier.isDigit(scalar)
      if isPart, !isInWord { words.append(Word(start: offset, end: offset)) }
      isInWord = isPart
      guard isPart, let last = words.indices.last else { continue }
      words[last].text.unicodeScalars.append(scalar)
      words[last].end = offset + width
    }
    return words
  }
}
