/// Makes a student's copy of a lesson: everything that is read and asked, nothing that answers it.
///
/// What is kept and what goes, field by field, stands in `Documentation/records.md`.
public enum LessonStripper {
  /// The source of the copy.
  ///
  /// Lines end with a line feed. Stripping the copy again gives the same copy, and every step has the
  /// same `KeyFreeHash` in both.
  public static func strip(_ source: String) -> String {
    let lines = withoutComments(SourceLines.split(withoutMark(source)))
    var bounds = [0] + stepStarts(in: lines) + [lines.count]
    if bounds.count > 2, bounds[1] == 0 { bounds.removeFirst() }
    let written = zip(bounds, bounds.dropFirst()).map { start, end in
      let part = StepStripper.strip(Array(lines[start..<end]))
      return part.map { $0 + "\n" }.joined()
    }
    return written.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The places of the headings of level 2 outside fences and front matter.
  static func stepStarts(in lines: [Substring]) -> [Int] {
    var scanner = FenceScanner()
    let first = endOfFrontMatter(in: lines)
    return lines.indices.dropFirst(first).filter { index in
      scanner.place(of: lines[index]) == .outside && isHeading(lines[index])
    }
  }

  /// The text without a byte order mark, which no reader counts.
  private static func withoutMark(_ source: String) -> String {
    guard source.unicodeScalars.first == "\u{FEFF}" else { return source }
    return String(source.unicodeScalars.dropFirst())
  }

  /// The lines without the comments of the front matter, which are for authors.
  private static func withoutComments(_ lines: [Substring]) -> [Substring] {
    let end = endOfFrontMatter(in: lines)
    let front = lines.prefix(end).filter { $0.first { $0 != " " } != "#" }
    return front.map(YAMLComment.dropped) + lines.dropFirst(end)
  }

  /// How many lines the front matter has, its two `---` included.
  private static func endOfFrontMatter(in lines: [Substring]) -> Int {
    let isRule = { (line: Substring) in SourceLines.trimmed(line) == "---" }
    guard let first = lines.first, isRule(first) else { return 0 }
    return (lines.dropFirst().firstIndex(where: isRule)).map { $0 + 1 } ?? 0
  }

  private static func isHeading(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    let indent = line.count - text.count
    guard indent < 4, text.hasPrefix("##") else { return false }
    let next = text.dropFirst(2).first
    return next == nil || next == " " || next == "\t"
  }
}
