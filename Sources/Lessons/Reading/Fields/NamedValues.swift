import Formula

/// Reads values by name: `n=10, k=3`, in a `test` and in a `witness`.
struct NamedValues {
  /// The names, each of which needs a value.
  let known: [String]
  let values: ValueReader

  private var log: DiagnosticLog { values.log }

  /// What is said where a part has another form.
  enum Shape {
    case testShape
    case witnessShape

    func problem(_ found: String) -> QuestionProblem {
      switch self {
      case .testShape: .testShape(found)
      case .witnessShape: .witnessShape(found)
      }
    }
  }

  /// The values in the order given; what is wrong with the others is reported.
  func read(_ slice: SourceSlice, shape: Shape) -> [TestValue] {
    let parts = slice.isEmpty ? [] : slice.splitAtCommas()
    let read = parts.compactMap { value($0, shape) }
    for name in known where !parts.contains(where: { self.name(of: $0).text == name }) {
      log.report(.question(.testValueMissing(name: name)), bytes: slice.fileRange)
    }
    return read
  }

  private func name(of part: SourceSlice) -> SourceSlice {
    part.trimmed(0..<(part.bytes.firstIndex(of: UInt8(ascii: "=")) ?? part.bytes.count))
  }

  private func value(_ part: SourceSlice, _ shape: Shape) -> TestValue? {
    guard let equals = part.bytes.firstIndex(of: UInt8(ascii: "=")) else {
      log.report(.question(shape.problem(part.text)), bytes: part.fileRange)
      return nil
    }
    let name = name(of: part)
    guard known.contains(name.text) else {
      let nearest = log.nearest(to: name.text, in: known)
      log.report(
        .question(.testValueUnknown(name: name.text, nearest: nearest)), bytes: name.fileRange)
      return nil
    }
    let source = part.trimmed(equals + 1..<part.bytes.count)
    return values.formula(source, at: .nowhere).map { TestValue(name: name.text, formula: $0) }
  }
}
