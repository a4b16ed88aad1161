/// The lines of a source text, without their ends.
///
/// A line ends with `\n`, `\r\n` or `\r`, as in CommonMark; a last line without an end counts.
///
/// ```swift
/// SourceLines.split("a\r\nb\n")  // ["a", "b"]
/// ```
enum SourceLines {
  /// The lines from first to last.
  static func split(_ source: String) -> [Substring] {
    let text = source.unicodeScalars
    var lines: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      guard text[index] == "\n" || text[index] == "\r" else {
        index = next
        continue
      }
      lines.append(Substring(text[start..<index]))
      let isPair = text[index] == "\r" && next < text.endIndex && text[next] == "\n"
      start = isPair ? text.index(after: next) : next
      index = start
    }
    if start < text.endIndex { lines.append(Substring(text[start...])) }
    return lines
  }

  /// A line without the blanks at its end.
  static func trimmed(_ line: Substring) -> Substring {
    var scalars = line.unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return Substring(scalars)
  }

  /// A line without the blanks at both ends.
  static func words(of line: some StringProtocol) -> String { line.trimmingBlanks() }

  /// A line of prose as it is kept: two blanks or more at its end, a line break in Markdown, are two.
  static func prose(_ line: Substring) -> String {
    let kept = trimmed(line)
    return line.hasSuffix("  ") && !kept.isEmpty ? kept + "  " : String(kept)
  }
}
