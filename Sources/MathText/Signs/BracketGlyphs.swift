/// The glyphs of brackets, in one row and in several.
struct BracketGlyphs {
  /// In one row.
  let small: String
  /// The top, the part that repeats, the middle and the foot of a tall one.
  let top: String
  let part: String
  let middle: String
  let foot: String

  private init(
    _ small: String, _ top: String, _ part: String, _ foot: String, middle: String? = nil
  ) {
    self.small = small
    self.top = top
    self.part = part
    self.foot = foot
    self.middle = middle ?? part
  }

  /// Whether it points at its middle row, so that it needs one.
  var hasMiddle: Bool { middle != part }

  /// The glyphs of a bracket, one for each row from top to bottom.
  ///
  /// - Parameters:
  ///   - rows: how many rows; one row has the small bracket.
  ///   - middle: the row of the middle, from 0.
  func column(rows: Int, middle place: Int) -> [String] {
    guard rows > 1 else { return [small] }
    return (0..<rows).map { row in
      if row == 0 { return top }
      if row == rows - 1 { return foot }
      return row == place ? middle : part
    }
  }

  /// The bracket in a set of glyphs.
  static func of(_ delimiter: Delimiter, isASCII: Bool) -> BracketGlyphs {
    isASCII ? ascii(delimiter) : unicode(delimiter)
  }

  private static func unicode(_ delimiter: Delimiter) -> BracketGlyphs {
    switch delimiter {
    case .leftParenthesis: BracketGlyphs("(", "⎛", "⎜", "⎝")
    case .rightParenthesis: BracketGlyphs(")", "⎞", "⎟", "⎠")
    case .leftBracket: BracketGlyphs("[", "⎡", "⎢", "⎣")
    case .rightBracket: BracketGlyphs("]", "⎤", "⎥", "⎦")
    case .leftBrace: BracketGlyphs("{", "⎧", "⎪", "⎩", middle: "⎨")
    case .rightBrace: BracketGlyphs("}", "⎫", "⎪", "⎭", middle: "⎬")
    case .bar: BracketGlyphs("|", "│", "│", "│")
    case .doubleBar: BracketGlyphs("‖", "║", "║", "║")
    case .leftFloor: BracketGlyphs("⌊", "⎢", "⎢", "⎣")
    case .rightFloor: BracketGlyphs("⌋", "⎥", "⎥", "⎦")
    case .leftCeiling: BracketGlyphs("⌈", "⎡", "⎢", "⎢")
    case .rightCeiling: BracketGlyphs("⌉", "⎤", "⎥", "⎥")
    case .leftAngle: BracketGlyphs("⟨", "╱", "│", "╲", middle: "⟨")
    case .rightAngle: BracketGlyphs("⟩", "╲", "│", "╱", middle: "⟩")
    case .none: BracketGlyphs("", "", "", "")
    }
  }

  private static func ascii(_ delimiter: Delimiter) -> BracketGlyphs {
    switch delimiter {
    case .leftParenthesis: BracketGlyphs("(", "/", "|", "\\")
    case .rightParenthesis: BracketGlyphs(")", "\\", "|", "/")
    case .leftBracket: BracketGlyphs("[", "[", "[", "[")
    case .rightBracket: BracketGlyphs("]", "]", "]", "]")
    case .leftBrace: BracketGlyphs("{", "/", "|", "\\", middle: "<")
    case .rightBrace: BracketGlyphs("}", "\\", "|", "/", middle: ">")
    case .bar: BracketGlyphs("|", "|", "|", "|")
    case .doubleBar: BracketGlyphs("||", "||", "||", "||")
    case .leftFloor: BracketGlyphs("floor(", "| ", "| ", "+-")
    case .rightFloor: BracketGlyphs(")", " |", " |", "-+")
    case .leftCeiling: BracketGlyphs("ceil(", "+-", "| ", "| ")
    case .rightCeiling: BracketGlyphs(")", "-+", " |", " |")
    case .leftAngle: BracketGlyphs("<", "/", "|", "\\", middle: "<")
    case .rightAngle: BracketGlyphs(">", "\\", "|", "/", middle: ">")
    case .none: BracketGlyphs("", "", "", "")
    }
  }
}
