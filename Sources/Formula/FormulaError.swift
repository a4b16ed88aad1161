import Phrases

/// Why a formula cannot be read or has no value, and where in its source.
public struct FormulaError: Error, Hashable, Sendable {
  /// The place in the source, in Unicode scalars from 0.
  public let range: Range<Int>

  /// The sentence for a reader: what was found and what was expected.
  public func message(in phrases: Phrases = .english) -> String { "" }
}
