/// The settings of one scene, complete: what was given, and the defaults for the rest.
public struct Settings: Hashable, Sendable {
  /// The values by the names of their parameters.
  public var values: [String: Setting]

  /// Settings by name.
  public init(values: [String: Setting]) {
    self.values = values
  }
}
