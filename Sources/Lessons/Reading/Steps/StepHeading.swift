import Phrases

/// The heading of a step, and the id that it gives or that stands below it.
struct StepHeading {
  private let node: MarkdownNode
  private let source: LessonSource

  init(_ node: MarkdownNode, source: LessonSource) {
    self.node = node
    self.source = source
  }

  /// Its line, from 0.
  var line: Int { node.lines.lowerBound }
  /// Where it begins in the file.
  var offset: Int { node.offset }

  /// The line right below, where it gives an id.
  var commentLine: Int? {
    source.stepComments[line + 1].map { _ in line + 1 }
  }

  private var comment: LessonSource.StepComment? { source.stepComments[line + 1] }

  /// Where its id stands, or the heading that makes it.
  var idRange: Range<Int> { comment?.range ?? source.text.range(ofLine: line) }

  /// Its words, without values.
  func title(_ values: ValueReader) -> [Inline] {
    let reader = InlineReader(
      tokens: source.tokens, origin: .file(source.text), values: values, place: .nowhere,
      links: source.links)
    let range = source.text.range(ofLine: line)
    let braces = Braces.all(in: source.text.bytes[range])
    guard braces.isEmpty else {
      source.log.report(.structure(.headingValue), bytes: braces[0].range)
      return [.text(source.text.string(range))]
    }
    let words = reader.inlines(node.children)
    if words.isEmpty { source.log.report(.structure(.headingEmpty), bytes: range) }
    return words
  }

  /// The step's id, or nothing where there is none, which is reported.
  func id(isTranslated: Bool) -> String? {
    if let comment {
      guard Identifier.isLabel(comment.id) else {
        source.log.report(.structure(.stepIDInvalid(comment.id)), bytes: comment.range)
        return nil
      }
      return comment.id
    }
    let slug = Slug.of(node.children.map(\.plainText).joined())
    if let reason = reasonForComment(slug, isTranslated: isTranslated) {
      source.log.report(
        .structure(.stepIDNeeded(reason: reason)), bytes: source.text.range(ofLine: line))
    }
    return slug.isEmpty ? nil : slug
  }

  private func reasonForComment(_ slug: String, isTranslated: Bool) -> Phrase? {
    let bytes = source.text.line(line)
    let hasMath = zip(bytes, bytes.dropFirst()).contains { $0 == .dollar && $1 == .backtick }
    if hasMath { return .becauseOfMath }
    if isTranslated { return .becauseOfTranslation }
    return slug.isEmpty && !node.children.isEmpty ? .becauseOfNoLetters : nil
  }
}

/// The ids that public code hosts make of headings.
enum Slug {
  /// Lower case, blanks as `-`, and of the rest only letters, digits, marks, `-` and `_`.
  ///
  /// ```swift
  /// Slug.of("How many outputs?")  // "how-many-outputs"
  /// ```
  static func of(_ title: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in title.trimmingBlanks().lowercased().unicodeScalars {
      if scalar == " " {
        result.append("-")
      } else if isKept(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      true
    default: scalar == "-"
    }
  }
}

extension MarkdownNode {
  /// Its words without marks.
  var plainText: String {
    switch kind {
    case .text(let text), .inlineCode(let text): text
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}
