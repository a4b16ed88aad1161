/// Puts TeX together, and keeps where each of its pieces stands in the file.
struct TeXBuilder {
  let source: SourceText
  private var pieces: [TeX.Piece] = []
  private var places: [SourcePosition] = []

  init(source: SourceText) { self.source = source }

  /// What was put together.
  var tex: TeX { TeX(pieces: pieces, places: places) }

  /// Adds a value.
  mutating func append(_ value: Interpolation) {
    pieces.append(.value(value))
    places.append(value.position)
  }

  /// Adds a part of a field's value, by its bytes.
  mutating func append(_ slice: SourceSlice, _ range: Range<Int>) {
    append(String(decoding: slice.bytes[range], as: UTF8.self)) {
      slice.fileOffset(ofByte: range.lowerBound + $0)
    }
  }

  /// Adds TeX; what stands on another line, or in another place of the file, is a piece of its own.
  ///
  /// - Parameters:
  ///   - text: the TeX.
  ///   - fileOffset: where a byte of it stands in the file.
  mutating func append(_ text: String, at fileOffset: (Int) -> Int) {
    let bytes = Array(text.utf8)
    var start = 0
    for index in bytes.indices.dropFirst() {
      let offset = fileOffset(index)
      let last = fileOffset(index - 1)
      guard offset != last + 1 || isLineEnd(last) else { continue }
      add(bytes[start..<index], at: fileOffset(start))
      start = index
    }
    if start < bytes.count { add(bytes[start...], at: fileOffset(start)) }
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    source.bytes.indices.contains(offset) && source.bytes[offset] == .newline
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    pieces.append(.source(ControlPictures.shown(String(decoding: bytes, as: UTF8.self))))
    places.append(source.position(ofByte: offset))
  }
}
