import Formula

/// The settings of one scene, complete: what was given, and the defaults for the rest.
public struct Settings: Hashable, Sendable {
  /// The values by the names of their parameters.
  ///
  /// Only a parameter without a default of its own may be missing.
  public var values: [String: Setting]

  /// The values of variables that settings with formulas of their own may use.
  public var variables: [String: Value]

  /// The labelled settings, in the order in which they stand.
  public var statements: [WrittenSetting] = []

  /// Settings by name.
  public init(values: [String: Setting], variables: [String: Value] = [:]) {
    self.values = values
    self.variables = variables
  }
}

/// A setting's value after it was read by its parameter's kind.
public enum Setting: Hashable, Sendable {
  /// A number or a tensor.
  case value(Value)
  /// A word of the parameter's list.
  case word(String)
  /// Words of the parameter's list.
  case words([String])
  /// `yes` or `no`.
  case flag(Bool)
  /// Layers of a network, the first of them next to the input.
  case layers([LayerSetting])
}
