import Lessons

/// Finds characters that are not equally wide in every terminal.
///
/// Emoji that are joined, flags, keycaps and skin tones are cut by terminals, or drawn in one cell more
/// or fewer than their neighbours assume, so that the rest of the line moves.
enum GlyphCheck {
  /// What is found in the lines of a file, at most one finding a line.
  static func problems(
    in lines: [(number: Int, text: String)]
  ) -> [(SourcePosition, CheckProblem)] {
    lines.compactMap { line in
      problem(in: Array(line.text.unicodeScalars)).map { column, problem in
        (SourcePosition(line: line.number, column: column), problem)
      }
    }
  }

  private static func problem(in scalars: [Unicode.Scalar]) -> (Int, CheckProblem)? {
    for (place, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
      if isJoint(scalar) {
        let start = place > 0 && !isFlag(scalar) ? place - 1 : place
        return (start + 1, .glyphSequence(name(Array(scalars[start...place]))))
      }
      let isJoined = place + 1 < scalars.count && isJoint(scalars[place + 1])
      if isUncertain(scalar), !isJoined { return (place + 1, .glyphUncertain(name([scalar]))) }
    }
    return nil
  }

  /// Whether it makes one picture of several: a joiner, a variation, a skin tone, half a flag, a
  /// keycap.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE00...0xFE0F, 0x20E3, 0x1_F3FB...0x1_F3FF, 0xE_0000...0xE_01EF: true
    default: isFlag(scalar)
    }
  }

  private static func isFlag(_ scalar: Unicode.Scalar) -> Bool {
    (0x1_F1E6...0x1_F1FF).contains(scalar.value)
  }

  /// Whether terminals draw it in one cell or in two, or not at all.
  private static func isUncertain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .spacingMark: return true
    case .format: return scalar.value != 0x200C && scalar.value != 0xAD
    default: return isLong(scalar.value)
    }
  }

  /// Dashes and ligatures that fonts draw over two cells or more.
  private static func isLong(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E3A, 0x2E3B, 0xFDFA...0xFDFD, 0x1_2000...0x1_23FF: true
    default: false
    }
  }

  /// `👩 (U+1F469) U+200D`: what is seen, and what stands in the file.
  private static func name(_ scalars: [Unicode.Scalar]) -> String {
    scalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return scalar.properties.isEmojiPresentation ? "`\(scalar)` (\(code))" : code
    }.joined(separator: " ")
  }
}
