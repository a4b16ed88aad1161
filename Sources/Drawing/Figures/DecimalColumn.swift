import Canvas
import Formula

/// Numbers below each other, their decimal points in one column.
struct DecimalColumn {
  /// The numbers, all equally wide.
  let lines: [TextLine]

  /// A column of texts; a text without a point stands as if it had one at its end.
  init(_ texts: [String], styles: [Style] = []) {
    let fractions = texts.map(DecimalColumn.fraction)
    let longest = fractions.max() ?? 0
    let widths = zip(texts, fractions).map { TextWidth.cells(of: $0) + longest - $1 }
    let width = widths.max() ?? 0
    lines = texts.indices.map { place in
      var line = TextLine.blanks(width - widths[place])
      line.append(texts[place], styles.indices.contains(place) ? styles[place] : .plain)
      line.pad(to: width)
      return line
    }
  }

  /// The columns from the decimal point on; a number with an exponent stands at the right.
  static func fraction(_ text: String) -> Int {
    let bytes = text.utf8
    guard let point = bytes.firstIndex(of: 0x2E), !bytes[point...].contains(0x65) else { return 0 }
    return bytes.distance(from: point, to: bytes.endIndex)
  }
}

extension Shown {
  /// A number whose digits stand in groups of three where it is a large whole one: `2,147,483,648`.
  ///
  /// - Parameter limit: from where on a number counts as large.
  static func grouped(_ number: Double, from limit: Double = 10_000, _ glyphs: GlyphSet) -> String {
    guard number == number.rounded(), abs(number) >= limit, abs(number) < 1e15 else {
      return Shown.number(number, glyphs)
    }
    let digits = Array(String(Int(abs(number))))
    var result = number < 0 ? (glyphs.isASCII ? "-" : "\u{2212}") : ""
    for (place, digit) in digits.enumerated() {
      if place > 0 && (digits.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
