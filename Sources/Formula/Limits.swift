/// What a formula may ask for at most; beyond it stands an error of its own.
public enum FormulaLimits {
  /// How deep a formula may nest.
  public static let depth = 64
  /// How many numbers, names and operations a formula may have.
  public static let nodes = 4096
  /// How many elementary operations one evaluation may take.
  public static let operations = 10_000_000
  /// How many entries a tensor may have.
  public static let elements = 65_536
  /// How many masks an expectation may go through.
  public static let masks = 65_536
  /// The largest number up to which integers are exact: 2^53.
  public static let exactInteger = 1 << 53
}
