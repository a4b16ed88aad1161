import Formula

/// Reads the `test` lines of a question: `values | input | verdict`.
struct TestReader {
  let fence: FenceReader
  /// The names that are drawn.
  private let drawn: [String]

  private var text: SourceText { fence.source.text }
  private var log: DiagnosticLog { fence.log }

  init(fence: FenceReader, fields: [Field]) {
    self.fence = fence
    drawn = fields.filter { $0.name == "vary" }.compactMap { $0.label?.text }.sorted()
  }

  /// A test, and where in the file its outcome stands.
  struct Read {
    let test: QuestionTest
    let outcome: Range<Int>
  }

  /// The test of a field, or nothing where it has another form, which is reported.
  func test(_ field: Field) -> Read? {
    let slice = field.value(in: text)
    guard let first = slice.bytes.firstIndex(of: .pipe),
      let last = slice.bytes.lastIndex(of: .pipe), first < last
    else {
      log.report(.question(.testShape(slice.text)), bytes: slice.fileRange)
      return nil
    }
    let values = NamedValues(known: drawn, values: fence.values)
      .read(slice.trimmed(0..<first), shape: .testShape)
    let outcome = slice.trimmed(last + 1..<slice.bytes.count)
    let test = QuestionTest(
      values: values, input: slice.trimmed(first + 1..<last).text, expected: outcome.text,
      position: text.position(ofByte: field.nameRange.lowerBound))
    return Read(test: test, outcome: outcome.fileRange)
  }
}

extension SourceSlice {
  /// The parts between commas that stand in no brackets.
  func splitAtCommas() -> [SourceSlice] {
    var parts: [SourceSlice] = []
    var depth = 0
    var start = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        parts.append(trimmed(start..<offset))
        start = offset + 1
      default: break
      }
    }
    return parts + [trimmed(start..<bytes.count)]
  }
}
