import Formula

/// A name that a step or a derivation gives to a value.
public struct Declaration: Hashable, Sendable {
  /// The name, as formulas use it.
  public let name: String
  /// Where the value comes from.
  public let origin: Origin
  /// Where the field stands.
  public let position: SourcePosition

  /// Where a declared value comes from.
  public enum Origin: Hashable, Sendable {
    /// Drawn for each variant or proof: `vary`, `given`.
    case drawn(Generator)
    /// Computed from names above it: `let`.
    case computed(Formula)
  }

  /// A name and where its value comes from.
  public init(name: String, origin: Origin, position: SourcePosition) {
    self.name = name
    self.origin = origin
    self.position = position
  }
}

/// The variables of a step: what is drawn and computed, and the conditions on the draws.
public struct Declarations: Hashable, Sendable {
  /// `vary` and `let`, in the order of the file.
  public var names: [Declaration]
  /// `where` conditions; a draw that fails one is made again.
  public var conditions: [Formula]

  /// No variables.
  public static let none = Declarations(names: [], conditions: [])

  /// Variables and conditions.
  public init(names: [Declaration], conditions: [Formula]) {
    self.names = names
    self.conditions = conditions
  }
}
