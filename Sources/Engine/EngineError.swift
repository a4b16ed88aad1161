/// Why the engine cannot compute what was asked; it names the shapes or the values.
///
/// The sentences for readers are written in `Formula`, which knows their language.
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
}
