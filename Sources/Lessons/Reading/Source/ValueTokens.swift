/// Stands for the values among words while Markdown is parsed.
///
/// Each `{{formula}}` is replaced by a token of as many bytes, made of control characters that
/// Markdown gives no meaning: DEL, four digits to base 24 that number it, and a filler. So columns
/// stay true and nothing inside a formula is read as Markdown. A file that holds such characters
/// itself can at most show one of its own values twice.
struct ValueTokens {
  /// Where each value stands, with its braces and without, in the bytes that were masked.
  private(set) var values: [(braces: Range<Int>, formula: Range<Int>)] = []
  /// The braces that are no value; an error wherever they do not stand in code.
  private(set) var faults: [Braces] = []

  private static let opener: UInt8 = 0x7F
  private static let filler: UInt8 = 0x1E
  private static let digits: [UInt8] = Array(0x01...0x08) + Array(0x0E...0x1D)
  private static let digitCount = 4

  /// Replaces the values in a range of bytes by tokens.
  mutating func mask(_ bytes: inout [UInt8], _ range: Range<Int>) {
    guard bytes[range].contains(.openBrace) else { return }
    for braces in Braces.all(in: bytes[range]) {
      switch braces.kind {
      case .value(let formula):
        write(values.count, into: &bytes, braces.range)
        values.append((braces.range, formula))
      case .empty, .open:
        faults.append(braces)
      }
    }
  }

  private func write(_ number: Int, into bytes: inout [UInt8], _ range: Range<Int>) {
    bytes[range.lowerBound] = Self.opener
    var rest = number
    for place in 1..<range.count {
      bytes[range.lowerBound + place] =
        place <= Self.digitCount ? Self.digits[rest % Self.digits.count] : Self.filler
      if place <= Self.digitCount { rest /= Self.digits.count }
    }
  }

  /// A piece of text that came back from the parser.
  enum Piece {
    /// Words, without tokens.
    case text(String)
    /// The value of a number.
    case value(Int)
  }

  /// Splits text that came back from the parser into words and values.
  func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    guard bytes.contains(Self.opener) else { return [.text(text)] }
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let number = number(in: bytes, at: index) else {
        index += 1
        continue
      }
      if start < index {
        pieces.append(.text(String(decoding: bytes[start..<index], as: UTF8.self)))
      }
      pieces.append(.value(number))
      index += values[number].braces.count
      start = index
    }
    if start < bytes.count {
      pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
    }
    return pieces
  }

  /// The braces that are no value, from an offset on.
  func faults(from offset: Int) -> ArraySlice<Braces> {
    var low = 0
    var high = faults.count
    while low < high {
      let middle = (low + high) / 2
      if faults[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return faults[low...]
  }

  private func number(in bytes: [UInt8], at index: Int) -> Int? {
    guard bytes[index] == Self.opener else { return nil }
    var number = 0
    for place in stride(from: Self.digitCount, through: 1, by: -1) {
      guard index + place < bytes.count,
        let digit = Self.digits.firstIndex(of: bytes[index + place])
      else { return nil }
      number = number * Self.digits.count + digit
    }
    guard values.indices.contains(number), index + values[number].braces.count <= bytes.count
    else { return nil }
    return number
  }
}
