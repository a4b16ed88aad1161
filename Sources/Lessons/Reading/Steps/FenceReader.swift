import Phrases

/// Reads one fence: what it is, and what stands in it.
struct FenceReader {
  let fence: SourceFence
  let source: LessonSource
  let values: ValueReader

  /// What a fence is.
  enum Kind {
    case math
    case scene(String)
    case derivation
    case question(String)
    case values
    case code(language: String?)
  }

  var log: DiagnosticLog { source.log }
  private var text: SourceText { source.text }
  /// Its first line, as errors number it.
  var line: Int { fence.openLine + 1 }
  /// Its first line in the file.
  var range: Range<Int> { text.range(ofLine: fence.openLine) }
  private var words: [String] { fence.words.map { text.string($0) } }

  /// What the fence is, or nothing where it is not well formed, which is reported.
  func kind() -> Kind? {
    guard fence.closeLine != nil else {
      log.report(.fence(.open), bytes: range)
      return nil
    }
    guard let name = words.first else { return .code(language: nil) }
    guard SourceFence.names.contains(name) else { return code(name) }
    if fence.mark == .tilde {
      log.report(.fence(.tildes(name: name)), bytes: range)
      return nil
    }
    guard fence.isAtMargin else {
      log.report(.fence(.indented(name: name)), bytes: range)
      return nil
    }
    return kind(of: name)
  }

  private func code(_ name: String) -> Kind? {
    if let meant = SourceFence.names.first(where: { OneEdit.parts(name, $0) }) {
      log.report(.fence(.unknown(name, nearest: meant)), bytes: fence.words[0])
      return nil
    }
    guard words.count == 1 else {
      log.report(.fence(.tooManyWords(words.joined(separator: " "))), bytes: fence.words[0])
      return nil
    }
    return .code(language: ControlPictures.shown(name, keeping: []))
  }

  private func kind(of name: String) -> Kind? {
    switch name {
    case "scene": secondWord(name, expected: .expectedSceneName).map(Kind.scene)
    case "question": secondWord(name, expected: .expectedKind).map(Kind.question)
    case "derivation": isAlone(name) ? .derivation : nil
    case "values": isAlone(name) ? .values : nil
    default: isAlone(name) ? .math : nil
    }
  }

  private func secondWord(_ name: String, expected: Phrase) -> String? {
    guard words.count >= 2 else {
      log.report(.fence(.nameMissing(fence: name, expected: expected)), bytes: range)
      return nil
    }
    guard words.count == 2 else {
      let head = name + " " + words[1]
      log.report(
        .fence(.nameUnexpected(fence: head, found: words[2])), bytes: fence.words[2])
      return nil
    }
    return words[1]
  }

  private func isAlone(_ name: String) -> Bool {
    guard words.count > 1 else { return true }
    log.report(.fence(.nameUnexpected(fence: name, found: words[1])), bytes: fence.words[1])
    return false
  }

  /// The text between the backticks.
  func code() -> String {
    ControlPictures.shown(source.lines(fence.contentLines))
  }

  /// The fields, of which a table says what is allowed.
  func fields(_ table: FieldTable) -> [Field] {
    let read = FieldReader.fields(of: fence.contentLines, in: text, log: log)
    if read.isWhole, !source.isCopy {
      table.reportMissing(among: read.fields, fence: range, log: log)
    }
    return table.allowed(among: read.fields, in: text, log: log)
  }

  /// The TeX of a `math` fence.
  func math() -> TeX? {
    let start = text.range(ofLine: fence.contentLines.lowerBound).lowerBound
    let end = text.range(ofLine: fence.contentLines.upperBound - 1).upperBound
    let slice = SourceSlice(text, [start..<max(start, end)])
    guard !fence.contentLines.isEmpty, slice.bytes.contains(where: { $0 > .space }) else {
      log.report(.fence(.empty(fence: "math")), bytes: range)
      return nil
    }
    return WordsReader(values: values, links: source.links).tex(slice, at: .step)
  }

  /// The variables of a `values` fence.
  func variables() -> Declarations {
    let fields = fields(FieldTables.values)
    if fields.isEmpty { log.report(.fence(.empty(fence: "values")), bytes: range) }
    return DeclarationReader(values: values, fence: fence.openLine, isOfStep: true)
      .declarations(among: fields)
  }
}

/// Whether a word was probably meant to be another.
enum OneEdit {
  /// Whether one letter inserted, removed or replaced, or two neighbours swapped, part two words.
  static func parts(_ one: String, _ other: String) -> Bool {
    let left = Array(one)
    let right = Array(other)
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let shorter = min(left.count, right.count)
    switch left.count - right.count {
    case 0:
      return start + end >= shorter - 1 && left != right || isSwap(left, right, at: start)
    case -1, 1: return start + end >= shorter
    default: return false
    }
  }

  private static func isSwap(_ left: [Character], _ right: [Character], at start: Int) -> Bool {
    guard start + 1 < left.count, left[start] == right[start + 1], left[start + 1] == right[start]
    else { return false }
    return left[(start + 2)...].elementsEqual(right[(start + 2)...])
  }
}
