/// What one place on a line shows: a scalar and the marks on it, one or two cells wide.
///
/// It lies in 13 bytes without an allocation, so that a canvas is one flat array that is copied
/// and compared quickly. At most three marks are kept.
public struct Glyph: Hashable, Sendable {
  /// The marks, 21 bits each, the first lowest.
  private var marks: UInt64 = 0
  /// The scalar that takes the cells.
  private let scalarValue: UInt32
  /// How many cells it takes: 1 or 2; or 0, the second cell of a wide glyph at the left.
  public let width: UInt8

  /// An empty cell.
  public static let blank = Glyph(ascii: 0x20)
  /// The second cell of the wide glyph at its left.
  public static let continuation = Glyph(scalarValue: 0x20, width: 0)
  /// What stands where text cannot be shown: U+FFFD.
  public static let replacement = Glyph(scalarValue: 0xFFFD, width: 1)

  /// A scalar that takes one or two cells by the table of widths.
  ///
  /// Scalars that have no width or no picture become the replacement character.
  public init(_ scalar: Unicode.Scalar) {
    let width = TextWidth.cells(of: scalar)
    self = width > 0 ? Glyph(scalarValue: scalar.value, width: UInt8(width)) : .replacement
  }

  /// A scalar that is known to take one cell.
  init(simple value: UInt32) {
    self.init(scalarValue: value, width: 1)
  }

  init(ascii byte: UInt8) {
    self.init(scalarValue: UInt32(byte), width: 1)
  }

  private init(scalarValue: UInt32, width: UInt8) {
    self.scalarValue = scalarValue
    self.width = width
  }

  /// The scalar that takes the cells, without its marks.
  public var base: Unicode.Scalar { Unicode.Scalar(scalarValue) ?? "\u{FFFD}" }

  /// Whether it is a blank without marks.
  public var isBlank: Bool { scalarValue == 0x20 && marks == 0 }

  /// Whether there are marks on the scalar.
  public var hasMarks: Bool { marks != 0 }

  /// Whether it is the second cell of a wide glyph.
  public var isContinuation: Bool { width == 0 }

  /// The scalar and its marks, in the order in which they are written.
  public var scalars: [Unicode.Scalar] {
    var result = [base]
    var rest = marks
    while rest != 0 {
      if let mark = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) { result.append(mark) }
      rest >>= 21
    }
    return result
  }

  /// The glyph as text.
  public var text: String {
    var result = ""
    append(to: &result)
    return result
  }

  /// Writes the scalar and its marks at the end of a text.
  func append(to text: inout String) {
    text.unicodeScalars.append(base)
    if marks != 0 { text.unicodeScalars.append(contentsOf: scalars.dropFirst()) }
  }

  /// The glyph with one more mark; beyond the third they are left out.
  func adding(mark: Unicode.Scalar) -> Glyph {
    var result = self
    for place in [UInt64(0), 21, 42] where marks >> place == 0 {
      result.marks |= UInt64(mark.value) << place
      return result
    }
    return result
  }
}

/// One place of a canvas: what it shows and how.
public struct Cell: Hashable, Sendable {
  /// What it shows.
  public var glyph: Glyph
  /// How it looks.
  public var style: Style

  /// A plain, empty cell.
  public static let blank = Cell(.blank, .plain)

  /// A glyph in a style.
  public init(_ glyph: Glyph, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }
}
