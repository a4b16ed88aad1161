/// Refuses what the Markdown library would need long for, before it sees any of it.
struct SizeLimits {
  static let charactersWithoutBlankLine = 20_000
  static let markupWithoutBlankLine = 1_000
  static let cellsInTable = 4_096
  static let cellsInFile = 50_000
  static let nesting = 16

  private let text: SourceText
  private let log: DiagnosticLog
  private var runStart: Int?
  private var runCharacters = 0
  /// How many `<?` and `<!` the run holds; each is searched for its end through the whole run.
  private var runMarkup = 0
  private var table: (start: Int, columns: Int, rows: Int)?
  private var cells = 0
  private var isWithin = true

  private init(_ text: SourceText, _ log: DiagnosticLog) {
    self.text = text
    self.log = log
  }

  /// Whether a text, from a line on, is within the limits; what exceeds them is reported.
  static func allow(
    _ text: SourceText, from first: Int, _ findings: BlockScanner.Findings,
    log: DiagnosticLog
  ) -> Bool {
    var limits = SizeLimits(text, log)
    if findings.deepest.depth > nesting {
      limits.refuse(.nestingTooDeep(limit: nesting), line: findings.deepest.line)
    }
    for line in first..<max(first, text.lineCount) {
      let bytes = text.line(line)
      if findings.fenceLines.contains(line) || bytes.allSatisfy(\.isBlank) {
        limits.endRun()
      } else {
        limits.take(line, bytes)
      }
    }
    limits.endRun()
    if limits.cells > cellsInFile {
      limits.refuse(.tablesTooLarge(cells: limits.cells, limit: cellsInFile), line: first)
    }
    return limits.isWithin
  }

  private mutating func take(_ line: Int, _ bytes: ArraySlice<UInt8>) {
    let isFirst = runStart == nil
    runStart = runStart ?? line
    runCharacters += text.scalarCount(bytes.startIndex..<bytes.endIndex) + 1
    runMarkup += SizeLimits.markupCount(bytes)
    if table != nil {
      table?.rows += 1
    } else if !isFirst, let columns = SizeLimits.columns(ofDelimiterRow: bytes) {
      table = (line - 1, columns, 1)
    }
  }

  private mutating func endRun() {
    if let start = runStart, runCharacters > Self.charactersWithoutBlankLine {
      refuse(
        .runTooLong(count: runCharacters, limit: Self.charactersWithoutBlankLine), line: start)
    }
    if let start = runStart, runMarkup > Self.markupWithoutBlankLine {
      refuse(.tooMuchMarkup(count: runMarkup, limit: Self.markupWithoutBlankLine), line: start)
    }
    if let table {
      let size = table.columns * table.rows
      cells += size
      if size > Self.cellsInTable {
        refuse(
          .tableTooLarge(columns: table.columns, rows: table.rows, limit: Self.cellsInTable),
          line: table.start)
      }
    }
    runStart = nil
    runCharacters = 0
    runMarkup = 0
    table = nil
  }

  private mutating func refuse(_ problem: LimitProblem, line: Int) {
    isWithin = false
    log.report(.limit(problem), byte: text.range(ofLine: line).lowerBound)
  }

  private static func markupCount(_ line: ArraySlice<UInt8>) -> Int {
    guard line.contains(.less) else { return 0 }
    return zip(line, line.dropFirst()).count { $0 == .less && "?!".utf8.contains($1) }
  }

  /// The number of columns, where a line could be the row below a table's header.
  static func columns(ofDelimiterRow line: ArraySlice<UInt8>) -> Int? {
    let row = line.drop { $0.isBlank || $0 == .greater }
    guard row.allSatisfy({ $0.isBlank || $0 == .pipe || $0 == .colon || $0 == .dash }),
      row.contains(.dash), row.contains(.pipe) || row.contains(.colon)
    else { return nil }
    return row.split(separator: .pipe).count { $0.contains(.dash) }
  }
}
