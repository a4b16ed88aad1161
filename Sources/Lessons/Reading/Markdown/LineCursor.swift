/// Walks along one line as CommonMark does: by bytes, and by columns where tabs reach to the next
/// multiple of four.
struct LineCursor {
  private let bytes: ArraySlice<UInt8>
  /// The offset of the next byte.
  private(set) var offset: Int
  private var column = 0
  /// Columns of a tab that were taken only in part.
  private var columnsLeftOfTab = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// The bytes that are left.
  var rest: ArraySlice<UInt8> { bytes[offset...] }

  /// How many columns of blanks come next.
  var indent: Int {
    var width = columnsLeftOfTab
    var column = column + columnsLeftOfTab
    for byte in bytes[(columnsLeftOfTab > 0 ? offset + 1 : offset)...] {
      guard byte.isBlank else { break }
      let step = byte == .tab ? 4 - column % 4 : 1
      width += step
      column += step
    }
    return width
  }

  /// Whether only blanks are left.
  var isBlank: Bool { rest.allSatisfy(\.isBlank) }

  /// The next byte that is no blank.
  var firstByte: UInt8? { rest.first { !$0.isBlank } }

  /// Takes up to so many columns of blanks.
  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, offset < bytes.endIndex, bytes[offset].isBlank {
      let width =
        columnsLeftOfTab > 0 ? columnsLeftOfTab : bytes[offset] == .tab ? 4 - column % 4 : 1
      let taken = min(left, width)
      column += taken
      left -= taken
      columnsLeftOfTab = width - taken
      if columnsLeftOfTab == 0 { offset += 1 }
    }
  }

  /// Takes so many bytes that are no blanks.
  mutating func skip(bytes count: Int) {
    offset = min(offset + count, bytes.endIndex)
    column += count
  }
}
