import Crypto

/// Writes the items after a question's fence without their check marks and what is said of them.
enum ItemStripper {
  /// The lines of a list of items, a blank line within an item kept as one, others left out.
  static func strip(_ lines: [Substring]) -> [String] {
    var written: [String] = []
    var isBehindFeedback = false
    var hasBlank = false
    for line in lines {
      let text = SourceLines.prose(line)
      if text.isEmpty {
        hasBlank = true
        continue
      }
      let isItem = startsItem(line)
      isBehindFeedback = !isItem && (isBehindFeedback || isQuote(line))
      guard !isBehindFeedback else { continue }
      if hasBlank, !isItem, !written.isEmpty { written.append("") }
      hasBlank = false
      written.append(unchecked(text))
    }
    return written
  }

  private static func startsItem(_ line: Substring) -> Bool {
    ListMark(in: line.drop { $0 == " " }) != nil
  }

  /// Feedback is a quotation under an item; the lines below it belong to it up to the next item.
  private static func isQuote(_ line: Substring) -> Bool {
    line.first { $0 != " " } == ">"
  }

  private static func unchecked(_ line: String) -> String {
    guard let mark = ListMark(in: line.drop { $0 == " " }),
      mark.rest.hasPrefix("[x]") || mark.rest.hasPrefix("[X]")
    else { return line }
    return line[..<mark.rest.startIndex] + "[ ]" + mark.rest.dropFirst(3)
  }

  /// The items of lists, whatever their marks, as one list in an arrangement that tells nothing.
  static func arranged(_ lines: [Substring]) -> [String] {
    var items: [String] = []
    for line in lines where !SourceLines.trimmed(line).isEmpty {
      let text = SourceLines.words(of: line)
      if let mark = ListMark(in: line.drop { $0 == " " }) {
        items.append(SourceLines.words(of: mark.rest))
      } else if let last = items.indices.last {
        items[last] += " " + text
      }
    }
    return Arrangements.byHash(items).map { "- " + $0 }
  }
}

/// Arrangements by which a copy without keys tells nothing.
enum Arrangements {
  /// Texts in the order of their SHA-256, each once.
  static func byHash(_ texts: [String]) -> [String] {
    let hashes = Dictionary(
      texts.map { ($0, SHA256.hash(data: Array($0.utf8)).hexadecimal) }
    ) { first, _ in first }
    return hashes.sorted { $0.value < $1.value }.map(\.key)
  }
}
