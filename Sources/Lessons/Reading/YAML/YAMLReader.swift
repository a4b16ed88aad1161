import Yams

/// Reads the plain YAML of front matter and of `course.yml`.
enum YAMLReader {
  /// The keys that stand in some lines of a file; what is wrong with them is reported.
  static func mapping(
    of text: SourceText, lines: Range<Int>, log: DiagnosticLog
  ) -> YAMLMapping? {
    let start = text.range(ofLine: lines.lowerBound).lowerBound
    let end = lines.isEmpty ? start : text.range(ofLine: lines.upperBound - 1).upperBound
    guard YAMLGuard.allows(text, start..<max(start, end), log: log) else { return nil }
    let context = YAMLContext(text: text, firstLine: lines.lowerBound, log: log)
    do {
      let node = try compose(yaml: text.string(start..<max(start, end)), .basic)
      return context.mapping(node)
    } catch let error as YamlError {
      context.report(error)
    } catch {
      log.report(.yaml(.syntax(problem: "\(error)")), byte: start)
    }
    return nil
  }
}

/// Where some YAML stands in a file.
struct YAMLContext {
  let text: SourceText
  let firstLine: Int
  let log: DiagnosticLog

  /// The place of a mark, kept within the file.
  func position(_ mark: Mark?) -> SourcePosition {
    let line = min(firstLine + (mark?.line ?? 1) - 1, text.lineCount - 1)
    let range = text.range(ofLine: max(line, 0))
    let column = min(max(mark?.column ?? 1, 1), text.scalarCount(range) + 1)
    return SourcePosition(line: max(line, 0) + 1, column: column)
  }

  /// The keys and values of a node that must be a mapping.
  func mapping(_ node: Node?) -> YAMLMapping? {
    guard let node, case .mapping(let mapping) = node else {
      let shape = node.map(YAMLShape.init) ?? .nothing
      log.report(.yaml(.notMapping(shape)), at: position(node?.mark))
      return nil
    }
    return YAMLMapping(context: self, mark: mapping.mark, pairs: Array(mapping))
  }

  func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(problem, at: mark)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      log.report(.yaml(.keyDuplicate(key: key)), at: second(key, after: position(context.mark)))
    case .reader(let problem, _, _, _):
      log.report(.yaml(.syntax(problem: problem)), at: position(nil))
    default:
      log.report(.yaml(.syntax(problem: "\(error)")), at: position(nil))
    }
  }

  /// The place where a key stands again; YAML tells only the first.
  private func second(_ key: String, after first: SourcePosition) -> SourcePosition {
    let start = String(repeating: " ", count: first.column - 1) + key + ":"
    let line = (first.line..<max(first.line, text.lineCount)).first {
      text.line($0).starts(with: Array(start.utf8))
    }
    return line.map { SourcePosition(line: $0 + 1, column: first.column) } ?? first
  }

  private func report(_ problem: String, at mark: Mark) {
    let place = position(mark)
    let line = text.string(text.range(ofLine: place.line - 1))
    if problem.contains("mapping values are not allowed"), let quoted = YAMLQuoting.quoted(line) {
      log.report(.yaml(.quoteNeeded(quoted: quoted)), at: place)
    } else {
      log.report(.yaml(.syntax(problem: problem)), at: place)
    }
  }
}

/// Shows how a value that holds a colon is written.
enum YAMLQuoting {
  /// The line with its value in double quotes: `title: "Batch norm: why"`.
  static func quoted(_ line: String) -> String? {
    guard let colon = line.range(of: ": ") else { return nil }
    let value = line[colon.upperBound...].trimmingBlanks()
    guard value.contains(":") else { return nil }
    let escaped = value.reduce(into: "") { $0 += "\"\\".contains($1) ? "\\\($1)" : "\($1)" }
    return line[..<colon.upperBound].trimmingBlanks() + " \"" + escaped + "\""
  }
}

extension YAMLShape {
  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = scalar.string.isEmpty ? .nothing : .text(scalar.string)
    case .mapping: self = .mapping
    case .sequence: self = .list
    case .alias: self = .nothing
    }
  }
}
