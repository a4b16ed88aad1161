/// Reads a lesson file.
///
/// One reading reports everything that is wrong, each with its line and column.
public enum LessonReader {
  /// The lesson that a text holds, and what is wrong with it.
  ///
  /// The lesson is nothing only if there is nothing to show: the file is no text, exceeds a limit,
  /// or has no front matter. Where diagnostics hold an error, steps may lack what could not be read.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - file: the file's name as diagnostics show it.
  ///   - isTranslated: whether the same lesson exists in another language, which needs steps with
  ///     ids of their own.
  ///   - isCopy: whether it is a student's copy, whose questions stand without their keys.
  public static func read(
    source: String, file: String, isTranslated: Bool = false, isCopy: Bool = false
  ) -> (lesson: Lesson?, diagnostics: [Diagnostic]) {
    read(bytes: Array(source.utf8), file: file, isTranslated: isTranslated, isCopy: isCopy)
  }

  /// The lesson that the bytes of a file hold, and what is wrong with it.
  public static func read(
    bytes: [UInt8], file: String, isTranslated: Bool = false, isCopy: Bool = false
  ) -> (lesson: Lesson?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog(file: file)
    let result = result(bytes, log, isTranslated: isTranslated, isCopy: isCopy)
    return (result?.lesson, log.sorted)
  }

  /// A lesson and the places where it names others.
  struct Result {
    let lesson: Lesson
    let links: [LinkList.Entry]
    let needPlaces: [SourcePosition]
  }

  static func result(
    _ bytes: [UInt8], _ log: DiagnosticLog, isTranslated: Bool, isCopy: Bool
  ) -> Result? {
    guard let text = SourceDecoder.decode(bytes, into: log) else { return nil }
    log.source = text
    let front = FrontMatter.read(text, log: log)
    guard front.nextLine < text.lineCount || front.header != nil else { return nil }
    let prepared = LessonSource.prepare(text, from: front.nextLine, isCopy: isCopy, log: log)
    guard let (source, masked) = prepared else { return nil }
    let parsed = MarkdownParser.parse(masked, of: text)
    if parsed.tooDeep {
      let line = text.range(ofLine: front.nextLine).lowerBound
      log.report(.limit(.nestingTooDeep(limit: SizeLimits.nesting)), byte: line)
    }
    var assembly = LessonAssembly(source: source, isTranslated: isTranslated)
    assembly.read(parsed.document.children)
    source.links.check(steps: assembly.steps.map(\.id), log: log)
    guard let header = front.header else { return nil }
    return Result(
      lesson: assembly.lesson(header), links: source.links.entries, needPlaces: header.needPlaces)
  }
}
