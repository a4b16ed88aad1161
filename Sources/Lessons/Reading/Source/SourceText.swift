/// A file's text as bytes, with its lines, and columns counted in Unicode scalars.
///
/// The text is UTF-8 without a byte order mark, and its lines end with `\n`. Everything that reads
/// a lesson works on byte offsets of this text and asks it for places only to report them.
struct SourceText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where each line begins; there is always at least one line.
  let lineStarts: [Int]
  /// How many scalars begin before every 256th byte.
  private let scalarCounts: [Int]

  private static let stride = 256

  init(bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var counts: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { counts.append(scalars) }
      if byte.beginsScalar { scalars += 1 }
      if byte == .newline { starts.append(offset + 1) }
    }
    lineStarts = starts
    scalarCounts = counts
  }

  /// The number of lines; what follows the last `\n` counts only if it is not empty.
  var lineCount: Int {
    lineStarts.count > 1 && lineStarts.last == bytes.count
      ? lineStarts.count - 1 : lineStarts.count
  }

  /// The bytes of a line, from 0, without its `\n`; empty past the end.
  func range(ofLine line: Int) -> Range<Int> {
    guard lineStarts.indices.contains(line) else { return bytes.count..<bytes.count }
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    return lineStarts[line]..<end
  }

  /// The bytes of a line, from 0.
  func line(_ line: Int) -> ArraySlice<UInt8> { bytes[range(ofLine: line)] }

  /// The text between two offsets.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line, from 0, that holds a byte.
  func lineIndex(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The place of a byte; offsets outside are brought to the nearest end.
  func position(ofByte offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(ofByte: offset)
    let column = scalars(before: offset) - scalars(before: lineStarts[line])
    return SourcePosition(line: line + 1, column: column + 1)
  }

  /// How many scalars stand between two offsets.
  func scalarCount(_ range: Range<Int>) -> Int {
    scalars(before: range.upperBound) - scalars(before: range.lowerBound)
  }

  private func scalars(before offset: Int) -> Int {
    let block = min(offset / Self.stride, scalarCounts.count - 1)
    guard block >= 0 else { return 0 }
    return bytes[block * Self.stride..<offset].reduce(scalarCounts[block]) {
      $1.beginsScalar ? $0 + 1 : $0
    }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  static let dollar = UInt8(ascii: "$")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  /// Whether the byte is the first of a scalar in UTF-8.
  var beginsScalar: Bool { self & 0b1100_0000 != 0b1000_0000 }
  /// A space or a tab.
  var isBlank: Bool { self == .space || self == .tab }
  /// An ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
