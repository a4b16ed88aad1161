/// How many cells text takes on a terminal.
///
/// The table is Unicode's East Asian Width, wide and fullwidth (UAX #11), and agrees with the C
/// library's `wcwidth` for every character that both know. The wide ranges run on over code points
/// that are not assigned.
public enum TextWidth {
  /// The cells that text takes when it is laid out on one line.
  ///
  /// ```swift
  /// TextWidth.cells(of: "∂L/∂W")  // 5
  /// TextWidth.cells(of: "漢字")  // 4
  /// ```
  public static func cells(of text: String) -> Int {
    var total = 0
    for glyph in TextLayout(text) { total += Int(glyph.width) }
    return total
  }

  /// The cells of one scalar: 2, 1, or 0 for marks and for what has no picture.
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return 1 }
    if value >= 0x1100 && isWide(value) { return 2 }
    if isSimple(value) { return 1 }
    return hasPicture(scalar) && !isMark(scalar) ? 1 : 0
  }

  /// Whether a scalar takes one cell and never joins with another such one.
  static func isSimple(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x391...0x3A1, 0x3A3...0x3FF,
      0x2010...0x2027, 0x2030...0x203B, 0x203D...0x2048, 0x204A...0x205E, 0x2070...0x2071,
      0x2074...0x208E, 0x2090...0x209C, 0x2190...0x2193, 0x2200...0x22FF, 0x2500...0x25A9,
      0x25AC...0x25B5, 0x25C6...0x25CF, 0x2800...0x28FF:
      true
    default:
      false
    }
  }

  /// Whether a scalar is drawn upon the one before it and takes no cell.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) {
      return true
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    case .format: return !isVisibleFormat(scalar.value)
    default: return false
    }
  }

  /// Whether a scalar has something to show; the rest never reaches a terminal.
  static func hasPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// The soft hyphen and the signs that Arabic and other scripts write before numbers.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x1_10BD, 0x1_10CD: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The ranges of scalars that take two cells, in ascending order.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3096, 0x309B...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x1_6FE0...0x1_6FE3, 0x1_6FF0...0x1_8D08, 0x1_AFF0...0x1_B2FB,
    0x1_F004...0x1_F004, 0x1_F0CF...0x1_F0CF, 0x1_F18E...0x1_F18E, 0x1_F191...0x1_F19A,
    0x1_F200...0x1_F320, 0x1_F32D...0x1_F335, 0x1_F337...0x1_F37C, 0x1_F37E...0x1_F393,
    0x1_F3A0...0x1_F3CA, 0x1_F3CF...0x1_F3D3, 0x1_F3E0...0x1_F3F0, 0x1_F3F4...0x1_F3F4,
    0x1_F3F8...0x1_F43E, 0x1_F440...0x1_F440, 0x1_F442...0x1_F4FC, 0x1_F4FF...0x1_F53D,
    0x1_F54B...0x1_F54E, 0x1_F550...0x1_F567, 0x1_F57A...0x1_F57A, 0x1_F595...0x1_F596,
    0x1_F5A4...0x1_F5A4, 0x1_F5FB...0x1_F64F, 0x1_F680...0x1_F6C5, 0x1_F6CC...0x1_F6CC,
    0x1_F6D0...0x1_F6D2, 0x1_F6D5...0x1_F6DF, 0x1_F6EB...0x1_F6EC, 0x1_F6F4...0x1_F6FC,
    0x1_F7E0...0x1_F7F0, 0x1_F90C...0x1_F93A, 0x1_F93C...0x1_F945, 0x1_F947...0x1_F9FF,
    0x1_FA70...0x1_FAF6, 0x2_0000...0x3_134A,
  ]
}
