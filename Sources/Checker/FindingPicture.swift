import Canvas
import Phrases

extension Finding {
  /// The finding for a terminal: the line that editors read, below it the line of the file, and what
  /// it is about underlined.
  ///
  /// ```
  /// lessons/a.md:12:1: error: `strid` is not a setting …; did you mean `stride`?
  ///   12 │ strid: 2
  ///      │ ^^^^^
  /// ```
  ///
  /// - Parameter columns: the cells that a line of the file may take; a longer one is cut around the
  ///   place.
  public func picture(columns: Int, in phrases: Phrases = .english) -> [TextLine] {
    let grade = phrases(isError ? .diagnosticError : .diagnosticWarning)
    let ink = Style(isError ? .wrong : .warning)
    let head = TextLine([
      Run("\(file):\(position.line):\(position.column): ", Style(.heading)),
      Run(grade + ": ", ink), Run(message),
    ])
    guard !excerpt.allSatisfy(\.isWhitespace) else { return [head] }
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count + 2)
    let part = ExcerptPart(excerpt, position.column, length, columns: columns - margin.count - 3)
    return [
      head,
      TextLine([Run("  \(number) │ ", Style(.faint)), Run(part.text)]),
      TextLine([Run(margin + " │ ", Style(.faint)), Run(part.blanks), Run(part.marks, ink)]),
    ]
  }
}

/// The part of a line that is shown, and what stands below it.
private struct ExcerptPart {
  let text: String
  /// What goes before the marks.
  let blanks: String
  let marks: String

  init(_ line: String, _ column: Int, _ length: Int, columns: Int) {
    let scalars = Array(line.replacing("\t", with: " ").unicodeScalars)
    let start = min(max(0, column - 1), scalars.count)
    let end = min(scalars.count, start + max(1, length))
    let room = max(20, columns - 1)
    // A quarter of the room before the place says what it belongs to.
    let first = end <= room ? 0 : max(0, start - room / 4)
    let cut = Array(scalars[first...].prefix(room))
    text = (first > 0 ? "…" : "") + ExcerptPart.string(cut[...])
    let before = (first > 0 ? 1 : 0) + ExcerptPart.cells(scalars[first..<start])
    blanks = String(repeating: " ", count: before)
    let marked = scalars[start..<max(start, min(end, first + cut.count))]
    marks = String(repeating: "^", count: max(1, ExcerptPart.cells(marked)))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    TextWidth.cells(of: string(scalars))
  }
}
