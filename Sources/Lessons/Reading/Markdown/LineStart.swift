/// What a line begins, once the containers that hold it are taken away.
enum LineStart {
  /// A quotation: `>`.
  case quote
  /// An item of a list; the columns that its content stands in from here, and whether it can end a
  /// paragraph.
  case item(markWidth: Int, padding: Int, interrupts: Bool)
  /// A fence of so many marks.
  case fence(mark: UInt8, count: Int)
  /// A heading or a line across.
  case line
  /// Raw HTML.
  case html
  /// Words.
  case text

  /// Reads the beginning of what is left of a line, behind its blanks.
  init(_ rest: ArraySlice<UInt8>) {
    guard let first = rest.first else {
      self = .text
      return
    }
    if first == .greater {
      self = .quote
    } else if let fence = LineStart.fence(rest) {
      self = fence
    } else if LineStart.isHeading(rest) || LineStart.isRule(rest) {
      self = .line
    } else if let item = LineStart.item(rest) {
      self = item
    } else {
      self = LineStart.isHTML(rest) ? .html : .text
    }
  }

  private static func fence(_ rest: ArraySlice<UInt8>) -> LineStart? {
    guard let mark = rest.first, mark == .backtick || mark == .tilde else { return nil }
    let count = rest.prefix { $0 == mark }.count
    guard count >= 3, mark == .tilde || !rest.dropFirst(count).contains(.backtick) else {
      return nil
    }
    return .fence(mark: mark, count: count)
  }

  private static func isHeading(_ rest: ArraySlice<UInt8>) -> Bool {
    let behind = rest.drop { $0 == .hash }
    let level = rest.count - behind.count
    return (1...6).contains(level) && (behind.first.map(\.isBlank) ?? true)
  }

  private static func isRule(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first,
      mark == .dash || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
    else { return false }
    var count = 0
    for byte in rest where !byte.isBlank {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  private static func item(_ rest: ArraySlice<UInt8>) -> LineStart? {
    let digits = rest.prefix(10).prefix(while: \.isDigit)
    guard digits.count < 10, let mark = rest.dropFirst(digits.count).first else { return nil }
    let marks = digits.isEmpty ? "-+*" : ".)"
    let behind = rest.dropFirst(digits.count + 1)
    guard marks.utf8.contains(mark), behind.first.map(\.isBlank) ?? true else { return nil }
    var cursor = LineCursor(behind)
    let indent = cursor.indent
    let isEmpty = cursor.isBlank
    cursor.skip(columns: indent)
    let isFirst = digits.isEmpty || Array(digits) == [UInt8(ascii: "1")]
    return .item(
      markWidth: digits.count + 1, padding: isEmpty || indent > 4 ? 1 : max(indent, 1),
      interrupts: isFirst && !isEmpty)
  }

  private static func isHTML(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first else { return false }
    let scheme = rest.dropFirst().prefix { $0.isSchemeByte }
    let isAutolink = scheme.count >= 2 && rest.dropFirst(1 + scheme.count).first == .colon
    return "!?/".utf8.contains(second) || (second.isASCIILetter && !isAutolink)
  }
}

extension UInt8 {
  /// A to Z or a to z.
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
  fileprivate var isSchemeByte: Bool {
    isASCIILetter || isDigit || "+.-".utf8.contains(self)
  }
}
