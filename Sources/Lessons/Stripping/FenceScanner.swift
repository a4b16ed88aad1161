/// Finds the fences of a source, line by line, as CommonMark does.
///
/// A fence opens with three backticks or tildes or more, perhaps inside a list or a quotation, and
/// closes with as many of the same. A fence of fields stands at the left margin; it ends any fence
/// that is itself indented or contained, since that one cannot go on at the margin.
struct FenceScanner {
  private var open: Fence?

  /// What a line is to the fences.
  enum Place: Equatable {
    /// Outside every fence.
    case outside
    /// Opens a fence; the words after its backticks, where it stands at the left margin.
    case opens(words: [String])
    /// Within a fence.
    case inside
    /// Closes a fence.
    case closes
  }

  private struct Fence {
    var mark: Character
    var length: Int
    var isAtMargin: Bool
    var words: [String]

    func isClosed(by line: Substring) -> Bool {
      let inner = line.drop { $0 == " " || (!isAtMargin && $0 == ">") }
      let marks = inner.prefix { $0 == mark }
      return marks.count >= length && SourceLines.trimmed(inner.dropFirst(marks.count)).isEmpty
    }
  }

  /// Takes the next line and says where it stands.
  mutating func place(of line: Substring) -> Place {
    let found = FenceScanner.fence(in: line)
    guard let current = open else {
      return opened(found)
    }
    if let found, found.isAtMargin, !current.isAtMargin, FieldFence.isOpened(by: found.words) {
      return opened(found)
    }
    guard current.isClosed(by: line) else { return .inside }
    open = nil
    return .closes
  }

  private mutating func opened(_ fence: Fence?) -> Place {
    open = fence
    return fence.map { .opens(words: $0.isAtMargin ? $0.words : []) } ?? .outside
  }

  private static func fence(in line: Substring) -> Fence? {
    let inner = withoutContainers(line)
    guard let mark = inner.first, mark == "`" || mark == "~" else { return nil }
    let length = inner.prefix { $0 == mark }.count
    let rest = inner.dropFirst(length)
    guard length >= 3, mark == "~" || !rest.contains("`") else { return nil }
    let words = rest.split { $0 == " " || $0 == "\t" }.map(String.init)
    return Fence(
      mark: mark, length: length, isAtMargin: inner.startIndex == line.startIndex, words: words)
  }

  /// What is left of a line behind blanks, quotation marks and the marks of list items.
  private static func withoutContainers(_ line: Substring) -> Substring {
    var rest = line
    while true {
      let inner = rest.drop { $0 == " " || $0 == ">" }
      let next = ListMark(in: inner)?.rest ?? inner
      if next.startIndex == rest.startIndex { return rest }
      rest = next
    }
  }
}

extension FieldFence {
  /// Whether the words after the backticks open a fence of fields.
  static func isOpened(by words: [String]) -> Bool {
    words.first.map(openers.contains) == true
  }
}

/// The mark of a list item at the beginning of a line: `-`, `*`, `+`, `1.`, `1)`.
struct ListMark: Equatable {
  /// The line behind the mark and its blanks.
  var rest: Substring

  /// The mark, if the line begins with one.
  init?(in line: Substring) {
    let digits = line.prefix { ("0"..."9").contains($0) }
    let mark = line.dropFirst(digits.count)
    guard let sign = mark.first, digits.count < 10 else { return nil }
    guard digits.isEmpty ? "-*+".contains(sign) : ".)".contains(sign) else { return nil }
    let behind = mark.dropFirst()
    guard behind.first == " " || behind.first == "\t" else { return nil }
    rest = behind.drop { $0 == " " || $0 == "\t" }
  }
}
