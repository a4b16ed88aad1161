/// The one place that decides which glyphs a text becomes, and in which order they stand on a line.
///
/// Everything that is put on a canvas, measured or wrapped comes through here. Text is laid out
/// from left to right.
///
/// - Control characters become their control pictures, U+2400 to U+2421.
/// - Emoji joined by ZWJ, flags and emoji with skin tones become U+FFFD: terminals disagree on
///   their width.
/// - Marks join the glyph before them; one without a glyph before it stands on U+25CC.
/// - Variation selectors and the invisible characters that reorder text are left out.
///
/// ```swift
/// TextLayout("a\tb").map(\.text)  // ["a", "␉", "b"]
/// ```
public struct TextLayout: Sequence, IteratorProtocol {
  private let text: String
  /// The text in UTF-8, which is read far quicker than scalar by scalar.
  private let bytes: [UInt8]
  private var place = 0
  private var waiting: [Glyph] = []

  /// The glyphs of a text.
  public init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The next glyph of the line, from left to right.
  public mutating func next() -> Glyph? {
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      guard place < bytes.count else { return nil }
      if let glyph = simpleGlyph() { return glyph }
      takeCluster()
    }
  }

  /// The glyph of a scalar that certainly is a cluster of its own; nearly all text takes this way.
  private mutating func simpleGlyph() -> Glyph? {
    let (scalar, length) = simpleScalar(at: place)
    guard length > 0 else { return nil }
    let next = place + length
    if next < bytes.count, bytes[next] >= 0x7F, simpleScalar(at: next).length == 0 { return nil }
    place = next
    return Glyph(simple: scalar)
  }

  /// The simple scalar at a place and its length in bytes; of no length where there is none.
  private func simpleScalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    if first >= 0x20 && first < 0x7F { return (first, 1) }
    var value = first
    var length = 0
    if first >= 0xC2 && first < 0xE0 && place + 1 < bytes.count {
      value = (first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
      length = 2
    } else if first >= 0xE0 && first < 0xF0 && place + 2 < bytes.count {
      value = (first & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      value |= UInt32(bytes[place + 2] & 0x3F)
      length = 3
    }
    return length > 0 && TextWidth.isSimple(value) ? (value, length) : (0, 0)
  }

  private mutating func takeCluster() {
    let start = text.utf8.index(text.startIndex, offsetBy: place)
    guard let cluster = text[start...].first else {
      place = bytes.count
      return
    }
    place += cluster.utf8.count
    let parts = Array(cluster.unicodeScalars)
    if TextLayout.isUnsteady(parts) {
      waiting = [.replacement]
    } else {
      waiting = TextLayout.glyphs(of: parts)
    }
  }

  /// Whether terminals disagree on the width of a cluster.
  private static func isUnsteady(_ parts: [Unicode.Scalar]) -> Bool {
    guard let first = parts.first else { return false }
    if (0x1_F1E6...0x1_F1FF).contains(first.value) { return true }
    guard first.value >= 0x2190 else { return false }
    return parts.dropFirst().contains { part in
      (0x1_F3FB...0x1_F3FF).contains(part.value)
        || (part.value == 0x200D && first.properties.isEmoji)
    }
  }

  private static func glyphs(of parts: [Unicode.Scalar]) -> [Glyph] {
    var result: [Glyph] = []
    for part in parts where !isLeftOut(part.value) {
      if let picture = controlPicture(part.value) {
        result.append(Glyph(picture))
      } else if !TextWidth.isMark(part) {
        result.append(Glyph(part))
      } else {
        let last = result.popLast() ?? Glyph("\u{25CC}")
        result.append(last.adding(mark: part))
      }
    }
    return result
  }

  private static func controlPicture(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }

  /// Variation selectors, and what is invisible and reorders or hides text.
  private static func isLeftOut(_ value: UInt32) -> Bool {
    switch value {
    case 0xFE00...0xFE0F, 0xE_0000...0xE_0FFF, 0x200B, 0x200E, 0x200F, 0x061C, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF:
      true
    default:
      false
    }
  }
}
