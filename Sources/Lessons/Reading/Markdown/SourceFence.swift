/// A fence of backticks or tildes, found before Markdown is parsed.
struct SourceFence {
  /// The line, from 0, of the opening backticks.
  let openLine: Int
  /// The line of the closing backticks; nothing where the fence never closes.
  var closeLine: Int?
  /// The lines between the two.
  var contentLines: Range<Int>
  /// What the fence is made of: a backtick or a tilde.
  let mark: UInt8
  /// How many marks open it.
  let markCount: Int
  /// The words after the marks, as ranges of bytes.
  let words: [Range<Int>]
  /// Whether it stands in column 1 and in nothing else.
  let isAtMargin: Bool
  /// How many lists and quotes it stands in.
  let depth: Int

  /// The names of the fences that lessons give a meaning.
  static let names = ["math", "scene", "derivation", "question", "values"]

  /// Where it begins in the file.
  func range(in text: SourceText) -> Range<Int> { text.range(ofLine: openLine) }
}
