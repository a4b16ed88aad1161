/// Finds fences, nesting and the size of tables and paragraphs line by line, before Markdown is
/// parsed, so that nothing reaches the Markdown library that it would need long for.
///
/// It follows CommonMark's rules for containers (quotes and list items), fences and paragraphs.
struct BlockScanner {
  /// What was found.
  struct Findings {
    /// Every fence from top to bottom.
    var fences: [SourceFence] = []
    /// The lines that stand in a fence or open or close one.
    var fenceLines: Set<Int> = []
    /// The lines that begin with raw HTML, and where in the file.
    var htmlStarts: [Int: Int] = [:]
    /// How deep quotes and list items are nested at most, and the line where that is.
    var deepest = (depth: 0, line: 0)
  }

  private enum Container {
    case quote
    case item(columns: Int)
  }

  private let text: SourceText
  private var containers: [Container] = []
  private var isFenceOpen = false
  private var isInParagraph = false
  private var findings = Findings()

  private init(_ text: SourceText) { self.text = text }

  /// Reads the lines from `first` to the end.
  static func scan(_ text: SourceText, from first: Int) -> Findings {
    var scanner = BlockScanner(text)
    for line in first..<max(first, text.lineCount) { scanner.take(line) }
    scanner.endFence(before: text.lineCount, closedBy: nil)
    return scanner.findings
  }

  private mutating func take(_ line: Int) {
    var cursor = LineCursor(text.line(line))
    let matched = matchContainers(&cursor)
    if isFenceOpen, let fence = findings.fences.last {
      guard matched < fence.depth else {
        takeFenced(line, cursor, fence)
        return
      }
      endFence(before: line, closedBy: nil)
    }
    takeOpen(line, &cursor, matched: matched)
  }

  private func matchContainers(_ cursor: inout LineCursor) -> Int {
    var matched = 0
    for container in containers {
      switch container {
      case .quote:
        guard cursor.indent <= 3, cursor.firstByte == .greater else { return matched }
        takeQuoteMark(&cursor)
      case .item(let columns):
        guard cursor.isBlank || cursor.indent >= columns else { return matched }
        cursor.skip(columns: columns)
      }
      matched += 1
    }
    return matched
  }

  private func takeQuoteMark(_ cursor: inout LineCursor) {
    cursor.skip(columns: cursor.indent)
    cursor.skip(bytes: 1)
    cursor.skip(columns: 1)
  }

  private mutating func takeFenced(_ line: Int, _ cursor: LineCursor, _ fence: SourceFence) {
    findings.fenceLines.insert(line)
    let rest = cursor.rest.drop(while: \.isBlank)
    let marks = rest.prefix { $0 == fence.mark }
    let isClosing =
      cursor.indent <= 3 && marks.count >= fence.markCount
      && rest.dropFirst(marks.count).allSatisfy(\.isBlank)
    if isClosing { endFence(before: line, closedBy: line) }
  }

  private mutating func endFence(before line: Int, closedBy closeLine: Int?) {
    guard isFenceOpen, let last = findings.fences.indices.last else { return }
    isFenceOpen = false
    findings.fences[last].closeLine = closeLine
    let first = findings.fences[last].openLine + 1
    findings.fences[last].contentLines = first..<max(first, line)
  }

  private mutating func takeOpen(_ line: Int, _ cursor: inout LineCursor, matched: Int) {
    var matched = matched
    while !cursor.isBlank {
      let indent = cursor.indent
      // A line that is indented so far is code, or goes on with the paragraph above.
      guard indent <= 3 else { break }
      switch LineStart(cursor.rest.drop(while: \.isBlank)) {
      case .quote:
        open(.quote, line, &matched)
        takeQuoteMark(&cursor)
      case .item(let markWidth, let padding, let interrupts):
        guard !isInParagraph || matched < containers.count || interrupts else {
          return takeText(line, matched: matched, isBlank: false)
        }
        open(.item(columns: indent + markWidth + padding), line, &matched)
        cursor.skip(columns: indent)
        cursor.skip(bytes: markWidth)
        cursor.skip(columns: padding)
      case .fence(let mark, let count):
        containers.removeLast(containers.count - matched)
        return openFence(line, cursor, mark: mark, count: count)
      case .line:
        containers.removeLast(containers.count - matched)
        isInParagraph = false
        return
      case .html:
        findings.htmlStarts[line] = cursor.rest.startIndex + cursor.rest.prefix { $0.isBlank }.count
        return takeText(line, matched: matched, isBlank: false)
      case .text:
        return takeText(line, matched: matched, isBlank: false)
      }
    }
    takeText(line, matched: matched, isBlank: cursor.isBlank)
  }

  private mutating func open(_ container: Container, _ line: Int, _ matched: inout Int) {
    containers.removeLast(containers.count - matched)
    containers.append(container)
    matched += 1
    isInParagraph = false
    if containers.count > findings.deepest.depth {
      findings.deepest = (containers.count, line)
    }
  }

  private mutating func takeText(_ line: Int, matched: Int, isBlank: Bool) {
    // Words below a paragraph go on with it even where the marks of its containers are missing.
    if isBlank || !isInParagraph { containers.removeLast(containers.count - matched) }
    isInParagraph = !isBlank
  }

  private mutating func openFence(_ line: Int, _ cursor: LineCursor, mark: UInt8, count: Int) {
    let rest = cursor.rest.drop(while: \.isBlank)
    let words = rest.dropFirst(count).split(whereSeparator: \.isBlank)
    findings.fences.append(
      SourceFence(
        openLine: line, closeLine: nil, contentLines: line + 1..<line + 1, mark: mark,
        markCount: count, words: words.map { $0.startIndex..<$0.endIndex },
        isAtMargin: rest.startIndex == text.range(ofLine: line).lowerBound,
        depth: containers.count))
    findings.fenceLines.insert(line)
    isFenceOpen = true
    isInParagraph = false
  }
}
