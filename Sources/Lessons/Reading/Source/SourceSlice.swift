/// A value gathered from one or more places of a file, which can still tell where each byte stood.
struct SourceSlice {
  /// The value in UTF-8, its parts joined by one space.
  let bytes: [UInt8]
  /// Where each part begins in `bytes`, and where it stands in the file.
  private let parts: [Part]

  private struct Part {
    var start: Int
    var range: Range<Int>
  }

  /// The value that stands in the given ranges of a text.
  init(_ source: SourceText, _ ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var parts: [Part] = []
    for range in ranges {
      if !parts.isEmpty { bytes.append(.space) }
      parts.append(Part(start: bytes.count, range: range))
      bytes += source.bytes[range]
    }
    self.bytes = bytes
    self.parts = parts
  }

  private init(bytes: [UInt8], parts: [Part]) {
    self.bytes = bytes
    self.parts = parts
  }

  /// The value.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing stands in it.
  var isEmpty: Bool { bytes.isEmpty }

  /// The bytes of the file from its first to its last.
  var fileRange: Range<Int> {
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }

  /// Where a byte of the value stands in the file.
  func fileOffset(ofByte offset: Int) -> Int {
    guard let index = partIndex(ofByte: offset) else { return 0 }
    let part = parts[index]
    return min(part.range.lowerBound + offset - part.start, part.range.upperBound)
  }

  /// Where a range of Unicode scalars of the value stands in the file.
  func fileRange(ofScalars range: Range<Int>) -> Range<Int> {
    let start = fileOffset(ofByte: byteOffset(ofScalar: range.lowerBound))
    let end = fileOffset(ofByte: byteOffset(ofScalar: range.upperBound))
    return start..<max(start, end)
  }

  /// A part of the value, by byte offsets, without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> SourceSlice {
    var range = range.clamped(to: 0..<bytes.count)
    while let first = range.first, bytes[first].isBlank { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last].isBlank { range = range.lowerBound..<last }
    return SourceSlice(bytes: Array(bytes[range]), parts: movedParts(range))
  }

  private func movedParts(_ range: Range<Int>) -> [Part] {
    var moved: [Part] = []
    for part in parts[(partIndex(ofByte: range.lowerBound) ?? 0)...] {
      guard part.start < range.upperBound || moved.isEmpty else { break }
      let whole = part.start..<part.start + part.range.count
      let kept = range.clamped(to: whole)
      let start = part.range.lowerBound + kept.lowerBound - whole.lowerBound
      moved.append(
        Part(
          start: max(kept.lowerBound - range.lowerBound, 0), range: start..<start + kept.count))
    }
    return moved
  }

  private func partIndex(ofByte offset: Int) -> Int? {
    guard !parts.isEmpty else { return nil }
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func byteOffset(ofScalar wanted: Int) -> Int {
    var scalars = 0
    for (offset, byte) in bytes.enumerated() where byte.beginsScalar {
      if scalars == wanted { return offset }
      scalars += 1
    }
    return bytes.count
  }
}
