/// Why the engine cannot compute what was asked; it names the shapes or the values.
///
/// The sentences for readers are written in `Formula`, which knows their language. Every
/// `expected` is written in symbols (`stride ≥ 1`, `0 < keep < 1`), so it needs no translation.
public enum EngineError: Error, Hashable, Sendable {
  /// A shape and a number of entries that do not agree.
  case elementCount(shape: [Int], found: Int)
  /// A shape with a negative length.
  case negativeLength(shape: [Int])
  /// Two shapes that an operation cannot combine.
  case shapeMismatch(operation: String, left: [Int], right: [Int])
  /// A parameter outside what it may be.
  case parameter(name: String, found: Double, expected: String)
  /// A window that fits nowhere: the output would have fewer than one entry.
  case outputBelowOne(input: Int, kernel: Int, padding: Int)
  /// A tensor with a number of axes that an operation does not take.
  case rank(operation: String, found: [Int], expected: [Int])
  /// Groups that do not divide a number of channels.
  case groups(Int, channels: Int)
  /// A tensor without entries where an operation needs some.
  case empty(operation: String, shape: [Int])
  /// A matrix that has no inverse.
  case singular(shape: [Int])
  /// A shape of more entries than the engine makes at once.
  case tooLarge(shape: [Int], limit: Int)
  /// NaN or an infinite number where an operation needs finite ones.
  case notFinite(operation: String)
}
