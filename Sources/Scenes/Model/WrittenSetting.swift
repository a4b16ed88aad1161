/// A setting as it is written: `stride: 2` in a lesson, `stride=2` on the command line.
public struct WrittenSetting: Hashable, Sendable {
  /// The setting's name: `let`.
  public var name: String
  /// The label between name and value, where the setting has one: `y`.
  public var label: String?
  /// The text of the value.
  public var source: String
  /// What is nested in it, in its order.
  public var nested: [Nested]

  /// A setting with its source.
  public init(name: String, label: String? = nil, source: String, nested: [Nested] = []) {
    self.name = name
    self.label = label
    self.source = source
    self.nested = nested
  }

  /// A field nested in a setting: `say: the weighted sum`.
  public struct Nested: Hashable, Sendable {
    /// The nested field's name.
    public var name: String
    /// The text of its value.
    public var source: String

    /// A nested field.
    public init(name: String, source: String) {
      self.name = name
      self.source = source
    }
  }
}
