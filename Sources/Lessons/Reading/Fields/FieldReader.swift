/// Reads the lines of a fence as fields.
///
/// A field begins in column 1, a nested one two columns in, and four columns or more go on with the
/// value above. Blank lines count for nothing, and `#` in column 1 begins a comment.
struct FieldReader {
  private let text: SourceText
  private let log: DiagnosticLog
  private var fields: [Field] = []
  /// Whether the field above was refused, so that what hangs on it is passed over in silence.
  private var isAboveBroken = false
  private var isNestedAboveBroken = false

  /// The fields between two lines, and whether every line could be read; what is wrong with the
  /// rest is reported.
  static func fields(
    of lines: Range<Int>, in text: SourceText, log: DiagnosticLog
  ) -> (fields: [Field], isWhole: Bool) {
    let known = log.diagnostics.count
    var reader = FieldReader(text: text, log: log)
    for line in lines { reader.take(line) }
    return (reader.fields, log.diagnostics.count == known)
  }

  private init(text: SourceText, log: DiagnosticLog) {
    self.text = text
    self.log = log
  }

  private mutating func take(_ line: Int) {
    let bytes = text.line(line)
    guard bytes.first != .hash, !bytes.allSatisfy(\.isBlank) else { return }
    if let tab = bytes.firstIndex(of: .tab) {
      log.report(.field(.tab), byte: tab)
      return
    }
    let indent = bytes.prefix { $0 == .space }.count
    switch indent {
    case 0: takeField(line, bytes)
    case 2: takeNested(line, bytes.dropFirst(2))
    case 4...: takeContinuation(bytes.dropFirst(indent))
    default: log.report(.field(.indent(indent)), byte: bytes.startIndex + indent)
    }
  }

  private mutating func takeField(_ line: Int, _ bytes: ArraySlice<UInt8>) {
    let field = field(line, bytes)
    isAboveBroken = field == nil
    isNestedAboveBroken = false
    if let field { fields.append(field) }
  }

  private mutating func takeNested(_ line: Int, _ bytes: ArraySlice<UInt8>) {
    guard !isAboveBroken else { return }
    guard let last = fields.indices.last else {
      log.report(.field(.nothingAbove), byte: bytes.startIndex)
      return
    }
    let field = field(line, bytes)
    isNestedAboveBroken = field == nil
    if let field { fields[last].nested.append(field) }
  }

  private mutating func takeContinuation(_ bytes: ArraySlice<UInt8>) {
    guard !isAboveBroken, !isNestedAboveBroken else { return }
    guard let last = fields.indices.last else {
      log.report(.field(.nothingAbove), byte: bytes.startIndex)
      return
    }
    let range = FieldReader.trimmed(bytes)
    if let nested = fields[last].nested.indices.last {
      fields[last].nested[nested].valueRanges.append(range)
    } else {
      fields[last].valueRanges.append(range)
    }
  }

  private func field(_ line: Int, _ bytes: ArraySlice<UInt8>) -> Field? {
    guard let colon = bytes.firstIndex(of: .colon) else {
      let range = FieldReader.trimmed(bytes)
      log.report(.field(.colonMissing(text.string(range))), bytes: range)
      return nil
    }
    let head = bytes[..<colon]
    let words = head.split(separator: .space, maxSplits: 1, omittingEmptySubsequences: false)
    guard words.allSatisfy(isName) else {
      let range = head.startIndex..<head.endIndex
      log.report(.field(.head(text.string(range))), bytes: range)
      return nil
    }
    let value = FieldReader.trimmed(bytes[(colon + 1)...])
    let name = words[0].startIndex..<words[0].endIndex
    let label = words.dropFirst().first.map { $0.startIndex..<$0.endIndex }
    return Field(
      name: text.string(name), nameRange: name, label: label.map { (text.string($0), $0) },
      line: line, valueRanges: value.isEmpty ? [] : [value])
  }

  private func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    Identifier.isLabel(text.string(bytes.startIndex..<bytes.endIndex))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    var rest = bytes.drop(while: \.isBlank)
    while rest.last?.isBlank == true { rest.removeLast() }
    return rest.startIndex..<rest.endIndex
  }
}
