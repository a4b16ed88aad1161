import Formula

/// Reads the `test` lines of a question: `values | input | verdict`.
struct TestReader {
  let fence: FenceReader
  /// The generators by the names that they draw.
  private let drawn: [String: SourceSlice]

  private var text: SourceText { fence.source.text }
  private var log: DiagnosticLog { fence.log }

  init(fence: FenceReader, fields: [Field]) {
    self.fence = fence
    let text = fence.source.text
    let vary = fields.filter { $0.name == "vary" }.compactMap { field in
      field.label.map { ($0.text, field.value(in: text)) }
    }
    drawn = Dictionary(vary) { first, _ in first }
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
    let values = values(slice.trimmed(0..<first))
    let outcome = slice.trimmed(last + 1..<slice.bytes.count)
    let test = QuestionTest(
      values: values, input: slice.trimmed(first + 1..<last).text, expected: outcome.text,
      position: text.position(ofByte: field.nameRange.lowerBound))
    return Read(test: test, outcome: outcome.fileRange)
  }

  private func values(_ slice: SourceSlice) -> [TestValue] {
    let parts = slice.isEmpty ? [] : slice.splitAtCommas()
    let values = parts.compactMap(value)
    for name in drawn.keys.sorted() where !parts.contains(where: { self.name(of: $0).text == name })
    {
      log.report(.question(.testValueMissing(name: name)), bytes: slice.fileRange)
    }
    return values
  }

  private func name(of part: SourceSlice) -> SourceSlice {
    part.trimmed(0..<(part.bytes.firstIndex(of: UInt8(ascii: "=")) ?? part.bytes.count))
  }

  private func value(_ part: SourceSlice) -> TestValue? {
    guard let equals = part.bytes.firstIndex(of: UInt8(ascii: "=")) else {
      log.report(.question(.testShape(part.text)), bytes: part.fileRange)
      return nil
    }
    let name = name(of: part)
    guard drawn[name.text] != nil else {
      let nearest = log.nearest(to: name.text, in: drawn.keys.sorted())
      log.report(
        .question(.testValueUnknown(name: name.text, nearest: nearest)), bytes: name.fileRange)
      return nil
    }
    let source = part.trimmed(equals + 1..<part.bytes.count)
    return fence.values.formula(source, at: .nowhere).map {
      TestValue(name: name.text, formula: $0)
    }
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
