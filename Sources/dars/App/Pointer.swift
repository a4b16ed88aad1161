import Canvas

/// A line of text and below it the carets that point at a part of it.
///
/// ```
/// 3p + 1
/// ^^
/// ```
struct Pointer {
  /// The text and the line of carets.
  let lines: [String]

  /// - Parameters:
  ///   - text: what was written; characters without a picture are shown as `�`.
  ///   - range: the part, in Unicode scalars from 0.
  ///   - offset: how many scalars stand before the 0 of `range`.
  init(text: String, range: Range<Int>, offset: Int = 0) {
    let scalars = text.unicodeScalars.map(Self.shown)
    let start = min(max(0, range.lowerBound + offset), scalars.count)
    let end = min(max(start, range.upperBound + offset), scalars.count)
    let indent = Self.cells(scalars[..<start])
    let width = max(1, Self.cells(scalars[start..<end]))
    lines = [
      String(String.UnicodeScalarView(scalars)),
      String(repeating: " ", count: indent) + String(repeating: "^", count: width),
    ]
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: scalar
    }
  }

  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    TextWidth.cells(of: String(String.UnicodeScalarView(scalars)))
  }
}
