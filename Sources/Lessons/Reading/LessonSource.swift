/// A lesson file with everything that was found in it before Markdown was parsed.
struct LessonSource {
  let text: SourceText
  let log: DiagnosticLog
  /// The fences by the line, from 0, that opens them.
  let fences: [Int: SourceFence]
  /// The lines `<!-- step: id -->`, by line from 0.
  let stepComments: [Int: StepComment]
  let tokens: ValueTokens
  let links = LinkList()
  let constants = ConstantBudget()
  /// Whether the file is a student's copy, whose questions stand without their keys.
  let isCopy: Bool

  /// A line that gives a step its id.
  struct StepComment {
    let id: String
    /// Where the id stands.
    let range: Range<Int>
  }

  /// What the reader sees, and the Markdown with values, comments and HTML masked; nothing where
  /// a limit is exceeded.
  static func prepare(
    _ text: SourceText, from firstLine: Int, isCopy: Bool, log: DiagnosticLog
  ) -> (source: LessonSource, masked: [UInt8])? {
    let findings = BlockScanner.scan(text, from: firstLine)
    guard SizeLimits.allow(text, from: firstLine, findings, log: log) else { return nil }
    var masked = text.bytes
    blank(&masked, 0..<text.range(ofLine: firstLine).lowerBound)
    let comments = maskHTML(findings.htmlStarts, in: text, &masked, log)
    var tokens = ValueTokens()
    for line in firstLine..<max(firstLine, text.lineCount)
    where !findings.fenceLines.contains(line) {
      tokens.mask(&masked, text.range(ofLine: line))
    }
    let fences = Dictionary(findings.fences.map { ($0.openLine, $0) }) { first, _ in first }
    let source = LessonSource(
      text: text, log: log, fences: fences, stepComments: comments, tokens: tokens,
      isCopy: isCopy)
    return (source, masked)
  }

  private init(
    text: SourceText, log: DiagnosticLog, fences: [Int: SourceFence],
    stepComments: [Int: StepComment], tokens: ValueTokens, isCopy: Bool
  ) {
    self.text = text
    self.log = log
    self.fences = fences
    self.stepComments = stepComments
    self.tokens = tokens
    self.isCopy = isCopy
  }

  private static func blank(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for index in range where bytes[index] != .newline { bytes[index] = .space }
  }

  /// Takes step comments out of the Markdown and refuses other HTML, so that the Markdown library
  /// never begins a block of HTML, within which it would see no fences.
  private static func maskHTML(
    _ starts: [Int: Int], in text: SourceText, _ masked: inout [UInt8], _ log: DiagnosticLog
  ) -> [Int: StepComment] {
    var comments: [Int: StepComment] = [:]
    for (line, offset) in starts.sorted(by: { $0.key < $1.key }) {
      let range = offset..<text.range(ofLine: line).upperBound
      if let comment = stepComment(in: text, range) {
        comments[line] = comment
        blank(&masked, range)
      } else {
        log.report(.structure(.html(text.string(range))), bytes: range)
        masked[offset] = .space
      }
    }
    return comments
  }

  private static func stepComment(in text: SourceText, _ range: Range<Int>) -> StepComment? {
    let slice = SourceSlice(text, [range]).trimmed(0..<range.count)
    let opening = Array("<!--".utf8)
    let closing = Array("-->".utf8)
    guard slice.bytes.starts(with: opening), slice.bytes.count >= 7,
      slice.bytes.suffix(3).elementsEqual(closing)
    else { return nil }
    let inner = slice.trimmed(4..<slice.bytes.count - 3)
    guard inner.bytes.starts(with: Array("step:".utf8)) else { return nil }
    let id = inner.trimmed(5..<inner.bytes.count)
    return StepComment(id: id.text, range: id.fileRange)
  }
}
