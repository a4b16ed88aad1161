extension Unicode.Scalar {
  /// The scalar itself, or for a control character the picture that stands for it.
  ///
  /// Tab and line feed count as control characters too; callers that keep them ask first.
  var picture: Unicode.Scalar {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? self
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: self
    }
  }
}

enum ControlPictures {
  /// The text with a picture in the place of each control character.
  static func shown(_ text: String, keeping kept: Set<Unicode.Scalar> = ["\n", "\t"]) -> String {
    // Printable ASCII, which is nearly everything, needs no second look.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    let scalars = text.unicodeScalars.map { kept.contains($0) ? $0 : $0.picture }
    return String(String.UnicodeScalarView(scalars))
  }
}
