/// How a cell looks: what it means, and attributes.
///
/// Themes turn meaning into colour at the end.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var ink: Ink
  /// What lies behind it.
  public var paper: Ink
  /// Attributes that show without colour.
  public var attributes: Attributes

  /// Plain text.
  public static let plain = Style()

  /// A style of meaning and attributes.
  public init(_ ink: Ink = .text, on paper: Ink = .ground, _ attributes: Attributes = []) {
    self.ink = ink
    self.paper = paper
    self.attributes = attributes
  }

  /// Attributes that every terminal has.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8
    /// Attributes by their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold.
    public static let bold = Attributes(rawValue: 1)
    /// Faint.
    public static let dim = Attributes(rawValue: 2)
    /// Italic, where the terminal has it.
    public static let italic = Attributes(rawValue: 4)
    /// Underlined.
    public static let underline = Attributes(rawValue: 8)
    /// Ink and paper exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }
}

/// The meanings that a theme gives colours to.
public enum Ink: UInt8, CaseIterable, Hashable, Sendable {
  case ground
  case text
  case faint
  case heading
  case accent
  case link
  case code
  case math
  case frame
  case note
  case tip
  case warning
  case right
  case wrong
  case partial
  case window
  case kernel
  case output
  case gradient
  case padding
  case lost
  case dropped
  case pending
  case heat0
  case heat1
  case heat2
  case heat3
  case heat4
  case heat5
  case heat6
  case heat7
  case heat8

  /// What heat maps are filled with, from the smallest number to the largest.
  public static let heat: [Ink] = [
    .heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6, .heat7, .heat8,
  ]

  /// The name that files use for it.
  public var name: String { "\(self)" }

  /// The meaning of a name, if there is one.
  public init?(name: String) {
    guard let ink = Ink.allCases.first(where: { $0.name == name }) else { return nil }
    self = ink
  }
}
