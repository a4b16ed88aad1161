/// Recognises mathematics that was written between dollar signs alone.
enum BareMath {
  /// Whether a text holds `$$`, or two dollar signs with TeX between them: a command, `^` or `_`.
  ///
  /// Prices are left alone: `$5 and $6` holds nothing that only TeX would.
  static func isFound(in text: String) -> Bool {
    guard text.utf8.contains(.dollar) else { return false }
    let pieces = text.split(separator: "$", omittingEmptySubsequences: false)
    guard pieces.count >= 3 else { return false }
    return pieces.dropFirst().dropLast().contains { piece in
      piece.isEmpty || (piece.contains { "\\^_".contains($0) } && !piece.hasPrefix(" "))
    }
  }
}
