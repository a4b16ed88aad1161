import Crypto

/// The hash by which a step is known in a lesson file and in its copy without keys alike.
///
/// It is the SHA-256, as 64 lower-case hexadecimal digits, of the UTF-8 of what stripping writes for
/// the step, every line ended by a line feed. Since stripping a copy again changes nothing, the hash
/// of a step and of its copy are equal; what is kept and what goes stands in
/// `Documentation/records.md` and never changes.
public enum KeyFreeHash {
  /// The hash of a step by its source, from its heading up to the next step's.
  public static func hash(ofStepSource source: some StringProtocol) -> String {
    hash(ofStepLines: SourceLines.split(String(source)))
  }

  /// The hash of a step by its lines, without their ends.
  public static func hash(ofStepLines lines: [Substring]) -> String {
    let text = StepStripper.strip(lines).map { $0 + "\n" }.joined()
    return SHA256.hash(data: Array(text.utf8)).hexadecimal
  }
}

extension Item {
  /// The id of an item: the first 6 hexadecimal digits of a SHA-256.
  ///
  /// What is hashed is the step's id, a line feed, and the item's source: its words as they stand in
  /// the file behind the check mark, the lines of one item trimmed and joined by one space; or the
  /// word of its `(key: word)`. It never changes, since records hold it.
  ///
  /// ```swift
  /// Item.id(step: "which-scale", source: "all by $`\\alpha`$")  // "77fecc"
  /// ```
  public static func id(step: String, source: some StringProtocol) -> String {
    let text = step + "\n" + source
    return String(SHA256.hash(data: Array(text.utf8)).hexadecimal.prefix(6))
  }
}

extension SHA256.Digest {
  /// The digest in lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
