/// A pair of double braces in a text, or two braces that are no pair.
struct Braces {
  /// What the braces are.
  enum Kind {
    /// `{{formula}}`, and where the formula stands.
    case value(Range<Int>)
    /// Braces with nothing between them.
    case empty
    /// Two braces that nothing closes on the line.
    case open
  }

  let kind: Kind
  /// Where the braces begin and end.
  let range: Range<Int>

  /// Whether nothing stands between them.
  var isEmpty: Bool {
    if case .empty = kind { true } else { false }
  }

  /// All double braces from left to right.
  ///
  /// In a run of braces the last two open.
  static func all(in bytes: ArraySlice<UInt8>) -> [Braces] {
    var found: [Braces] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == .openBrace else {
        index += 1
        continue
      }
      let runEnd = bytes[index...].firstIndex { $0 != .openBrace } ?? bytes.endIndex
      guard runEnd - index >= 2 else {
        index = runEnd
        continue
      }
      let braces = pair(in: bytes, opening: runEnd - 2)
      found.append(braces)
      index = braces.range.upperBound
    }
    return found
  }

  private static func pair(in bytes: ArraySlice<UInt8>, opening start: Int) -> Braces {
    let inner = start + 2
    let end =
      bytes[inner...].firstIndex { $0 == .openBrace || $0 == .closeBrace || $0 == .newline }
      ?? bytes.endIndex
    let isClosed = bytes[end...].prefix(2).elementsEqual([.closeBrace, .closeBrace])
    guard isClosed else { return Braces(kind: .open, range: start..<inner) }
    let isEmpty = bytes[inner..<end].allSatisfy(\.isBlank)
    return Braces(kind: isEmpty ? .empty : .value(inner..<end), range: start..<end + 2)
  }
}
