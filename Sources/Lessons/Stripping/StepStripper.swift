/// Writes a step without everything from which an answer follows.
struct StepStripper {
  private var source: StepSource
  /// The variables of the step that the kept text uses.
  private var used: Set<String> = []
  private var written: [String] = []
  /// What stands after the question's fence, as the copy has it.
  private let tail: [String]

  /// The lines of a step's copy without keys.
  static func strip(_ lines: [Substring]) -> [String] {
    var stripper = StepStripper(source: StepSource(lines))
    stripper.collectUsedNames()
    for part in stripper.source.parts { stripper.write(part) }
    stripper.writeTail()
    while stripper.written.last?.isEmpty == true { stripper.written.removeLast() }
    return stripper.written
  }

  private init(source: StepSource) {
    self.source = source
    self.source.parts = source.parts.map(StepStripper.withoutTold)
    tail = source.tail
  }

  /// A question that would itself tell its answer leaves its variables.
  private static func withoutTold(_ part: StepPart) -> StepPart {
    guard case .fields(var fence) = part, fence.kind?.tellsItsAnswer == true else { return part }
    fence.opening = "```values"
    fence.closing = "```"
    fence.words = ["values"]
    return .fields(fence)
  }

  // MARK: - Names

  private mutating func collectUsedNames() {
    for part in source.parts {
      switch part {
      case .prose(let lines), .verbatim(let lines):
        used.formUnion(UsedNames.inWords(lines.joined(separator: "\n")))
      case .fields(let fence): used.formUnion(StepStripper.usedNames(in: fence))
      }
    }
    used.formUnion(UsedNames.inWords(tail.joined(separator: "\n")))
    closeOverComputedNames()
  }

  /// A kept `let` keeps those above it that it uses.
  private mutating func closeOverComputedNames() {
    for case .fields(let fence) in source.parts.reversed() where fence.words.first != "derivation" {
      used = StepStripper.closure(of: used, over: fence)
    }
  }

  /// The names that a fence's fields use, apart from those that are kept only if used themselves.
  private static func usedNames(in fence: FieldFence) -> Set<String> {
    let table = KeyTable.table(for: fence.words)
    let rows = fence.fields.compactMap { field in table.row(of: field).map { (field, $0) } }
    let names = rows.filter { !$0.1.isKeptOnlyIfUsed }.reduce(into: Set<String>()) {
      $0.formUnion(self.names(in: $1.0, row: $1.1, table: table))
    }
    return fence.words.first == "derivation" ? closure(of: names, over: fence) : names
  }

  private static func closure(of names: Set<String>, over fence: FieldFence) -> Set<String> {
    let table = KeyTable.table(for: fence.words)
    return fence.fields.reversed().reduce(into: names) { used, field in
      guard let row = table.row(of: field), row.isKeptOnlyIfUsed, let label = field.label,
        used.contains(label)
      else { return }
      used.formUnion(self.names(in: field, row: row, table: table))
    }
  }

  private static func names(
    in field: FieldFence.Field, row: KeyTable.Row, table: KeyTable
  ) -> Set<String> {
    let nested = field.nested.filter { table.keepsEverything || row.nested.contains($0.name) }
    let read = { (value: String) in
      row.reading == .formula ? UsedNames.inFormula(value) : UsedNames.inWords(value)
    }
    return nested.reduce(into: read(field.value)) { $0.formUnion(read($1.value)) }
  }

  // MARK: - Writing

  private mutating func write(_ part: StepPart) {
    switch part {
    case .prose(let lines):
      for line in lines { write(prose: SourceLines.prose(line)) }
    case .verbatim(let lines):
      written += lines.map { String(SourceLines.trimmed($0)) }
    case .fields(let fence): write(fence)
    }
  }

  /// A run of blank lines is one.
  private mutating func write(prose line: String) {
    guard !line.isEmpty || written.last?.isEmpty == false else { return }
    written.append(line)
  }

  private mutating func write(_ fence: FieldFence) {
    let table = KeyTable.table(for: fence.words)
    let local = fence.words.first == "derivation" ? StepStripper.usedNames(in: fence) : used
    var lines: [String] = []
    for field in fence.fields {
      guard let row = table.row(of: field) else { continue }
      if row.isKeptOnlyIfUsed, !local.contains(field.label ?? "") { continue }
      let nested = field.nested.filter { table.keepsEverything || row.nested.contains($0.name) }
      lines += (field.lines + nested.flatMap(\.lines)).map { String($0) }
    }
    guard !lines.isEmpty || fence.words != ["values"] else { return }
    written.append(String(fence.opening))
    written += lines
    written.append(fence.closing.map { String($0) } ?? String(fence.opening.prefix { $0 == "`" }))
  }

  private mutating func writeTail() {
    guard !tail.isEmpty else { return }
    written.append("")
    written += tail
  }
}
