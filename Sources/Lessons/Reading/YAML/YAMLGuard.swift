/// Refuses YAML that points elsewhere or is nested without end, before it is composed.
///
/// Anchors, aliases and tags are not kept by the composed tree, a few aliases can stand for
/// billions of nodes, and the composer descends as deep as the text does.
struct YAMLGuard {
  private static let nesting = 16
  private static let widestIndent = 64

  private let text: SourceText
  private let log: DiagnosticLog
  private var flowDepth = 0
  /// The quotation mark of the quoted text that the last byte stood in.
  private var quote: UInt8?
  /// Whether a value or a key can begin at the next byte.
  private var canBegin = true

  /// Whether some bytes of a file may be composed; what forbids it is reported.
  static func allows(_ text: SourceText, _ range: Range<Int>, log: DiagnosticLog) -> Bool {
    var check = YAMLGuard(text: text, log: log)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = text.range(ofLine: text.lineIndex(ofByte: offset))
      guard check.allows(line.clamped(to: range)) else { return false }
      offset = line.upperBound + 1
    }
    return true
  }

  private init(text: SourceText, log: DiagnosticLog) {
    self.text = text
    self.log = log
  }

  private mutating func allows(_ line: Range<Int>) -> Bool {
    let marks = text.bytes[line].prefix { $0 == .space || "-?:\t".utf8.contains($0) }
    guard quote != nil || marks.count <= Self.widestIndent else {
      log.report(.yaml(.nesting(limit: Self.nesting)), byte: line.lowerBound)
      return false
    }
    canBegin = true
    var offset = line.lowerBound
    while offset < line.upperBound {
      if quote != nil {
        offset += quotedStep(at: offset, in: line)
        continue
      }
      if text.bytes[offset] == .hash, offset == line.lowerBound || text.bytes[offset - 1].isBlank {
        return true
      }
      guard take(offset, in: line) else { return false }
      offset += 1
    }
    return true
  }

  /// How many bytes of a quoted text belong together.
  private mutating func quotedStep(at offset: Int, in line: Range<Int>) -> Int {
    let byte = text.bytes[offset]
    if byte == .backslash, quote == UInt8(ascii: "\"") { return 2 }
    guard byte == quote else { return 1 }
    let next = offset + 1 < line.upperBound ? text.bytes[offset + 1] : 0
    if byte == UInt8(ascii: "'"), next == byte { return 2 }
    quote = nil
    return 1
  }

  private mutating func take(_ offset: Int, in line: Range<Int>) -> Bool {
    let byte = text.bytes[offset]
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      guard canBegin else { return true }
      let found = String(decoding: [byte], as: UTF8.self)
      log.report(.yaml(.indirection(found)), byte: offset)
      return false
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return open(offset)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      flowDepth = max(flowDepth - 1, 0)
      canBegin = false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if canBegin { quote = byte }
      canBegin = false
    case UInt8(ascii: ","):
      canBegin = flowDepth > 0
    case .colon:
      let next = offset + 1 < line.upperBound ? text.bytes[offset + 1] : .space
      canBegin = next.isBlank || "&*![{\"'".utf8.contains(next)
    case .space, .tab: break
    case .dash, UInt8(ascii: "?"):
      let next = offset + 1 < line.upperBound ? text.bytes[offset + 1] : .space
      canBegin = canBegin && next.isBlank
    default: canBegin = false
    }
    return true
  }

  private mutating func open(_ offset: Int) -> Bool {
    flowDepth += 1
    canBegin = true
    guard flowDepth <= Self.nesting else {
      log.report(.yaml(.nesting(limit: Self.nesting)), byte: offset)
      return false
    }
    return true
  }
}
