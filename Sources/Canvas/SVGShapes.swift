/// A glyph of box drawing as strokes from the middle of its cell to its edges.
struct LineShape {
  private let arms: (left: Bool, right: Bool, up: Bool, down: Bool)
  private let isRound: Bool
  private let isHeavy: Bool
  private let isDashed: Bool

  /// The strokes of a glyph, or nothing where it is not drawn as strokes.
  init?(_ scalar: Unicode.Scalar) {
    guard let arms = LineShape.arms(scalar) else { return nil }
    self.arms = arms
    isRound = "╭╮╰╯".unicodeScalars.contains(scalar)
    isHeavy = "━┃".unicodeScalars.contains(scalar)
    isDashed = scalar == "┄"
  }

  private static func arms(_ scalar: Unicode.Scalar) -> (Bool, Bool, Bool, Bool)? {
    switch scalar {
    case "─", "━", "┄": (true, true, false, false)
    case "│", "┃": (false, false, true, true)
    case "╭", "┌": (false, true, false, true)
    case "╮", "┐": (true, false, false, true)
    case "╰", "└": (false, true, true, false)
    case "╯", "┘": (true, false, true, false)
    case "├": (false, true, true, true)
    case "┤": (true, false, true, true)
    case "┬": (true, true, false, true)
    case "┴": (true, true, true, false)
    case "┼": (true, true, true, true)
    default: nil
    }
  }

  /// The commands of a path for the cell whose top left corner is given.
  func path(x: Int, y: Int) -> String {
    let middle = (x: x + 5, y: y + 10)
    if isRound {
      let edgeX = arms.left ? x : x + 10
      let edgeY = arms.up ? y : y + 20
      let turn = arms.left ? middle.x - 4 : middle.x + 4
      let bend = arms.up ? middle.y - 4 : middle.y + 4
      return "M\(edgeX) \(middle.y)H\(turn)Q\(middle.x) \(middle.y) \(middle.x) \(bend)V\(edgeY)"
    }
    if isDashed { return "M\(x) \(middle.y)h2m2 0h2m2 0h2" }
    var result = ""
    for shift in isHeavy ? [-1, 0, 1] : [0] { result += straight(x, y, shift) }
    return result
  }

  private func straight(_ x: Int, _ y: Int, _ shift: Int) -> String {
    var result = ""
    if arms.left || arms.right {
      let start = arms.left ? x : x + 5
      result += "M\(start) \(y + 10 + shift)H\(arms.right ? x + 10 : x + 5)"
    }
    if arms.up || arms.down {
      let start = arms.up ? y : y + 10
      result += "M\(x + 5 + shift) \(start)V\(arms.down ? y + 20 : y + 10)"
    }
    return result
  }
}

/// A block element as a rectangle.
enum BlockShape {
  /// Whether a glyph is drawn as a rectangle.
  static func has(_ scalar: Unicode.Scalar) -> Bool { (0x2580...0x2590).contains(scalar.value) }

  /// The commands of a path for the cell whose top left corner is given.
  static func path(_ scalar: Unicode.Scalar, x: Int, y: Int) -> String? {
    guard has(scalar) else { return nil }
    let value = Int(scalar.value)
    switch value {
    case 0x2580: return rectangle(x, y, 10, 10)
    case 0x2581...0x2588:
      let height = (value - 0x2580) * 20 / 8
      return rectangle(x, y + 20 - height, 10, height)
    case 0x2589...0x258F: return rectangle(x, y, (0x2590 - value) * 10 / 8, 20)
    default: return rectangle(x + 5, y, 5, 20)
    }
  }

  private static func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> String {
    "M\(x) \(y)h\(width)v\(height)h-\(width)z"
  }
}

/// A braille pattern as the dots that it has.
enum DotShape {
  /// Whether a glyph is a braille pattern.
  static func has(_ scalar: Unicode.Scalar) -> Bool { (0x2800...0x28FF).contains(scalar.value) }

  /// The commands of a path for the cell whose top left corner is given.
  static func path(_ scalar: Unicode.Scalar, x: Int, y: Int) -> String? {
    guard has(scalar) else { return nil }
    // Bits by rows: the fourth row came to the patterns late, so its bits are the highest.
    let rows: [(left: UInt32, right: UInt32)] = [(1, 8), (2, 16), (4, 32), (64, 128)]
    var result = ""
    for (row, bits) in rows.enumerated() {
      let top = y + 1 + row * 5
      if scalar.value & bits.left != 0 { result += "M\(x + 1) \(top)h3v3h-3z" }
      if scalar.value & bits.right != 0 { result += "M\(x + 6) \(top)h3v3h-3z" }
    }
    return result
  }
}

/// A shade as a rectangle that lets the ground through.
enum ShadeShape {
  /// How much of the ground a shade covers, in quarters; nothing for what is no shade.
  static func quarters(_ scalar: Unicode.Scalar) -> Int? {
    (0x2591...0x2593).contains(scalar.value) ? Int(scalar.value) - 0x2590 : nil
  }

  /// The commands of a path for the cell whose top left corner is given.
  static func path(x: Int, y: Int) -> String { "M\(x) \(y)h10v20h-10z" }
}
